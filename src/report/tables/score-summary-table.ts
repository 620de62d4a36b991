import { isUnscored } from "../../scoring/open-rows";
import { Decimal } from "../../evaluation/decimal";
import type { Table, TableRow } from "../document";
import { scoreText, tableRateText, totalScoreText } from "../numbers/number-style";
import { scoreGroups, type ScoreGroup, type Traced } from "../scores/score-groups";
import type { Source } from "../source";
import { numberCell, wordCell } from "./table-cell";

/** 得分汇总: one row for each part of the total, and the total. */
export function scoreSummaryTable({ evaluation, scorecard }: Source): Table {
  const groups = scoreGroups(evaluation, scorecard);
  const { points, score } = scorecard.total;
  const deducted = groups.reduce((sum, group) => sum.plus(group.deducted.value), new Decimal(0));
  return {
    kind: "table",
    id: "score-summary",
    caption: "自评得分汇总表",
    unitNote: "单位：分",
    columns: [
      { header: "一级指标", align: "left", width: 36 },
      { header: "分值", align: "right", width: 16 },
      { header: "得分", align: "right", width: 16 },
      { header: "得分率", align: "right", width: 16 },
      { header: "扣分", align: "right", width: 16 },
    ],
    rows: [
      ...groups.map((group) => summaryRow(group, group.score !== null)),
      summaryRow(
        {
          name: { text: "合计" },
          points: points && { value: points, cells: cellsOf(groups, "points") },
          score: score && { value: score, cells: cellsOf(groups, "score") },
          deducted: { value: deducted, cells: cellsOf(groups, "deducted") },
          indicators: groups.flatMap(({ indicators }) => indicators),
        },
        groups.every((group) => group.score !== null),
        true
      ),
    ],
  };
}

/** @param isWhole - false where a part of it has no score: what is not known yields no rate. */
function summaryRow(
  { name, points, score, deducted, indicators }: ScoreGroup,
  isWhole: boolean,
  total = false
): TableRow {
  const share =
    !isWhole ||
    indicators.some(isUnscored) ||
    score === null ||
    points === null ||
    points.value.isZero()
      ? null
      : score.value.dividedBy(points.value);
  return {
    emphasis: total,
    cells: [
      wordCell(name.text, name.figure?.cells),
      tracedCell(points),
      tracedCell(score, total ? totalScoreText : scoreText),
      numberCell(share, tableRateText, [...(points?.cells ?? []), ...(score?.cells ?? [])]),
      tracedCell(score === null || points === null ? null : deducted),
    ],
  };
}

function tracedCell(traced: Traced | null, show = scoreText) {
  return numberCell(traced?.value ?? null, show, traced?.cells ?? [], traced?.rule);
}

function cellsOf(groups: readonly ScoreGroup[], field: "points" | "score" | "deducted") {
  return groups.flatMap((group) => group[field]?.cells ?? []);
}
