import type { Evaluation } from "../../../src/evaluation/evaluation";
import { findForms } from "../find-forms";
import { readEvaluation } from "../../../src/reading/read-evaluation";
import type { CellValue, SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { score } from "../../../src/scoring/score";
import { defaultScheme } from "../../../src/scoring/schemes";
import { gridOf } from "../grid-of";

type Row = readonly CellValue[];

const header: Row = ["项目名称", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const first: readonly Row[] = [
  ["甲项目", "改造户数", 100, 100, 60, 55],
  ["", "水质达标率", "100%", "90%", 40, 35],
];
const second: readonly Row[] = [
  ["乙项目", "新建里程", 20, 20, 70, 60],
  ["", "群众满意度", "90%", "95%", 30, 20],
];
const table = (rows: readonly Row[], merges: readonly string[] = []): SheetGrid =>
  gridOf("自评表", [["某县水利局项目支出绩效自评表"], ["（2023年度）"], header, ...rows], {
    merges,
  });
const codesOf = ({ findings }: Evaluation): readonly string[] => findings.map(({ code }) => code);
const summary = (evaluation: Evaluation): unknown => [
  evaluation.project.name?.text,
  evaluation.indicators.map(({ path }) => path[2]),
  score(evaluation, defaultScheme).total.points?.toNumber(),
  score(evaluation, defaultScheme).total.score?.toNumber(),
];
/** Every form of the grid, read on its own. */
const readAll = (grid: SheetGrid): readonly unknown[] =>
  findForms([grid]).map(({ id }) => summary(readEvaluation([grid], { layouts: {}, form: id })));

const both = [
  ["甲项目", ["改造户数", "水质达标率"], 60 + 40, 55 + 35],
  ["乙项目", ["新建里程", "群众满意度"], 70 + 30, 60 + 20],
];

describe("a column 项目名称 with several projects: a form for each", () => {
  test("names that count for the blank cells below them", () => {
    const grid = table([...first, ...second]);
    expect(readAll(grid)).toEqual(both);
    expect(findForms([grid]).map(({ id, project, year }) => [id, project?.text, year?.value])).toEqual([
      ["自评表!A4:F5", "甲项目", "2023"],
      ["自评表!A6:F7", "乙项目", "2023"],
    ]);
  }); // prettier-ignore

  test("without a choice one is read, and which one is asked", () => {
    const reading = readEvaluation([table([...first, ...second])]);
    expect(summary(reading)).toEqual(both[0]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["other-indicator-tables"]);
    expect(reading.recognition.questions).toMatchObject([
      { kind: "form", options: [{ value: "自评表!A4:F5" }, { value: "自评表!A6:F7" }] },
    ]);
  });

  test("names merged down, repeated in each row, or with totals below each", () => {
    expect(readAll(table([...first, ...second], ["A4:A5", "A6:A7"]))).toEqual(both);
    const repeated = [...first, ...second].map(([name = "", ...rest], index) => [name || (index < 2 ? "甲项目" : "乙项目"), ...rest]); // prettier-ignore
    expect(readAll(table(repeated))).toEqual(both);
    const totals = [...first, ["", "合计", "", "", 100, 90], ...second, ["", "合计", "", "", 100, 80]]; // prettier-ignore
    expect(readAll(table(totals))).toEqual(both);
  });

  test("rows of one project apart from each other", () => {
    const rows = [first[0] ?? [], second[0] ?? [], ["甲项目", ...(first[1] ?? []).slice(1)], ["乙项目", ...(second[1] ?? []).slice(1)]]; // prettier-ignore
    expect(readAll(table(rows))).toEqual(both);
  });

  test("a row that totals all projects belongs to none", () => {
    expect(readAll(table([...first, ...second, ["合计", "", "", "", 200, 170]]))).toEqual(both);
  });

  test("cells keep their addresses", () => {
    const reading = readEvaluation([table([...first, ...second])], { layouts: {}, form: "自评表!A6:F7" }); // prettier-ignore
    expect(reading.indicators[0]?.reportedScore?.cells).toEqual([{ sheet: "自评表", address: "F6" }]); // prettier-ignore
  });

  test("funds of all projects together are nobody's", () => {
    const grid = gridOf("自评表", [
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"],
      ["年度资金总额", 500, 480, 456],
      header,
      ...first,
      ...second,
    ]);
    const reading = readEvaluation([grid]);
    expect([reading.budget, codesOf(reading).includes("funds-of-several-projects")]).toEqual([null, true]); // prettier-ignore
  });
});

describe("a column 项目名称 that makes no further forms", () => {
  test("one project in all rows gives the form its name", () => {
    const reading = readEvaluation([table(first)]);
    expect([summary(reading), codesOf(reading)]).toEqual([both[0], []]);
  });

  test("parts of one project, whose points add up to 100, are one form, and this is said", () => {
    const rows = [...first, ...second].map((row) => [...row.slice(0, 4), Number(row[4]) / 2, 10]);
    const reading = readEvaluation([table(rows)]);
    expect(findForms([table(rows)])).toHaveLength(1);
    expect(reading.indicators).toHaveLength(4);
    expect(codesOf(reading)).toContain("project-parts");
  });
});
