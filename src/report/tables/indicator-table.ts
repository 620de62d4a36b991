import type { Sourced } from "../../evaluation/cell-ref";
import type { Quantity } from "../../evaluation/quantity";
import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Table, TableCell, TableRow } from "../document";
import { scoreText, totalScoreText } from "../numbers/number-style";
import { isUnscored } from "../../scoring/open-rows";
import { isDeducted } from "../scores/deduction";
import { indicatorName } from "../scores/indicator-name";
import { pointsCells, scoreCells, scoreRule, totalScoreCells } from "../scores/score-cells";
import { scoreGroups, type ScoreGroup } from "../scores/score-groups";
import type { Source } from "../source";
import { deductionReason } from "../sentences/deduction-clause";
import { quantityText } from "../sentences/quantity-text";
import { unscoredReason } from "../sentences/unscored-clause";
import { numberCell, wordCell } from "./table-cell";

/** 指标得分及扣分情况: every indicator under its first level, with target, actual value, points, score and reason. */
export function indicatorTable({ evaluation, scorecard }: Source): Table {
  const groups = scoreGroups(evaluation, scorecard);
  return {
    kind: "table",
    id: "indicator-scores",
    caption: "指标得分及扣分情况表",
    unitNote: "单位：分",
    columns: [
      { header: "一级指标", align: "center", width: 10 },
      { header: "三级指标", align: "left", width: 20 },
      { header: "指标值", align: "left", width: 15 },
      { header: "完成值", align: "left", width: 14 },
      { header: "分值", align: "right", width: 8 },
      { header: "得分", align: "right", width: 9 },
      { header: "扣分及原因", align: "left", width: 24 },
    ],
    rows: [
      ...groups.flatMap((group) =>
        group.indicators.length === 0
          ? [executionRow(group)]
          : group.indicators.map((scored, index) => indicatorRow(scored, levelCell(group, index)))
      ),
      {
        emphasis: true,
        cells: [
          wordCell("合计"),
          ...["", "", ""].map((words) => wordCell(words)),
          numberCell(
            scorecard.total.points,
            scoreText,
            groups.flatMap(({ points }) => points?.cells ?? [])
          ),
          numberCell(scorecard.total.score, totalScoreText, totalScoreCells(scorecard, evaluation)),
          wordCell(""),
        ],
      },
    ],
  };
}

function levelCell({ name, indicators }: ScoreGroup, index: number): TableCell {
  if (index > 0) {
    return { text: "" };
  }
  const cell = wordCell(name.text, name.figure?.cells);
  return indicators.length > 1 ? { ...cell, rowSpan: indicators.length } : cell;
}

function indicatorRow(scored: ScoredIndicator, level: TableCell): TableRow {
  const { indicator, score } = scored;
  const name = indicatorName(indicator);
  return {
    emphasis: false,
    cells: [
      level,
      wordCell(name.text, name.figure?.cells),
      quantityCell(indicator.target),
      quantityCell(indicator.actual),
      numberCell(indicator.points?.value ?? null, scoreText, pointsCells(indicator)),
      numberCell(score, scoreText, scoreCells(scored), scoreRule(scored)),
      deductionCell(scored),
    ],
  };
}

function quantityCell(quantity: Sourced<Quantity> | null): TableCell {
  return quantity === null ? wordCell("—") : wordCell(quantityText(quantity), quantity.cells);
}

function deductionCell(scored: ScoredIndicator): TableCell {
  const { score, deduction, indicator } = scored;
  const cells = [...scoreCells(scored), ...(indicator.deviationNote?.cells ?? [])];
  if (indicator.scoreRows === 0 && score === null) {
    return wordCell("与上行合并计分");
  }
  if (isUnscored(scored)) {
    return wordCell(`未能计分：${unscoredReason(scored)}`, scoreCells(scored));
  }
  if (!isDeducted(scored) || deduction === null) {
    return wordCell("—");
  }
  const reason = deductionReason(scored)
    .map(({ text }) => text)
    .join("");
  return wordCell(`扣${scoreText(deduction)}分。${reason}`, cells, scoreRule(scored));
}

function executionRow({ name, points, score, deducted }: ScoreGroup): TableRow {
  const lost = score !== null && deducted.value.greaterThan(0);
  return {
    emphasis: false,
    cells: [
      wordCell(name.text),
      wordCell(name.text),
      wordCell("—"),
      wordCell("—"),
      numberCell(points?.value ?? null, scoreText, points?.cells ?? [], points?.rule),
      numberCell(score?.value ?? null, scoreText, score?.cells ?? [], score?.rule),
      lost
        ? wordCell(`扣${scoreText(deducted.value)}分`, deducted.cells, deducted.rule)
        : wordCell(score === null ? "未能计分" : "—"),
    ],
  };
}
