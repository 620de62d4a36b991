import { CellValueType, type FUniver, type ICellData, type IRange } from "@univerjs/presets";
import type { Area } from "../../host/workbook/model";
import type { EditedCell, GridEdit } from "./grid-edit";

/**
 * What a change inside Univer means. Null for what changes no content: sizes, scrolling, Univer's own editors.
 *
 * @param id - Univer's name of the mutation or operation.
 */
export function readEdit(id: string, params: unknown, api: FUniver): GridEdit | null {
  const { subUnitId: sheetId = "", ...rest } = (params ?? {}) as Partial<MutationParams>;
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
      return sheet ? { kind: "cells", sheetId, cells: editedCells(sheet, rest.cellValue ?? {}) } : null;
    }
    case "sheet.mutation.insert-row":
      return rest.range ? { kind: "insert", what: "rows", sheetId, area: areaOf(rest.range) } : null;
    case "sheet.mutation.remove-rows":
      return rest.range ? { kind: "delete", what: "rows", sheetId, area: areaOf(rest.range) } : null;
    case "sheet.mutation.insert-col":
      return rest.range ? { kind: "insert", what: "columns", sheetId, area: areaOf(rest.range) } : null;
    case "sheet.mutation.remove-col":
      return rest.range ? { kind: "delete", what: "columns", sheetId, area: areaOf(rest.range) } : null;
    case "sheet.mutation.set-worksheet-name":
      return { kind: "rename", sheetId, name: rest.name ?? "" };
    case "sheet.mutation.insert-sheet":
      return { kind: "add-sheet", name: rest.sheet?.name ?? "" };
    case "sheet.mutation.remove-sheet":
      return { kind: "remove-sheet", sheetId };
    case "sheet.operation.set-selections": {
      const range = rest.selections?.at(-1)?.range;
      return range ? { kind: "select", sheetId, area: areaOf(range) } : null;
    }
    case "sheet.operation.set-worksheet-active":
      return { kind: "activate", sheetId };
    default:
      return unsupported.has(id) ? { kind: "unsupported" } : null;
  }
} // prettier-ignore

interface MutationParams {
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly range: IRange;
  readonly name: string;
  readonly sheet: { readonly name: string };
  readonly selections: readonly { readonly range: IRange }[];
}

/** Mutations of a person's that the stand-in Excel does not carry out. */
const unsupported: ReadonlySet<string> = new Set(
  [
    "add-worksheet-merge",
    "remove-worksheet-merge",
    "move-range",
    "move-rows",
    "move-columns",
    "reorder-range",
    "copy-worksheet-end",
    "set-worksheet-order",
    "set-worksheet-hidden",
    "set-tab-color",
  ].map((name) => `sheet.mutation.${name}`)
);

type Sheet = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>> extends { getSheetBySheetId(id: string): infer Found } ? NonNullable<Found> : never; // prettier-ignore

/** The cells as they now stand: a filled-down formula is written out only by asking for it. */
function editedCells(
  sheet: Sheet,
  matrix: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>
): EditedCell[] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line).map(([column, patch]) => {
      const range = sheet.getRange(Number(row), Number(column));
      const formula = range.getFormula();
      return {
        row: Number(row),
        column: Number(column),
        formula: formula === "" ? null : formula,
        value: plainValue(range.getCellData()),
        numberFormat: typeof patch?.s === "object" ? (patch.s?.n?.pattern ?? null) : null,
      };
    })
  );
}

/** A text of several fonts becomes plain. */
function plainValue(cell: ICellData | null): EditedCell["value"] {
  const text = cell?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r?\n?$/u, "").replaceAll("\r", "\n");
  const value = cell?.v ?? undefined;
  return cell?.t === CellValueType.BOOLEAN && value !== undefined
    ? value === 1 || value === true
    : value;
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }); // prettier-ignore
