import type { FindingSentences } from "./finding-sentences";

/** Findings about the execution rate, totals and the grade. */
export const totalFindings: FindingSentences = {
  "denominator-fallback": {
    "zh-CN": "表中没有全年预算数，执行率以“{taken}”为分母。请确认。",
    "en-US":
      'The sheet has no full-year budget; "{taken}" is the denominator of the execution rate. Confirm.',
  },
  "execution-amount-missing": {
    "zh-CN": "缺少预算数或执行数，无法计算预算执行率。请补填。",
    "en-US":
      "The budget or the executed amount is missing, so there is no execution rate. Fill it in.",
  },
  "execution-not-applicable": {
    "zh-CN": "{budgetLabel}和执行数均为0，预算执行率不适用。请说明如何计分。",
    "en-US":
      "Budget and executed amount are both 0: the execution rate does not apply. Say how to score it.",
  },
  "execution-score-without-rate": {
    "zh-CN":
      "{budgetLabel}和执行数均为0，预算执行率无法计算，表中却填写得分{typed}分。报告采用填写的得分，请说明计分依据。",
    "en-US":
      "Budget and executed amount are both 0, yet the execution rate has a score of {typed}. It is used; explain it.",
  },
  "execution-of-nothing": {
    "zh-CN": "{budgetLabel}为0，却执行了{executed}{unit}。请核对金额。",
    "en-US": "{executed} was executed on a budget of 0. Check the amounts.",
  },
  "execution-above-budget": {
    "zh-CN":
      "执行{executed}{unit}，{budgetLabel}{budget}{unit}，执行率{rate}超过100%，计算的得分以满分为限。请说明原因。",
    "en-US": "The execution rate {rate} is above 100%; the score is capped. Explain.",
  },
  "execution-score-above-points": {
    "zh-CN": "预算执行率的得分{typed}超过分值{points}。请改正。",
    "en-US": "The execution rate's score {typed} is above its {points} points. Correct it.",
  },
  "execution-score-differs": {
    "zh-CN": "预算执行率{rate}应得{computed}分，表中填写{typed}分。报告采用填写的得分，请核对。",
    "en-US":
      "An execution rate of {rate} earns {computed}, the sheet says {typed}. The typed one is used; check it.",
  },
  "budget-adjusted": {
    "zh-CN":
      "{initialLabel}{initial}{unit}，{finalLabel}{final}{unit}，相差{difference}{unit}。报告须说明调整原因。",
    "en-US":
      "The budget changed from {initial} to {final} (difference {difference}). The report must explain it.",
  },
  "execution-rate-differs": {
    "zh-CN":
      "表中执行率为{printed}，按执行数{executed}÷{budgetLabel}{budget}应为{computed}。请改正。",
    "en-US":
      "The sheet prints an execution rate of {printed}; {executed} / {budget} is {computed}. Correct it.",
  },
  "execution-scored-twice": {
    "zh-CN": "“{indicator}”与资金栏的执行率重复计分。请保留一处。",
    "en-US": '"{indicator}" scores the execution rate a second time. Keep one of them.',
  },
  "points-missing": {
    "zh-CN": "指标表没有分值，无法按规则计分。请补充分值一列。",
    "en-US": "The indicator table has no points. Add the column.",
  },
  "points-total-not-100": {
    "zh-CN":
      "分值合计{sum}分（指标{indicators}分，预算执行率{execution}分），应为{full}分。请调整。",
    "en-US":
      "Points add up to {sum} (indicators {indicators}, execution rate {execution}) instead of {full}. Adjust them.",
  },
  "heading-points-differ": {
    "zh-CN": "“{heading}”标明{printed}分，其下各项合计{sum}分。请核对。",
    "en-US": '"{heading}" says {printed} points, its rows add up to {sum}. Check them.',
  },
  "total-differs": {
    "zh-CN": "表中总分{reported}分，各项得分合计{sum}分。请核对。",
    "en-US": "The sheet's total is {reported}, the scores add up to {sum}. Check them.",
  },
  "grade-differs": {
    "zh-CN": "表中等级为“{reported}”，{score}分应评为“{grade}”。请核对。",
    "en-US": 'The sheet says "{reported}"; {score} points earn "{grade}". Check it.',
  },
};
