import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import fs from "node:fs/promises";
import { basename, join } from "node:path";
import { placeFiles } from "../../src/cli/whole-files/place-files";
import { makeWorkFolder } from "../../src/cli/whole-files/work-folder";
import { explainError } from "../../src/cli/explain-error";
import type { ResultJson } from "../../src/cli/to-json";
import { readWhole } from "../../src/cli/read-whole";
import { workbookReportId } from "../../src/excel/report-id";
import type { CellContent } from "../../src/host/workbook/model";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { wordReportId } from "../../src/word/report-file";
import { perfIn } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();
const perf = (...args: string[]) => perfIn(folder, ...args);

const table = (actual: string): Record<string, CellContent[][]> => ({
  绩效评价指标体系: [
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人数", "≥100人", actual, 100, ""],
  ],
});

const input = (name: string, actual: string): string =>
  writeRows(join(folder, `${name}.xlsx`), table(actual));

const names = (name: string): [string, string] => [
  join(folder, `${name}-绩效自评.xlsx`),
  join(folder, `${name}-绩效自评报告.docx`),
];

const idsOf = (name: string): (string | null)[] => {
  const [workbook, word] = names(name).map((path) => readFileSync(path));
  return [workbookReportId(openWorkbook(workbook ?? Buffer.of()).customXml), wordReportId(word ?? Buffer.of())]; // prettier-ignore
};

test("a workbook and its Word file carry one id, that of what they say", async () => {
  await perf("report", input("甲", "90人"));
  const [first, second] = idsOf("甲");
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(first);
  await perf("report", input("甲", "80人"));
  expect(new Set([...idsOf("甲"), first]).size).toBe(2);
});

test("a pair that was mixed before is told and made whole", async () => {
  await perf("report", input("乙", "90人"));
  const old = readFileSync(names("乙")[1]);
  await perf("report", input("乙", "80人"));
  writeFileSync(names("乙")[1], old);
  const { stdout } = await perf("report", input("乙", "80人"));
  expect(stdout).toContain("不是同一次生成");
  expect(new Set(idsOf("乙")).size).toBe(1);
  expect((await perf("report", input("乙", "80人"))).stdout).not.toContain("不是同一次生成");
});

describe("a workbook of an earlier run as the input", () => {
  const told = "不是同一次生成";
  const reportOf = async (name: string): Promise<[workbook: string, word: string]> => {
    await perf("report", input(name, "90人"));
    return names(name);
  };

  test("says nothing where its Word file belongs to it", async () => {
    const [workbook] = await reportOf("戊");
    expect((await perf("read", workbook)).stdout).not.toContain(told);
  });

  test("is told, with both names, where the Word file is of another run; neither changes", async () => {
    const [workbook, word] = await reportOf("己");
    const old = readFileSync(word);
    await perf("report", input("己", "80人"));
    writeFileSync(word, old);
    const before = readFileSync(workbook);
    const { stdout } = await perf("read", workbook);
    expect(stdout).toMatch(/“.*己-绩效自评\.xlsx”、“.*己-绩效自评报告\.docx”不是同一次生成/);
    const json = JSON.parse((await perf("read", workbook, "--json")).stdout) as ResultJson;
    expect(json.notes).toEqual([expect.stringContaining(told)]);
    expect((await perf("report", workbook, "--out", "别处")).stdout).toContain(told);
    expect(readFileSync(workbook).equals(before)).toBe(true);
    expect(readFileSync(word).equals(old)).toBe(true);
  });

  test.each(["deleted", "another's", "damaged"])(
    "says nothing where the Word file is %s",
    async (state) => {
      const [workbook, word] = await reportOf(`庚${state}`);
      rmSync(word);
      if (state !== "deleted") writeFileSync(word, state === "damaged" ? "PK" : "mine");
      const { status, stdout } = await perf("read", workbook);
      expect(status).toBe(0);
      expect(stdout).not.toContain(told);
    }
  );
});

test.each([0, 1])(
  "where a person deleted file %d of a pair, the next run makes both, of one run, and claims no mix",
  async (index) => {
    const name = `辛${index}`;
    await perf("report", input(name, "90人"));
    rmSync(names(name)[index] ?? "");
    const { status, stdout } = await perf("report", input(name, "80人"));
    expect(status).toBe(0);
    expect(stdout).not.toContain("不是同一次");
    expect(new Set(idsOf(name)).size).toBe(1);
  }
);

