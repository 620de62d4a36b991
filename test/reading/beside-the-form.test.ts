import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const head = (unit: string): Rows => [
  ["项目支出绩效自评表"],
  ["（2023年度）"],
  ["项目名称：农村饮水工程"],
  ["主管部门", "某县水利局", "", "实施单位", unit],
];
const funds: Rows = [
  ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
  ["", "年度资金总额", 500, 480, 456, 10, 9.5],
];
const table: Rows = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "改造户数", 100, 100, 90, 90],
];
const total: Rows = [["总分", "", "", "", "", 100, 99.5]];
const detail = (title: string): Rows => [
  [title],
  ["资金来源", "年初预算数", "全年预算数", "全年执行数"],
  ["某镇自筹", 12, 12, 10],
  ["合计", 30, 30, 28],
];
const read = (...rows: readonly Rows[]) => readEvaluation([gridOf("自评表", rows.flat())]);

describe("a table of a part of the money", () => {
  test.each(["县级配套资金明细", "其中：上级资金", "自筹资金情况"])("%s is not the form's funds", (title) => {
    for (const rows of [
      [...head("某站"), ...funds, ...table, ...total, [""], ...detail(title)],
      [...detail(title), ...head("某站"), ...funds, ...table, ...total],
    ]) {
      const { budget } = read(rows);
      expect([budget?.initial, budget?.fullYear, budget?.executed].map((money) => Number(money?.value))).toEqual([500, 480, 456]); // prettier-ignore
      expect(budget?.points?.value.toNumber()).toBe(10);
      expect(budget?.sources).toEqual([]);
    }
  }); // prettier-ignore

  test("is told where the form has no other amounts", () => {
    const { budget, findings } = read(head("某站"), table, [[""]], detail("县级配套资金明细"));
    expect(budget).toBeNull();
    expect(findings.find(({ code }) => code === "funds-not-read")?.values).toEqual({ label: "县级配套资金明细" }); // prettier-ignore
  });
});

describe("offices below the form", () => {
  const contacts: Rows = [
    ["报送联系方式"],
    ["单位名称", "某县财政局"],
    ["主管单位", "某县人民政府"],
  ];

  test.each([["after a total", total], ["right under the last row", []]])("%s are not its own", (_, end) => {
    const { project, indicators, findings } = read(head(""), funds, table, end, contacts);
    expect(project.unit).toBeNull();
    expect(project.department?.value).toBe("某县水利局");
    expect(indicators.map(({ path }) => path[2])).toEqual(["改造户数"]);
    const blank = findings.filter(({ code }) => code === "label-left-blank");
    expect(blank.map(({ values }) => values)).toEqual([{ label: "实施单位", other: "单位名称", text: "某县财政局" }]); // prettier-ignore
  }); // prettier-ignore

  test("are its own where the form has no such label", () => {
    const signed: Rows = [["填报单位", "某县供水总站"]];
    const { project } = read([["项目名称", "农村饮水工程"]], table, total, signed);
    expect(project.unit?.value).toBe("某县供水总站");
  });
});

describe("a sheet of some project beside a form that leaves its project blank", () => {
  const blank: Rows = [["项目名称", ""], ["主管部门", "某局", "", "实施单位", "某站"], ...table, ...total]; // prettier-ignore

  test.each([
    ["督查记录", [["项目名称", "校园维修项目"], ["存在的问题", "井盖未安装。"], ["整改措施", "9月底前安装。"]]],
    ["投资完成情况", [["项目名称：供水管网工程"], ["存在的问题：进度慢。"], ["改进措施：加快。"]]],
  ] as const)("%s is not read unasked", (name, rows) => {
    const { project, narrative, recognition } = readEvaluation([gridOf("自评表", blank), gridOf(name, rows)]); // prettier-ignore
    expect(project.name).toBeNull();
    expect(narrative.problems).toEqual([]);
    expect(recognition.sheets).toEqual(["自评表"]);
  }); // prettier-ignore
});

test("a form of a year has the data sheet of that year, not the undated 基础数据表", () => {
  const data = (initial: number, year: CellValue): Rows => [["项目名称", "饮水工程", "评价年度", year], ["年初预算数（万元）", initial]]; // prettier-ignore
  const grids = [gridOf("2022基础数据表", data(499, 2022)), gridOf("2022年自评表", [...table, ...total]), gridOf("基础数据表", data(500, ""))]; // prettier-ignore
  const { budget, recognition } = readEvaluation(grids);
  expect(recognition.sheets).toEqual(["2022年自评表", "2022基础数据表"]);
  expect(budget?.initial?.value.toNumber()).toBe(499);
});
