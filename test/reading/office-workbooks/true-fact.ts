import type { CellRef } from "../../../src/evaluation/cell-ref";
import type { ExpectedAmounts, ExpectedCell, ExpectedEvaluation, ExpectedRow } from "../layouts/expected-evaluation"; // prettier-ignore
import type { OfficeCase } from "./office-case";

/** What a workbook says once. */
export const singleFacts = [
  "project", "department", "unit", "year", "currency unit", "initial", "fullYear", "received", "executed",
  "execution points", "execution score", "execution rate", "total points", "total score", "grade", "goal", "completion",
] as const; // prettier-ignore

export type SingleFact = (typeof singleFacts)[number];

/** What each row of the indicator table says. */
export const rowFacts = ["name", "target", "actual", "points", "score"] as const;

export type RowFact = (typeof rowFacts)[number];

/** One value with its place, as the form's author knows it. */
export interface TrueFact {
  /** Texts without blanks and in half width; amounts, points and rates as decimals; null: the form does not say it. */
  readonly truth: string | null;
  /** Values that are as right: the form's own sheet says them in prose. */
  readonly alsoRight: readonly (string | null)[];
  /** The workbook contradicts itself here: whatever is read, a person must be asked. */
  readonly mustAsk: boolean;
  /** Where the value stands, or would stand if the cell were not blank. */
  readonly place: CellRef | null;
  /** Cells that name it: its label or its column's header. */
  readonly labels: readonly CellRef[];
}

export interface Truth {
  /** Absent: the form is not asked for it. */
  readonly single: Readonly<Partial<Record<SingleFact, TrueFact>>>;
  readonly rows: readonly Readonly<Record<RowFact, TrueFact>>[];
  /** Where the amounts of the funding sources stand. */
  readonly sources: readonly CellRef[];
}

export interface GoalTexts {
  readonly goal?: ExpectedCell;
  readonly completion?: ExpectedCell;
}

/** The facts of a drawn form. */
export function truthOf(
  { year, budget: { currency_unit: unit } }: Pick<OfficeCase, "year" | "budget">,
  expected: ExpectedEvaluation,
  { goal, completion }: GoalTexts = {}
): Truth {
  const { budget } = expected;
  const amount = (role: keyof ExpectedAmounts): TrueFact => decimal(budget?.total[role] ?? null);
  return {
    single: {
      project: text(expected.project),
      department: text(expected.department),
      unit: text(expected.unit),
      year: { ...text(expected.year), truth: year },
      initial: amount("initial"),
      fullYear: amount("fullYear"),
      received: nowhere,
      executed: amount("executed"),
      ...(budget && { "currency unit": { ...nowhere, truth: unit } }),
      "execution points": decimal(budget?.points ?? null),
      "execution score": decimal(budget?.score ?? null),
      "execution rate": decimal(budget?.rate ?? null),
      "total points": decimal(expected.totalPoints),
      "total score": decimal(expected.totalScore),
      grade: text(expected.grade),
      ...(goal && { goal: text(goal) }),
      ...(completion && { completion: text(completion) }),
    },
    rows: expected.rows.map(rowOf),
    sources: (budget?.sources ?? []).flatMap(({ initial, fullYear, executed }) => [initial, fullYear, executed].flatMap((cell) => cell?.cell ?? [])), // prettier-ignore
  };
}

function rowOf({ path, target, actual, points, score }: ExpectedRow): Truth["rows"][number] {
  return {
    name: text(path[2] ?? path[1] ?? path[0]),
    target: text(target),
    actual: text(actual),
    points: decimal(points),
    score: decimal(score),
  };
}

const nowhere: TrueFact = { truth: null, alsoRight: [], mustAsk: false, place: null, labels: [] };

function text(cell: ExpectedCell | null): TrueFact {
  return cell ? { ...placed(cell), truth: plainText(cell.text) } : nowhere;
}

function decimal(cell: ExpectedCell | null): TrueFact {
  return cell ? { ...placed(cell), truth: plainDecimal(cell.value) } : nowhere;
}

function placed({ cell, header }: ExpectedCell): TrueFact {
  return { ...nowhere, place: cell, labels: header ? [header] : [] };
}

/** As texts are compared: half width, without blanks; nothing is null. */
export function plainText(shown: string | null): string | null {
  const plain = (shown ?? "").normalize("NFKC").replace(/\s/gu, "");
  return plain === "" ? null : plain;
}

/** As numbers are compared: "9.50" is "9.5"; nothing and dashes are null. */
export function plainDecimal(shown: string | null): string | null {
  return shown === null || !/^-?\d/u.test(shown) ? null : String(Number(shown));
}