test("where a person put their own file in a pair's place, neither is touched", async () => {
  await perf("report", input("壬", "90人"));
  const [workbook, word] = names("壬");
  const before = readFileSync(workbook);
  writeFileSync(word, "mine");
  const { status, stderr } = await perf("report", input("壬", "80人"));
  expect(status).toBe(1);
  expect(stderr).toContain("壬-绩效自评报告.docx");
  expect(readFileSync(workbook).equals(before)).toBe(true);
  expect(readFileSync(word, "utf8")).toBe("mine");
});

test("a user's own .partial and a link in an output's place are left alone", async () => {
  const partial = join(folder, "丙-绩效自评.xlsx.partial");
  writeFileSync(partial, "mine");
  expect((await perf("report", input("丙", "90人"))).status).toBe(0);
  expect(readFileSync(partial, "utf8")).toBe("mine");
  const target = join(folder, "elsewhere.xlsx");
  renameSync(names("丙")[0], target);
  const before = readFileSync(target);
  symlinkSync(target, names("丙")[0]);
  expect((await perf("report", input("丙", "80人"))).status).toBe(1);
  expect(readFileSync(target).equals(before)).toBe(true);
});

test("answers are exported over answers and nothing else", async () => {
  const file = join(folder, "notes.txt");
  writeFileSync(file, "mine");
  const { status, stderr } = await perf("read", input("丁", "90人"), "--export-answers", file);
  expect(status).toBe(1);
  expect(stderr).toContain("notes.txt");
  expect(readFileSync(file, "utf8")).toBe("mine");
});

test("what is no file is refused before it is read", async () => {
  const pipe = join(folder, "pipe.xlsx");
  execFileSync("mkfifo", [pipe]);
  for (const path of [pipe, "/dev/zero"])
    await expect(readWhole(path)).rejects.toMatchObject({ key: "not-regular" });
  await expect(readWhole(folder)).rejects.toMatchObject({ key: "not-a-file" });
  await expect(readWhole(join(folder, "none"))).rejects.toMatchObject({ key: "not-found" });
  writeFileSync(join(folder, "large"), "12345");
  await expect(readWhole(join(folder, "large"), 4)).rejects.toMatchObject({ reason: "too-large" });
});

test("what a process left that is no more goes; the folder of a running one stays", async () => {
  const own = join(folder, "out");
  const file = { path: join(own, "a"), content: () => Buffer.from("1") };
  await placeFiles([file]);
  expect(readdirSync(own)).toEqual(["a"]);
  const running = await makeWorkFolder(own);
  // No process has a number this high.
  const dead = basename(running).replace(`-${process.pid}-`, "-4194999-");
  mkdirSync(join(own, dead));
  mkdirSync(join(own, ".perf-mine"));
  await placeFiles([file]);
  expect(readdirSync(own).sort()).toEqual([".perf-mine", basename(running), "a"].sort());
});

describe("a file that another program has open", () => {
  const held = (): Error => Object.assign(new Error("held"), { code: "EBUSY" });
  const pair = (content: string) =>
    ["x", "y"].map((name) => ({
      path: join(folder, "held", name),
      content: () => Buffer.from(content),
    }));
  const contents = (): string[] => pair("").map(({ path }) => readFileSync(path, "utf8"));
  const { rename } = fs;

  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("for a moment is waited for", async () => {
    await placeFiles(pair("1"));
    let times = 0;
    jest.spyOn(fs, "rename").mockImplementation((from, to) => {
      if (String(to).endsWith("y") && ++times < 3) return Promise.reject(held());
      return rename(from, to);
    });
    await placeFiles(pair("2"));
    expect(contents()).toEqual(["2", "2"]);
  });

  test("for longer leaves both as they were and nothing beside them, and is said", async () => {
    jest.spyOn(fs, "rename").mockImplementation((from, to) => {
      return String(to).endsWith("y") ? Promise.reject(held()) : rename(from, to);
    });
    const error: unknown = await placeFiles(pair("3")).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ key: "held-open" });
    expect(explainError(error, "")).toMatch(/y”正被其他程序.*原有文件没有改动.*请关闭后重试/);
    expect(contents()).toEqual(["2", "2"]);
    expect(readdirSync(join(folder, "held"))).toEqual(["x", "y"]);
  });
});
