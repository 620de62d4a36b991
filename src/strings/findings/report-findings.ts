import type { FindingSentences } from "./finding-sentences";

/** Findings about what the report says, and about figures that stand twice. */
export const reportFindings: FindingSentences = {
  "text-figure-differs": {
    "zh-CN": "报告文字写“{said}”，而{label}为{figure}，两处不一致。请核对，改为一致。",
    "en-US": 'The report says "{said}"; {label} is {figure}. Make them agree.',
  },
  "text-year-differs": {
    "zh-CN": "报告文字写“{said}”，本次评价年度为{year}。请核对是否沿用了其他年度的文字。",
    "en-US":
      'The report says "{said}"; the year evaluated is {year}. Check whether it was carried over.',
  },
  "text-denies-missed-target": {
    "zh-CN": "报告文字写“{said}”，而{what}未达到年度指标值。请改正文字，或核对完成值。",
    "en-US": 'The report says "{said}"; {what} missed the target. Correct the text or the value.',
  },
  "text-denies-deduction": {
    "zh-CN": "报告文字写“{said}”，而{what}有扣分。请改正文字，或核对得分。",
    "en-US": 'The report says "{said}"; {what} lost points. Correct the text or the score.',
  },
  "text-denies-execution": {
    "zh-CN": "报告文字写“{said}”，而预算执行率填写了{what}。请说明得分的依据，或删去得分。",
    "en-US":
      'The report says "{said}", yet the execution rate has a score ({what}). Explain or remove it.',
  },
  "text-denies-balance": {
    "zh-CN": "报告文字写“{said}”，而按金额计算{what}。请核对金额和文字。",
    "en-US": 'The report says "{said}"; by the amounts there is {what}. Check both.',
  },
  "full-marks-beside-problem": {
    "zh-CN":
      "各项指标均为满分，“存在的问题”却写有“{said}”。请核对得分，或说明该问题不影响得分的原因。",
    "en-US":
      'All indicators have full marks, yet a problem ("{said}") is named. Check the scores or explain.',
  },
  "subproject-total-differs": {
    "zh-CN": "“{label}”填写为{stated}，各子项目合计为{sum}。请核对，改为一致。",
    "en-US": '"{label}" is {stated}; the sub-projects add up to {sum}. Make them agree.',
  },
  "survey-counts-differ": {
    "zh-CN": "{part}{count}份，多于{whole}{wholeCount}份。请核对问卷份数。",
    "en-US": "{part} {count}, more than {whole} {wholeCount}. Check the numbers of questionnaires.",
  },
  "satisfaction-differs": {
    "zh-CN": "满意度有不一致的数：{figures}。请核对，改为一致。",
    "en-US": "Satisfaction is given with different figures: {figures}. Make them agree.",
  },
};
