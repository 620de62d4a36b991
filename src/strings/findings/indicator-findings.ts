import type { FindingSentences } from "./finding-sentences";

/** Findings about one indicator's score. All may use {indicator}, {target} and {actual}. */
export const indicatorFindings: FindingSentences = {
  "target-blank": {
    "zh-CN": "“{indicator}”未填年度指标值，无法计分。请补填。",
    "en-US": '"{indicator}" has no target and cannot be scored. Fill it in.',
  },
  "actual-blank": {
    "zh-CN": "“{indicator}”未填实际完成值，无法计分。请补填。",
    "en-US": '"{indicator}" has no actual value and cannot be scored. Fill it in.',
  },
  "not-comparable": {
    "zh-CN":
      "“{indicator}”的完成值“{actual}”无法与指标值“{target}”比较。请改写完成值，或直接填写得分。",
    "en-US":
      '"{indicator}": "{actual}" cannot be compared with "{target}". Rewrite it, or type a score.',
  },
  "outcome-unknown": {
    "zh-CN":
      "“{indicator}”的完成值“{actual}”看不出是否达成指标。请写明达成、部分达成或未达成，或直接填写得分。",
    "en-US":
      '"{indicator}": "{actual}" does not say whether the target was met. Say so, or type a score.',
  },
  "number-expected": {
    "zh-CN":
      "“{indicator}”的指标值“{target}”是数值，完成值“{actual}”不是，无法计分。请填写实际数值。",
    "en-US":
      '"{indicator}": the target "{target}" is a number, "{actual}" is not. Enter the number reached.',
  },
  "phrase-for-number": {
    "zh-CN": "“{indicator}”的指标值是数值，完成值“{actual}”是文字，暂按完成计分。请补填实际数值。",
    "en-US":
      '"{indicator}": words ("{actual}") stand where a number is wanted; taken as met. Add the number.',
  },
  "unit-mismatch": {
    "zh-CN":
      "“{indicator}”的指标值和完成值单位不同（{targetUnit}、{actualUnit}），无法计分。请统一单位。",
    "en-US":
      '"{indicator}": the units differ ({targetUnit}, {actualUnit}); not scored. Use one unit.',
  },
  "scale-doubt": {
    "zh-CN":
      "“{indicator}”的指标值“{target}”与完成值“{actual}”有一个没有写单位：按“{unit}”是{first}，按“{other}”是{second}。相差悬殊，未计分，请写明单位。",
    "en-US":
      '"{indicator}": of "{target}" and "{actual}" one has no unit and may be {first} or {second}. Not scored; write the unit.',
  },
  "target-negative": {
    "zh-CN": "“{indicator}”的指标值“{target}”为负数且未达到，不能按比例计分。请直接填写得分。",
    "en-US": '"{indicator}": a negative target that was not met has no proportion. Type a score.',
  },
  "direction-assumed": {
    "zh-CN":
      "“{indicator}”的指标值“{target}”没有写比较符，已按“{sign}”处理。如不对，请在指标值前写上比较符。",
    "en-US":
      '"{indicator}": the target "{target}" has no sign; taken as "{sign}". Write the sign if that is wrong.',
  },
  "actual-copies-sign": {
    "zh-CN": "“{indicator}”的完成值“{actual}”照抄了比较符，已按{taken}计算。请填写实际完成的数。",
    "en-US":
      '"{indicator}": the actual value "{actual}" repeats the sign; {taken} was used. Enter what was reached.',
  },
  "percent-doubt": {
    "zh-CN":
      "“{indicator}”的指标值和完成值一个是百分数、一个是小数，已将小数乘以100后比较。请核对并统一写法。",
    "en-US":
      '"{indicator}": a percentage stands beside a fraction, which was multiplied by 100. Check and write both alike.',
  },
  "deadline-missed": {
    "zh-CN":
      "“{indicator}”的完成时间“{actual}”晚于“{target}”，暂按部分达成计分。请确认得分并说明原因。",
    "en-US":
      '"{indicator}": "{actual}" is later than "{target}"; scored as partly met for now. Confirm and explain.',
  },
  "deadline-unclear": {
    "zh-CN": "“{indicator}”的完成时间“{actual}”看不出是否在“{target}”之内。请写明日期。",
    "en-US":
      '"{indicator}": "{actual}" does not tell whether it is within "{target}". Give the date.',
  },
  "band-preset": {
    "zh-CN": "“{indicator}”按档位暂计{score}分，可在{from}～{to}分之间确定。请核定得分。",
    "en-US":
      '"{indicator}": {score} is a preset; the band is {from} to {to} points. Decide the score.',
  },
  "placeholder-points": {
    "zh-CN": "“{indicator}”是未使用的空行，却带有{points}分，未计入合计。请删去分值或补全该指标。",
    "en-US":
      '"{indicator}" is an unused row but carries {points} points, which were not counted. Remove or complete it.',
  },
  "score-missing": {
    "zh-CN":
      "“{indicator}”（{points}分）没有得分，也无法计算，未计入合计。请填写得分或补全完成值。",
    "en-US":
      '"{indicator}" ({points} points) has no score and none can be computed; it is left out of the total. Type a score.',
  },
  "score-negative": {
    "zh-CN": "“{indicator}”的得分{typed}小于0。请改正。",
    "en-US": '"{indicator}": the score {typed} is below 0. Correct it.',
  },
  "score-above-points": {
    "zh-CN": "“{indicator}”的得分{typed}超过分值{points}。请改正。",
    "en-US": '"{indicator}": the score {typed} is above its {points} points. Correct it.',
  },
  "score-differs": {
    "zh-CN":
      "“{indicator}”填写的得分是{typed}，按规则计算为{computed}。报告采用填写的得分，请核对或说明原因。",
    "en-US":
      '"{indicator}": the typed score is {typed}, the rule gives {computed}. The typed one is used; check or explain.',
  },
  "score-outside-band": {
    "zh-CN": "“{indicator}”填写的得分{typed}不在相应档位的{from}～{to}分之内。请核对。",
    "en-US":
      '"{indicator}": the typed score {typed} is outside its band of {from} to {to}. Check it.',
  },
  "score-without-points": {
    "zh-CN": "“{indicator}”有得分{score}，但没有分值。请补填分值。",
    "en-US": '"{indicator}" has a score of {score} but no points. Fill in the points.',
  },
  "deduction-without-reason": {
    "zh-CN": "“{indicator}”扣{deduction}分，没有说明原因。请在偏差原因一栏填写。",
    "en-US":
      '"{indicator}" loses {deduction} points without a reason. Give it in the column for deviations.',
  },
  overfulfilled: {
    "zh-CN": "“{indicator}”完成率{completion}，达到或超过{threshold}。请说明超额较多的原因。",
    "en-US":
      '"{indicator}" reached {completion}, at or above {threshold}. Explain the over-fulfilment.',
  },
};
