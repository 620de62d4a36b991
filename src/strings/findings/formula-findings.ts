import type { FindingSentences } from "./finding-sentences";

/** Findings of the commands that write formulas. */
export const formulaFindings: FindingSentences = {
  "score-column-missing": {
    "zh-CN": "工作表“{sheet}”的指标表没有得分一列，未写入得分公式。请增加表头为“得分”的一列。",
    "en-US":
      'The indicator table of "{sheet}" has no 得分 column, so no score formula was written. Add one.',
  },
  "undo-given-up": {
    "zh-CN": "保留的改动过多，最早一次改动（{cells}个单元格）已不能撤销。",
    "en-US": "Too many changes are kept; the oldest ({cells} cells) can no longer be undone.",
  },
};
