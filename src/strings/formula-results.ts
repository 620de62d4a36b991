import type { Language } from "./language";

/** Why a command left a cell as it is. */
export type SkipReason =
  | "typed-score"
  | "own-formula"
  | "no-points"
  | "no-target"
  | "no-actual"
  | "merged"
  | "no-rows"
  | "text-score"
  | "amounts-unclear"
  | "rate-place-unclear"
  | "error-value"
  | "no-value"
  | "changed-since"
  | "moved"
  | "sheet-gone";

/** What to say of a cell that was left as it is: why, and what to do. */
export const skipReasons: Readonly<Record<Language, Readonly<Record<SkipReason, string>>>> = {
  "zh-CN": {
    "typed-score":
      "已有手工填写的内容，未改动。如要改为公式，请选择“覆盖”；原内容会保留，可以恢复。",
    "own-formula":
      "已有自己编写的公式，未改动。如要改为本工具的公式，请选择“覆盖”；原公式会保留，可以恢复。",
    "no-points": "没有分值，无法写入得分公式。请先填写分值。",
    "no-target": "指标表没有年度指标值，无法写入得分公式。请先补充年度指标值一列。",
    "no-actual": "指标表没有实际完成值，无法写入得分公式。请先补充实际完成值一列。",
    merged: "得分单元格合并了多行，不知道算哪一行的得分，未写入。请取消合并，每行一个得分。",
    "no-rows": "看不出汇总哪些行，未写入。请自行填写求和公式。",
    "text-score":
      "要汇总的得分中有以文本存放的数字，SUM 会漏算，未写入。请把它们改为数字后再写入。",
    "amounts-unclear": "预算数或执行数不是单个单元格里的同单位金额，未写入公式。请核对金额及单位。",
    "rate-place-unclear":
      "看不出执行率或其得分该写在哪一格，未写入公式。请在标签右边单独留一格，或自行填写。",
    "error-value": "公式的结果是错误值，不是数值，保留公式未冻结。请先改正数据再冻结。",
    "no-value": "公式还没有计算结果，保留公式未冻结。请先在 Excel 中重新计算再冻结。",
    "changed-since":
      "此后有人改过这个单元格，未恢复。如确要恢复，请选择“覆盖”；现有内容会保留，可以再撤销。",
    moved:
      "此后插入、删除过行列，或移动过工作表内容，单元格位置已变，未恢复。请撤回这些改动后再恢复，或重新写入公式。",
    "sheet-gone": "所在或引用的工作表已改名或删除，未恢复。请改回原名后再恢复。",
  },
  "en-US": {
    "typed-score":
      "A person typed this; left alone. Choose overwrite to replace it; it is kept and can be restored.",
    "own-formula":
      "A formula of your own stands here; left alone. Choose overwrite to replace it; it is kept.",
    "no-points": "The row has no points, so there is nothing to score. Fill in the points.",
    "no-target": "The table has no targets, so there is nothing to score. Add the column.",
    "no-actual": "The table has no actual values, so there is nothing to score. Add the column.",
    merged: "The score cell spans several rows; it is unclear which row it scores. Unmerge it.",
    "no-rows": "It is unclear which rows belong to this sum. Write the sum yourself.",
    "text-score":
      "Some scores to be added are numbers kept as text, which SUM passes over. Make them numbers.",
    "amounts-unclear":
      "Budget or executed amount is no single cell of one unit. Check amounts and units.",
    "rate-place-unclear":
      "It is unclear which cell holds the execution rate or its score. Leave one cell right of its label.",
    "error-value":
      "The formula gives an error, which is no value; it was kept. Correct the data, then freeze.",
    "no-value": "The formula was never calculated; it was kept. Recalculate in Excel, then freeze.",
    "changed-since":
      "Somebody changed this cell since; not restored. Choose overwrite to restore; what stands here is kept.",
    moved:
      "Rows or columns were put in, removed or moved since, so the cell stands elsewhere; not restored.",
    "sheet-gone": "Its sheet, or one its formula refers to, was renamed or deleted; not restored.",
  },
};

/** Names of the changes that can be undone, as the pane lists them. */
export const changeNames: Readonly<Record<Language, Readonly<Record<ChangeName, string>>>> = {
  "zh-CN": {
    "write-score-formulas": "写入得分公式",
    "freeze-formulas": "冻结为数值",
    "repair-formulas": "修复公式",
    restore: "恢复（覆盖了改动过的单元格）",
  },
  "en-US": {
    "write-score-formulas": "Write score formulas",
    "freeze-formulas": "Freeze to values",
    "repair-formulas": "Repair formulas",
    restore: "Restore over changed cells",
  },
};

type ChangeName = "write-score-formulas" | "freeze-formulas" | "repair-formulas" | "restore";
