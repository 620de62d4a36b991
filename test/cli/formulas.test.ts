import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { ChangesJson } from "../../src/cli/changes-json";
import type { ResultJson } from "../../src/cli/to-json";
import type { CellContent, SheetModel } from "../../src/host/workbook/model";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import {
  held,
  putCells,
  scoreFormulaOf,
  snapshot,
  type Content,
} from "../excel/formulas/formula-sheet";
import { perfIn } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();
const sample = join(__dirname, "../../assets/samples/renovation-2023.xlsx");
const sheetName = "绩效评价指标体系";

const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const people = (score: CellContent = ""): CellContent[] => [
  "产出指标",
  "数量指标",
  "培训人数",
  "≥100人",
  "90人",
  60,
  score,
];
const content = (score: CellContent = ""): CellContent[] => [
  "满意度指标",
  "满意度",
  "满意度",
  "≥90%",
  "95%",
  40,
  score,
];
const total: CellContent[] = ["总分", "", "", "", "", 100, ""];

const table = (name: string, rows: CellContent[][]): string => {
  writeRows(join(folder, name), { [sheetName]: [header, ...rows] });
  return name;
};

const changes = async (...args: string[]): Promise<ChangesJson> =>
  JSON.parse((await perfIn(folder, ...args, "--json")).stdout) as ChangesJson;

