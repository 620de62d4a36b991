/**
 * Words in a sheet's name or title that say what paper it is. To add one, add it to its list.
 */

/** The sheet a form's facts and money may come from: its 基础数据表. */
export const dataSheetWords: readonly string[] = [
  "基础数据", "基础信息", "基础资料", "基础情况", "基本数据", "基本情况", "基本信息", "项目信息", "项目概况", "项目情况", "资金情况", "数据采集", "信息采集",
]; // prettier-ignore

/** Before a word of `dataSheetWords` they say that it is about something else than the project: 单位基本情况表. */
export const otherSubjects: readonly string[] = ["单位", "部门", "机构", "人员", "学校", "医院", "企业", "村", "资产"]; // prettier-ignore

/** Papers about something else, about other projects or about all of them: none of their facts is the form's. */
export const otherPapers: readonly string[] = [
  "封面", "目录", "合同", "协议", "台账", "台帐", "决算", "结算", "批复", "监控", "监测", "申报", "申请", "明细", "流水", "凭证", "日记账", "支付", "付款", "拨付",
  "通讯录", "说明", "项目库", "清单", "汇总", "一览", "名单", "名录", "单位基本", "部门基本", "资产", "采购", "招标", "验收", "进度", "考勤", "工资",
  "字典", "参数", "下拉", "选项", "代码", "目标表", "会议", "通知", "文件",
]; // prettier-ignore

/** A form filled in to show how it is done; in a name or a title. */
export const samplePapers: readonly string[] = ["样表", "样例", "示例", "范例", "范本", "填报模板", "填报模版"]; // prettier-ignore

/** The same in a sheet's name alone: over a form such words begin its notes. */
export const sampleNames: readonly string[] = ["填报说明", "填表说明", "填写说明", "模板", "模版", "空表", "空白"]; // prettier-ignore

/** A paper of an earlier year. */
export const formerPapers: readonly string[] = [
  "上年",
  "去年",
  "往年",
  "以前年度",
  "上一年",
  "历史",
];

/** Another state of the same paper. */
export const draftPapers: readonly string[] = ["备份", "初稿", "草稿", "草案", "旧版", "旧表", "作废", "原表", "存档", "修改前", "副本"]; // prettier-ignore

/** A paper of the same layout as a self-evaluation that is none. */
export const otherForms: readonly string[] = ["监控", "监测", "申报", "目标表", "批复", "审核表", "复核"]; // prettier-ignore
