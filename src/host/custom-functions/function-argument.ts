import type { Matrix } from "../workbook/cell-place";
import type { Area, SheetModel } from "../workbook/model";

/** An argument as the formula gives it; null for an omitted one. */
export type FunctionArgument = {
  readonly values: Matrix;
  /** The cells it was read from; null for anything but a reference. */
  readonly reference: { readonly sheet: SheetModel; readonly area: Area } | null;
} | null;
