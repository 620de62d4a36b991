// Rows of the tables that are no indicators. To add a synonym, add one word (as `termKey` makes it: half-width, no
// blanks, no numbering) to its list.

/** A total and its grade under one name: 自评得分及评价等级. */
export const gradedTotalWords: readonly string[] = ["自评总分", "自评得分", "评价得分", "总得分", "总分", "得分"].flatMap((total) =>
  ["及", "和", "与"].flatMap((and) => ["等级", "等次", "评价等级", "自评等级", "评定等级"].map((grade) => total + and + grade))
); // prettier-ignore

/** First cell of the total row. */
export const totalWords: readonly string[] = [
  "总分", "合计", "总计", "总得分", "自评总分", "自评得分", "得分合计", "分值合计", "合计得分", "总评分", "自评总得分", "总分值",
  "总分合计", "综合得分", "合计分值", "得分总计", "项目总分", "绩效自评总分", "自评得分合计", "绩效自评得分", "评价得分", ...gradedTotalWords,
]; // prettier-ignore

/** Endings of sub-total rows: "产出指标小计". */
export const subtotalEndings: readonly string[] = ["小计", "合计", "分计", "小计分"];

/** Endings of a form's title, which may be printed again on the next page. */
export const titleEndings: readonly string[] = ["表", "续表", "指标体系", "情况表"];

/** Titles of forms that hold goals without results; a 自评表 or a 监控表 of goals is another. */
export const goalFormTitle =
  /^(?!.*(?:自评|评价|完成情况|监控|复核)).*目标(?:申报|填报|申请|批复|审核|审批|设定|设置|下达|备案)?(?:表|书)/u;

/** Titles of forms about all that a department spends, and what their reports call it. */
export const departmentTitle =
  /^(?=.*(?:部门|单位)\)?整体支?出?)(?=.*(?:绩效|自评|评价))(?!.*项目支出)[^。;:]*$/u;
export const departmentSpending = "部门整体支出";

/** Words in a row of the form that is not used. */
export const unusedWords: readonly string[] = ["无", "不涉及", "未涉及", "不适用", "无此项", "此行可增加", "可增加行", "可自行增加", "本项目不涉及"]; // prettier-ignore

/** Beginnings of lines under a table. */
export const noteBeginnings: readonly string[] = [
  "注:", "注1", "注：", "备注:", "说明:", "填表说明", "填报说明", "填表人", "填报人", "填表单位", "填报单位", "联系人", "联系电话",
  "单位负责人", "负责人", "审核人", "制表人", "评价人", "备注1", "注意", "其他需要说明", "其他说明", "需要说明", "评价结论", "自评结论",
  "存在问题", "存在的问题", "改进措施", "自评等级", "评价等级", "等级", "评定等级", "评分等级", "绩效等级", "评价等次", "自评结果",
  "审核单位", "审核部门", "审核意见", "审核日期", "复核单位", "复核得分", "复核等级", "复核人", "财政部门审核", "财政审核", "财政部门意见", "主管部门意见", "主管部门审核", "单位意见",
  "填报日期", "填表日期", "签字", "签章", "盖章", "日期:",
  "评价结果", "自评等次", "财务负责人", "经办人", "附件:", "1.得分", "1.定量", "总体评价",
]; // prettier-ignore

/** A level-1 name that stands for the execution rate of the budget. */
export const executionWords: readonly string[] = [
  "预算执行率", "预算执行", "执行率", "预算执行情况", "预算执行率指标", "预算执行指标", "资金执行率", "预算资金执行率", "执行率指标",
]; // prettier-ignore

/** Headers of lists that stand under a form and are no part of it. */
export const otherTableWords: readonly string[] = [
  "姓名", "时间", "摘要", "凭证号", "金额(元)", "金额(万元)", "收款单位", "收款人", "供应商", "选项", "人数", "占比", "比例", "票数", "合计", "总数", "职务", "签字", "签名",
  "满意", "较满意", "很满意", "非常满意", "比较满意", "基本满意", "一般", "不满意", "问题", "题目", "题号", "问卷题目", "调查内容", "份数", "对象", "受访人", "访谈对象", "访谈时间", "支付日期", "支付金额", "付款日期",
  "科目", "用途", "合同名称", "合同编号", "合同金额", "月份", "季度", "来源", "资金来源", "类别", "户名", "村名", "村", "乡镇", "事项", "责任单位", "完成时限", "整改措施",
]; // prettier-ignore
