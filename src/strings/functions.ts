import { argumentNames } from "./functions-messages";
import type { Language } from "./language";

/** What Excel shows about a function: in the list of functions, while a formula is typed, in 插入函数. */
export interface FunctionText {
  readonly description: string;
  /** By the parameter's name in code, in order. */
  readonly parameters: Readonly<Record<string, ParameterText>>;
}

export interface ParameterText {
  readonly name: string;
  readonly description: string;
}

const chinese = {
  target: text(
    argumentNames.target,
    "年度指标值，如“≥90%”“2023年12月底前”“达成预期”，或数值。可选取一列。"
  ),
  actual: text(argumentNames.actual, "实际完成值，数值、百分比、日期或文字。可选取一列。"),
  points: text(argumentNames.points, "该指标的分值。可选取一列。"),
  rule: text(argumentNames.rule, "可省略。自动、正向、反向、等于、大于、小于、区间、定性、时点。"),
  scheme: text(argumentNames.scheme, "可省略。评分规则的名称，默认“财预〔2020〕10号”。"),
  executed: text(argumentNames.executed, "全年执行数。可选取一列。"),
  budget: text(argumentNames.budget, "全年预算数。可选取一列。"),
};

const english = {
  target: text(
    "target",
    "Target, such as ≥90%, 2023年12月底前, 达成预期, or a number. May be a column."
  ),
  actual: text("actual", "What was reached: a number, percentage, date or words. May be a column."),
  points: text("points", "Points of the indicator. May be a column."),
  rule: text(
    "rule",
    "Optional. 自动, 正向, 反向, 等于, 大于, 小于, 区间, 定性, 时点; also ≥, ≤, =."
  ),
  scheme: text("scheme", "Optional. Name of the scoring rules; 财预〔2020〕10号 by default."),
  executed: text("executed", "Amount spent in the year. May be a column."),
  budget: text("budget", "Budget of the year. May be a column."),
};

