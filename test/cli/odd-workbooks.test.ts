import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import type { CellContent } from "../../src/host/workbook/model";
import type { ResultJson } from "../../src/cli/to-json";
import { perfIn, runCommand, type Ran } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();
const otherFolder = temporaryFolder();
const perf = (...args: string[]): Promise<Ran> => perfIn(folder, ...args);

async function readJson(...files: string[]): Promise<{
  readonly status: number | null;
  readonly results: (Partial<ResultJson> & { error?: string })[];
}> {
  const { status, stdout } = await perf("read", "--json", ...files);
  const parsed: unknown = JSON.parse(stdout);
  return { status, results: (Array.isArray(parsed) ? parsed : [parsed]) as Partial<ResultJson>[] };
}

const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const row = (points: CellContent, score: CellContent = ""): CellContent[] => [
  "产出指标",
  "数量指标",
  "培训人数",
  "≥100人",
  "90人",
  points,
  score,
];

const file = (name: string, sheets: Record<string, CellContent[][]>): string =>
  writeRows(join(folder, `${name}.xlsx`), sheets);

describe("odd workbooks", () => {
  test("one with neither sheet says what was looked for and where, and fails", async () => {
    const { status, results } = await readJson(
      file("neither", {
        通讯录: [
          ["姓名", "电话"],
          ["甲", "1"],
        ],
      })
    );
    expect(status).toBe(1);
    const [finding] = results[0]?.findings ?? [];
    expect(finding).toMatchObject({ code: "no-indicator-table", severity: "error" });
    expect(finding?.message).toContain("通讯录");
    expect(finding?.message).toContain("三级指标");
  });

  test("an empty one fails the same way", async () => {
    const { status, results } = await readJson(file("empty", { Sheet1: [] }));
    expect(status).toBe(1);
    expect(results[0]?.findings?.map(({ code }) => code)).toContain("no-content");
  });

  test("one with only headers says that the table has no rows, with the header's cells", async () => {
    const { status, results } = await readJson(file("headers", { 绩效评价指标体系: [header] }));
    expect(status).toBe(1);
    const finding = results[0]?.findings?.find(({ code }) => code === "no-indicators");
    expect(finding?.cells[0]).toMatch(/^绩效评价指标体系!/);
  });

  test("text in 分值 is a finding at its cell, the file is processed", async () => {
    const { status, results } = await readJson(
      file("text", { 绩效评价指标体系: [header, row("十几"), row(90)] })
    );
    expect(status).toBe(0);
    expect(
      results[0]?.findings?.find(({ cells }) => cells.includes("绩效评价指标体系!F2"))?.severity
    ).toMatch(/error|warning/);
  });

  test("points that do not add to 100 are a finding that names the sum 50 + 40", async () => {
    const { status, results } = await readJson(
      file("sum", { 绩效评价指标体系: [header, row(50), row(40)] })
    );
    expect(status).toBe(0);
    const finding = results[0]?.findings?.find(({ code }) => code === "points-total-not-100");
    expect(finding?.message).toContain(String(50 + 40));
  });

  test("one bad file does not stop the others, and the exit code tells", async () => {
    const bad = join(folder, "bad.xlsx");
    writeFileSync(bad, "PK not really");
    const good = file("good", { 绩效评价指标体系: [header, row(100)] });
    const { status, results } = await readJson(bad, join(folder, "missing.xlsx"), good);
    expect(status).toBe(1);
    expect(results[0]?.error).toMatch(/bad\.xlsx/);
    expect(results[1]?.error).toMatch(/找不到文件.*missing\.xlsx/);
    // 90 / 100 × 100 points
    expect(results[2]?.total?.score).toBe(((90 / 100) * 100).toFixed(2));
  });

  test("no failure prints a stack trace", async () => {
    const bad = join(folder, "bad.xlsx");
    writeFileSync(bad, "PK not really");
    for (const { status, stdout, stderr } of [
      runCommand(folder, "read", bad),
      await perf("report", bad, "--scheme", "nothing"),
      await perf("report", folder),
      await perf("freeze", bad),
    ]) {
      expect(status).not.toBe(0);
      expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .*:\d+:\d+/);
    }
  });
});

describe("outputs", () => {
  test("a file of someone else's is not replaced and nothing is written", async () => {
    const input = file("taken", { 绩效评价指标体系: [header, row(100)] });
    const foreign = join(folder, "taken-绩效自评报告.docx");
    writeFileSync(foreign, "mine");
    const { status, stderr } = await perf("report", input);
    expect(status).toBe(1);
    expect(stderr).toContain("taken-绩效自评报告.docx");
    expect(readFileSync(foreign, "utf8")).toBe("mine");
    expect(existsSync(join(folder, "taken-绩效自评.xlsx"))).toBe(false);
  });

  test("two inputs of one name do not overwrite each other's output", async () => {
    const sheets = { 绩效评价指标体系: [header, row(100)] };
    const first = file("same", sheets);
    const second = writeRows(join(otherFolder, "same.xlsx"), sheets);
    const { status, stdout, stderr } = await perf(
      "report",
      first,
      second,
      "--out",
      join(folder, "both")
    );
    expect(status).toBe(1);
    expect(stdout).toContain("已写入");
    expect(stderr).toContain("同名");
  });

  test("a workbook under another extension gives an .xlsx, which Excel opens", async () => {
    const input = file("named", { 绩效评价指标体系: [header, row(100)] });
    const renamed = join(folder, "named.txt");
    writeFileSync(renamed, readFileSync(input));
    expect((await perf("report", renamed)).status).toBe(0);
    expect(existsSync(join(folder, "named-绩效自评.xlsx"))).toBe(true);
  });

  test("an output folder that is a file is told as such", async () => {
    const input = file("nowhere", { 绩效评价指标体系: [header, row(100)] });
    const { status, stderr } = await perf("report", input, "--out", input);
    expect(status).toBe(1);
    expect(stderr).toContain("无法写入");
  });

  test("an input is never taken for an output", async () => {
    const input = file("x", { 绩效评价指标体系: [header, row(100)] });
    expect((await perf("report", input)).status).toBe(0);
    const output = join(folder, "x-绩效自评.xlsx");
    const before = readFileSync(output);
    const { status, stderr } = await perf("report", input, output);
    expect(status).toBe(1);
    expect(stderr).toContain("输入");
    expect(readFileSync(output).equals(before)).toBe(true);
  });

  test("a sheet of the user's called 绩效自评报告 is left alone", async () => {
    const input = file("namesake", {
      绩效自评报告: [["我的草稿"]],
      绩效评价指标体系: [header, row(100)],
    });
    const { status, stdout } = await perf("report", "--json", input);
    expect(status).toBe(0);
    const [output = ""] = (JSON.parse(stdout) as ResultJson).outputs;
    const { sheets } = openWorkbook(readFileSync(output));
    expect(sheets.map(({ name }) => name)).toEqual([
      "绩效自评报告",
      "绩效评价指标体系",
      "绩效自评报告(2)",
    ]);
    expect(sheets[0]?.cells.get(0, 0)?.value).toBe("我的草稿");
  });
});
