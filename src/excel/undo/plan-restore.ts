import type { CellRef } from "../../evaluation/cell-ref";
import type { SkipReason } from "../../strings/formula-results";
import { sheetsIn } from "../formula-text/masked-formula";
import { isFormulaInput, sameInput, type CellState } from "./cell-state";
import type { ChangedCell, ChangeRecord } from "./change-record";
import type { SkippedCell } from "./command-result";
import type { KeptChanges } from "./kept-changes";
import type { CellWrite } from "./write-cells";

/** Why a cell cannot come back whatever it holds now; null where it can. */
export type Obstacle = (cell: ChangedCell, record: ChangeRecord) => SkipReason | null;

/** What a restore will do. */
export interface RestorePlan {
  readonly writes: readonly CellWrite[];
  readonly skipped: readonly SkippedCell[];
  /** Cells a person changed that are replaced all the same, and what they hold. */
  readonly overwritten: readonly ChangedCell[];
  /** For each chosen record the cells that are still to be brought back. */
  readonly remaining: ReadonlyMap<ChangeRecord, readonly ChangedCell[]>;
}

/** The cells that still stand where they stood, and what keeps the others from coming back. */
export function reachOf(
  records: readonly ChangeRecord[],
  { sheets, placesNow }: KeptChanges
): { readonly cells: readonly ChangedCell[]; readonly obstacle: Obstacle } {
  const stays = (record: ChangeRecord, sheet: string): boolean => {
    const place = record.places.find((each) => each.sheet === sheet);
    const now = placesNow.get(place?.name ?? "");
    return now?.sheet === sheet && now.address === place?.address;
  };
  const obstacle: Obstacle = ({ sheet, before }, record) => {
    if (!sheets.has(sheet)) return "sheet-gone";
    if (!stays(record, sheet)) return "moved";
    const named = isFormulaInput(before.input) ? sheetsIn(before.input) : [];
    return named.every((name) => hasSheet(sheets, name)) ? null : "sheet-gone";
  };
  const cells = records.flatMap((record) => record.cells.filter((cell) => obstacle(cell, record) === null)); // prettier-ignore
  return { cells, obstacle };
}

/**
 * Goes back through the records, newest first, on a copy of the cells: each cell must hold what the record wrote. Cells
 * filled by one formula come back together or not at all.
 */
export function planRestore(
  records: readonly ChangeRecord[],
  obstacle: Obstacle,
  stateNow: (cell: CellRef) => CellState | null,
  overwrite: boolean
): RestorePlan {
  const planned = new Map<string, CellWrite>();
  const skipped: SkippedCell[] = [];
  const overwritten: ChangedCell[] = [];
  const remaining = new Map<ChangeRecord, readonly ChangedCell[]>();
  const current = (cell: ChangedCell): CellState | null => planned.get(keyOf(cell))?.state ?? stateNow(cell); // prettier-ignore
  for (const record of records) {
    const reasonOf = (cell: ChangedCell): SkipReason | null => {
      const state = current(cell);
      return obstacle(cell, record) ?? (state && (overwrite || isExpected(state, cell)) ? null : "changed-since"); // prettier-ignore
    };
    const held = reasonsByAnchor(record.cells, reasonOf);
    const left = record.cells.filter((cell) => {
      const reason = held.get(anchorOf(cell)) ?? null;
      if (reason !== null)
        skipped.push({ cell: { sheet: cell.sheet, address: cell.address }, reason });
      return reason !== null;
    });
    remaining.set(record, left);
    const staying = new Set(left);
    for (const cell of record.cells) {
      const state = current(cell);
      if (state === null || staying.has(cell)) continue;
      // A format that is no longer the one left behind is the person's own.
      const format = state.format === cell.after.format ? cell.before.format : state.format;
      const restored = { input: cell.before.input, format };
      if (!isExpected(state, cell)) overwritten.push({ ...cell, before: state, after: restored });
      planned.set(keyOf(cell), { sheet: cell.sheet, address: cell.address, state: restored });
    }
  }
  const writes = [...planned.values()].filter((write) => !isSame(stateNow(write), write.state));
  return { writes, skipped, overwritten, remaining };
}

/** It holds what was written, or already what it held before. */
function isExpected({ input }: CellState, { before, after }: ChangedCell): boolean {
  return sameInput(input, after.input) || sameInput(input, before.input);
}

function isSame(one: CellState | null, other: CellState): boolean {
  return one?.input === other.input && one.format === other.format;
}

/** For each formula of a record the first reason any of its cells has to stay. */
function reasonsByAnchor(
  cells: readonly ChangedCell[],
  reasonOf: (cell: ChangedCell) => SkipReason | null
): ReadonlyMap<string, SkipReason> {
  const held = new Map<string, SkipReason>();
  for (const cell of cells) {
    const reason = held.has(anchorOf(cell)) ? null : reasonOf(cell);
    if (reason !== null) held.set(anchorOf(cell), reason);
  }
  return held;
}

function hasSheet(sheets: KeptChanges["sheets"], name: string): boolean {
  const lower = name.toLowerCase();
  return [...sheets.keys()].some((sheet) => sheet.toLowerCase() === lower);
}

const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;
const anchorOf = ({ sheet, address, anchor = address }: ChangedCell): string =>
  `${sheet}!${anchor}`;
