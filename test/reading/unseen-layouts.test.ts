import type { Evaluation } from "../../src/evaluation/evaluation";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, merges: readonly string[] = []): Evaluation =>
  readEvaluation([gridOf("自评表", rows, { merges })]);
const codesOf = ({ findings }: Evaluation): readonly string[] => findings.map(({ code }) => code);
const rowsOf = ({ indicators }: Evaluation): unknown =>
  indicators.map(({ path, points, reportedScore }) => [
    ...path,
    points?.value?.toNumber(),
    reportedScore?.value?.toNumber(),
  ]);
const amountsOf = ({ budget }: Evaluation): unknown =>
  budget && [budget.initial, budget.fullYear, budget.executed].map((money) => money?.value.toNumber()); // prettier-ignore

const header = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const indicator = ["改造户数", 10, 10, 50, 50];

describe("names of indicators", () => {
  test("a name and a weight under each level", () => {
    const reading = read(
      [
        ["一级指标", "", "二级指标", "", "三级指标", "", "评分标准", "自评分"],
        ["名称", "权重(%)", "名称", "权重(%)", "名称", "权重(%)", "", ""],
        ["投入", 20, "项目立项", 20, "论证决策", 12, "有论证得满分", 12],
        ["", "", "", "", "目标设置", 8, "明确得满分", 7],
        ["产出", 80, "数量", 80, "培训人次", 80, "按比例", 80],
      ],
      ["A1:B1", "C1:D1", "E1:F1", "G1:G2", "H1:H2", "A3:A4", "B3:B4", "C3:C4", "D3:D4"]
    );
    expect(rowsOf(reading)).toEqual([
      ["投入", "项目立项", "论证决策", 12, 12],
      ["投入", "项目立项", "目标设置", 8, 7],
      ["产出", "数量", "培训人次", 80, 80],
    ]);
  });

  test("one heading over three columns of names, merged or with empty cells beside it", () => {
    const rows = [
      ["绩效指标", "", "", "目标值", "完成值", "分值", "得分"],
      ["产出", "数量", "抽检批次", 500, 480, 50, 48],
      ["", "质量", "处置率", 98, 100, 30, 30],
      ["效益", "社会效益", "用药安全", 0, 0, 20, 20],
    ];
    for (const merges of [["A1:C1", "A2:A3"], []]) {
      const reading = read(rows, merges);
      expect(rowsOf(reading)).toEqual([
        ["产出", "数量", "抽检批次", 50, 48],
        ["产出", "质量", "处置率", 30, 30],
        ["效益", "社会效益", "用药安全", 20, 20],
      ]);
      expect(codesOf(reading)).toContain("names-over-columns");
    }
  });

  test("a column of names before another one is a level", () => {
    const reading = read([
      ["考核指标", "指标内容", "目标值", "完成值", "分值", "得分"],
      ["数量指标", "购置呼吸器", 30, 30, 60, 60],
      ["质量指标", "装备合格率", "100%", "100%", 40, 40],
    ]);
    expect(rowsOf(reading)).toEqual([
      ["数量指标", null, "购置呼吸器", 60, 60],
      ["质量指标", null, "装备合格率", 40, 40],
    ]);
  });

  test("units beside the names, without a heading, are no names", () => {
    const reading = read(
      [
        ["指标名称", "", "目标值", "完成值", "分值", "得分"],
        ["购置呼吸器", "个", 30, 30, 60, 60],
        ["培训人数", "人次", 80, 80, 40, 40],
        ["服务人数", "人次", 80, 80, 40, 40],
      ],
      ["A1:B1"]
    );
    expect(reading.indicators.map(({ path: [first] }) => first)).toEqual([null, null, null]);
  });

  test("the execution rate merged from beside the table over its levels is no indicator", () => {
    const reading = read(
      [
        ["绩效指标", "一级指标", "二级指标", "三级指标", "目标值", "实际值", "分值", "得分"],
        ["", "产出", "数量", "投放点", 20, 22, 90, 90],
        ["预算执行率", "", "", "", "100%", "95%", 10, 9.5],
      ],
      ["A1:A2", "A3:D3"]
    );
    expect(rowsOf(reading)).toEqual([["产出", "数量", "投放点", 90, 90]]);
    expect(reading.budget?.points?.value.toNumber()).toBe(10);
    expect(reading.budget?.reportedScore?.value.toNumber()).toBe(9.5);
  });
});

describe("target and actual value under one heading", () => {
  const rows: Rows = [
    ["三级指标", "指标值", "", "分值", "得分"],
    ["", "年初目标", "全年完成", "", ""],
    ["村容村貌", "明显改善", "明显改善", 60, 60],
    ["整治村庄数", 50, 52, 40, 40],
  ];
  const merges = ["A1:A2", "B1:C1", "D1:D2", "E1:E2"];

  test("are told apart by the words below it", () => {
    const values = read(rows, merges).indicators.map(({ target, actual }) => [target?.text, actual?.text]); // prettier-ignore
    expect(values).toEqual([
      ["明显改善", "明显改善"],
      ["50", "52"],
    ]);
  });

  test("are never joined where those words are unknown", () => {
    const unknown = rows.map((row, index) => (index === 1 ? ["", "甲", "乙", "", ""] : row));
    const reading = read(unknown, merges);
    expect(reading.indicators[0]?.target?.text).toBe("明显改善");
    expect(codesOf(reading).filter((code) => code === "several-values")).toHaveLength(2);
  });
});

