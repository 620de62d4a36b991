import { sheets, type Known, type Neighbour, type Rows } from "./neighbour";

const names = ["基础数据表", "基础数据", "项目基础信息表"];

/** Beside a form without a name nobody can tell that it is another project's. */
export const otherBasicData = "another project's basic data";

/** Sheets that are, or look like, the form's 基础数据表. */
export const basicData: readonly Neighbour[] = [
  sheets("own basic data", names, [basicDataOf], {
    mayFeed: ["facts"],
    gives: ({ project, department, unit, year }) => ({ project, department, unit, year: String(year) }),
  }),
  sheets("own basic data with another year and unit", ["基础数据表"], [
    (known) => basicDataOf({ ...known, year: known.year - 1, unit: "某县农村供水服务中心" }),
  ], {
    mayFeed: ["facts"],
    disputes: ["unit", "year"],
    gives: ({ project, department, year }) => ({ project, department, unit: "某县农村供水服务中心", year: String(year - 1) }),
    mayRaise: ["sheets-disagree"],
  }),
  sheets(otherBasicData, ["基础数据表", "基础数据（河道）", "基础数据2"], [
    (known) => [
      ...basicDataOf({ ...known, project: "中小河流治理项目", unit: "某县河道管理所" }),
      ["年初预算数（万元）", 212, "", "全年预算数（万元）", 212], ["全年执行数（万元）", 209, "", "截止日期", `${known.year}年11月30日`],
    ],
  ]),
]; // prettier-ignore

function basicDataOf({ project, department, unit, year }: Known): Rows {
  return [
    ["项目基础数据表"],
    ["项目名称", project, "", "评价年度", year],
    ["实施单位", unit, "", "主管部门", department],
    ["项目负责人", "钱某", "", "联系电话", "0371-6600125"],
    ["覆盖行政村（个）", 23, "", "入户管道（公里）", 41.5],
  ];
}
