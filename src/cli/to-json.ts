import type { Money } from "../evaluation/budget";
import type { CellRef, Sourced } from "../evaluation/cell-ref";
import type { Finding } from "../evaluation/finding";
import type { Question } from "../evaluation/recognition";
import type { Decimal } from "../evaluation/decimal";
import type { EvaluationResult } from "../excel/evaluate-sheets";
import type { ScoredIndicator } from "../scoring/scorecard";
import { findingSentence } from "../strings/findings";
import { optionLabel, questionSentence } from "../strings/questions";
import { ungradedReason } from "../strings/ungraded";
import { conversionNotes } from "./conversion-notes";
import { fileNoteSentence } from "./file-note-sentence";
import type { Conversion } from "./open-file";
import type { FileNote } from "./write-output";

/** Decimals a ratio is printed with; scores come from the unrounded one. */
const ratioDecimals = 6;

/**
 * One file's result as plain data for other programs: amounts and scores as decimal strings, texts as the sheet has
 * them, null where the sheet has no such field.
 */
export function toJson(
  file: string,
  { evaluation, scorecard, findings }: EvaluationResult,
  outputs: readonly string[],
  conversion: Conversion | null = null,
  notes: readonly FileNote[] = []
) {
  const { project, budget, reportedTotal } = evaluation;
  const { questions, ...recognition } = evaluation.recognition;
  const { execution, total } = scorecard;
  return {
    file,
    project: {
      name: project.name?.value ?? null,
      year: project.year?.value ?? null,
      unit: project.unit?.value ?? null,
      department: project.department?.value ?? null,
    },
    budget: {
      currencyUnit: budget?.currencyUnit ?? null,
      initial: amount(budget?.initial),
      fullYear: amount(budget?.fullYear),
      received: amount(budget?.received),
      executed: amount(budget?.executed),
      executionRate: execution?.rate?.toDecimalPlaces(ratioDecimals).toString() ?? null,
      points: decimal(execution?.points),
      reportedScore: decimal(budget?.reportedScore?.value),
      score: decimal(execution?.computed),
    },
    indicators: scorecard.indicators.map(indicatorJson),
    subtotals: scorecard.subtotals.map(({ name, points, score }) => ({
      name,
      points: decimal(points),
      score: decimal(score),
    })),
    total: {
      points: decimal(total.points),
      score: total.score?.toFixed(2) ?? null,
      reported: decimal(reportedTotal?.score?.value),
      standing: total.standing?.toFixed(2) ?? null,
    },
    grade: scorecard.grade,
    /** Who gave the grade: "reported" a person, "computed" the scheme, "none". */
    gradeFrom: scorecard.gradeFrom,
    /** Why no grade is computed; null where one is. */
    gradeReason: scorecard.ungraded && ungradedReason(scorecard.ungraded, "zh-CN"),
    findings: findings.map(findingJson),
    recognition,
    questions: questions.map(questionJson),
    /** What an old file's conversion left out, in sentences; empty for an .xlsx. */
    conversion: conversionNotes(conversion),
    outputs,
    /** What a person must know of the files that stood there before, in sentences. */
    notes: notes.map(fileNoteSentence),
  };
}

export type ResultJson = ReturnType<typeof toJson>;

function indicatorJson({ indicator, computed }: ScoredIndicator) {
  const { target, actual, points, reportedScore } = indicator;
  return {
    path: indicator.path,
    target: text(target),
    actual: text(actual),
    points: decimal(points?.value),
    reportedScore: decimal(reportedScore?.value),
    score: decimal(computed),
    deviationNote: text(indicator.deviationNote),
    cells: {
      target: firstCell(target),
      actual: firstCell(actual),
      points: firstCell(points),
      score: firstCell(reportedScore),
    },
  };
}

export function findingJson(finding: Finding) {
  return {
    code: finding.code,
    severity: finding.severity,
    message: findingSentence(finding, "zh-CN"),
    cells: finding.cells.map(cellText),
  };
}

export function questionJson(question: Question) {
  const { id, kind, finding, cell, options, assumed } = question;
  return {
    id,
    kind,
    finding,
    question: questionSentence(question, "zh-CN"),
    cell: cell === null ? null : cellText(cell),
    options: options.map((option) => ({
      value: option.value,
      text: optionLabel(question, option, "zh-CN"),
    })),
    assumed,
  };
}

function text(sourced: Sourced<unknown> | null | undefined): string | null {
  return sourced?.text ?? null;
}

function amount(money: Money | null | undefined): string | null {
  return decimal(money?.value);
}

function decimal(value: Decimal | null | undefined): string | null {
  return value?.toString() ?? null;
}

function firstCell(sourced: Sourced<unknown> | null): string | null {
  const cell = sourced?.cells[0];
  return cell === undefined ? null : cellText(cell);
}

/** "基础数据表!E5" */
export function cellText({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}
