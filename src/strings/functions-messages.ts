/** Names of the functions' arguments as a user reads them. */
export const argumentNames = {
  target: "指标值",
  actual: "完成值",
  points: "分值",
  rule: "计分方法",
  scheme: "评分规则",
  executed: "执行数",
  budget: "预算数",
  levels: "指标级别列",
  scores: "得分",
  level: "级别名称",
  score: "总得分",
  scale: "评分规则或等级表",
  text: "文本",
  unit: "单位",
  counts: "问卷份数",
  weights: "选项分值",
  table: "表格",
  place: "所在区域",
  part: "一级指标",
} as const;

export type ArgumentName = keyof typeof argumentNames;

/**
 * What a PERF function says beside #VALUE! and #N/A: which argument, what is the matter, what is allowed. Chinese only,
 * like the report: the message is kept in the workbook and must not change with the machine that calculates.
 * {argument} is the argument's name, {place} where in its range ("第3行") or nothing.
 */
export const functionMessages = {
  missing: "缺少参数“{argument}”。请补上该参数。",
  blank: "“{argument}”{place}为空，无法计算。请补填。",
  "error-cell": "“{argument}”{place}是错误值 {error}。请先改正该单元格。",
  "not-number": "“{argument}”{place}“{text}”不是数值。请填写数值，可带单位“{units}”。",
  negative: "“{argument}”{place}为 {text}，不能为负数。请填写 0 或正数。",
  "above-full": "“{argument}”{place}为 {text}，超过满分 {full} 分。请填写 0 到 {full} 之间的数。",
  "shape-differs":
    "“{argument}”是 {size} 的区域，与其他参数的 {expected} 不同。请选取同样大小的区域，或只给一个单元格。",
  "too-large": "“{argument}”超过 {limit} 个单元格。请只选取有数据的区域，不要选取整列。",
  "rule-unknown": "“{argument}”{place}“{text}”不是可用的计分方法。可填：{allowed}。",
  "rule-alone": "“{argument}”只能与指标值、完成值、分值一起给出。不带参数的写法请只填评分规则。",
  "scheme-unknown": "“{argument}”“{text}”不是可用的评分规则。可填：{allowed}。",
  "rule-sign": "“{argument}”{place}“{text}”已带比较符，与计分方法“{rule}”相反。请改正其中一个。",
  "rule-needs": "按“{rule}”计分时，“{argument}”{place}应为{wanted}，现为“{text}”。",
  "percent-unclear":
    "“{argument}”{place}的 {text} 看不出是 {percent} 还是 {text}%。请写成带百分号的文本，如“{text}%”。",
  "not-comparable": "完成值“{actual}”无法与指标值“{target}”比较。请改写完成值，或直接填写得分。",
  "number-expected": "指标值“{target}”是数值，完成值“{actual}”不是。请填写实际完成的数。",
  "unit-mismatch": "指标值“{target}”与完成值“{actual}”单位不同，不能比较。请统一单位。",
  "scale-doubt":
    "指标值“{target}”与完成值“{actual}”有一个没有写单位，相差悬殊，不能计分。请写明单位，如“2万人”。",
  "target-negative": "指标值“{target}”为负数且未达到，不能按比例计分。请直接填写得分。",
  "outcome-unknown":
    "完成值“{actual}”看不出是否达成指标。请写明达成预期指标、部分达成或未达成，或直接填写得分。",
  "deadline-unclear": "完成值“{actual}”的日期不全，看不出是否按期。请写明年月日。",
  "not-scorable": "指标值“{target}”、完成值“{actual}”无法计分。请直接填写得分。",
  "no-completion": "指标值“{target}”不是数值，没有完成率。定性指标和时点指标请用 PERF.EXPLAIN。",
  "budget-zero": "“预算数”{place}为 0，执行率不适用。",
  "budget-negative": "“预算数”{place}为 {text}，应大于 0。",
  "currency-mismatch": "执行数“{executed}”与预算数“{budget}”单位不同，不能相除。请统一单位。",
  "level-unknown": "“{argument}”“{text}”不在指标级别列中。可填：{allowed}。",
  "rows-differ": "“{argument}”有 {size} 行，指标级别列有 {expected} 行。请选取同样多的行。",
  "scale-form":
    "“{argument}”应为评分规则的名称（{allowed}），或两列的等级表：等级、最低分，至少两行，最低分各不相同。",
  "scale-range": "“{argument}”中的分数线 {text} 不在 0 到 100 之间。请改为百分制的分数线。",
  "scale-percent":
    "“{argument}”中的分数线都不超过 1，是百分比还是分数看不出。请写成百分制的分数线，如 90。",
  "score-percent":
    "“{argument}”{place}为 {text}，是 {percent} 还是 {text} 分看不出。请填写百分制的分数，如 {points}。",
  "below-scale": "总得分 {text} 低于等级表中最低的分数线，没有对应等级。",
  "no-quantity": "“{argument}”{place}“{text}”中没有可取的一个数。请给出如“14.05万平方米”的文本。",
  "quantity-range": "“{argument}”{place}“{text}”是一个范围，不是一个数。请只给出一个数。",
  "unit-unlike": "“{argument}”{place}“{text}”的单位不能换算为“{unit}”。请给出同类的单位。",
  "counts-few": "“{argument}”应按从满意到不满意的顺序给出至少两个选项的份数。",
  "counts-mixed": "“{argument}”中有的是百分比，有的是份数，不能相加。请统一填写份数或百分比。",
  "counts-none": "“{argument}”{place}合计为 0，没有有效问卷，满意率不适用。",
  "weight-blank": "“{argument}”第{option}个为空，而有人选了该选项。请补填，不得分的填 0。",
  "weights-form": "“{argument}”应与份数的选项一样多（{expected} 个），都不为负数，且最高的大于 0。",
  "no-table":
    "“{argument}”中没有认出指标表。请连同表头一起选取，表头应有三级指标、年度指标值、实际完成值、分值等。",
  "part-unknown": "“{argument}”“{text}”不在表格中。可填：{allowed}，或其序号。",
  "row-unknown":
    "本行不是指标行，无法计分。请放在指标表的一行中，或给出指标值、完成值、分值三个参数。",
  "row-unscored": "{reason}",
  "sheet-unread":
    "未能读取本工作表。请稍后按 Ctrl+Alt+F9 重算，或给出指标值、完成值、分值三个参数。",
  "blank-unread": "未能确认 0 是不是空单元格。请稍后按 Ctrl+Alt+F9 重算，或点“修复公式”。",
  "not-loaded": "未能载入计算所需的文件。请关闭并重新打开工作簿后重算。",
  unexpected: "未能计算。请核对参数，或用帮助中的示例试一次。",
} as const;

export type MessageKey = keyof typeof functionMessages;

/** "第3行第2列" in a range of several columns, "第3行" in one column. */
export const placeWords = { row: "第{row}行", both: "第{row}行第{column}列" } as const;

/** What a scoring method wants its target to be. */
export const wantedTargets = {
  number: "一个数（如 ≥90%、5300元）",
  range: "一个范围（如 90%～95%）",
  deadline: "一个日期（如 2023年12月底前，或日期单元格）",
} as const;

/** What PERF.REVIEW shows where there is nothing to object to. */
export const nothingFound = "未发现问题。";