function sheetIn(name: string): SheetModel {
  const sheet = openWorkbook(readFileSync(join(folder, name))).sheets.find(
    (each) => each.name === sheetName
  );
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

const valueAt = (sheet: SheetModel, row: number): unknown => sheet.cells.get(row - 1, 6)?.value;

const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((added, value) => added + Number(value), 0);

describe("the sample", () => {
  test("formulas write scores that are calculated: 19 + 20 + 58 = 97; the input stays", async () => {
    const before = readFileSync(sample);
    const { status, stdout } = await perfIn(folder, "formulas", sample, "--out", ".");
    expect(status).toBe(0);
    expect(stdout).toContain(`写入公式 ${21 + 1} 个单元格：${sheetName}!H4:H25`);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const { cells } = sheetIn("renovation-2023-得分公式.xlsx");
    const scores = Array.from({ length: 21 }, (_, row) => cells.get(row + 3, 7)?.value);
    const groups = [scores.slice(0, 6), scores.slice(6, 11), scores.slice(11)];
    expect(groups.map(sum)).toEqual([19, 20, 58]);
    expect(cells.get(24, 7)?.value).toBe(19 + 20 + 58);
  });

  test("frozen, it holds the same values and no PERF; restored, the formulas again", async () => {
    const written = openWorkbook(readFileSync(join(folder, "renovation-2023-得分公式.xlsx")));
    expect((await changes("freeze", "renovation-2023-得分公式.xlsx")).changed).toHaveLength(21);
    const path = join(folder, "renovation-2023-得分公式-冻结.xlsx");
    const frozen = openWorkbook(readFileSync(path));
    expect(JSON.stringify(snapshot(frozen))).not.toContain("PERF");
    const valuesOf = ({ sheets }: typeof frozen): unknown[] =>
      sheets.flatMap(({ cells }) =>
        Array.from({ length: 30 }, (_, row) => cells.get(row, 7)?.value)
      );
    expect(valuesOf(frozen)).toEqual(valuesOf(written));
    await perfIn(folder, "restore", path);
    const back = openWorkbook(
      readFileSync(join(folder, "renovation-2023-得分公式-冻结-恢复.xlsx"))
    );
    expect(snapshot(back)).toEqual(snapshot(written));
    expect(valuesOf(back)).toEqual(valuesOf(written));
  });

  test("a file of nothing but text answers each command with no copy", async () => {
    writeRows(join(folder, "通讯录.xlsx"), { 通讯录: [["姓名", "电话"]] });
    for (const command of ["freeze", "restore", "repair"]) {
      const { status, stdout } = await perfIn(folder, command, "通讯录.xlsx");
      expect(status).toBe(0);
      expect(stdout).toContain("未写副本");
    }
    const { status, stdout } = await perfIn(folder, "formulas", "通讯录.xlsx");
    expect(status).toBe(1);
    expect(stdout).toContain("三级指标");
    for (const name of ["冻结", "恢复", "修复", "得分公式"])
      expect(existsSync(join(folder, `通讯录-${name}.xlsx`))).toBe(false);
  });
});

describe("scores a person typed", () => {
  test("stay and are named with the way to replace them", async () => {
    const { stdout } = await perfIn(folder, "formulas", table("手填.xlsx", [people(50), content(), total])); // prettier-ignore
    expect(stdout).toContain("未改动 1 个单元格");
    expect(stdout).toMatch(/!G2　已有手工填写的内容/);
    expect(stdout).toContain("--overwrite");
    const sheet = sheetIn("手填-得分公式.xlsx");
    expect([2, 3, 4].map((row) => valueAt(sheet, row))).toEqual([50, 40, 50 + 40]);
    expect(held(sheet, "G2")).toBe(50);
  });

  test("become formulas with --overwrite", async () => {
    const { changed, skipped, outputs } = await changes("formulas", "手填.xlsx", "--overwrite");
    expect(changed).toEqual(["G2", "G3", "G4"].map((address) => `${sheetName}!${address}`));
    expect(skipped).toEqual([]);
    expect(outputs).toEqual(["手填-得分公式.xlsx"]);
    const sheet = sheetIn("手填-得分公式.xlsx");
    expect([2, 3, 4].map((row) => valueAt(sheet, row))).toEqual([54, 40, (60 * 90) / 100 + 40]);
  });

  test("are restored over a frozen cell only with --overwrite", async () => {
    await perfIn(folder, "freeze", "手填-得分公式.xlsx");
    const path = join(folder, "手填-得分公式-冻结.xlsx");
    const model = openWorkbook(readFileSync(path));
    const [sheet] = model.sheets;
    if (sheet) putCells(sheet, { G2: 51 });
    writeFileSync(path, saveWorkbook(model));
    const { changed, skipped } = await changes("restore", path);
    expect(skipped).toMatchObject([{ cell: `${sheetName}!G2`, reason: "changed-since" }]);
    expect(changed).toEqual([`${sheetName}!G3`]);
    expect((await changes("restore", path, "--overwrite")).changed).toHaveLength(2);
    expect(valueAt(sheetIn("手填-得分公式-冻结-恢复.xlsx"), 2)).toBe((60 * 90) / 100);
  });
});

test("repair mends damaged formulas and calculates them", async () => {
  const name = table("损坏.xlsx", [people(), content(), total]);
  const model = openWorkbook(readFileSync(join(folder, name)));
  const damaged: Record<string, Content> = {
    G2: { formula: "=[2]!_xldudf_PERF_SCORE(D2,E2,F2)", value: { error: "#NAME?" } },
    G4: { formula: "=SUM(G2:G3)", value: { error: "#NAME?" } },
  };
  const [sheet] = model.sheets;
  if (sheet) putCells(sheet, damaged);
  writeFileSync(join(folder, name), saveWorkbook(model));
  expect((await changes("repair", name)).changed).toEqual([`${sheetName}!G2`]);
  const repaired = sheetIn("损坏-修复.xlsx");
  expect(held(repaired, "G2")).toBe(scoreFormulaOf("D2", "E2", "F2"));
  // The total is the user's own formula: Excel calculates it when it opens the copy.
  expect([2, 4].map((row) => valueAt(repaired, row))).toEqual([54, { error: "#NAME?" }]);
});

test("a file of someone else's is not replaced; one of an earlier run is", async () => {
  const name = table("占用.xlsx", [people(), content(), total]);
  const path = join(folder, "占用-得分公式.xlsx");
  writeFileSync(path, "mine");
  const { status, stderr } = await perfIn(folder, "formulas", name);
  expect(status).toBe(1);
  expect(stderr).toContain("占用-得分公式.xlsx");
  expect(readFileSync(path, "utf8")).toBe("mine");
  await perfIn(folder, "formulas", name, "--out", "别处");
  const first = readFileSync(join(folder, "别处/占用-得分公式.xlsx"));
  expect((await perfIn(folder, "formulas", name, "--out", "别处")).status).toBe(0);
  expect(readFileSync(join(folder, "别处/占用-得分公式.xlsx")).equals(first)).toBe(true);
});

test("an answer says where the scores stand, and the copy remembers it", async () => {
  const name = "问.xlsx";
  writeRows(join(folder, name), {
    [sheetName]: [[...header.slice(0, -1), "评定结果"], people(50), content(40)],
  });
  const question = `column:${sheetName}!G1`;
  const silent = await changes("formulas", name);
  expect(silent.changed).toEqual([]);
  expect(silent.questions.map(({ id }) => id)).toEqual([question]);
  const { changed } = await changes(
    "formulas",
    name,
    "--overwrite",
    "--answer",
    `${question}=score`
  );
  expect(changed).toEqual([`${sheetName}!G2`, `${sheetName}!G3`]);
  const read = await perfIn(folder, "read", "问-得分公式.xlsx", "--json");
  const { questions, indicators } = JSON.parse(read.stdout) as ResultJson;
  expect(questions).toEqual([]);
  expect(indicators.map(({ reportedScore }) => reportedScore)).toEqual(["54", "40"]);
});

test("--all writes the formulas of every form into one copy", async () => {
  const form = (project: string, actual: number): CellContent[][] => [
    ["项目名称", project],
    header,
    ["产出指标", "数量指标", "培训人数", "≥100人", `${actual}人`, 100, ""],
  ];
  writeRows(join(folder, "两表.xlsx"), { 一: form("道路项目", 90), 二: form("桥梁项目", 80) });
  const first = await changes("formulas", "两表.xlsx");
  expect(first.changed).toEqual(["一!G3"]);
  expect(first.findings.find(({ code }) => code === "other-indicator-tables")?.message).toContain(
    "--form"
  );
  const { changed, outputs } = await changes("formulas", "两表.xlsx", "--all");
  expect(changed).toEqual(["一!G3", "二!G3"]);
  const { sheets } = openWorkbook(readFileSync(join(folder, outputs[0] ?? "")));
  expect(sheets.map(({ cells }) => cells.get(2, 6)?.value)).toEqual([90, 80]);
});

test("--all fills the funds of each of two forms on one sheet", async () => {
  const form = (project: string, executed: number): CellContent[][] => [
    ["项目名称", project],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", 200, 200, executed, 10, "", ""],
    header,
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 90, ""],
    ["总分", "", "", "", "", 100, ""],
  ];
  writeRows(join(folder, "上下.xlsx"), {
    [sheetName]: [...form("道路项目", 180), [], ...form("桥梁项目", 150)],
  });
  const { changed, skipped } = await changes("formulas", "上下.xlsx", "--all");
  expect(changed).toHaveLength(2 * 4);
  expect(skipped).toEqual([]);
  const { cells } = sheetIn("上下-得分公式.xlsx");
  const rate = [3, 10].map((row) => cells.get(row - 1, 5)?.value);
  expect(rate).toEqual([180 / 200, 150 / 200]);
  const score = [3, 10, 6, 13].map((row) => cells.get(row - 1, 6)?.value);
  expect(score).toEqual([(10 * 180) / 200, (10 * 150) / 200, 9 + 81, 7.5 + 81]);
});

