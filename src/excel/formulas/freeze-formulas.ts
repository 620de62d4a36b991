import { addressOf, parseAddress, splitQualified, type Area } from "../../evaluation/a1";
import { isErrorValue } from "../../reading/quantity/read-quantity";
import { inWorkbook } from "../in-workbook";
import type { SkipReason } from "../../strings/formula-results";
import type { CellInput } from "../undo/cell-state";
import type { ChangedCell } from "../undo/change-record";
import type { CommandResult, SkippedCell } from "../undo/command-result";
import { applyChange, loadChanges } from "../undo/kept-changes";
import { undoCommand, type RestoreOptions } from "../undo/restore";
import { loadCells, loadSheets, type FormulaCell, type LoadedCells } from "./load-formulas";
import { callsPerf } from "../formula-text/perf-calls";

/** What is frozen: the selected cells, the open sheet or a named one, or all sheets, hidden ones included. */
export type FreezeScope = "selection" | "sheet" | "workbook" | { readonly sheet: string };

/**
 * 冻结为数值: every formula that calls a PERF function becomes its value; 恢复公式 brings the formulas back. A result of
 * several cells is frozen whole, also where only its first cell is selected. A formula that shows an error or was never
 * calculated stays a formula and is named: an error is no value. Three requests, one more where results of several
 * cells are about.
 *
 * @throws OfficeFault - a protected sheet among others, before anything is written.
 */
export function freezeFormulas(scope: FreezeScope): Promise<CommandResult> {
  return inWorkbook(async (context) => {
    const changes = loadChanges(context);
    const early = scope === "workbook" ? [] : [loadCells(rangeOf(context, scope))];
    await context.sync();
    const kept = await changes();
    const all = scope === "workbook" ? loadSheets(context, kept.sheets.keys()) : early;
    if (scope === "workbook") await context.sync();
    const loaded = all.flatMap((read) => read() ?? []);
    const spills = await loadSpills(context, loaded);
    const { cells, skipped } = planFreeze(loaded, spills);
    const findings = applyChange(context, kept, "freeze-formulas", cells);
    if (cells.length > 0) await context.sync();
    return { changed: cells.map(({ sheet, address }) => ({ sheet, address })), skipped, findings };
  });
}

/** 恢复公式: brings back what 冻结为数值 replaced, where the frozen value still stands. Three requests. @throws OfficeFault */
export function restoreFormulas(options: RestoreOptions = {}): Promise<CommandResult> {
  return undoCommand("freeze-formulas", options);
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  scope: Exclude<FreezeScope, "workbook">
): Excel.Range {
  if (scope === "selection") return workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  const { worksheets } = workbook;
  const sheet =
    scope === "sheet" ? worksheets.getActiveWorksheet() : worksheets.getItem(scope.sheet);
  return sheet.getUsedRangeOrNullObject(true);
}

/** What is known of formulas in sheets where results of several cells are about, by the place of the formula. */
type Spills = ReadonlyMap<string, Spill>;

interface Spill {
  /** Null for a result of one cell. */
  readonly filled: { readonly area: Area; readonly results: LoadedCells } | null;
  /** True where another cell's formula fills this one, and Excel only shows it here too. */
  readonly isShownOnly: boolean;
}

/** Costs a request only where results of several cells are about. */
async function loadSpills(
  context: Excel.RequestContext,
  loaded: readonly LoadedCells[]
): Promise<Spills> {
  const asked = loaded
    .filter(({ mayHaveSpills }) => mayHaveSpills)
    .flatMap((cells) => cells.formulas(callsPerf))
    .map((cell) => {
      const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address);
      const parent = range.getSpillParentOrNullObject();
      parent.load("address");
      const filled = range.getSpillingToRangeOrNullObject();
      return { cell, read: loadCells(filled), filled, parent };
    });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ cell, read, filled, parent }): [string, Spill] => {
      const results = read();
      const area = results && parseAddress(splitQualified(filled.address).address);
      const isShownOnly =
        !parent.isNullObject && splitQualified(parent.address).address !== cell.address;
      return [placeOf(cell), { filled: results && area ? { area, results } : null, isShownOnly }];
    })
  );
}

function planFreeze(
  loaded: readonly LoadedCells[],
  spills: Spills
): { readonly cells: readonly ChangedCell[]; readonly skipped: readonly SkippedCell[] } {
  const cells: ChangedCell[] = [];
  const skipped: SkippedCell[] = [];
  for (const read of loaded)
    for (const cell of read.formulas(callsPerf)) {
      const spill = spills.get(placeOf(cell));
      if (spill?.isShownOnly === true) continue;
      const frozen = frozenCells(cell, read, spill?.filled ?? null);
      const { sheet, address } = cell;
      if (typeof frozen === "string") skipped.push({ cell: { sheet, address }, reason: frozen });
      else cells.push(...frozen);
    }
  return { cells, skipped };
}

/** The cells of one formula with their values, or why it stays. */
function frozenCells(
  cell: FormulaCell,
  read: LoadedCells,
  filled: Spill["filled"]
): readonly ChangedCell[] | SkipReason {
  const results = filled?.results ?? read;
  const area = filled?.area ?? {
    top: cell.row,
    left: cell.column,
    bottom: cell.row,
    right: cell.column,
  };
  const changed: ChangedCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const result = results.resultAt(row, column);
      const isOwn = row === cell.row && column === cell.column;
      if (!result || (isOwn && result.input === "")) return "no-value";
      if (isError(result.input)) return "error-value";
      const address = addressOf({ top: row, left: column, bottom: row, right: column });
      const before = isOwn ? cell.state : { ...result, input: "" };
      const change = { sheet: cell.sheet, address, before, after: { ...result } };
      changed.push(isOwn ? change : { ...change, anchor: cell.address });
    }
  return changed;
}

/** Texts come behind an apostrophe; what Excel shows while it waits for a function ("#BUSY!") may come as one. */
function isError(input: CellInput): boolean {
  return typeof input === "string" && input !== "" && (!input.startsWith("'") || isErrorValue(input.slice(1))); // prettier-ignore
}

const placeOf = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string => `${sheet}!${address}`; // prettier-ignore
