import type { BudgetAmounts } from "../../../../src/evaluation/budget";
import type { CellRef, Sourced } from "../../../../src/evaluation/cell-ref";
import type { Evaluation } from "../../../../src/evaluation/evaluation";
import { findForms } from "../../find-forms";
import { readEvaluation } from "../../../../src/reading/read-evaluation";
import type { SheetGrid } from "../../../../src/reading/grid/sheet-grid";
import { review } from "../../../../src/review/review";
import { score } from "../../../../src/scoring/score";
import { defaultScheme } from "../../../../src/scoring/schemes";
import { plainDecimal, plainText, type RowFact, type SingleFact } from "../true-fact";

/** A value as it was read, comparable with `TrueFact.truth`. */
export interface Found {
  readonly value: string | null;
  /** Where it was read; empty where that is not told. */
  readonly cells: readonly CellRef[];
}

/** A Finding or a Question: something a person is asked to look at. */
export interface Asked {
  readonly code: string;
  readonly cells: readonly CellRef[];
  /** The words that fill its sentence. */
  readonly words: readonly string[];
}

/** Everything the measure wants to know of a reading. */
export interface Reading {
  /** Absent: not told by this way of reading. */
  readonly single: Readonly<Partial<Record<SingleFact, Found>>>;
  readonly rows: readonly Readonly<Record<RowFact, Found>>[];
  /** Texts, facts and sub-projects of the report besides, with their cells. */
  readonly texts: readonly { readonly topic: string; readonly found: Found }[];
  /** Id of the form that was read. */
  readonly form: string | null;
  /** Ids of all forms but templates; null: not told by this way of reading. */
  readonly forms: readonly string[] | null;
  readonly asked: readonly Asked[];
  /** Errors and warnings. */
  readonly alarms: readonly Alarm[];
}

export interface Alarm {
  readonly code: string;
  readonly text: string;
}

/** Reads a workbook's grids. */
export function readGrids(grids: readonly SheetGrid[]): Reading {
  const forms = findForms(grids).filter(({ standing }) => standing === "current" || standing === "older"); // prettier-ignore
  const evaluation = readEvaluation(grids);
  return { ...readingOf(evaluation, forms.map(({ id }) => id)), alarms: alarmsOf(evaluation) }; // prettier-ignore
}

/** What a person is alarmed with after scoring and review, without the cells. */
function alarmsOf(evaluation: Evaluation): readonly Alarm[] {
  const scorecard = score(evaluation, defaultScheme);
  const all = [...evaluation.findings, ...scorecard.findings, ...review(evaluation, scorecard)];
  const alarming = all.filter(({ severity }) => severity !== "notice");
  return alarming.map(({ code, values }) => ({ code, text: `${code} ${JSON.stringify(values)}` }));
}

function readingOf(evaluation: Evaluation, forms: readonly string[]): Omit<Reading, "alarms"> {
  const { project, budget, reportedTotal, reportedGrade, narrative, indicators, recognition } = evaluation; // prettier-ignore
  const amount = (role: keyof BudgetAmounts): Found => decimal(budget?.[role]);
  return {
    single: {
      project: text(project.name),
      department: text(project.department),
      unit: text(project.unit),
      year: text(project.year),
      "currency unit": { value: budget?.currencyUnit ?? null, cells: [] },
      initial: amount("initial"),
      fullYear: amount("fullYear"),
      received: amount("received"),
      executed: amount("executed"),
      "execution points": decimal(budget?.points),
      "execution score": decimal(budget?.reportedScore),
      "execution rate": decimal(budget?.reportedRate),
      "total points": decimal(reportedTotal?.points),
      "total score": decimal(reportedTotal?.score),
      grade: text(reportedGrade),
      goal: joined(narrative.annualGoal),
      completion: joined(narrative.goalCompletion),
    },
    rows: indicators.map(({ path, pathCells, target, actual, points, reportedScore }) => {
      const level = path[2] !== null ? 2 : path[1] !== null ? 1 : 0;
      const cell = pathCells[level];
      return {
        name: { value: plainText(path[level]), cells: cell ? [cell] : [] },
        target: shown(target),
        actual: shown(actual),
        points: decimal(points),
        score: decimal(reportedScore),
      };
    }),
    texts: textsOf(evaluation),
    form: recognition.form,
    forms,
    asked: [
      ...evaluation.findings.map(({ code, cells, values }) => ({ code, cells, words: Object.values(values) })), // prettier-ignore
      ...recognition.questions.map(({ finding, kind, cell, text: said }) => ({ code: kind === "form" ? "form" : finding, cells: cell ? [cell] : [], words: [said] })), // prettier-ignore
    ],
  };
}

function textsOf({ narrative, facts, subprojects, survey, gradeScale, budget }: Evaluation): Reading["texts"] {
  const one = (topic: string, found: Sourced<unknown> | null | undefined) =>
    found ? [{ topic, found: { value: plainText(found.text), cells: found.cells } }] : [];
  return [
    ...Object.entries(narrative).flatMap(([topic, texts]) => texts.flatMap((each) => one(topic, each))),
    ...facts.flatMap((fact) => one("facts", fact)),
    ...subprojects.flatMap(({ name }) => one("subprojects", name)),
    ...Object.values(survey ?? {}).flat().flatMap((figure: Sourced<unknown> | null) => one("survey", figure)),
    ...(gradeScale ? [{ topic: "grade scale", found: { value: "", cells: gradeScale.cells } }] : []),
    ...one("as of", budget?.asOf),
    ...one("budget note", budget?.note),
    ...(budget?.sources ?? []).flatMap(({ executed, fullYear }) => one("sources", executed ?? fullYear)),
  ];
} // prettier-ignore

const none: Found = { value: null, cells: [] };

function text(found: Sourced<string> | null): Found {
  return found ? { value: plainText(found.value), cells: found.cells } : none;
}

function shown(found: Sourced<unknown> | null): Found {
  return found ? { value: plainText(found.text), cells: found.cells } : none;
}

function decimal(found: Sourced<{ toString(): string } | null> | null | undefined): Found {
  return found ? { value: plainDecimal(found.value?.toString() ?? null), cells: found.cells } : none; // prettier-ignore
}

function joined(texts: readonly Sourced<string>[]): Found {
  const all = texts.map(({ value }) => value).join("");
  return { value: plainText(all), cells: texts.flatMap(({ cells }) => cells) };
}