test("a whole table in one formula is guarded by repair, worked out cell by cell here and in Excel", async () => {
  const name = table("检查.xlsx", [people(54), content(), total]);
  const model = openWorkbook(readFileSync(join(folder, name)));
  const [sheet] = model.sheets;
  if (sheet) putCells(sheet, { J1: { formula: '=PERF.NARRATE(A1:G3,"产出")', value: "" } });
  writeFileSync(join(folder, name), saveWorkbook(model));
  const json = JSON.parse((await perfIn(folder, "read", name, "--json")).stdout) as ResultJson;
  expect(json.findings.find(({ code }) => code === "blank-as-zero")?.cells).toEqual([`${sheetName}!J1`]); // prettier-ignore
  await changes("repair", name);
  const file = readFileSync(join(folder, "检查-修复.xlsx"));
  const xml = new TextDecoder().decode(unzipSync(file)["xl/worksheets/sheet1.xml"]);
  // Without the mark of an array Excel would take one cell of the range, as it did before it had dynamic arrays.
  expect(xml).toContain('<f t="array" ref="J1">_xldudf_PERF_NARRATE(IF(A1:G3=');
  expect(sheetIn("检查-修复.xlsx").cells.get(0, 9)?.value).toContain("分值60分，自评得分54分");
});

test("a formula that cannot be calculated here is named and keeps its value", async () => {
  const name = table("他人.xlsx", [people(), content(), total]);
  const model = openWorkbook(readFileSync(join(folder, name)));
  const [sheet] = model.sheets;
  if (sheet) putCells(sheet, { J2: { formula: "=OTHER.ADDIN(G2)", value: 7 } });
  writeFileSync(join(folder, name), saveWorkbook(model));
  expect((await changes("formulas", name)).uncalculated).toEqual([`${sheetName}!J2`]);
  const copy = sheetIn("他人-得分公式.xlsx");
  expect([held(copy, "J2"), copy.cells.get(1, 9)?.value]).toEqual(["=OTHER.ADDIN(G2)", 7]);
});

