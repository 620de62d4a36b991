import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { userAnswersPath } from "../../src/cli/answer-files";
import type { ResultJson } from "../../src/cli/to-json";
import type { CellContent } from "../../src/host/workbook/model";
import { perfIn } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();
const remembered = join(folder, ".config", "perf", "answers.json");
afterEach(() => {
  rmSync(join(folder, ".config"), { recursive: true, force: true });
});

/** A form whose last header no dictionary knows; its column holds 50 where 90 / 100 × 60 = 54 would be computed. */
function unknownHeader(name: string): string {
  writeRows(join(folder, name), {
    绩效评价指标体系: [
      ["项目名称", "测试项目"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "评定结果"],
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 60, 50],
      ["效益指标", "满意度指标", "满意度", "≥90%", "95%", 40, 40],
    ],
  });
  return name;
}

const read = async (...args: string[]): Promise<ResultJson> =>
  JSON.parse((await perfIn(folder, "read", "--json", ...args)).stdout) as ResultJson;

const question = "column:绩效评价指标体系!G2";
const unanswered = (54 + 40).toFixed(2);
const answered = (50 + 40).toFixed(2);

describe("a question about a column", () => {
  const file = unknownHeader("甲.xlsx");

  test("is in the JSON with its options, the likely one first", async () => {
    const { questions, recognition, total } = await read(file);
    expect(total.score).toBe(unanswered);
    expect(questions.map(({ id }) => id)).toEqual([question]);
    expect(questions[0]?.options[0]).toEqual({ value: "score", text: "得分" });
    expect(recognition.indicators?.columns.find(({ text }) => text === "分值")?.role).toBe(
      "points"
    );
  });

  test("is printed in Chinese with what to type for each answer", async () => {
    const { stdout } = await perfIn(folder, "read", file);
    expect(stdout).toContain("“评定结果”这一列是什么？");
    expect(stdout).toContain(`${question}=score`);
  });

  test.each(["score", "得分"])("is answered on the command line with %s", async (value) => {
    const { total, questions } = await read(file, "--answer", `${question}=${value}`);
    expect(total.score).toBe(answered);
    expect(questions).toEqual([]);
  });

  test("an answer to no question, and one that is not offered, are told and fail", async () => {
    const other = await perfIn(folder, "read", file, "--answer", "column:表!A1=score");
    expect(other.status).toBe(1);
    expect(other.stderr).toContain("column:表!A1=score");
    const wrong = await perfIn(folder, "read", file, "--answer", `${question}=foo`);
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain("得分（score）");
  });
});

describe("answers for colleagues", () => {
  const file = unknownHeader("甲.xlsx");
  const other = unknownHeader("乙.xlsx");

  test("are exported, and read for another workbook of the same layout", async () => {
    await perfIn(
      folder,
      "read",
      file,
      "--answer",
      `${question}=score`,
      "--export-answers",
      "答案.json"
    );
    expect((await read(other)).total.score).toBe(unanswered);
    expect((await read(other, "--answers", "答案.json")).total.score).toBe(answered);
  });

  test.each([
    ["no JSON", "{"],
    ["JSON of something else", '{"a":1}'],
  ])("a file that is %s is refused", async (_, content) => {
    writeFileSync(join(folder, "错.json"), content);
    const { status, stderr } = await perfIn(folder, "read", file, "--answers", "错.json");
    expect(status).toBe(1);
    expect(stderr).toContain("错.json");
    expect(stderr).toContain("识别答案");
  });

  test("a missing file of answers is told", async () => {
    const { status, stderr } = await perfIn(folder, "read", file, "--answers", "无.json");
    expect(status).toBe(1);
    expect(stderr).toContain("找不到文件“无.json”");
  });
});

