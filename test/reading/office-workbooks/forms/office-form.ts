import type { SheetGrid } from "../../../../src/reading/grid/sheet-grid";
import type { PublishedCase } from "../../published-case";
import type { Truth } from "../true-fact";

/** A filled form as it stands in a workbook, with what is to be read from it. */
export interface OfficeForm {
  /** Its sheets: the form itself last. */
  readonly grids: readonly SheetGrid[];
  readonly truth: Truth;
  readonly holds: FormContent;
}

/** What the people who keep the workbook know of the project. */
export type FormContent = Pick<PublishedCase, "title" | "project" | "unit" | "year" | "budget"> & { readonly department: string }; // prettier-ignore

/** How a form is written down. */
export interface FormStyle {
  readonly merged: boolean;
  /** Unused slots of the printed form are left in (and their rows hidden). */
  readonly slots: boolean;
  /** "实施单位：某县供水总站" in one cell, label and all. */
  readonly inlineHeads?: boolean;
}

/** The sheet on which the form's indicators stand. */
export function formSheet({ grids }: OfficeForm): string {
  const last = grids.at(-1);
  if (!last) throw new Error("a form without a sheet");
  return last.name;
}
