import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LIMITS } from "../../src/host/package/limits";
import { OLD_FILE_LIMITS } from "../../src/host/old-files/old-file-limits";
import { fileFaults, systemReason } from "../../src/strings/file-faults";
import { refusalDetail, refusals } from "../../src/strings/refusals";
import { perfIn, runCommand } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();

/** Words that stay as they are: names of programs and formats, options, places to fill. */
const names =
  /\{\w+\}|--[a-z-]+|Excel|WPS|Word|JSON|Strict Open XML|zip64|layouts|\.xls[xm]?|\.et|\*|perf|report|read|formulas|freeze|restore|repair|help/g;

const english = (text: string): string[] => text.replace(names, "").match(/[A-Za-z]{2,}/g) ?? [];

describe("a wrong command line is told in Chinese", () => {
  test.each([
    ["an unknown option", ["read", "x.xlsx", "--foo"], "没有选项“--foo”"],
    ["an unknown command", ["reed"], "没有命令“reed”"],
    ["no file", ["read"], "没有给出工作簿文件"],
    [
      "an option without its value",
      ["read", "x.xlsx", "--scheme"],
      "“--scheme <方案>”后面缺少内容",
    ],
    [
      "two options that exclude each other",
      ["read", "x.xlsx", "--all", "--form", "甲"],
      "不能同时使用",
    ],
    ["an unknown scheme", ["read", "x.xlsx", "--scheme", "foo"], "没有评分方案“foo”"],
    ["a file that is not there", ["read", "x.xlsx"], "找不到文件“x.xlsx”"],
  ])("%s", async (_, args, sentence) => {
    const { status, stdout, stderr } = await perfIn(folder, ...args);
    expect(status).not.toBe(0);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe("");
    expect(english(stderr.replace(/foo|reed|x\.xlsx|caiyu/g, ""))).toEqual([]);
  });
});

const commands = ["report", "read", "formulas", "freeze", "restore", "repair"];

test.each([[["--help"]], ...commands.map((name) => [[name, "--help"]])])(
  "%j is in Chinese",
  async (args) => {
    const { status, stdout } = await perfIn(folder, ...args);
    expect(status).toBe(0);
    for (const heading of ["用法：", "选项："]) expect(stdout).toContain(heading);
    expect(english(stdout.replace(/caiyu/g, ""))).toEqual([]);
  }
);

test("the command runs from any folder and takes paths from there", () => {
  writeRows(join(folder, "表.xlsx"), {
    绩效评价指标体系: [
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 100, ""],
    ],
  });
  const { status, stdout } = runCommand(folder, "report", "表.xlsx", "--out", "结果");
  expect(status).toBe(0);
  expect(stdout).toContain(((90 / 100) * 100).toFixed(2));
  expect(readFileSync(join(folder, "结果", "表-绩效自评.xlsx")).length).toBeGreaterThan(0);
});

describe("sentences about files", () => {
  test.each(Object.entries({ ...refusals["zh-CN"], ...fileFaults["zh-CN"] }))(
    "%s is wholly Chinese",
    (_, sentence) => {
      expect(english(sentence)).toEqual([]);
    }
  );

  test.each([
    ...Object.keys(LIMITS).filter((name) => !name.startsWith("ratio")),
    ...Object.keys(OLD_FILE_LIMITS),
    "memory",
    "time",
  ])("the limit %s has a Chinese name", (name) => {
    const { limit = "" } = refusalDetail({ limit: `${name} 5` }, "zh-CN");
    expect(limit).toMatch(/^\p{sc=Han}+、?\p{sc=Han}* 5$/u);
  });

  test("a reason of the system is told in words, an unknown one by its code", () => {
    expect(systemReason("EACCES", "zh-CN")).toBe("没有权限");
    expect(systemReason("EWHAT", "zh-CN")).toBe("系统代码 EWHAT");
  });
});
