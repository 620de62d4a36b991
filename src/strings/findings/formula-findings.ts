import type { FindingSentences } from "./finding-sentences";

/** Findings about formulas, and of the commands that write them. */
export const formulaFindings: FindingSentences = {
  "score-column-missing": {
    "zh-CN": "工作表“{sheet}”的指标表没有得分一列，未写入得分公式。请增加表头为“得分”的一列。",
    "en-US":
      'The indicator table of "{sheet}" has no 得分 column, so no score formula was written. Add one.',
  },
  "blank-as-zero": {
    "zh-CN":
      "公式把空的或可能为空的内容（如 {blank}）直接交给 PERF 函数。有的 Excel 会把空单元格当作 0，结果可能不对。请点“修复公式”，让公式不把空单元格当作 0。",
    "en-US":
      "A formula hands what is or may be blank ({blank}) to a PERF function as it is. Some builds of Excel take it for 0, and the result may be wrong. Choose Repair formulas.",
  },
  "undo-given-up": {
    "zh-CN": "保留的改动过多，最早一次改动（{cells}个单元格）已不能撤销。",
    "en-US": "Too many changes are kept; the oldest ({cells} cells) can no longer be undone.",
  },
};
