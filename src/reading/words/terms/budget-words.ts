import type { FundRole } from "../../../evaluation/column-role";
import type { Terms } from "../term-index";

export type { FundRole };

/** Amounts that stand for themselves. */
export const amountRoles = ["initial", "fullYear", "received", "executed"] as const;

/** With those that change another. */
export const allAmountRoles = [...amountRoles, "adjusted", "adjustment"] as const;

/**
 * Words of the funds block, as column headers, as row labels and as labels with the value beside them. To add a synonym,
 * add one word to its role's list; brackets, years and a trailing A/B need no entry.
 */
export const fundWords: Terms<FundRole> = {
  initial: [
    "年初预算数", "年初预算", "年初预算金额", "年初批复预算数", "年初批复数", "年初安排数", "年初预算安排", "年初财政预算", "年初部门预算",
    "申报", "申报数", "申报金额", "预算申报", "预算申报数", "预算申报金额", "申报预算数", "申报预算金额", "申报预算", "资金申报金额",
    "申请金额", "申请预算金额", "预算申请", "年度预算申请", "预算申请数", "预算申请金额", "批复预算数", "批复预算", "批复预算金额", "预算批复数", "预算批复金额",
    "年初预算申报数", "年初预算申报金额", "年初申报数", "年初申报金额", "年初预算批复数", "年初预算总额", "年初预算资金", "年初计划数",
  ],
  fullYear: [
    "全年预算数", "总预算数", "预算总数", "预算合计", "预算数合计", "全年总预算数", "调整后预算数", "调整后全年预算数", "全年调整预算数", "全年预算", "全年预算金额", "调整后预算",
    "年度预算数", "预算数", "年度预算", "预算金额", "预算总额", "预算资金", "预算安排数", "预算安排", "预算安排资金", "预算安排金额",
    "项目预算", "项目预算金额", "预算", "全年预算安排", "全年预算资金", "调整后预算金额", "最终预算数", "预算总金额", "年度预算金额",
    "计划数", "计划资金", "计划金额", "计划投资", "计划安排资金", "年度安排资金", "安排资金", "资金安排", "总预算",
    "转移支付预算数", "转移支付预算", "转移支付资金", "转移支付预算金额", "转移支付资金预算数",
    "计划投资额", "计划总投资", "计划总投资额", "计划投资金额", "计划安排", "计划安排数", "计划安排金额", "安排数", "安排金额",
  ],
  received: [
    "到位数", "到位", "资金到位数", "到位资金", "实际到位数", "实际到位", "实际到位资金", "到位金额", "资金到位金额", "实际到位金额",
    "下达", "下达数", "下达金额", "下达资金", "下达预算数", "预算下达数", "预算下达金额", "资金下达金额", "财政下达金额", "实际下达数",
    "下拨", "下拨数", "下拨金额", "财政下拨", "财政下拨数", "财政下拨金额", "财政下拨资金", "资金下拨金额", "拨付", "拨付数", "拨付金额",
    "拨付资金", "财政拨付金额", "财政拨付资金", "拨款金额", "财政拨款金额", "指标下达数", "收到金额", "资金到位",
  ],
  executed: [
    "全年执行数", "执行数", "预算执行数", "全年预算执行数", "执行金额", "实际执行数", "实际执行", "支出", "支出数", "支出金额", "实际支出",
    "实际支出数", "实际支出金额", "全年支出数", "全年支出", "全年支出金额", "累计支出", "累计支出数", "累计支出金额", "资金支出金额",
    "资金支出数", "项目支出", "项目支出金额", "已支出金额", "已支出", "已使用", "已使用金额", "已使用资金", "使用金额", "实际使用金额",
    "实际使用资金", "资金使用金额", "实际支出资金", "决算数", "完成支出", "支付金额", "已支付金额", "实际支付金额", "实际支付数", "实际支付", "支付数", "已支付数", "全年支付数", "当年执行", "全年实际支出数",
    "年度执行数", "全年执行", "全年实际执行数", "全年实际支出", "实际使用数", "使用资金", "执行情况",
  ],
  adjusted: ["调整预算数", "调整预算", "调整预算金额", "预算调整数", "预算调整", "预算调整金额", "调整金额", "年中调整预算数", "年中调整预算"],
  adjustment: [
    "调整数", "年中调整数", "年中调整", "年中预算调整数", "年中调整金额", "调整额", "预算调整额", "调增数", "调减数", "调增调减数", "调剂数",
    "追加数", "年中追加数", "年中追加", "预算追加数", "追加预算", "追加预算数", "年中追加预算数", "追加金额", "预算追加金额", "追加资金",
    "追加调减数", "调整增减数",
  ],
  rate: ["执行率", "预算执行率", "资金执行率", "全年执行率", "预算资金执行率", "支出实现率", "支出进度", "支出率", "资金使用率", "预算完成率", "支付进度", "支付率", "资金支付率", "执行进度", "预算执行进度"],
  points: ["分值", "权重", "执行率权重", "执行率分值", "预算执行率分值", "预算执行率权重", "标准分", "参考分值"],
  score: ["得分", "自评得分", "自评分", "执行率得分", "预算执行率得分", "预算执行得分"],
  deduction: ["扣分", "扣分值", "减分", "减分值", "扣减分", "扣减分值"],
  note: [
    "预算调整说明", "预算调整原因", "调整原因", "预算调整情况说明", "未执行完毕原因", "执行率偏低原因", "结余原因", "结转原因",
    "未完成原因", "偏差原因", "原因", "资金结余原因", "预算执行情况说明", "预算追加说明", "追加原因", "原因分析", "执行情况说明",
    "预算调整情况", "资金使用情况说明",
  ],
}; // prettier-ignore

