import type { CellRef } from "../../../../src/evaluation/cell-ref";
import type { ResultJson } from "../../../../src/cli/to-json";
import { indicatorFindings } from "../../../../src/strings/findings/indicator-findings";
import { totalFindings } from "../../../../src/strings/findings/total-findings";
import { plainDecimal, plainText } from "../true-fact";
import type { Asked, Found, Reading } from "./found";

/** What the command line printed with --json. It tells no texts, no grade of the sheet, not all forms and few cells. */
export function readingOfJson({ project, budget, indicators, total, recognition, questions, findings }: ResultJson): Reading {
  return {
    single: {
      project: { value: plainText(project.name), cells: recognition.project ? [recognition.project] : [] },
      department: found(plainText(project.department)),
      unit: found(plainText(project.unit)),
      year: found(plainText(project.year)),
      "currency unit": found(budget.currencyUnit),
      initial: found(plainDecimal(budget.initial)),
      fullYear: found(plainDecimal(budget.fullYear)),
      received: found(plainDecimal(budget.received)),
      executed: found(plainDecimal(budget.executed)),
      "execution points": found(plainDecimal(budget.points)),
      "execution score": found(plainDecimal(budget.reportedScore)),
      "total score": found(plainDecimal(total.reported)),
    },
    rows: indicators.map(({ path, target, actual, points, reportedScore, cells }) => ({
      name: found(plainText(path[2] ?? path[1] ?? path[0])),
      target: found(plainText(target), cells.target),
      actual: found(plainText(actual), cells.actual),
      points: found(plainDecimal(points), cells.points),
      score: found(plainDecimal(reportedScore), cells.score),
    })),
    texts: [],
    form: recognition.form,
    forms: null,
    asked: [
      ...findings.filter(({ code }) => !(code in indicatorFindings || code in totalFindings)).map(({ code, message, cells }): Asked => ({ code, cells: cells.map(cellOf), words: quoted(message) })),
      ...questions.map(({ kind, finding, cell }): Asked => ({ code: kind === "form" ? "form" : finding, cells: cell === null ? [] : [cellOf(cell)], words: [] })),
    ],
    alarms: [],
  };
} // prettier-ignore

function found(value: string | null, cell: string | null = null): Found {
  return { value, cells: cell === null ? [] : [cellOf(cell)] };
}

function cellOf(text: string): CellRef {
  const mark = text.lastIndexOf("!");
  return { sheet: text.slice(0, mark), address: text.slice(mark + 1) };
}

/** The words a sentence quotes: “实施单位”. */
function quoted(message: string): readonly string[] {
  return [...message.matchAll(/“([^”]*)”/gu)].map(([, words = ""]) => words);
}