describe("the user's own answers", () => {
  const file = unknownHeader("甲.xlsx");
  const other = unknownHeader("乙.xlsx");

  test("stand in the folder for settings that the system names", () => {
    const before = process.env["XDG_CONFIG_HOME"];
    process.env["XDG_CONFIG_HOME"] = process.env["APPDATA"] = join(folder, "settings");
    expect(userAnswersPath()).toBe(join(folder, "settings", "perf", "answers.json"));
    if (before === undefined) delete process.env["XDG_CONFIG_HOME"];
    else process.env["XDG_CONFIG_HOME"] = before;
    delete process.env["APPDATA"];
  });

  (process.platform === "win32" ? test.skip : test)("else in the user's own folder", () => {
    const before = process.env["XDG_CONFIG_HOME"];
    process.env["XDG_CONFIG_HOME"] = "";
    expect(userAnswersPath()).toBe(join(homedir(), ".config", "perf", "answers.json"));
    if (before === undefined) delete process.env["XDG_CONFIG_HOME"];
    else process.env["XDG_CONFIG_HOME"] = before;
  });

  test("are written only when asked for", async () => {
    await perfIn(folder, "read", file, "--answer", `${question}=score`);
    expect(existsSync(remembered)).toBe(false);
  });

  test("are used for every later workbook of the same layout, and may be answered anew", async () => {
    const { stderr } = await perfIn(
      folder,
      "read",
      file,
      "--answer",
      `${question}=score`,
      "--remember"
    );
    expect(stderr).toContain(remembered);
    expect((await read(other)).total.score).toBe(answered);
    expect((await read(other, "--answer", `${question}=ignored`)).total.score).toBe(unanswered);
  });

  test("keep what was remembered before", async () => {
    mkdirSync(join(folder, ".config", "perf"), { recursive: true });
    writeFileSync(remembered, JSON.stringify({ layouts: { 别的: { columns: { 分: "points" } } } }));
    await perfIn(folder, "read", file, "--answer", `${question}=score`, "--remember");
    const { layouts } = JSON.parse(readFileSync(remembered, "utf8")) as { layouts: object };
    expect(Object.keys(layouts)).toHaveLength(2);
    expect(layouts).toHaveProperty("别的", { columns: { 分: "points" } });
  });
});

describe("a workbook with two forms", () => {
  const form = (name: string, actual: number): CellContent[][] => [
    ["项目名称", name],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人数", "≥100人", `${actual}人`, 100, ""],
  ];
  const file = "两表.xlsx";
  writeRows(join(folder, file), { 一: form("道路项目", 90), 二: form("桥梁项目", 80) });

  test("lists them, with the option that picks each", async () => {
    const { stdout } = await perfIn(folder, "read", file);
    expect(stdout).toContain("读取哪一张？");
    for (const option of ["--form '一'", "--form '二'"])
      expect(stdout.replaceAll('"', "'")).toContain(option);
  });

  test.each([
    ["二", "桥梁项目", 80],
    ["道路", "道路项目", 90],
    ["桥梁项目", "桥梁项目", 80],
  ])("--form %s reads %s", async (name, project, actual) => {
    const json = await read(file, "--form", name);
    expect(json.project.name).toBe(project);
    expect(json.total.score).toBe(((actual / 100) * 100).toFixed(2));
    expect(json.questions).toEqual([]);
  });

  test.each(["涵洞", "项目"])(
    "--form %s, which names none or both, lists them and fails",
    async (name) => {
      const { status, stderr } = await perfIn(folder, "read", file, "--form", name);
      expect(status).toBe(1);
      expect(stderr).toContain("道路项目（一）、桥梁项目（二）");
    }
  );

  test("--all writes a workbook and a Word file for each", async () => {
    const { status } = await perfIn(folder, "report", file, "--all", "--out", "各表");
    expect(status).toBe(0);
    expect(readdirSync(join(folder, "各表")).toSorted()).toEqual(
      [
        "两表-桥梁项目-绩效自评.xlsx",
        "两表-桥梁项目-绩效自评报告.docx",
        "两表-道路项目-绩效自评.xlsx",
        "两表-道路项目-绩效自评报告.docx",
      ].toSorted()
    );
    const { stdout } = await perfIn(folder, "read", "--json", file, "--all");
    const both = JSON.parse(stdout) as ResultJson[];
    expect(both.map(({ total }) => total.score)).toEqual([(90).toFixed(2), (80).toFixed(2)]);
  });
});
