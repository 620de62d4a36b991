/** Names of sheets that hold a questionnaire or interviews. */
export const questionnaireNames = /问卷|访谈|调查/u;

/** Labels under which a questionnaire collects what those asked want; elsewhere they may be the unit's own. */
export const respondentLabels: readonly string[] = ["意见建议", "意见和建议", "意见及建议"];

/** Headers over what was answered. */
export const answerHeaders: readonly string[] = [
  "回答",
  "答案",
  "选项",
  "内容",
  "结果",
  "回复",
  "意见",
];

/** Words of a survey's rows: its counts and its answers. */
export const surveyWords =
  /^(?:发放|回收|收回|有效|问卷)?.{0,4}(?:问卷|访谈|走访).{0,8}$|^(?:非常|很|十分|比较|较|基本|不太|不|很不|非常不)?满意$/u;

/** Answers of a satisfaction survey, best first; those of one line mean the same. */
export const answerWords: readonly (readonly string[])[] = [
  ["非常满意", "很满意", "十分满意"],
  ["满意"],
  ["比较满意", "较满意"],
  ["基本满意", "一般", "一般满意"],
  ["不太满意", "较不满意", "不够满意"],
  ["不满意"],
  ["很不满意", "非常不满意", "十分不满意"],
];
