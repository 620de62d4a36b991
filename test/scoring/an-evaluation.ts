import type { Budget, Money } from "../../src/evaluation/budget";
import type { CellRef, Sourced } from "../../src/evaluation/cell-ref";
import { Decimal } from "../../src/evaluation/decimal";
import { narrativeTopics } from "../../src/evaluation/evaluation";
import type { Evaluation, Narrative } from "../../src/evaluation/evaluation";
import type { Indicator, IndicatorPath } from "../../src/evaluation/indicator";
import { noRecognition } from "../../src/evaluation/recognition";
import { n } from "./quantities";
import type { Written } from "./quantities";

/** What a test says about a row; undefined takes the default, null is "the table has no such column". */
export interface Row {
  readonly path?: IndicatorPath;
  readonly target?: Written | null;
  readonly actual?: Written | null;
  readonly points?: number | string | null;
  /** "" is a blank cell. */
  readonly typed?: number | string | null;
  readonly note?: string | null;
  readonly placeholder?: boolean;
  /** Row number in the sheet, for cell addresses. */
  readonly row?: number;
}

/** One row of an indicator table. By default 100 of ≥100 for 10 points, not scored by hand. */
export function anIndicator(given: Row = {}): Indicator {
  const row = given.row ?? 10;
  const { path = ["产出指标", "数量指标", "改造户数"], note = "" } = given;
  return {
    path,
    pathCells: [cell("A", row), cell("B", row), cell("C", row)],
    target: written(given.target, n("≥100"), "D", row),
    actual: written(given.actual, n("100"), "E", row),
    points: number(given.points ?? (given.points === null ? null : 10), "F", row),
    reportedScore: number(given.typed ?? (given.typed === null ? null : ""), "G", row),
    scoreRows: 1,
    reviewScore: null,
    reportedByFormula: false,
    deviationNote: note === null ? null : { value: note, text: note, cells: [cell("H", row)] },
    criterion: null,
    placeholder: given.placeholder ?? false,
  };
}

/** Amounts in 万元; what is not given the sheet does not have. */
export interface Funds {
  readonly initial?: number | string;
  readonly fullYear?: number | string;
  readonly received?: number | string;
  readonly executed?: number | string;
  readonly points?: number;
  readonly typed?: number | string;
  /** As a ratio, with the text the cell shows. */
  readonly printed?: readonly [ratio: string, text: string];
  readonly note?: string;
}

export function aBudget(given: Funds): Budget {
  return {
    initial: money(given.initial, "年初预算数", "D"),
    fullYear: money(given.fullYear, "全年预算数", "E"),
    received: money(given.received, "到位数", "F"),
    executed: money(given.executed, "全年执行数", "G"),
    currencyUnit: "万元",
    sources: [],
    points: decimal(given.points, "H", 5),
    reportedScore: decimal(given.typed, "J", 5),
    reportedRate: given.printed
      ? { value: new Decimal(given.printed[0]), text: given.printed[1], cells: [cell("I", 5)] }
      : null,
    asOf: null,
    note:
      given.note === undefined
        ? null
        : { value: given.note, text: given.note, cells: [cell("K", 5)] },
  };
}

/** An evaluation with these indicators and nothing else but what is given. */
export function anEvaluation(
  indicators: readonly Indicator[],
  given: Partial<Evaluation> & { readonly year?: string; readonly total?: number | string } = {}
): Evaluation {
  const { year, total, ...fields } = given;
  return {
    project: {
      name: null,
      year: year === undefined ? null : { value: year, text: year, cells: [cell("A", 2)] },
      unit: null,
      department: null,
    },
    budget: null,
    indicators,
    reportedTotal:
      total === undefined
        ? null
        : { points: null, score: decimal(total, "G", 99), reviewScore: null },
    reportedGrade: null,
    gradeScale: null,
    narrative: Object.fromEntries(narrativeTopics.map((topic) => [topic, []])) as unknown as Narrative, // prettier-ignore
    subprojects: [],
    facts: [],
    survey: null,
    findings: [],
    recognition: noRecognition,
    ...fields,
  };
}

export function cell(column: string, row: number): CellRef {
  return { sheet: "自评表", address: `${column}${row}` };
}

function written(
  given: Written | null | undefined,
  otherwise: Written,
  column: string,
  row: number
): Indicator["target"] {
  return given === null ? null : { ...(given ?? otherwise), cells: [cell(column, row)] };
}

function number(given: number | string | null, column: string, row: number): Indicator["points"] {
  if (given === null) return null;
  const text = String(given);
  return { value: text === "" ? null : new Decimal(text), text, cells: [cell(column, row)] };
}

function decimal(
  given: number | string | undefined,
  column: string,
  row: number
): Sourced<Decimal> | null {
  if (given === undefined) return null;
  return { value: new Decimal(given), text: String(given), cells: [cell(column, row)] };
}

function money(given: number | string | undefined, label: string, column: string): Money | null {
  const sourced = decimal(given, column, 5);
  return sourced && { ...sourced, label };
}
