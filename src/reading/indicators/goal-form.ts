import type { Evaluation } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import type { IndicatorTable } from "./find-indicator-tables";
import { isBlank } from "../quantity/read-quantity";
import type { Sheet } from "../grid/sheet";
import { tableField } from "../columns/table-field";
import { withoutBrackets } from "../words/term-index";
import { goalFormTitle } from "../words/terms/row-marks";
import type { ColumnRole } from "../words/terms/indicator-columns";

/**
 * True for a table of goals only, a 绩效目标申报表: its rows have targets, and above `stopRow` not one has an actual value
 * or a score. Columns for these and for points may be there where the title says what the form is; without a title a
 * column that may hold results, though nobody knows, is asked about instead.
 */
export function holdsGoalsOnly(table: IndicatorTable, stopRow: number): boolean {
  const { columns, questions } = table;
  if (holds(table, stopRow, resultRoles) || !holds(table, stopRow, ["target"])) return false;
  const mayHold = questions.some(({ kind, options: [likely] }) => kind === "column" && resultRoles.some((role) => role === likely.value)); // prettier-ignore
  const isToBeScored = [...resultRoles, "points" as const].some((role) => columns[role] !== undefined); // prettier-ignore
  return namesGoalForm(table) || (!isToBeScored && !mayHold);
}

/** What is left of an evaluation whose table holds goals only: nothing to score, and one Finding that says so. */
export function goalsOnly(
  evaluation: Evaluation,
  { sheet, columns }: IndicatorTable,
  others: readonly Finding[]
): Evaluation {
  const cells = columns.target ? [columns.target.header.ref] : [];
  const finding: Finding = { code: "goal-form", severity: "error", cells, values: { sheet: sheet.name } }; // prettier-ignore
  const { recognition } = evaluation;
  return {
    ...evaluation,
    budget: null,
    indicators: [],
    reportedTotal: null,
    reportedGrade: null,
    findings: [...others, finding],
    recognition: { ...recognition, questions: recognition.questions.filter(({ kind }) => kind === "form") }, // prettier-ignore
  };
}

const resultRoles: readonly ColumnRole[] = ["actual", "score", "deduction", "reviewScore"];

function holds(
  { sheet, bodyRow, columns }: IndicatorTable,
  stopRow: number,
  roles: readonly ColumnRole[]
): boolean {
  const rows = Array.from({ length: Math.max(stopRow - bodyRow, 0) }, (_, step) => bodyRow + step);
  return rows.some((row) => roles.some((role) => !isBlank(tableField(sheet, row, columns[role])?.text ?? ""))); // prettier-ignore
}

/** The sheet's name or a title over the table: "项目支出绩效目标申报表", but not "绩效目标自评表". */
function namesGoalForm({ sheet, headerRow }: IndicatorTable): boolean {
  return goalFormTitle.test(sheet.name) || titlesAbove(sheet, headerRow).some((title) => goalFormTitle.test(title)); // prettier-ignore
}

function titlesAbove(sheet: Sheet, headerRow: number): readonly string[] {
  const rows = Array.from({ length: headerRow }, (_, row) => sheet.row(row));
  return rows.flatMap(([first, ...others]) => (first && others.length === 0 ? [withoutBrackets(first.key)] : [])); // prettier-ignore
}
