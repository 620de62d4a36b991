/**
 * Words by which a sheet's name says what kind of sheet it is, longer ones first. What is left tells sheets of one
 * project: "基础数据表-甲" and "绩效评价指标体系-甲" both leave "甲".
 */
export const sheetNameWords: readonly string[] = [
  "项目支出绩效自评表", "绩效评价指标体系", "绩效自评指标表", "绩效自评表", "绩效指标表", "绩效指标", "项目自评表", "自评表", "评价指标体系",
  "指标体系", "指标表", "自评", "基础数据表", "基础数据", "基本情况表", "基本情况", "基础信息表", "基础信息", "资金情况表", "资金表", "指标",
  "数据", "表",
]; // prettier-ignore
