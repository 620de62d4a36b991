import type { Nullable } from "@univerjs/core";
import type {
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellContent, SheetModel } from "../../workbook/model";
import type { FunctionArgument } from "../../custom-functions/function-argument";
import type { Matrix } from "../../workbook/cell-place";
import { type AddInFunctions, busy, isBusy } from "../calculation-engine";
import { fromValueObject } from "./cell-values";
import type { UniverModules } from "./start-univer";

type FormulaModule = UniverModules["formula"];

/** A function of the add-in as Univer wants one: it asks `functions` and gives `busy` while there is no answer. */
export function addInFunction(
  module: FormulaModule,
  name: string,
  functions: AddInFunctions,
  sheetOf: (id: string) => SheetModel | undefined
): BaseFunction {
  class AddInFunction extends module.BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      const args = variants.map((variant) => asArgument(variant, sheetOf));
      const sheet = sheetOf(this.subUnitId ?? "");
      if (sheet === undefined) return module.ErrorValueObject.create(module.ErrorType.REF);
      const isWaiting = args.some((one) => one?.values.some((row) => row.some(isBusy)) === true);
      const caller = { sheet, row: this.row, column: this.column };
      const result = isWaiting ? null : functions.call(name, caller, args);
      return asValueObject(module, result ?? [[busy]]);
    }
  }
  return new AddInFunction(name);
}

function asArgument(
  variant: FunctionVariantType,
  sheetOf: (id: string) => SheetModel | undefined
): FunctionArgument {
  if (!variant.isReferenceObject()) {
    const value = variant as BaseValueObject;
    if (value.isNull()) return null;
    return {
      values: value.isArray() ? matrixOf(value as never) : [[fromValueObject(value)]],
      reference: null,
    };
  }
  const reference = variant as BaseReferenceObject;
  const { sheetId } = reference.toUnitRange();
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  const sheet = sheetOf(sheetId);
  return {
    values: matrixOf(reference, (row, column) => reference.getCellData(row, column)?.v === ""),
    reference: sheet === undefined ? null : { sheet, area },
  };
}

interface Iterated {
  getRangePosition(): { startRow: number; startColumn: number };
  iterator(
    visit: (value: Nullable<BaseValueObject>, row: number, column: number) => Nullable<boolean>
  ): void;
}

/** @param isEmptyText - true for a cell whose formula gives "", which Univer passes over as if it were blank. */
function matrixOf(
  values: Iterated,
  isEmptyText: (row: number, column: number) => boolean = () => false
): Matrix {
  const { startRow, startColumn } = values.getRangePosition();
  const rows: (CellContent | undefined)[][] = [];
  values.iterator((value, row, column) => {
    const content = fromValueObject(value ?? null) ?? (isEmptyText(row, column) ? "" : undefined);
    (rows[row - startRow] ??= [])[column - startColumn] = content;
    return undefined;
  });
  return rows;
}

function asValueObject(module: FormulaModule, values: Matrix): BaseValueObject {
  const objects = values.map((row) => row.map((value) => one(module, value ?? 0)));
  const [first = []] = objects;
  const only = objects.length === 1 && first.length === 1 ? first[0] : undefined;
  if (only !== undefined) return only;
  return module.ArrayValueObject.create({
    calculateValueList: objects,
    rowCount: objects.length,
    columnCount: first.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function one(module: FormulaModule, value: CellContent): BaseValueObject {
  switch (typeof value) {
    case "number":
      return module.NumberValueObject.create(value);
    case "boolean":
      return module.BooleanValueObject.create(value);
    case "string":
      // Not ValueObjectFactory: it would take "1" for a number and "TRUE" for a truth value.
      return module.StringValueObject.create(value);
    default:
      return module.ErrorValueObject.create(value.error as never);
  }
}