/** Words of a score that name the execution rate: they mean it wherever they stand. */
export const executionScoreWords: readonly string[] = fundWords.score.filter((word) =>
  word.includes("执行")
);

/**
 * Fragments that tell what an amount's column holds where its header is no known word ("财政追加后下达资金数"). The first
 * that fits wins, and a Finding says so. To add one, put it before any wider one.
 */
export const fundFragments: readonly (readonly [fragment: string, role: FundRole | "other"])[] = [
  ["结余", "other"],
  ["结转", "other"],
  ["差额", "other"],
  ["占比", "other"],
  ["率", "other"],
  ["年初", "initial"],
  ["申报", "initial"],
  ["批复", "initial"],
  ["到位", "received"],
  ["下达", "received"],
  ["下拨", "received"],
  ["支出", "executed"],
  ["执行", "executed"],
  ["支付", "executed"],
  ["使用", "executed"],
  ["追加", "adjustment"],
  ["调整后", "fullYear"],
  ["调整", "adjusted"],
  ["全年预算", "fullYear"],
  ["预算", "fullYear"],
  ["安排", "fullYear"],
  ["计划", "fullYear"],
];

/** Words that may stand before and behind a word of the funds in a label: 年度…金额. Longer ones first. */
export const fundLabelAffixes: Readonly<Record<"before" | "behind", readonly string[]>> = {
  before: ["本年度", "年度", "全年", "当年", "本年", "项目", "资金", "实际", "累计", "已经", "已"],
  behind: [
    "资金总额",
    "总金额",
    "资金额",
    "总额",
    "金额",
    "数额",
    "资金",
    "情况",
    "总数",
    "额",
    "数",
  ],
};

/** Levels of government before a word of the funds: 本级预算金额. */
export const levelPrefixes: readonly string[] = ["中央", "省级", "市级", "州级", "区县级", "县级", "区级", "本级", "上级", "乡镇级", "镇级", "地方"]; // prettier-ignore

/** The row that holds the whole. */
export const fundTotalWords: readonly string[] = [
  "年度资金总额", "资金总额", "年度财政资金总额", "年度总金额", "总金额", "项目资金总额", "全年资金总额", "资金合计", "合计", "总计",
  "总额", "年度资金合计", "项目总资金", "预算资金总额", "年度预算资金总额", "年度资金", "总资金", "项目资金", "资金总计", "小计",
  "年度预算总额", "财政资金总额", "预算总额", "年度资金总金额", "项目总金额", "资金来源合计", "金额合计",
  "资金总合计", "部门预算总额", "部门预算资金总额", "部门预算支出总额", "整体支出总额", "部门支出总额", "年度总额",
]; // prettier-ignore

/** Words that make a label a source of funds. */
export const fundSourceWords: readonly string[] = [
  "拨款", "财政", "结转", "结余", "其他资金", "其它资金", "自筹", "中央", "省级", "市级", "区级", "县级", "区县", "州级", "地方", "上级", "本级",
  "补助", "债券", "专项债", "贷款", "社会资本", "单位资金", "事业收入", "其他", "其它", "配套", "奖补", "专户", "政府性基金", "一般公共预算",
  "国有资本", "统筹", "捐赠", "受益人", "自有", "居民出资", "街道", "社会资金", "企业", "非财政",
]; // prettier-ignore

/** Words of a source that may hold shares of several levels of government. */
export const treasuryWords: readonly string[] = ["财政", "拨款"];

/** Levels of government: under a source of the whole treasury a source with one of them is a share of it. */
export const governmentWords: readonly string[] = ["中央", "省", "市", "县", "区", "州", "地方", "上级", "本级", "街道", "乡镇"]; // prettier-ignore

/** Titles of tables that hold a part of the money and not the form's funds. */
export const detailTitles = /明细|配套|自筹|^其中/u;
