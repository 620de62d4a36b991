import type { CellRef } from "../evaluation/cell-ref";
import type { Evaluation } from "../evaluation/evaluation";

/** The sheets the evaluation was read from; null where it holds nothing of that kind. */
export interface SheetPlaces {
  readonly indicators: string | null;
  readonly basicData: string | null;
  readonly survey: string | null;
}

/** Which sheet holds what. In the one-sheet form the indicator sheet is the basic data sheet as well. */
export function sheetPlaces(evaluation: Evaluation): SheetPlaces {
  const indicators = firstSheet(evaluation.indicators.flatMap(indicatorCells));
  const data = basicDataCells(evaluation);
  return {
    indicators,
    basicData: firstSheet(data.filter(({ sheet }) => sheet !== indicators)) ?? firstSheet(data),
    survey: firstSheet(surveyCells(evaluation)),
  };
}

/** Where a gap asks for a text or a label with its value. The one-sheet form has no room for texts of its own. */
export function basicDataPlace(evaluation: Evaluation): string {
  const { basicData, indicators } = sheetPlaces(evaluation);
  return basicData === null || basicData === indicators
    ? "工作表“基础数据表”（没有该表时可新建）"
    : `工作表“${basicData}”`;
}

/** Where a gap asks for something about an indicator. */
export function indicatorPlace(evaluation: Evaluation): string {
  return `工作表“${sheetPlaces(evaluation).indicators ?? "绩效评价指标体系"}”`;
}

/** Where a gap asks for an amount or a word about the amounts: the sheet of the funds block. */
export function fundsPlace(evaluation: Evaluation): string {
  const sheet = firstSheet(fundsCells(evaluation));
  return sheet === null ? basicDataPlace(evaluation) : `工作表“${sheet}”`;
}

function indicatorCells(indicator: Evaluation["indicators"][number]): readonly CellRef[] {
  const { target, actual, points, reportedScore, pathCells } = indicator;
  return [
    ...pathCells.filter((cell) => cell !== null),
    ...[target, actual, points, reportedScore].flatMap((field) => field?.cells ?? []),
  ];
}

function basicDataCells(evaluation: Evaluation): readonly CellRef[] {
  const { project, narrative, subprojects, facts } = evaluation;
  return [
    ...Object.values(narrative).flatMap((texts) => texts.flatMap(({ cells }) => cells)),
    ...subprojects.flatMap(({ name }) => name.cells),
    ...facts.flatMap(({ cells }) => cells),
    ...fundsCells(evaluation),
    ...[project.name, project.unit, project.year].flatMap((field) => field?.cells ?? []),
  ];
}

function fundsCells({ budget }: Evaluation): readonly CellRef[] {
  const { fullYear, executed, initial, received } = budget ?? {};
  return [fullYear, executed, initial, received].flatMap((money) => money?.cells ?? []);
}

function surveyCells({ survey }: Evaluation): readonly CellRef[] {
  const { valid, returned, distributed, satisfaction, interviews } = survey ?? {};
  return [valid, returned, distributed, satisfaction, interviews].flatMap(
    (field) => field?.cells ?? []
  );
}

function firstSheet(cells: readonly CellRef[]): string | null {
  return cells[0]?.sheet ?? null;
}
