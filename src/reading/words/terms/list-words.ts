import type { Terms } from "../term-index";

/** What a column of a nested list holds: sub-projects, documents, institutions, evidence. */
export type ListRole =
  "subproject" | "content" | "document" | "documentNumber" | "institution" | "evidence" | "ignored";

/** Header words of nested lists. To add a synonym, add one word to its role's list. */
export const listWords: Terms<ListRole> = {
  subproject: [
    "子项目", "子项目名称", "小区名称", "小区", "项目名称", "改造小区", "改造小区名称", "分项名称", "分项目名称", "分项目", "项目点",
    "项目点名称", "片区", "片区名称", "改造项目", "工程名称", "子工程名称", "分项工程", "单项工程", "单项工程名称", "任务名称", "子任务",
    "建设地点", "实施地点", "村名", "社区", "社区名称", "老旧小区名称", "子项目(小区)名称", "明细项目", "点位名称", "学校名称", "子项名称",
  ],
  content: [
    "内容", "主要内容", "改造内容", "建设内容", "实施内容", "主要改造内容", "主要建设内容", "工作内容", "主要实施内容", "完成内容", "工程内容",
    "主要工程内容", "项目内容", "具体内容", "完成情况", "实施情况",
  ],
  document: ["文件名称", "政策文件名称", "政策名称", "文件标题", "文件", "依据文件名称", "政策文件"],
  documentNumber: ["文号", "文件号", "发文字号", "发文文号", "文件编号", "字号"],
  institution: ["制度名称", "管理制度名称", "制度", "办法名称", "制度文件名称", "内控制度名称"],
  evidence: ["材料名称", "佐证材料名称", "附件名称", "资料名称", "佐证资料名称"],
  ignored: ["序号", "编号", "备注", "说明", "发文单位", "发布单位", "发文机关", "发文日期", "发布日期", "日期", "印发时间", "发布时间", "页数", "份数"],
}; // prettier-ignore

/** Endings of headers over measured columns: 改造面积, 受益户数. */
export const measureEndings: readonly string[] = [
  "面积", "户数", "栋数", "楼栋数", "幢数", "人数", "数量", "长度", "里程", "规模", "投资", "投资额", "总投资", "金额", "资金", "预算", "单元数",
  "套数", "个数", "支出", "补助", "容量", "产量", "座数", "公里数", "次数", "工程量", "完成率", "进度", "造价", "合同价", "预算数", "支出数",
]; // prettier-ignore

/** Headers of a list 名称 | 数值 | 单位: its units and its values. */
export const unitHeaders: readonly string[] = ["单位", "计量单位", "度量单位"];
export const valueHeaders: readonly string[] = [
  "数值",
  "数量",
  "数据",
  "内容",
  "金额",
  "值",
  "实际数",
];