/** On a sheet of the user's own. */
const own: readonly (readonly [formula: string, value: CellContent])[] = [
  // Left as they are although what they depend on is new: they are the user's.
  [`=SUM(${sheetName}!G2:G3)`, 1],
  [`=${sheetName}!G2&"分"`, "旧"],
  // And those whose value here would be wrong.
  ['=HYPERLINK("https://a.example","附件")', "附件"],
  [`=TEXT(${sheetName}!G2,"[DBNum2]G/通用格式")`, "伍拾"],
  [`=TEXT(${sheetName}!G2,"G/通用格式")`, "50"],
  [`=1234567890123456+${sheetName}!G2`, 1234567890123450],
  [`=IF(${sheetName}!G2>0,TEXT(${sheetName}!G2,B1),"")`, "50.00"],
];

test("formulas of the user's keep text and value, whatever they depend on", async () => {
  const name = table("用户公式.xlsx", [people(), content(), total]);
  const model = openWorkbook(readFileSync(join(folder, name)));
  const cells = own.map(([formula, value], row) => [`A${row + 1}`, { formula, value }] as const);
  putCells(model.addSheet("附注"), Object.fromEntries(cells));
  writeFileSync(join(folder, name), saveWorkbook(model));
  const { changed, uncalculated } = await changes("formulas", name);
  expect(changed).toEqual(["G2", "G3", "G4"].map((address) => `${sheetName}!${address}`));
  const copy = openWorkbook(readFileSync(join(folder, "用户公式-得分公式.xlsx"))).sheets[1];
  expect(own.map((_, row) => copy?.cells.get(row, 0)?.value)).toEqual(own.map(([, value]) => value)); // prettier-ignore
  expect([...uncalculated].sort()).toEqual(cells.map(([address]) => `附注!${address}`));
  const partOf = (file: string): string =>
    new TextDecoder().decode(
      unzipSync(readFileSync(join(folder, file)))["xl/worksheets/sheet2.xml"]
    );
  expect(partOf(name)).toContain("HYPERLINK");
  expect(partOf("用户公式-得分公式.xlsx")).toBe(partOf(name));
});

test("=PERF.SCORE() reads its row in each of several files", async () => {
  const files = ["2022", "2023"].map((year) => {
    const name = `${year}.xlsx`;
    writeRows(join(folder, name), {
      [sheetName]: [
        ["项目名称", "测试项目", "评价年度", year],
        header,
        ["产出指标", "时效指标", "完工时间", "12月底前", "2023年3月", 100, ""],
      ],
    });
    return name;
  });
  await perfIn(folder, "formulas", ...files);
  const sheets = files.map((name) => sheetIn(name.replace(".xlsx", "-得分公式.xlsx")));
  for (const sheet of sheets) expect(held(sheet, "G3")).toBe("=PERF.SCORE()");
  // March 2023 is after the end of 2022, which is met in part (preset 70%), and before that of 2023.
  expect(sheets.map((sheet) => valueAt(sheet, 3))).toEqual([100 * 0.7, 100]);
});
