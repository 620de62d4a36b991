import type { CellRef } from "../evaluation/cell-ref";
import type { Finding } from "../evaluation/finding";
import type { Indicator } from "../evaluation/indicator";
import { indicatorName } from "./indicator-name";
import type { Remark } from "./verdict";

/** The finding of a remark: with the row's name, what target and actual say, and the cell it is about first. */
export function indicatorFinding(indicator: Indicator, remark: Remark): Finding {
  const { target, actual } = indicator;
  return {
    code: remark.code,
    severity: remark.severity,
    cells: cellsAbout(indicator, remark.about),
    values: {
      indicator: indicatorName(indicator),
      target: target?.text.trim() ?? "",
      actual: actual?.text.trim() ?? "",
      ...remark.values,
    },
  };
}

/** The cell meant, then the other measured cells of the row; the row's name where it has none of them. */
function cellsAbout(indicator: Indicator, about: Remark["about"]): readonly CellRef[] {
  const { target, actual, points, reportedScore } = indicator;
  const byPart = { target, actual, points, score: reportedScore };
  const ordered = [byPart[about], ...(about === "target" ? [actual] : [target])];
  const cells = [...new Set(ordered.flatMap((part) => part?.cells ?? []))];
  return cells.length > 0 ? cells : indicator.pathCells.filter((cell) => cell !== null).slice(-1);
}
