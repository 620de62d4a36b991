import { fill } from "./fill";
import type { Language } from "./language";

/** What the pane says. `{name}` places are filled. @example paneText("zh-CN", "finding-count", { count: "3" }) */
export function paneText(
  language: Language,
  key: PaneTextKey,
  values: Readonly<Record<string, string>> = {}
): string {
  return fill(texts[key][language], values);
}

export type PaneTextKey = keyof typeof texts;

/** One name for the whole pane, as a screen reader announces it, and texts of all its steps. */
const texts = {
  // The frame
  title: { "zh-CN": "绩效自评", "en-US": "Self-evaluation" },
  "no-excel": {
    "zh-CN":
      "这是 Excel 加载项“绩效自评”的面板，要在 Excel 里打开：在“绩效自评”选项卡上点“打开面板”。",
    "en-US":
      'This is the pane of an Excel add-in. Open it in Excel: tab "Self-evaluation", "Open pane".',
  },
  opening: { "zh-CN": "正在读取工作簿……", "en-US": "Reading the workbook…" },
  steps: { "zh-CN": "步骤", "en-US": "Steps" },
  "step-recognition": { "zh-CN": "识别", "en-US": "Tables" },
  "step-scores": { "zh-CN": "得分", "en-US": "Scores" },
  "step-review": { "zh-CN": "审核", "en-US": "Review" },
  "step-report": { "zh-CN": "报告", "en-US": "Report" },
  "no-project": { "zh-CN": "（未读到项目名称）", "en-US": "(no project name found)" },
  "total-of": { "zh-CN": "{score} / {points} 分", "en-US": "{score} / {points}" },
  ungraded: { "zh-CN": "等级暂不评定：{reason}", "en-US": "No grade yet: {reason}" },
  "read-again": { "zh-CN": "重新识别", "en-US": "Read again" },
  cancel: { "zh-CN": "取消", "en-US": "Cancel" },
  close: { "zh-CN": "关闭", "en-US": "Close" },
  "crash-title": { "zh-CN": "面板出错了", "en-US": "The pane failed" },
  crash: {
    "zh-CN": "工作簿没有受影响。请点“重新打开”；若再次出现，请把下面的详情交给维护人员。",
    "en-US": "The workbook is unharmed. Reopen the pane; if it happens again, pass the details on.",
  },
  reopen: { "zh-CN": "重新打开", "en-US": "Reopen" },
  detail: { "zh-CN": "详情", "en-US": "Details" },
  "go-to": { "zh-CN": "转到 {place}", "en-US": "Go to {place}" },
  "fault-unknown": {
    "zh-CN": "操作没有完成，工作簿可能只改了一部分。请重试；若仍出现，请把详情交给维护人员。",
    "en-US": "The action did not finish. Try again; if it persists, pass the details on.",
  },
  "fault-program": {
    "zh-CN":
      "没有改动工作簿：加载项的一个程序文件未能下载，可能是网络断开，或加载项刚更新。请恢复网络后重试；若仍如此，请先保存工作簿，再重新打开面板。",
    "en-US":
      "The workbook is unchanged: a program file of the add-in could not be loaded, because the network is down or the add-in was just updated. Reconnect and try again; if that does not help, save the workbook and reopen the pane.",
  },
  cancelled: { "zh-CN": "已取消，没有写入任何内容。", "en-US": "Cancelled; nothing was written." },
  "task-reading": { "zh-CN": "正在读取和评分……", "en-US": "Reading and scoring…" },
  "task-writing": { "zh-CN": "正在写入……", "en-US": "Writing…" },
  "task-word": { "zh-CN": "正在生成 Word 文件……", "en-US": "Making the Word file…" },
  "waits-for-cell": {
    "zh-CN": "如正在编辑单元格，请按回车结束，操作会自动继续。",
    "en-US": "If a cell is being edited, press Enter; the action then goes on.",
  },
  undo: { "zh-CN": "撤销", "en-US": "Undo" },
  "undo-list": { "zh-CN": "可撤销的操作", "en-US": "Changes that can be undone" },
  "undo-cells": { "zh-CN": "{name}（{count} 个单元格）", "en-US": "{name} ({count} cells)" },
  "undo-report": { "zh-CN": "生成报告", "en-US": "Generate report" },
  undone: {
    "zh-CN": "已撤销，恢复了 {count} 个单元格。",
    "en-US": "Undone; {count} cells restored.",
  },
  "undone-report": {
    "zh-CN": "已撤销，报告恢复到生成之前。",
    "en-US": "Undone; the report is as before.",
  },
  "undo-report-edited": {
    "zh-CN": "报告里已有人工修改，没有撤销。如不需要这份报告，请自行删除工作表。",
    "en-US": "The report holds edits of yours and was not undone. Delete its sheet if not needed.",
  },
  "undone-template": {
    "zh-CN": "已撤销，模板工作表已删除。",
    "en-US": "Undone; the template sheets are gone.",
  },
  "undone-partly": {
    "zh-CN": "恢复了 {count} 个单元格，{skipped} 个没有恢复：{reason}",
    "en-US": "{count} cells restored, {skipped} not: {reason}",
  },
  "undo-anyway": { "zh-CN": "覆盖并恢复", "en-US": "Overwrite and restore" },

  // 识别
  questions: { "zh-CN": "请确认", "en-US": "Please confirm" },
  "question-choose": { "zh-CN": "请选择", "en-US": "Choose" },
  recognised: { "zh-CN": "识别结果", "en-US": "What was recognised" },
  project: { "zh-CN": "项目", "en-US": "Project" },
  year: { "zh-CN": "年度", "en-US": "Year" },
  sheets: { "zh-CN": "工作表", "en-US": "Sheets" },
  "indicator-table": { "zh-CN": "指标表", "en-US": "Indicators" },
  "funds-table": { "zh-CN": "资金表", "en-US": "Funds" },
  "indicator-count": { "zh-CN": "{count} 个指标", "en-US": "{count} indicators" },
  "money-unit": { "zh-CN": "金额单位", "en-US": "Unit of money" },
  "not-found": { "zh-CN": "没有找到", "en-US": "not found" },
  columns: { "zh-CN": "{table}的列", "en-US": "Columns: {table}" },
  "column-means": { "zh-CN": "“{column}”一列的含义", "en-US": 'Meaning of the column "{column}"' },
  "column-unnamed": { "zh-CN": "（无表头）", "en-US": "(no header)" },
  "column-unknown": { "zh-CN": "未识别", "en-US": "not recognised" },
  "by-word": { "zh-CN": "按表头", "en-US": "by header" },
  "by-wording": { "zh-CN": "按表头中的字", "en-US": "by words in header" },
  "by-content": { "zh-CN": "按内容推断", "en-US": "by content" },
  "by-answer": { "zh-CN": "您指定的", "en-US": "your answer" },
  "not-sure": { "zh-CN": "不确定", "en-US": "not sure" },
  remembered: {
    "zh-CN": "已记住；以后打开同样表头的工作簿也按此识别。",
    "en-US": "Remembered, also for other workbooks with the same headers.",
  },
  "remembered-here": {
    "zh-CN": "已记住，随本工作簿保存。",
    "en-US": "Remembered with this workbook.",
  },
  form: { "zh-CN": "读取的自评表", "en-US": "Form that is read" },
  "form-hint": {
    "zh-CN": "工作簿中有 {count} 张自评表，一次读取一张。",
    "en-US": "The workbook holds {count} forms; one is read at a time.",
  },
  "form-option": { "zh-CN": "{project}（{form}）", "en-US": "{project} ({form})" },
  forget: { "zh-CN": "清除对本表的指定", "en-US": "Forget answers here" },
  forgotten: {
    "zh-CN": "已清除，按自动识别处理。",
    "en-US": "Forgotten; recognised automatically.",
  },
  "export-answers": { "zh-CN": "导出给同事", "en-US": "Export for colleagues" },
  "import-answers": { "zh-CN": "导入", "en-US": "Import" },
  imported: { "zh-CN": "已导入 {count} 种表格的列指定。", "en-US": "Imported {count} layouts." },
  "import-none": {
    "zh-CN": "文件里没有可用的列指定。请选择由“导出给同事”保存的文件。",
    "en-US": 'No answers in that file. Choose one saved by "Export for colleagues".',
  },
  "answers-file": { "zh-CN": "绩效自评-表格识别.json", "en-US": "self-evaluation-layouts.json" },
  "no-table": {
    "zh-CN":
      "没有找到指标表。可打开已填好的自评工作簿，或选一个模板，在本工作簿新建“基础数据表”和“绩效评价指标体系”两张表。",
    "en-US":
      "No indicator table was found. Open a filled workbook, or add the two sheets from a template.",
  },
  templates: { "zh-CN": "新建表格（模板）", "en-US": "New sheets from a template" },
  "use-template": { "zh-CN": "新建", "en-US": "Add" },
  "template-written": {
    "zh-CN": "已新建工作表{sheets}。请填写后查看得分；空白处会在“审核”中列出。",
    "en-US": "Added {sheets}. Fill them in; what is blank is listed under Review.",
  },

  "template-decision-20-20-60": {
    "zh-CN": "决策20、管理20、绩效60（参考报告）",
    "en-US": "Decision 20, management 20, performance 60",
  },
  "template-ministry-10-50-30-10": {
    "zh-CN": "执行率10、产出50、效益30、满意度10",
    "en-US": "Execution 10, output 50, benefit 30, satisfaction 10",
  },
  "template-cost-20-40-20-10-10": {
    "zh-CN": "成本20、产出40、效益20、满意度10、执行率10",
    "en-US": "Cost 20, output 40, benefit 20, satisfaction 10, execution 10",
  },
  "template-frame-decision-process-output-benefit": {
    "zh-CN": "决策20、过程20、产出30、效益30（指标体系框架）",
    "en-US": "Decision 20, process 20, output 30, benefit 30",
  },
  "template-kept": {
    "zh-CN": "{sheets}已填写内容，没有删除。如不需要，请自行删除工作表。",
    "en-US": "{sheets} hold content and stay. Delete them yourself if not needed.",
  },

  // 得分
  scheme: { "zh-CN": "评分规则", "en-US": "Scoring rules" },
  "rule-sources": { "zh-CN": "各项规则的依据", "en-US": "Where each rule comes from" },
  "execution-rate": { "zh-CN": "预算执行率", "en-US": "Execution rate" },
  "not-applicable": { "zh-CN": "不适用", "en-US": "n/a" },
  total: { "zh-CN": "总分", "en-US": "Total" },
  "by-part": { "zh-CN": "分项得分", "en-US": "Scores by part" },
  "by-indicator": { "zh-CN": "逐项得分", "en-US": "Scores by indicator" },
  "score-of": {
    "zh-CN": "{name}：{points} 分中得 {score} 分",
    "en-US": "{name}: {score} of {points}",
  },
  "no-score": { "zh-CN": "未得出", "en-US": "none" },
  "typed-differs": {
    "zh-CN": "填写 {typed}，按规则 {computed}",
    "en-US": "typed {typed}, by rule {computed}",
  },
  typed: { "zh-CN": "填写", "en-US": "typed" },
  formulas: { "zh-CN": "得分公式", "en-US": "Score formulas" },
  "functions-missing": {
    "zh-CN":
      "{count} 个 PERF 公式显示 #NAME?：这个 Excel 没有载入 PERF 函数。请保存、关闭后重新打开工作簿；仍是这样的，看部署手册“哪些版本的 Excel 能用”。公式不影响评分、审核和报告。",
    "en-US":
      "{count} PERF formulas show #NAME?: this Excel has not loaded the functions. Save, close and reopen the workbook; if that does not help, see the deployment guide. Scores and report do not need them.",
  },
  "functions-waiting": {
    "zh-CN":
      "{count} 个 PERF 公式还没有算出（#BUSY!）。通常几秒钟就好；一直不变的，按 Ctrl+Alt+F9 全部重算。",
    "en-US":
      "{count} PERF formulas have no value yet (#BUSY!). This takes seconds; if it stays, press Ctrl+Alt+F9 to recalculate all.",
  },
  "functions-unsupported": {
    "zh-CN":
      "这个 Excel 说它没有自定义函数，写入的 PERF 公式可能显示 #NAME?。不用公式，评分、审核和报告照样能做。",
    "en-US":
      "This Excel says it has no custom functions, so PERF formulas may show #NAME?. Scores, review and report work without them.",
  },
  "write-scores": { "zh-CN": "写入得分公式", "en-US": "Write score formulas" },
  "write-scores-over": { "zh-CN": "连同填写的得分一起覆盖", "en-US": "Replace typed scores too" },
  "write-scores-keep": { "zh-CN": "只写空着的", "en-US": "Only empty cells" },
  "write-scores-ask": {
    "zh-CN": "有 {count} 个得分是人工填写的。要用公式覆盖吗？原来的内容会保留，可以撤销。",
    "en-US":
      "{count} scores were typed. Replace them by formulas? They are kept and can be restored.",
  },
  freeze: { "zh-CN": "冻结为数值", "en-US": "Freeze to values" },
  restore: { "zh-CN": "恢复公式", "en-US": "Restore formulas" },
  repair: { "zh-CN": "修复公式", "en-US": "Repair formulas" },
  "wrote-cells": {
    "zh-CN": "{name}：改动 {count} 个单元格。",
    "en-US": "{name}: {count} cells changed.",
  },
  "wrote-none": {
    "zh-CN": "{name}：没有需要改动的单元格。",
    "en-US": "{name}: nothing to change.",
  },
  "left-cells": {
    "zh-CN": "{count} 个单元格未改动：{reason}",
    "en-US": "{count} cells left as they are: {reason}",
  },

  // 审核
  "no-findings": { "zh-CN": "没有审核意见。", "en-US": "No findings." },
  "none-shown": { "zh-CN": "按当前筛选没有意见。", "en-US": "No findings of this kind." },
  "finding-filter": { "zh-CN": "筛选", "en-US": "Filter" },
  "severity-error": { "zh-CN": "错误", "en-US": "Error" },
  "severity-warning": { "zh-CN": "警告", "en-US": "Warning" },
  "severity-notice": { "zh-CN": "提示", "en-US": "Notice" },
  "show-explained": { "zh-CN": "已说明", "en-US": "Explained" },
  "finding-count": { "zh-CN": "{count} 条意见", "en-US": "{count} findings" },
  why: { "zh-CN": "依据", "en-US": "Why" },
  "why-reading": {
    "zh-CN": "本工具读取表格时的判断，见使用手册。",
    "en-US": "Told while reading the tables; see the manual.",
  },
  "why-rule": { "zh-CN": "评分规则：{rule}", "en-US": "Scoring rule: {rule}" },
  explain: { "zh-CN": "标为已说明", "en-US": "Mark as explained" },
  "explain-note": { "zh-CN": "说明（随工作簿保存）", "en-US": "Note (kept with the workbook)" },
  "explain-save": { "zh-CN": "保存说明", "en-US": "Save note" },
  "explain-clear": { "zh-CN": "取消说明", "en-US": "Remove note" },
  explained: { "zh-CN": "已说明：{note}", "en-US": "Explained: {note}" },

  // 报告
  "report-none": { "zh-CN": "还没有生成报告。", "en-US": "No report yet." },
  "report-fresh": { "zh-CN": "报告与数据一致。", "en-US": "The report matches the data." },
  "report-old-short": { "zh-CN": "报告待更新", "en-US": "report is older" },
  "report-old": {
    "zh-CN": "数据已改动，报告不是最新的。请重新生成；人工修改会保留。",
    "en-US": "The data changed; the report is older. Generate again; edits are kept.",
  },
  "report-foreign": {
    "zh-CN": "报告工作表在，但没有它的生成记录。重新生成会替换其中的内容。",
    "en-US": "A report sheet is here without its record. Generating replaces what it holds.",
  },
  "report-unwritten": {
    "zh-CN": "报告没有写入，工作簿与生成之前一样。",
    "en-US": " The report was not written; the workbook is as before.",
  },
  "report-failed": {
    "zh-CN": "报告没有写入，工作簿与生成之前一样。请重试；若仍出现，请把详情交给维护人员。",
    "en-US":
      "The report was not written; the workbook is as before. Try again; if it persists, pass the details on.",
  },
  "report-impossible": {
    "zh-CN": "没有指标，写不出报告。请先到“识别”确认表格。",
    "en-US": "Without indicators there is no report. See Tables first.",
  },
  generate: { "zh-CN": "生成报告", "en-US": "Generate report" },
  regenerate: { "zh-CN": "重新生成", "en-US": "Generate again" },
  generated: { "zh-CN": "已写入工作表“{sheet}”。", "en-US": 'Written to sheet "{sheet}".' },
  "generated-kept": {
    "zh-CN": "已写入工作表“{sheet}”，保留了 {count} 处人工修改。",
    "en-US": 'Written to sheet "{sheet}"; {count} edits kept.',
  },
  "generated-gave-way": {
    "zh-CN":
      "已写入工作表“{sheet}”。数据变了，表格中 {count} 处人工修改改用了新数据，见详情；需要时可撤销。",
    "en-US":
      'Written to sheet "{sheet}". The data changed: {count} of your table cells took the new data, see details.',
  },
  "go-report": { "zh-CN": "查看报告工作表", "en-US": "Show the report sheet" },
  "export-word": { "zh-CN": "导出 Word", "en-US": "Export to Word" },
  "copy-report": { "zh-CN": "复制到 Word", "en-US": "Copy for Word" },
  copied: { "zh-CN": "已复制。到 Word 中粘贴即可。", "en-US": "Copied. Paste it in Word." },
  "copy-failed": {
    "zh-CN": "没有能复制：Excel 不允许面板使用剪贴板。请改用“导出 Word”，或从报告工作表复制。",
    "en-US": "Copying is not allowed here. Export to Word, or copy from the report sheet.",
  },
  edits: {
    "zh-CN": "人工修改（{count} 处，重新生成时保留）",
    "en-US": "Your edits ({count}, kept)",
  },
  "edit-now": { "zh-CN": "报告中的文字", "en-US": "On the sheet" },
  "edit-composed": { "zh-CN": "按数据应为", "en-US": "From the data" },
  "edit-added": { "zh-CN": "（人工添加的段落）", "en-US": "(added by a person)" },
  "edit-removed": { "zh-CN": "（人工删除）", "en-US": "(removed by a person)" },
  "give-back": { "zh-CN": "还原这一处", "en-US": "Give this back" },
  "given-back": { "zh-CN": "已还原这一处。", "en-US": "Given back." },
  preview: { "zh-CN": "预览", "en-US": "Preview" },
  "preview-open": { "zh-CN": "显示预览", "en-US": "Show preview" },
  "preview-close": { "zh-CN": "收起预览", "en-US": "Hide preview" },

  // 保存文件
  "file-ready": {
    "zh-CN": "文件已备好：{name}（{size} KB）",
    "en-US": "File ready: {name} ({size} KB)",
  },
  "file-picker": { "zh-CN": "另存为……", "en-US": "Save as…" },
  "file-download": { "zh-CN": "下载", "en-US": "Download" },
  "file-link": { "zh-CN": "换一种方式下载", "en-US": "Download another way" },
  "file-saved": { "zh-CN": "已保存：{name}", "en-US": "Saved: {name}" },
  "file-asked": {
    "zh-CN":
      "已请求下载。提示可能出现在面板的顶部或底部；如未看到下载提示，请试下一种方式，或用“复制到 Word”。",
    "en-US": "Download requested. If you see no prompt, try the next way, or copy for Word.",
  },
  "file-dismiss": { "zh-CN": "完成", "en-US": "Done" },
  "word-file": { "zh-CN": "{title}.docx", "en-US": "{title}.docx" },
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
