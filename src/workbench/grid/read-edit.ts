import { CellValueType, type FUniver, type ICellData, type IRange } from "@univerjs/presets";
import type { Area } from "../../host/workbook/model";
import type { EditedCell, EditedNumberFormat, GridEdit } from "./grid-edit";

/**
 * What a change inside Univer means. Null for what changes no content (sizes, scrolling, Univer's own editors) and for
 * what Univer adds by itself to a person's act.
 *
 * @param id - Univer's name of the mutation or operation.
 */
export function readEdit(id: string, params: unknown, api: FUniver): GridEdit | null {
  const { subUnitId: sheetId = "", trigger, ...rest } = (params ?? {}) as Partial<MutationParams>;
  // Univer notes the person's command that a mutation belongs to.
  if (id.startsWith("sheet.mutation.") && trigger === undefined) return null;
  const { range } = rest;
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
      if (!sheet || changesStructure(trigger)) return null;
      return readCells(sheet, sheetId, rest.cellValue ?? {});
    }
    case "sheet.mutation.set.numfmt":
      return { kind: "number-formats", sheetId, formats: formatsOf(rest, isUndo(trigger)) };
    case "sheet.mutation.remove.numfmt": {
      const formats = (rest.ranges ?? []).map((each) => ({ area: areaOf(each), numberFormat: "General", isForced: isUndo(trigger) }));
      return { kind: "number-formats", sheetId, formats };
    }
    case "sheet.mutation.insert-row":
      return range ? { kind: "insert", what: "rows", sheetId, area: areaOf(range) } : null;
    case "sheet.mutation.remove-rows":
      return range ? { kind: "delete", what: "rows", sheetId, area: areaOf(range) } : null;
    case "sheet.mutation.insert-col":
      return range ? { kind: "insert", what: "columns", sheetId, area: areaOf(range) } : null;
    case "sheet.mutation.remove-col":
      return range ? { kind: "delete", what: "columns", sheetId, area: areaOf(range) } : null;
    case "sheet.mutation.set-worksheet-name":
      return { kind: "rename", sheetId, name: rest.name ?? "" };
    case "sheet.mutation.insert-sheet":
      return { kind: "add-sheet", name: rest.sheet?.name ?? "" };
    case "sheet.mutation.remove-sheet":
      return { kind: "remove-sheet", sheetId };
    case "sheet.mutation.set-worksheet-hidden":
      return { kind: "show-sheet", sheetId, isShown: rest.hidden !== 1 };
    case "sheet.mutation.set-worksheet-order":
      return { kind: "move-sheet", sheetId, position: rest.toOrder ?? 0 };
    case "sheet.operation.set-selections": {
      const selected = rest.selections?.at(-1)?.range;
      const isDragged = rest.type !== undefined && rest.type !== selectionEnd;
      return selected && !isDragged ? { kind: "select", sheetId, area: areaOf(selected) } : null;
    }
    case "sheet.operation.set-worksheet-active":
      return { kind: "activate", sheetId };
    default:
      return unsupported.has(id) && !changesStructure(trigger) ? { kind: "unsupported" } : null;
  }
} // prettier-ignore

interface MutationParams {
  readonly subUnitId: string;
  readonly trigger: string;
  readonly cellValue: CellPatches;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly name: string;
  readonly sheet: { readonly name: string };
  readonly hidden: number;
  readonly toOrder: number;
  readonly type: number;
  readonly selections: readonly { readonly range: IRange }[];
  /** Number formats by key, and the cells of each key. */
  readonly refMap: Readonly<Record<string, { readonly pattern: string }>>;
  readonly values: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

type CellPatches = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** Of a selection that is made with the mouse; it begins and moves before. */
const selectionEnd = 2;

const isUndo = (trigger: string | undefined): boolean => /^univer\.command\.(?:undo|redo)$/u.test(trigger ?? ""); // prettier-ignore

/** What Univer moves along with rows, columns and sheets, the model moves by itself. */
const changesStructure = (trigger: string | undefined): boolean => /\.(?:insert|remove)-(?:multi-)?(?:row|col|sheet)/u.test(trigger ?? ""); // prettier-ignore

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
    "set-tab-color",
    "set-frozen",
    "set-row-hidden",
    "set-row-visible",
    "set-col-hidden",
    "set-col-visible",
    "add-worksheet-protection",
    "add-range-protection",
  ].map((name) => `sheet.mutation.${name}`)
);

type Sheet = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>> extends { getSheetBySheetId(id: string): infer Found } ? NonNullable<Found> : never; // prettier-ignore

/** Formatting alone is not done here; what is pasted with formats comes in without them. */
function readCells(sheet: Sheet, sheetId: string, patches: CellPatches): GridEdit {
  const isFormatting = Object.values(patches)
    .flatMap((line) => Object.values(line))
    .every((patch) => patch !== null && !contentKeys.some((key) => key in patch));
  if (isFormatting) return { kind: "unsupported" };
  return { kind: "cells", sheetId, cells: editedCells(sheet, patches) };
}

const contentKeys = ["v", "f", "p", "si"] as const;

/** The cells as they now stand: a filled-down formula is written out only by asking for it. */
function editedCells(sheet: Sheet, patches: CellPatches): EditedCell[] {
  return Object.entries(patches).flatMap(([row, line]) =>
    Object.entries(line).map(([column, patch]) => {
      const range = sheet.getRange(Number(row), Number(column));
      const formula = range.getFormula();
      return {
        row: Number(row),
        column: Number(column),
        formula: formula === "" ? null : formula,
        // A range would give the shown text for a value.
        value: plainValue(sheet.getSheet().getCellRaw(Number(row), Number(column)) ?? null),
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

function formatsOf(
  { refMap = {}, values = {} }: Partial<Pick<MutationParams, "refMap" | "values">>,
  isForced: boolean
): EditedNumberFormat[] {
  return Object.entries(values).flatMap(([key, { ranges }]) => {
    const numberFormat = refMap[key]?.pattern;
    if (numberFormat === undefined) return [];
    return ranges.map((range) => ({ area: areaOf(range), numberFormat, isForced }));
  });
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }); // prettier-ignore
