import { someAmount, someOffice } from "./pools";
import type { OfficeCase } from "../office-case";
import { ruralWaterLastYear } from "../office-case";
import { officialForm } from "../forms/official-form";
import { onSheet, type Context, type Drawn, type Known, type Neighbour } from "./neighbour";

/** What stands above, below and beside the form on its own sheet. */
export const onTheSheet: readonly Neighbour[] = [
  onSheet("policy above", ["above"], [
    ({ year }) => [["根据《项目支出绩效评价管理办法》（财预〔2020〕10号）和《关于开展绩效自评工作的通知》（某财绩〔2021〕3号）要求，对项目开展自评。"], [`各单位须于${year + 1}年3月20日前报送，联系人：王某，电话：0371-6600123。`]],
    ({ year }, random) => [[`${someOffice(random)}文件`], [`某财绩〔${year + 1}〕12号`], [`现将${year + 1}年度绩效自评工作安排如下，评价年度为上一年度，各单位按《${year - 2}—${year}年三年行动方案》对照填报。`]],
    () => [["附件1"], ["依据：财预〔2020〕10号、某政办〔2019〕66号"]],
    ({ year }) => [["收文编号", `${year + 1}-018`, "收文日期", `${year + 1}-02-01`, "经办", "赵某"], ["来文单位", "某县财政局", "密级", "无", "页数", 4]],
  ], { mayFeed: ["basis"] }),
  onSheet("prose above", ["above"], [
    ({ project }) => [[`项目名称：${project}。项目年初预算500万元，由县乡两级共同筹措，全年执行有序。`]],
    ({ project, unit, department }) => [[`${project}情况说明`], [`实施单位：${unit}负责具体实施，主管部门：${department}负责监督检查，各乡镇配合。`]],
    ({ project, unit }, random) => [["一、项目概况"], [`${project}由${unit}组织实施，${someOffice(random)}监督，建设期两年，计划总投资${someAmount(random)}万元。`], ["二、自评情况"], ["经自评，项目完成较好，具体见下表。"]],
    ({ project, unit }) => [[`本表反映${project}的绩效情况，项目由${unit}负责实施，总投资1400万元，其中2021年完成投资300万元。`], ["填表要求：年初预算数、全年执行数以万元为单位，得分不得超过分值。"]],
  ], { says: ({ project, unit, department }) => ({ project, unit, department, initial: "500" }), mayFeed: ["overview"] }),
  onSheet("fill-in notes", ["below", "above"], [
    () => [["填表说明："], ["1.年度指标值按年初批复填写，实际完成值填写12月31日的数据。"], ["2.执行率=全年执行数÷全年预算数×100%，得分=执行率×10，最高不超过10分。"], ["3.定量指标完成的记满分；未完成的按比例记分。"], ["4.等级：优（90分以上）、良（80-90分）、中（60-80分）、差（60分以下）。"]],
    () => [["注：1.其他资金包括和财政资金共同投入到同一项目的自有资金、社会资金。"], ["2.全年执行数是指按照国库集中支付制度要求支出的资金。"], ["3.项目名称：与预算一体化系统一致；实施单位：填写全称。"]],
  ], { mayFeed: ["grade scale"] }),
  onSheet("signatures", ["below"], [
    ({ year }) => [["填报人：王某", "", "联系电话：0371-6600123", "", "单位负责人（签字）："], [`填报日期：${year + 1}年2月20日`, "", "审核单位：某县财政局（盖章）"]],
    ({ year }) => [["财政部门审核意见", "经审核，建议自评得分95.2分，等级为优。"], ["审核部门", "某县财政局绩效股", "审核日期", `${year + 1}年3月8日`], ["复核得分", 95.2, "复核等级", "良"]],
  ]),
  onSheet("payments on the sheet", ["below", "right", "above"], [
    () => [["资金支付明细"], ["序号", "支付日期", "收款单位", "用途", "金额（万元）"], [1, "4月12日", "某建设有限公司", "预付款", 126], [2, "8月30日", "某建设有限公司", "进度款", 186.6], ["合计", "", "", "", 312.6]],
    () => [["月份", "支付数"], ["1月", 12], ["2月", 30.5], ["3月", 40], ["合计", 82.5]],
  ]),
  onSheet("funds detail on the sheet", ["below", "right", "above"], [
    () => [["县级配套资金明细"], ["资金来源", "年初预算数", "全年预算数", "全年执行数"], ["某镇自筹", 12, 12, 10], ["某乡自筹", 18, 18, 18], ["合计", 30, 30, 28]],
    () => [["其中：上级资金明细（万元）"], ["资金来源", "预算数", "执行数"], ["中央资金", 220, 215], ["省级资金", 110, 109.5], ["上级资金小计", 330, 324.5]],
  ]),
  onSheet("tallies on the sheet", ["below", "right", "above"], [
    () => [["满意度问卷统计"], ["选项", "人数", "占比"], ["非常满意", 61, "61%"], ["满意", 32, "32%"], ["不满意", 7, "7%"], ["合计", 100, "100%"]],
    () => [["问卷题目", "是", "否", "合计"], ["水质是否合格", 93, 7, 100], ["是否按时供水", 88, 12, 100], ["总计", 181, 19, 200]],
  ], { mayFeed: ["survey"] }),
  onSheet("interviews on the sheet", ["below"], [
    () => [["访谈记录"], ["序号", "访谈对象", "单位", "职务", "访谈内容"], [1, "刘某", "某村委会", "主任", "通水后生活方便。"], [2, "何某", "某乡人民政府", "副乡长", "建议加强管护。"]],
  ], { mayFeed: ["survey"] }),
  onSheet("last year's figures beside", ["right"], [
    () => [["上年数"], ["年初预算数", 460], ["全年预算数", 450], ["全年执行数", 423], ["自评总分", 93], ["自评等级", "良"]],
    ({ year }) => [[`${year - 1}年对比`, "", ""], ["项目", "上年预算", "上年执行"], ["资金总额", 450, 423]],
  ]),
  onSheet("checks beside", ["right"], [
    ({ fullYear, executed }) => [["校验区"], ["资金合计", fullYear], ["差额", fullYear - executed], ["校验得分合计", 88], ["是否满分", "否"]],
    () => [["审核意见", "处理情况"], ["第3行资料不全", "已补充"], ["请核实完成值", "已核实"], ["项目名称与系统不一致", "已修改"]],
  ]),
  onSheet("contacts beside", ["right", "below"], [
    () => [["联系人", "单位", "电话"], ["王某", "某县财政局", "0371-6600123"], ["赵某", "某县审计局", "0371-6600124"]],
    () => [["报送联系方式"], ["单位名称", "某县财政局"], ["主管单位", "某县人民政府"], ["联系人", "王某"]],
  ]),
  { kind: "last year's form below", positions: ["below"], draw: lastYearBelow, mayRaise: ["other-indicator-tables"] },
]; // prettier-ignore

function lastYearBelow({ known, merged }: Context): Drawn {
  const { project, unit, department, year }: Known = known;
  const content: OfficeCase = { ...ruralWaterLastYear, project, unit, department, year: String(year - 1) }; // prettier-ignore
  const form = officialForm(content, { merged, slots: false });
  return { grids: form.grids, rival: { form, rank: "older" } };
}
