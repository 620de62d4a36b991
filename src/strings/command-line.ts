/** What the command line says besides findings and faults. It speaks Chinese only. */
export const commandLine = {
  description: "项目支出绩效自评：读取工作簿、评分、写报告",
  commands: {
    report: "评分并写出带报告工作表的工作簿副本和 Word 报告",
    read: "只读取和评分，不写工作簿",
    formulas: "写入得分公式：在工作簿副本的“得分”一列写入公式并算出结果",
    freeze: "冻结为数值：在工作簿副本里把本加载项的公式换成数值",
    restore: "恢复公式：在工作簿副本里把冻结前的公式放回",
    repair: "修复公式：在工作簿副本里改正损坏的本加载项公式，并让公式不把空单元格当作 0",
  },
  files: ".xlsx、.xlsm 工作簿，或旧格式 .xls、.et（只读），可一次给出多个",
  scheme: "评分方案：{schemes}。不写时用工作簿里选定的方案，没有选定则用 {usual}",
  json: "以 JSON 输出结果",
  out: "输出文件夹（默认与输入文件同一文件夹）",
  overwriteScores: "手工填写的得分和自己编写的公式也换成得分公式；原内容保留在副本里，可以撤销",
  overwriteChanged: "冻结后有人改过的单元格也恢复；改过的内容保留在副本里，可以撤销",
  form: "工作簿里有多张自评表时，只处理这一张（名称可只写一部分）",
  all: "处理工作簿里的每一张自评表，每张各写一份结果",
  answers: "读入同事导出的识别答案（JSON 文件）",
  answer: "回答一个识别问题，写法见问题后的提示；可多次使用",
  exportAnswers: "把用到的识别答案写成 JSON 文件，供同事使用",
  remember: "把用到的识别答案记在本机用户名下，以后同样表头的工作簿不再询问",
  help: "显示帮助",
  helpCommand: "显示某个命令的帮助",
  helpCommandTerm: "help [命令]",
  noScheme: "没有评分方案“{scheme}”。可用的方案：{schemes}",
  programError: "处理“{file}”时出现程序错误。请把该文件和下面这行反馈给维护人员。\n      {detail}",
  notProcessed: "{file}　未处理：{error}",
  written: "已写入：{path}",
  rememberedIn: "识别答案已记入：{path}",
  traffic: "与 Excel 往返 {requests} 次，读 {read} 个单元格，写 {written} 个单元格。",
  converted:
    "这是旧格式文件，只读打开，原文件未作任何改动。结果另存为新的 .xlsx，只带数值、公式、数字格式、合并单元格和行高列宽；字体、边框、颜色等格式以及图表、图片、批注、链接、名称和宏不会带过去。",
  formulasAsValues: "有 {count} 个公式无法照搬，已保留其最后一次的计算结果。",
  otherSheets: "图表页、宏表等未带过去：{sheets}。",
  questions: "需要确认（{count} 个问题；目前按“采用”的一项读取）：",
  assumed: "　← 采用",
  changed: {
    formulas: "写入公式 {count} 个单元格：{cells}",
    freeze: "冻结 {count} 个单元格：{cells}",
    restore: "恢复 {count} 个单元格：{cells}",
    repair: "修复 {count} 个单元格：{cells}",
  },
  unchanged: "没有需要改动的单元格，未写副本。",
  skipped: "未改动 {count} 个单元格：",
  howToOverwrite: "      要覆盖，请在命令后加 --overwrite。",
  uncalculated: "有 {count} 个公式未在这里改动数值，用 Excel 打开时会自动计算：{cells}",
} as const;

/** Commander's headings and notes in help. */
export const helpWords: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Global Options:": "全局选项：",
};

/** Commander's messages about a wrong command line, and what is said instead; {1} is what the message quotes. */
export const usageErrors: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: unknown option '(.+?)'/, "没有选项“{1}”。用 --help 查看全部选项。"],
  [
    /^error: unknown command '(.+?)'/,
    "没有命令“{1}”。可用的命令：report、read、formulas、freeze、restore、repair。",
  ],
  [/^error: missing required argument '(.+?)'/, "没有给出工作簿文件。请在命令后写上文件名。"],
  [/^error: option '(.+?)' argument missing/, "选项“{1}”后面缺少内容。"],
  [/^error: option '(.+?)' cannot be used with option '(.+?)'/, "选项“{1}”与“{2}”不能同时使用。"],
  [/^error: too many arguments/, "参数过多。用 --help 查看用法。"],
];

export const otherUsageError = "命令写法有误。用 --help 查看用法。";
