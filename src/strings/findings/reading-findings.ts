import type { FindingSentences } from "./finding-sentences";

/** Findings about what was read, or could not be. */
export const readingFindings: FindingSentences = {
  "sheet-clipped": {
    "zh-CN":
      "工作表内容超出读取范围（前6000行、前52列），超出部分未读取。请把评价表移到前面，或删去多余数据。",
    "en-US":
      "The sheet reaches beyond what is read (6,000 rows, 52 columns). Move the tables up or remove other data.",
  },
  "formulas-uncalculated": {
    "zh-CN":
      "工作表中的公式都没有计算结果（可能由其他程序生成），已按空单元格读取。请在 Excel 或 WPS 中打开并保存一次，再重新运行。",
    "en-US":
      "None of the sheet's formulas has a value (another program may have written the file); they were read as empty. Open and save it in Excel once.",
  },
  "no-content": {
    "zh-CN": "可见的工作表都没有内容。请填写自评表，或取消隐藏工作表后重试。",
    "en-US": "No visible sheet holds anything. Fill in the form, or show the hidden sheets.",
  },
  "no-indicator-table": {
    "zh-CN":
      "在工作表“{sheets}”中没有找到绩效指标表（按表头查找：{terms}）。请检查指标表的表头文字。",
    "en-US":
      'No indicator table was found in "{sheets}" (headers looked for: {terms}). Check the header words.',
  },
  "no-indicators": {
    "zh-CN": "工作表“{sheet}”的指标表只有表头，没有指标。请在表头下面填写指标。",
    "en-US": 'The indicator table of "{sheet}" has only a header. Fill in the indicators below it.',
  },
  "other-indicator-tables": {
    "zh-CN":
      "找到多张指标表，已采用工作表“{used}”的，未读取“{others}”的。如需评价后者，请在加载项的“识别”中选择该表；使用命令行的，请加 --form 选择，或加 --all 处理每一张。",
    "en-US":
      'Several indicator tables were found; the one of "{used}" was read, not "{others}". Choose the other under Tables in the add-in, or with --form (each one: --all) on the command line.',
  },
  "lesser-forms": {
    "zh-CN":
      "采用了“{used}”，没有读取“{others}”：后者是以前年度的，或是样表、监控表等。如需评价后者，请在“识别”中选择该表，或加 --form 选择。",
    "en-US":
      '"{used}" was read, not "{others}": of an earlier year, or a sample or another kind of paper. Choose the other under Tables, or with --form.',
  },
  "goal-form": {
    "zh-CN":
      "“{sheet}”是绩效目标申报表：只有目标，没有实际完成值和得分，不评分。请打开填写了完成情况的自评表。",
    "en-US":
      '"{sheet}" is a form of goals, without actual values and scores, so nothing is scored. Open the filled self-evaluation form.',
  },
  "column-duplicate": {
    "zh-CN": "“{used}”和“{unused}”两列作用相同，已采用前者。如不对，请修改其中一列的表头。",
    "en-US":
      'The columns "{used}" and "{unused}" mean the same; the first was used. Rename one if that is wrong.',
  },
  "column-by-wording": {
    "zh-CN": "表头“{header}”不是常用写法，已按字面当作“{role}”。如不对，请修改表头。",
    "en-US":
      'The header "{header}" is unusual; by its words it was taken as "{role}". Rename it if that is wrong.',
  },
  "column-by-content": {
    "zh-CN": "表头“{header}”看不出含义，已按其下内容当作“{role}”。如不对，请修改表头。",
    "en-US":
      'The header "{header}" is unclear; by its content it was taken as "{role}". Rename it if that is wrong.',
  },
  "amount-by-wording": {
    "zh-CN": "“{label}”不是常用写法，已按字面当作“{role}”。如不对，请改写。",
    "en-US":
      '"{label}" is unusual; by its words it was taken as "{role}". Reword it if that is wrong.',
  },
  "amount-of-a-level": {
    "zh-CN": "“{label}”只是一级财政的金额，表中没有合计，未采用。请填写全部资金的{role}。",
    "en-US":
      '"{label}" is the amount of one level of government and was not used. Enter the whole {role}.',
  },
  "long-term-left-out": {
    "zh-CN": "长期（实施期）指标不参加年度自评，未读取；已读取年度指标。",
    "en-US": "Long-term indicators take no part in the year's evaluation and were not read; the year's were.", // prettier-ignore
  },
  "funds-of-several-projects": {
    "zh-CN":
      "资金表是几个项目合在一起的，不能当作其中一个项目的预算和执行数，未采用。请按项目分别填写。",
    "en-US":
      "The funds are those of several projects together and were not taken for one of them. Enter them for each project.",
  },
  "project-parts": {
    "zh-CN":
      "“{header}”一列有{count}个名称，分值合计不超过一张表的分值，按一个项目的各部分读取。如是几个项目，请分别填表。",
    "en-US":
      'The column "{header}" holds {count} names, and all points together are those of one form, so they were read as parts of one project. Fill in a form for each if they are several.',
  },
  "names-over-columns": {
    "zh-CN":
      "表头“{header}”下有几列名称，已按从左到右一级比一级细读取，最后一列是指标名称。如不对，请给每一列单独的表头。",
    "en-US":
      'Several columns of names stand under the header "{header}"; they were read as levels, the last one as the indicator. Give each column its own header if that is wrong.',
  },
  "column-content-doubtful": {
    "zh-CN":
      "“{header}”一列的内容不像{role}，未按{role}读取。如应读取，请改正内容；如另有含义，可不处理。",
    "en-US":
      'The column "{header}" does not hold what its header says ({role}) and was left out. Correct it if it should be read.',
  },
  "column-unknown": {
    "zh-CN":
      "表头“{header}”看不出含义，未读取；表中缺少{role}，可能就是这一列。请修改表头，或在任务窗格中指定。",
    "en-US":
      'The header "{header}" was not understood and the column was not read; it may be the {role} that is missing. Rename it or name it in the pane.',
  },
  "column-answer-unused": {
    "zh-CN": "以前指定“{answer}”一列为“{role}”，本表用不上，未采用。请核对表头。",
    "en-US":
      'An earlier answer takes the column "{answer}" as {role}; this table cannot use it. Check the headers.',
  },
  "answer-unused": {
    "zh-CN": "以前的选择“{answer}”在本工作簿中找不到，未采用。",
    "en-US": 'An earlier choice, "{answer}", is not in this workbook and was not used.',
  },
  "sheet-pairing-unclear": {
    "zh-CN":
      "工作簿中有多个项目，看不出工作表“{sheet}”属于哪一个，未读取。请在该表写明与自评表一致的项目名称。",
    "en-US":
      'The workbook holds several projects and the sheet "{sheet}" belongs to none for certain; it was not read. Name its project there as the form does.',
  },
  "sheet-other-project": {
    "zh-CN":
      "工作表“{sheet}”写的项目是“{text}”，与自评表不同，没有读取。如是同一项目，请把名称改为一致，或在“识别”中选择读取。",
    "en-US":
      'The sheet "{sheet}" names another project ("{text}") than the form and was not read. If it is the same, make the names agree or choose to read it.',
  },
  "sheet-other-year": {
    "zh-CN":
      "工作表“{sheet}”写的是{text}年度，与自评表不同，没有读取。如应采用，请改正年度，或在“识别”中选择读取。",
    "en-US":
      'The sheet "{sheet}" is for {text}, another year than the form, and was not read. Correct the year or choose to read it.',
  },
  "sheet-not-read": {
    "zh-CN":
      "工作表“{sheet}”没有读取，其中的{labels}未采用。如属于本项目，请在“识别”中选择读取，或把工作表改名为“基础数据表”。",
    "en-US":
      'The sheet "{sheet}" was not read and nothing of it was used ({labels}). If it belongs to the project, choose to read it under Tables, or call it 基础数据表.',
  },
  "value-is-prose": {
    "zh-CN": "“{label}”后面是一段叙述，不能当作名称，未采用。请在表头另填“{label}”，只写名称。",
    "en-US":
      'A sentence follows "{label}", not a name; it was not used. Give the name alone in a cell of its own.',
  },
  "label-left-blank": {
    "zh-CN":
      "“{label}”没有填写。表外的“{other}”写的是“{text}”，不能确定是同一项，未采用。请填写“{label}”。",
    "en-US":
      '"{label}" is left blank. "{other}" apart from the form says "{text}", which may be somebody else and was not used. Fill in "{label}".',
  },
  "year-unreadable": {
    "zh-CN":
      "“{text}”写了不止一个年度，看不出评价的是哪一年，未采用。请只写一个年度，如“2023年度”。",
    "en-US":
      '"{text}" names more than one year; it was not used. Write the one year that is evaluated.',
  },
  "year-differs-from-sheet-name": {
    "zh-CN":
      "工作表名称“{sheet}”写的是{named}年，表内写的是{year}年，已采用表内的。请核对并改为一致。",
    "en-US":
      'The sheet is called "{sheet}", but the form on it says {year}; {year} was used. Make them agree.',
  },
  "sheets-disagree": {
    "zh-CN":
      "“{label}”在工作表“{usedSheet}”为“{used}”，在“{otherSheet}”为“{other}”，已采用前者。请改为一致。",
    "en-US":
      '"{label}" is "{used}" on the sheet "{usedSheet}" and "{other}" on "{otherSheet}"; the first was used. Make them agree.',
  },
  "currency-unit-answered": {
    "zh-CN": "表中写的金额单位是{stated}，已按您指定的{unit}读取。请改正表中的单位。",
    "en-US":
      "The sheet gives the unit {stated}; the amounts were read in {unit} as you said. Correct the sheet.",
  },
  "several-values": {
    "zh-CN":
      "同一表头下有多个值（{used}、{others}），已采用“{used}”。请给每一列单独的表头，或只保留一个值。",
    "en-US":
      'Several values stand under one header ({used}, {others}); "{used}" was used. Give each column its own header.',
  },
  "target-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为年度指标值。请改正。",
    "en-US": '"{text}" cannot be read; a target was expected. Correct it.',
  },
  "actual-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为实际完成值。请改正。",
    "en-US": '"{text}" cannot be read; an actual value was expected. Correct it.',
  },
  "points-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为分值（数字）。请改正。",
    "en-US": '"{text}" cannot be read; points (a number) were expected. Correct it.',
  },
  "score-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为得分（数字）。请改正。",
    "en-US": '"{text}" cannot be read; a score (a number) was expected. Correct it.',
  },
  "total-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为合计的分数。请改正。",
    "en-US": '"{text}" cannot be read; a total (a number) was expected. Correct it.',
  },
  "deduction-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为扣分（数字）。请改正。",
    "en-US": '"{text}" cannot be read; a deduction (a number) was expected. Correct it.',
  },
  "amount-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为金额。请改正。",
    "en-US": '"{text}" cannot be read; an amount was expected. Correct it.',
  },
  "rate-unreadable": {
    "zh-CN": "读不出“{text}”，此处应为执行率。请改正。",
    "en-US": '"{text}" cannot be read; an execution rate was expected. Correct it.',
  },
  "sign-unreadable": {
    "zh-CN": "指标性质“{text}”不是比较符，未采用。请填写≥、≤、=或定性。",
    "en-US": 'The sign "{text}" is no comparison and was not used. Enter ≥, ≤, = or 定性.',
  },
  "signs-differ": {
    "zh-CN": "同一行的比较符（{text}）与指标值的比较符不一致，无法判断以哪个为准。请改为一致。",
    "en-US":
      "The signs of this row ({text}) and its target contradict each other. Make them agree.",
  },
  "sign-wants-range": {
    "zh-CN": "指标性质为“{text}”，但指标值只有一个数。请写成区间，如“90%~95%”。",
    "en-US":
      'The sign "{text}" wants a range, but the target is one number. Enter a range such as 90%~95%.',
  },
  "unit-unreadable": {
    "zh-CN": "“{text}”不像计量单位，未采用。请填写计量单位。",
    "en-US": '"{text}" is hardly a unit of measure and was not used. Enter the unit.',
  },
  "target-adjusted": {
    "zh-CN": "年初指标值为“{initial}”，调整后为“{adjusted}”，已采用调整后的。请说明调整原因。",
    "en-US":
      'The target was "{initial}" and was adjusted to "{adjusted}", which is used. Explain the change.',
  },
  "target-in-name": {
    "zh-CN": "“{name}”未填年度指标值，名称中却写有“{found}”。请把指标值填入指标值一栏。",
    "en-US":
      '"{name}" has no target, but its name holds "{found}". Enter the target in its own column.',
  },
  "target-is-options": {
    "zh-CN": "指标值“{text}”是一组选项，没有写明要求达到哪一项。请只保留应达到的一项。",
    "en-US": 'The target "{text}" is a list of options and does not say which is wanted. Keep one.',
  },
  "target-is-ticked": {
    "zh-CN": "指标值“{text}”是一组选项，勾选的是“{found}”。已按原样读取，请只保留这一项。",
    "en-US":
      'The target "{text}" is a list of options, of which "{found}" is ticked. It was read as written; keep that one.',
  },
  "target-looks-damaged": {
    "zh-CN": "指标值“{text}”与完成值相差悬殊，疑为“{likely}”之误。已按原样读取，请核对。",
    "en-US":
      'The target "{text}" is far from what was reached; "{likely}" may be meant. It was read as written; check it.',
  },
  "date-as-number": {
    "zh-CN": "“{text}”应为日期，却显示为数字。请将单元格设为日期格式。",
    "en-US": '"{text}" should be a date but is shown as a number. Give the cell a date format.',
  },
  "percent-or-share": {
    "zh-CN": "单位为%的“{text}”已读作{text}%，但另一侧的数值大得多，也许是比例。请改写为百分数。",
    "en-US":
      '"{text}" under the unit % was read as {text}%, but the other side is far larger. Write it as a percentage.',
  },
  "cell-error": {
    "zh-CN": "单元格是错误值 {text}。请修正其中的公式。",
    "en-US": "The cell holds the error {text}. Mend its formula.",
  },
  "points-merged": {
    "zh-CN": "分值“{text}”合并了{rows}行，只计入第一行。请拆分为每行一个分值。",
    "en-US":
      "The points {text} span {rows} rows and were counted for the first. Give each row its own.",
  },
  "score-merged": {
    "zh-CN": "得分“{text}”合并了{rows}行，合计只计一次，不与各行分值比较。请拆分为每行一个得分。",
    "en-US":
      "The score {text} spans {rows} rows, counts once and is not held against their points. Give each row its own.",
  },
  "review-score-differs": {
    "zh-CN": "自评得分{score}，复核得分{review}，两者不同。报告采用自评得分，复核得分一并保留。",
    "en-US":
      "The self-evaluation gives {score}, the reviewer {review}. The report uses the first and keeps both.",
  },
  "points-scaled": {
    "zh-CN": "权重合计为{sum}，已乘以100换算为分值。",
    "en-US": "The weights add up to {sum} and were multiplied by 100.",
  },
  "grades-differ": {
    "zh-CN": "等级写的是“{used}”，总分旁写的是“{other}”，采用前者。请核对。",
    "en-US": 'The grade says "{used}", the total "{other}"; the first is used. Check both.',
  },
  "deduction-merged": {
    "zh-CN": "扣分“{text}”合并了{rows}行，无法分到各行，未采用。请拆分为每行一个扣分。",
    "en-US":
      "The deduction {text} spans {rows} rows, cannot be told apart and was not used. Give each row its own.",
  },
  "score-from-deduction": {
    "zh-CN": "没有填写得分的，得分按分值减“{header}”得出。",
    "en-US": 'Where there is no score, it is the points less "{header}".',
  },
  "deduction-differs": {
    "zh-CN": "得分{score}与分值减扣分的差{left}不同，采用得分。请核对。",
    "en-US": "The score {score} is not the points less the deduction ({left}); the score is used. Check both.", // prettier-ignore
  },
  "points-from-heading": {
    "zh-CN": "没有分值列，已采用名称后括号内的分值。请增加分值列。",
    "en-US":
      "There is no points column; the points in brackets behind the names were used. Add one.",
  },
  "header-changes": {
    "zh-CN":
      "第{row}行的表头（{words}）与本表上面的表头不一致，这一行以下的指标未读取。请核对表头是否错位。",
    "en-US":
      "The header in row {row} ({words}) contradicts the one above it; the rows below were not read. Check whether headers changed places.",
  },
  "headings-contradict": {
    "zh-CN": "同一列的上下两行表头（{words}）含义不同，这些列可能读错。请改正表头后重试。",
    "en-US":
      "Two header rows name the same column differently ({words}); it may have been read wrongly. Correct the headers.",
  },
  "names-are-figures": {
    "zh-CN":
      "“{header}”一列多为数值（如“{name}”），不像指标名称，两列的表头可能互换了。请核对表头。",
    "en-US":
      'The column "{header}" holds mostly figures such as "{name}", hardly names; two headers may have changed places. Check them.',
  },
  "rows-after-total": {
    "zh-CN": "总分行下面还有{rows}行带分值的指标，已计入合计。请移到总分行上面，或删去。",
    "en-US":
      "{rows} rows with points stand below the total and were counted. Move them up or remove them.",
  },
  "funds-not-read": {
    "zh-CN":
      "没有读到预算和执行数，“{label}”处的金额看不出含义。请把表头改为“全年预算数”“全年执行数”等常用写法。",
    "en-US":
      'No budget was read; the amounts at "{label}" are unclear. Use headers such as 全年预算数 and 全年执行数.',
  },
  "budget-total-empty": {
    "zh-CN": "“{label}”的资金总额为空或为0，已按各来源之和{sum}计算。请填写总额。",
    "en-US":
      'The total of "{label}" is empty or 0; the sum of its sources, {sum}, was used. Fill it in.',
  },
  "budget-total-differs": {
    "zh-CN": "“{label}”的资金总额{total}与各来源之和{sum}不符，已采用总额。请核对。",
    "en-US":
      'The total {total} of "{label}" differs from the sum of its sources, {sum}. The total was used; check it.',
  },
  "budget-total-unit": {
    "zh-CN":
      "“{label}”的资金总额{total}与各来源之和{sum}相差一万倍，可能混用了元和万元。已采用总额，请统一单位。",
    "en-US":
      'The total {total} of "{label}" and the sum of its sources, {sum}, lie ten thousand times apart: 元 and 万元 may be mixed. The total was used; use one unit.',
  },
  "budget-parts-unclear": {
    "zh-CN": "“{label}”没有资金总额，来源中又有“其中”项，看不出哪些应相加，未采用。请填写总额。",
    "en-US":
      '"{label}" has no total, and which of its sources contain others is not told; none was used. Fill in the total.',
  },
  "adjustment-added": {
    "zh-CN":
      "“{label}”为{adjustment}，是调整的金额。全年预算数已按年初预算{initial}与它之和{sum}计算。如它已是调整后的预算，请把表头改为“全年预算数”。",
    "en-US":
      '"{label}" ({adjustment}) is what was changed; the full-year budget was taken as {initial} and it, {sum}. If it is the budget after the change, rename it 全年预算数.',
  },
  "adjustment-alone": {
    "zh-CN":
      "“{label}”为{adjustment}，是调整的金额，但没有年初预算数，算不出全年预算数。请补填全年预算数。",
    "en-US":
      '"{label}" ({adjustment}) is what was changed, but there is no initial budget to add it to. Fill in the full-year budget.',
  },
  "adjustment-differs": {
    "zh-CN":
      "年初预算{initial}和“{label}”{adjustment}与全年预算数{fullYear}对不上，已采用全年预算数。请核对。",
    "en-US":
      'The initial budget {initial} and "{label}" {adjustment} do not give the full-year budget {fullYear}, which was used. Check them.',
  },
  "adjustment-zero": {
    "zh-CN":
      "“{label}”为0，已读作调整后的预算为0。如表示没有调整，请改填年初预算数{initial}，并把表头改为“全年预算数”。",
    "en-US":
      '"{label}" is 0 and was read as a budget cut to nothing. If nothing was changed, enter {initial} and rename it 全年预算数.',
  },
  "amount-columns-unclear": {
    "zh-CN": "“{header}”下有几个金额（{texts}），看不出哪个是合计，未采用。请写明合计一列。",
    "en-US":
      'There are several amounts under "{header}" ({texts}) and none is named the total; none was used. Name it.',
  },
  "currency-unit-doubtful": {
    "zh-CN": "金额单位写的是{unit}，最大的金额却是{largest}。已按{unit}读取，请核对单位。",
    "en-US":
      "The unit is {unit}, yet the largest amount is {largest}. It was read so; check the unit.",
  },
  "currency-unit-text": {
    "zh-CN":
      "金额单位写的是{unit}，金额为{amount}，文字中却写有“{text}”。已按{unit}读取，请核对单位。",
    "en-US":
      'The unit is {unit} and the amount {amount}, yet a text says "{text}". It was read in {unit}; check the unit.',
  },
  "currency-unit-mixed": {
    "zh-CN":
      "同以{unit}为单位的{amount}和{other}相差约一万倍，可能混用了元和万元。已按{unit}读取，请统一单位。",
    "en-US":
      "{amount} and {other}, both in {unit}, lie about ten thousand times apart: 元 and 万元 may be mixed. Use one unit.",
  },
  "budget-conflict": {
    "zh-CN": "“{label}”为{used}，“{otherLabel}”为{other}，已采用前者。请核对。",
    "en-US": '"{label}" is {used}, "{otherLabel}" is {other}; the first was used. Check them.',
  },
  "execution-row-repeated": {
    "zh-CN": "预算执行率在资金栏（{used}分）和指标表（{other}分）各列一次，只计一次。请核对分值。",
    "en-US":
      "The execution rate stands in the funds block ({used}) and among the indicators ({other}); it counts once.",
  },
  "currency-unit-guessed": {
    "zh-CN": "没有写明金额单位，已按数额大小视为{unit}。请在表头注明单位。",
    "en-US":
      "The currency unit is not given; by size it was taken as {unit}. State it in the heading.",
  },
  "grade-scale-unclear": {
    "zh-CN": "等级标准前后矛盾（{words}），未采用。请核对等级和分数线。",
    "en-US":
      "The grade scale contradicts itself ({words}) and was not used. Check words and cut-offs.",
  },
  "project-name-missing": {
    "zh-CN": "没有找到项目名称。请在基础数据表中填写“项目名称”。",
    "en-US": "The project's name was not found. Fill in 项目名称 in the basic data sheet.",
  },
};

/** What a column holds, for {role}. */
export const columnRoleNames: Readonly<Record<string, string>> = {
  project: "项目名称",
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  name: "指标名称",
  target: "年度指标值",
  adjustedTarget: "调整后指标值",
  actual: "实际完成值",
  points: "分值",
  score: "得分",
  deduction: "扣分",
  sign: "指标性质",
  unit: "度量单位",
  level4: "四级指标",
  deviation: "偏差原因分析及改进措施",
  note: "说明",
  criterion: "评分标准",
  initial: "年初预算数",
  fullYear: "全年预算数",
  received: "到位数",
  executed: "执行数",
  adjusted: "调整预算数",
  adjustment: "预算调整额",
  rate: "执行率",
  reviewScore: "复核得分",
};
