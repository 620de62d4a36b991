/** How PERF.EXPLAIN tells a row's score. Keys are the scoring methods and what is to be noted beside them. */
export const explanations = {
  sentence: "{completion}{how}（{source}），分值{points}分，得{score}分{notes}。",
  completion: "完成率{rate}，",
  notes: "（{notes}）",
} as const;

/** Why the score is what it is, by scoring method. */
export const methodWords = {
  met: "已达到指标值，得满分",
  ratio: "未达到指标值，按完成值与指标值的比例计分",
  reverse: "超出控制上限，按指标值与完成值的比例计分",
  "zero-target": "指标值为0，不作除数，按是否达到计满分或0分",
  range: "按是否在指标值范围内计分，范围外按与较近一端的比例计分",
  "deadline-kept": "按时限完成，得满分",
  "deadline-late": "晚于时限，按部分达成的分档计分",
  "qualitative-met": "定性指标，达成年度指标，得满分",
  "qualitative-partly": "定性指标，部分达成，按分档计分",
  "qualitative-unmet": "定性指标，未达成，按分档计分",
} as const;

/** What was assumed on the way, by the finding's code. */
export const noteWords: Readonly<Record<string, string>> = {
  "direction-assumed": "指标值没有比较符，按“{sign}”计",
  "actual-copies-sign": "完成值带有比较符，按{taken}计",
  "percent-doubt": "完成值与指标值一个是百分数、一个是小数，小数乘以100后比较",
  "phrase-for-number": "完成值是文字，暂按完成计",
  "band-preset": "分档内暂取{score}分，请在{from}～{to}分之间核定",
};

/** How a bare number was understood beside a percentage or a date. */
export const readingWords = {
  percent: "数值{number}按{text}理解",
  date: "数值{number}按日期{text}理解",
} as const;
