import type { BudgetAmounts } from "../../../src/evaluation/budget";
import type { CellRef, Sourced } from "../../../src/evaluation/cell-ref";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import type { Finding } from "../../../src/evaluation/finding";
import type { Indicator } from "../../../src/evaluation/indicator";
import type { ExpectedAmounts, ExpectedBudget, ExpectedCell, ExpectedEvaluation, ExpectedRow } from "./expected-evaluation"; // prettier-ignore
import { shownValue } from "./expected-value";

/** How one field was read. Asked: a Finding questions its cell or its column, whether it was read right or not. */
export interface FieldReading {
  readonly name: string;
  readonly outcome: "right" | "wrong" | "asked";
  /** What was expected and found, for a failing test. */
  readonly detail: string;
}

/** Compares everything read from a drawn sheet with what was drawn, field by field. */
export function compareReading(
  evaluation: Evaluation,
  expected: ExpectedEvaluation
): readonly FieldReading[] {
  const { project, indicators, reportedTotal, reportedGrade } = evaluation;
  const judge = judgeBy(evaluation.findings);
  const rows = Math.max(indicators.length, expected.rows.length);
  return [
    judge("project", project.name, expected.project),
    judge("department", project.department, expected.department),
    judge("unit", project.unit, expected.unit),
    judge("year", project.year, expected.year),
    judge("total points", reportedTotal?.points, expected.totalPoints, decimal),
    judge("total score", reportedTotal?.score, expected.totalScore, decimal),
    judge("grade", reportedGrade, expected.grade),
    ...budgetFields(evaluation, expected.budget, judge),
    ...Array.from({ length: rows }, (_, index) =>
      rowFields(index + 1, indicators[index], expected.rows[index], judge)
    ).flat(),
  ];
}

/** What the sheet itself holds is told, but how it was read is not in question: the field must be right. */
const saysNoDoubt: readonly string[] = ["review-score-differs", "target-is-options", "target-is-ticked"]; // prettier-ignore

type Judge = <Value>(
  name: string,
  found: Sourced<Value> | null | undefined,
  expected: ExpectedCell | null,
  show?: (value: Value) => string
) => FieldReading;

function judgeBy(findings: readonly Finding[]): Judge {
  const doubts = findings.filter(({ code }) => !saysNoDoubt.includes(code));
  const questioned = new Set(doubts.flatMap(({ cells }) => cells.map(addressOf)));
  return (name, found, expected, show) => {
    const parts = (text: string, value: string | null, cell: CellRef | undefined): string =>
      [text.normalize("NFKC").replace(/\s/gu, ""), value ?? "", cell ? addressOf(cell) : ""].join(" | "); // prettier-ignore
    const value = found && show && expected?.value !== null ? show(found.value) : null;
    const [is, should] = [
      found ? parts(found.text, value, found.cells[0]) : "none",
      expected ? parts(expected.text, expected.value, expected.cell) : "none",
    ];
    const cells = [expected?.cell, expected?.header, ...(found?.cells ?? [])].filter((cell) => cell !== null && cell !== undefined); // prettier-ignore
    const isAsked = cells.some((cell) => questioned.has(addressOf(cell)));
    const outcome = isAsked ? "asked" : is === should ? "right" : "wrong";
    return { name, outcome, detail: `${name}: found ${is}, drawn ${should}` };
  };
}

function rowFields(
  number: number,
  found: Indicator | undefined,
  expected: ExpectedRow | undefined,
  judge: Judge
): readonly FieldReading[] {
  const name = (field: string): string => `row ${number} ${field}`;
  if (!found || !expected)
    return [{ name: name(""), outcome: "wrong", detail: `${name("")}: ${found ? "made up" : "lost"} ${found?.path.join("/") ?? expected?.path.map((part) => part?.text).join("/") ?? ""}` }]; // prettier-ignore
  const level = (index: 0 | 1 | 2): Sourced<string> | null => {
    const [text, cell] = [found.path[index], found.pathCells[index]];
    return text === null || !cell ? null : { value: text, text, cells: [cell] };
  };
  return [
    judge(name("level 1"), level(0), expected.path[0]),
    judge(name("level 2"), level(1), expected.path[1]),
    judge(name("level 3"), level(2), expected.path[2]),
    judge(name("target"), found.target, expected.target, shownValue),
    judge(name("actual"), found.actual, expected.actual, shownValue),
    judge(name("points"), found.points, expected.points, decimal),
    judge(name("score"), found.reportedScore, expected.score, decimal),
    judge(name("note"), found.deviationNote, expected.note),
  ];
}

function budgetFields(
  { budget, findings }: Evaluation,
  expected: ExpectedBudget | null,
  judge: Judge
): readonly FieldReading[] {
  if (!budget || !expected) {
    const outcome = !budget === !expected ? "right" : "wrong";
    return [{ name: "budget", outcome, detail: `budget: ${budget ? "made up" : "lost"}` }];
  }
  const amounts = (whose: string, found: BudgetAmounts | undefined, drawn: ExpectedAmounts | undefined): readonly FieldReading[] =>
    (["initial", "fullYear", "executed"] as const).map((role) => {
      const cell = drawn?.[role] ?? null;
      // An empty cell is no amount.
      return judge(`${whose} ${role}`, found?.[role], cell?.value === "" ? null : cell, decimal);
    }); // prettier-ignore
  const isGuessed = findings.some(({ code }) => code === "currency-unit-guessed");
  const unit = budget.currencyUnit === expected.currencyUnit ? "right" : "wrong";
  const sources = Math.max(budget.sources.length, expected.sources.length);
  return [
    { name: "currency unit", outcome: isGuessed ? "asked" : unit, detail: `currency unit: found ${budget.currencyUnit}` }, // prettier-ignore
    ...amounts("budget", budget, expected.total),
    judge("received", budget.received, null, decimal),
    judge("execution points", budget.points, expected.points, decimal),
    judge("execution score", budget.reportedScore, expected.score, decimal),
    judge("execution rate", budget.reportedRate, expected.rate, decimal),
    ...Array.from({ length: sources }, (_, index) => {
      const [found, drawn] = [budget.sources[index], expected.sources[index]];
      const name = { ...drawn?.name, text: drawn?.name.text ?? "none" };
      const same = found && found.name.normalize("NFKC").replace(/\s/gu, "") === name.text.replace(/\s/gu, ""); // prettier-ignore
      const named: FieldReading = { name: "source", outcome: same ? "right" : "wrong", detail: `source ${index}: found ${found?.name ?? "none"}, drawn ${name.text}` }; // prettier-ignore
      return [named, ...amounts(`source ${index}`, found, drawn)];
    }).flat(),
  ];
}

function decimal(value: { toString(): string } | null): string {
  return value?.toString() ?? "";
}

function addressOf({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}