/** Texts of all functions by id. Ids and names stay ASCII in every language, so that a formula is the same everywhere. */
export const functionTexts: Readonly<Record<Language, Readonly<Record<string, FunctionText>>>> = {
  "zh-CN": {
    SCORE: {
      description: "计算一项绩效指标的得分。不带参数时计算公式所在行的得分。",
      parameters: only(chinese, ["target", "actual", "points", "rule", "scheme"]),
    },
    COMPLETION: {
      description: "计算指标完成率（1 为完成）。",
      parameters: only(chinese, ["target", "actual", "rule"]),
    },
    EXECRATE: {
      description: "计算预算执行率：执行数÷预算数（1 为 100%）。",
      parameters: only(chinese, ["executed", "budget"]),
    },
    EXECSCORE: {
      description: "计算预算执行率的得分，不超过分值。",
      parameters: {
        ...only(chinese, ["executed", "budget"]),
        points: text(argumentNames.points, "可省略。执行率的分值，默认取评分规则的分值（10分）。"),
        scheme: chinese.scheme,
      },
    },
    SUBTOTAL: {
      description: "汇总某一级指标下的得分。级别名称合并或留空的行归入上方的名称。",
      parameters: {
        levels: text(argumentNames.levels, "一级指标（也可连同二级指标）所在的列。"),
        scores: text(argumentNames.scores, "得分所在的列，与指标级别列行数相同。"),
        level: text(argumentNames.level, "要汇总的级别名称，如“产出指标”。"),
      },
    },
    TOTAL: {
      description: "汇总全部得分，四舍五入到两位小数。",
      parameters: { scores: text(argumentNames.scores, "得分，一个或多个区域。") },
    },
    GRADE: {
      description: "按总得分给出等级。",
      parameters: {
        score: text(argumentNames.score, "总得分。可选取一列。"),
        scale: text(
          argumentNames.scale,
          "可省略。评分规则的名称，或两列的等级表：等级、最低分。默认 优90、良80、中60、差。"
        ),
      },
    },
    QUANTITY: {
      description: "取出文本中的数，并换算为所需单位。",
      parameters: {
        text: text(argumentNames.text, "如“14.05万平方米”。可选取一列。"),
        unit: text(argumentNames.unit, "可省略。所需单位，如“亩”。省略时取原文中的数。"),
      },
    },
    SATISFACTION: {
      description: "按问卷份数计算满意率（1 为 100%）。",
      parameters: {
        counts: text(
          argumentNames.counts,
          "各选项的份数，从最满意到最不满意。一行为一题，可选取多行。"
        ),
        weights: text(
          argumentNames.weights,
          "可省略。各选项的分值，如 100、80、60、30、0。省略时取最好的两个选项所占比例。"
        ),
      },
    },
    EXPLAIN: {
      description: "用一句话说明得分：完成率、计分方法、依据和得分。",
      parameters: only(chinese, ["target", "actual", "points", "rule", "scheme"]),
    },
    REVIEW: {
      description: "检查一张指标表，逐条列出代码、行号和问题。",
      parameters: {
        table: text(argumentNames.table, "指标表，连同表头。"),
        place: text(
          argumentNames.place,
          "可省略。表格不是直接选取的区域时，它所在的区域，用来给出行号。"
        ),
      },
    },
    NARRATE: {
      description: "给出一个一级指标的绩效分析文字，与报告相同。",
      parameters: {
        table: text(argumentNames.table, "指标表，连同表头。"),
        part: text(argumentNames.part, "一级指标的名称，如“产出指标”，或其序号。"),
      },
    },
  },
  "en-US": {
    SCORE: {
      description:
        "Score of a performance indicator. Without arguments: of the row the formula stands in.",
      parameters: only(english, ["target", "actual", "points", "rule", "scheme"]),
    },
    COMPLETION: {
      description: "How far a target was reached, as a ratio (1 is met).",
      parameters: only(english, ["target", "actual", "rule"]),
    },
    EXECRATE: {
      description: "Budget execution rate: spent ÷ budget, as a ratio.",
      parameters: only(english, ["executed", "budget"]),
    },
    EXECSCORE: {
      description: "Score of the budget execution rate, never above its points.",
      parameters: {
        ...only(english, ["executed", "budget"]),
        points: text("points", "Optional. Points of the rate; those of the scoring rules (10) by default."), // prettier-ignore
        scheme: english.scheme,
      },
    },
    SUBTOTAL: {
      description:
        "Sum of the scores under a level name. Merged or blank cells count for the name above them.",
      parameters: {
        levels: text("levels", "Column of the first-level names, the second-level column with it if wanted."), // prettier-ignore
        scores: text("scores", "Column of the scores, with as many rows."),
        level: text("level", "The level name to add up, such as 产出指标."),
      },
    },
    TOTAL: {
      description: "Total of all scores, half-up to two decimals.",
      parameters: { scores: text("scores", "Scores, one range or several.") },
    },
    GRADE: {
      description: "Grade word of a total score.",
      parameters: {
        score: text("score", "Total score. May be a column."),
        scale: text(
          "scale",
          "Optional. Name of the scoring rules, or a table of two columns: word, lowest score."
        ),
      },
    },
    QUANTITY: {
      description: "The number in a text, in the unit wanted.",
      parameters: {
        text: text("text", "Such as 14.05万平方米. May be a column."),
        unit: text("unit", "Optional. The unit wanted, such as 亩; the number as written without it."), // prettier-ignore
      },
    },
    SATISFACTION: {
      description: "Satisfaction rate from questionnaire counts, as a ratio.",
      parameters: {
        counts: text("counts", "Counts by option, best first. One row a question."),
        weights: text(
          "weights",
          "Optional. Values of the options, such as 100, 80, 60, 30, 0; without them the share of the best two."
        ),
      },
    },
    EXPLAIN: {
      description: "One Chinese sentence that tells a score: completion, method, source and score.",
      parameters: only(english, ["target", "actual", "points", "rule", "scheme"]),
    },
    REVIEW: {
      description: "Checks an indicator table: code, row and what is wrong, one finding a row.",
      parameters: {
        table: text("table", "The indicator table with its header."),
        place: text(
          "place",
          "Optional. Where the table stands if it is no range itself; tells the rows."
        ),
      },
    },
    NARRATE: {
      description: "What the report says about a first-level indicator.",
      parameters: {
        table: text("table", "The indicator table with its header."),
        part: text("part", "The first-level indicator's name, such as 产出指标, or its number."),
      },
    },
  },
};

function text(name: string, description: string): ParameterText {
  return { name, description };
}

function only<Key extends string>(
  texts: Readonly<Record<Key, ParameterText>>,
  keys: readonly Key[]
): Record<string, ParameterText> {
  return Object.fromEntries(keys.map((key) => [key, texts[key]]));
}
