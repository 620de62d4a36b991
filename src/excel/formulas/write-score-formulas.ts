import { noAnswers, type Answers } from "../../evaluation/answers";
import type { Finding } from "../../evaluation/finding";
import { placeRead } from "../../reading/read-evaluation";
import type { Cell } from "../../reading/grid/sheet";
import type { SheetGrid } from "../../reading/grid/sheet-grid";
import { parseAddress } from "../../evaluation/a1";
import { readPlainNumber } from "../../reading/quantity/read-points";
import { isErrorValue } from "../../reading/quantity/read-quantity";
import type { Scheme } from "../../scoring/scheme";
import type { SkipReason } from "../../strings/formula-results";
import { evaluateSheets } from "../evaluate-sheets";
import { inWorkbook } from "../in-workbook";
import { readSheets } from "../read-sheets";
import { sessionOf, type Session } from "../session";
import { isFormulaInput, sameInput, stateOf, type CellInput, type CellState } from "../undo/cell-state"; // prettier-ignore
import type { ChangedCell, ChangeRecord } from "../undo/change-record";
import type { CommandResult, SkippedCell } from "../undo/command-result";
import { applyChange, loadChanges } from "../undo/kept-changes";
import { undoCommand, type RestoreOptions } from "../undo/restore";
import { guardedFormula } from "../formula-text/guarded-formula";
import { planScores, type PlannedFormula } from "./plan-scores";

export interface WriteScoreOptions {
  /** True: also over scores a person typed and formulas of a person's own. They are kept and can be restored. */
  readonly overwrite?: boolean;
  /** What a person said about doubts in reading the sheets. */
  readonly answers?: Answers;
  /** What was read of the workbook a moment ago; left out: it is read now. */
  readonly session?: Session;
}

/**
 * 写入得分公式: fills 得分 with PERF.SCORE formulas over each row's own cells, guarded where they may be blank, sub-totals and the total with native SUM,
 * the execution rate with a division and its score with PERF.EXECSCORE. Cells that hold anything of a person's are
 * named in `skipped` and left alone. Three requests at most.
 *
 * @throws OfficeFault - a protected sheet among others, before anything is written.
 * @example writeScoreFormulas(defaultScheme) // changed: 得分 H4 with '=PERF.SCORE(IF(E4="","",E4),…)', ...
 */
export function writeScoreFormulas(
  scheme: Scheme,
  { overwrite = false, answers = noAnswers, session }: WriteScoreOptions = {}
): Promise<CommandResult> {
  return inWorkbook(async (context) => {
    const changes = loadChanges(context);
    const sheets = session ? session.sheets : await readSheets(context);
    if (session) await context.sync();
    const kept = await changes();
    const { locate } = session ?? sessionOf(sheets, kept.memory);
    const layout = locate(answers);
    const result = evaluateSheets(sheets, scheme, answers, layout);
    const plan = planScores(result, placeRead(layout, result.evaluation), scheme);
    const { cells, skipped } = decide(plan.formulas, sheets.grids, overwrite, kept.records);
    const given = applyChange(context, kept, "write-score-formulas", cells);
    if (cells.length > 0) await context.sync();
    const changed = cells.map(({ sheet, address }) => ({ sheet, address }));
    return { changed, skipped: [...plan.skipped, ...skipped], findings: [...result.findings.filter(concernsTable), ...plan.findings, ...given] }; // prettier-ignore
  });
}

/** Brings back what 写入得分公式 replaced. Three requests. @throws OfficeFault */
export function restoreScores(options: RestoreOptions = {}): Promise<CommandResult> {
  return undoCommand("write-score-formulas", options);
}

/** Which of the planned formulas are written: not over anything of a person's, and no sum that would miss a score. */
function decide(
  formulas: readonly PlannedFormula[],
  grids: readonly SheetGrid[],
  overwrite: boolean,
  records: readonly ChangeRecord[]
): { readonly cells: readonly ChangedCell[]; readonly skipped: readonly SkippedCell[] } {
  const ours = writtenByUs(records);
  const changes = new Map<PlannedFormula, ChangedCell>();
  const written = new Set<Cell>();
  const skipped: SkippedCell[] = [];
  const sumsLast = [
    ...formulas.filter(({ adds }) => !adds),
    ...formulas.filter(({ adds }) => adds),
  ];
  for (const planned of sumsLast) {
    const { ref } = planned.cell;
    const before = stateIn(grids, planned);
    if (sameInput(before.input, planned.formula)) continue;
    const missesScore =
      planned.adds?.some((cell) => !written.has(cell) && isTextNumber(cell)) === true;
    const own = overwrite ? null : personsOwn(before, ours(ref));
    const reason = own ?? (missesScore ? "text-score" : null);
    if (reason !== null) skipped.push({ cell: ref, reason });
    else {
      changes.set(planned, { ...ref, before, after: stateAfter(before, planned) });
      written.add(planned.cell);
    }
  }
  return { cells: formulas.flatMap((planned) => changes.get(planned) ?? []), skipped };
}

/** A score kept as text, which SUM passes over. */
function isTextNumber(cell: Cell): boolean {
  return typeof cell.value === "string" && readPlainNumber(cell) !== null;
}

/** Whether a cell holds something a person put there: not empty, and not what this command wrote, guarded since or not. */
function personsOwn({ input }: CellState, written: readonly CellState[]): SkipReason | null {
  const isOurs = (state: CellState): boolean => sameInput(guardedInput(state.input), guardedInput(input)); // prettier-ignore
  if (input === "" || written.some(isOurs)) return null;
  return isFormulaInput(input) ? "own-formula" : "typed-score";
}

function guardedInput(input: CellInput): CellInput {
  return isFormulaInput(input) ? guardedFormula(input) : input;
}

/** What this command wrote into a cell, as far as it is kept. */
function writtenByUs(records: readonly ChangeRecord[]) {
  const written = new Map<string, CellState[]>();
  for (const { command, cells } of records)
    for (const { sheet, address, after } of command === "write-score-formulas" ? cells : []) {
      const key = `${sheet}!${address}`;
      written.set(key, [...(written.get(key) ?? []), after]);
    }
  return ({ sheet, address }: PlannedFormula["cell"]["ref"]): readonly CellState[] => written.get(`${sheet}!${address}`) ?? []; // prettier-ignore
}

function stateIn(grids: readonly SheetGrid[], { cell }: PlannedFormula): CellState {
  const grid = grids.find(({ name }) => name === cell.ref.sheet);
  const place = parseAddress(cell.ref.address);
  const at = <Value>(matrix: readonly (readonly Value[])[] | undefined): Value | undefined =>
    matrix?.[(place?.top ?? 0) - (grid?.rowIndex ?? 0)]?.[
      (place?.left ?? 0) - (grid?.columnIndex ?? 0)
    ];
  const value = at(grid?.values);
  const type = typeof value === "string" && isErrorValue(value) ? "Error" : "";
  return stateOf({ formula: at(grid?.formulas), value, type, format: at(grid?.numberFormats) });
}

/** In a text cell a formula would be text; a rate without a format would show as 0.97. */
function stateAfter({ format }: CellState, { formula, format: wanted }: PlannedFormula): CellState {
  const isPlain = format === "General" || format === "@";
  return { input: formula, format: isPlain ? (wanted ?? "General") : format };
}

/** Findings that say why there is nothing, or not everything, to write. */
function concernsTable({ code }: Finding): boolean {
  return ["no-content", "no-indicator-table", "goal-form", "no-indicators", "other-indicator-tables", "points-missing", "sheet-clipped"].includes(code); // prettier-ignore
}
