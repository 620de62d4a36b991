import type { CellRef } from "../../evaluation/cell-ref";
import type { Indicator } from "../../evaluation/indicator";
import type { Run } from "../document";
import { figure, inSentence } from "../text";

/** A form's own counting before a name, and points behind it. */
const counting =
  /^(?:指标\s*(?:\d+\s*[:：.、\-—]?|[一二三四五六七八九十]+\s*[:：.、\-—])|[①-⑳]|（\d{1,2}）|\d{1,2}[、.．:：](?!\d))\s*/u;
const pointsBehind = /[（(]\s*\d+(?:\.\d+)?\s*分\s*[)）]$/u;

/** The name an indicator goes by: its lowest level that has one, without a form's "指标1：" before it and "(5分)" behind. */
export function indicatorName({ path, pathCells }: Indicator): Run {
  for (const level of [2, 1, 0] as const) {
    const name = inSentence(path[level] ?? "")
      .replace(counting, "")
      .replace(pointsBehind, "");
    const cell = pathCells[level];
    if (name !== "") {
      return figure(name, cell === null ? [] : [cell]);
    }
  }
  return figure("未命名指标", nameCells(pathCells));
}

/** How many indicators, with the cells of their names: "12". */
export function indicatorCount(indicators: readonly Indicator[]): Run {
  const cells = indicators.flatMap(({ pathCells }) => nameCells(pathCells));
  return figure(String(indicators.length), cells);
}

/** The cell of a row's lowest level. */
export function nameCells(pathCells: Indicator["pathCells"]): readonly CellRef[] {
  return pathCells.filter((cell) => cell !== null).slice(-1);
}