describe("the funds block", () => {
  test("headed by 指标 is no indicator table", () => {
    const reading = read([
      ["指标", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）", "分值", "执行率", "得分"],
      ["部门预算总额", 1560, 1600, 1584, 10, "99%", 9.9],
      ["1、资金来源：（1）财政资金", 1560, 1598, 1582, "-", "99%", "-"],
      ["（2）单位资金", 0, 2, 2, "-", "100%", "-"],
      ["2、资金结构：（1）基本支出", 1200, 1200, 1200, "-", "100%", "-"],
      ["（2）项目支出", 360, 400, 384, "-", "96%", "-"],
      header,
      indicator,
    ]); // prettier-ignore
    expect(amountsOf(reading)).toEqual([1560, 1600, 1584]);
    expect(codesOf(reading)).toEqual(["project-name-missing"]);
  });

  test("a total row named 金额合计 is not counted with its parts", () => {
    const reading = read([
      ["任务名称", "预算数（万元）", "执行数（万元）"],
      ["任务1", 300, 300],
      ["任务2", 200, 190],
      ["金额合计", 500, 490],
      header,
      indicator,
    ]);
    expect(amountsOf(reading)).toEqual([undefined, 500, 490]);
  });

  test("a label merged down beside the amounts heads no column", () => {
    const reading = read(
      [
        ["项目预算", "年初预算", "调整预算", "实际支出", "支出进度"],
        ["", 25, 28, 28, "100%"],
        header,
        indicator,
      ],
      ["A1:A2"]
    );
    expect(amountsOf(reading)).toEqual([25, 28, 28]);
  });

  test("one known amount beside a rate: the others are told by their words, and named", () => {
    const reading = read([
      ["资金（元）", "年度计划投入", "全年执行数", "执行率"],
      ["资金总额", 2000000, 1900000, "95%"],
      header,
      indicator,
    ]);
    expect(amountsOf(reading)).toEqual([undefined, 2000000, 1900000]);
    expect(codesOf(reading)).toContain("column-by-wording");
  });
});

describe("a funds block with few words", () => {
  test("a total row shows that amounts stand under it", () => {
    const reading = read([
      ["资金来源", "预算安排数（元）", "实际付出的支出"],
      ["合计", 456789.12, 432100],
      header,
      indicator,
    ]);
    expect(amountsOf(reading)).toEqual([undefined, 456789.12, 432100]);
    expect(codesOf(reading)).toContain("column-by-wording");
  });

  test("one row of amounts needs no label; the budget with what was carried over comes first", () => {
    const reading = read([
      ["资金（万元）", "上年结转", "当年预算", "预算合计", "支出数", "支出率"],
      ["", 10, 90, 100, 92, "92%"],
      header,
      indicator,
    ]);
    expect(amountsOf(reading)).toEqual([undefined, 100, 92]);
    expect(codesOf(reading)).toEqual(["project-name-missing", "budget-conflict"]);
  });

  test("amounts that are not understood are named", () => {
    const reading = read([["资金安排（万元）"], ["总投入", "甲", "乙"], [300, 100, 200], header, indicator]); // prettier-ignore
    expect(reading.budget).toBeNull();
    expect(codesOf(reading)).toContain("funds-not-read");
    expect(codesOf(read([header, indicator]))).toEqual(["project-name-missing"]);
  });
});

describe("who and what", () => {
  const projectOf = (rows: Rows): unknown => {
    const { name, unit, department } = read([...rows, header, indicator]).project;
    return [name?.value ?? null, unit?.value ?? null, department?.value ?? null];
  };

  test("a transfer's name, and its local department before the central one", () => {
    expect(
      projectOf([
        ["转移支付（项目）名称", "车辆购置税补助"],
        ["中央主管部门", "财政部"],
        ["地方主管部门", "某市交通局", "资金使用单位", "某市公路中心"],
      ])
    ).toEqual(["车辆购置税补助", "某市公路中心", "某市交通局"]);
    expect(projectOf([["中央主管部门", "财政部"]])).toEqual([null, null, "财政部"]);
  });

  test("a place for the seal is no part of the unit's name", () => {
    expect(projectOf([["填报单位：某区教育局（盖章）"]])).toEqual([null, "某区教育局", null]);
  });

  test("单位 before an office is the unit, before 万元 it is not", () => {
    expect(projectOf([["单位：万元"], ["单位：某县城管局"]])).toEqual([null, "某县城管局", null]);
    expect(projectOf([["单位：万元"]])).toEqual([null, null, null]);
  });
});
