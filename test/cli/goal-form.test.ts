import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ResultJson } from "../../src/cli/to-json";
import { findingSentences } from "../../src/strings/findings";
import { perfIn } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();
writeRows(join(folder, "申报.xlsx"), {
  申报表: [
    ["项目支出绩效目标申报表"],
    ["项目名称", "农村饮水安全巩固提升工程"],
    ["一级指标", "二级指标", "三级指标", "指标值", "权重"],
    ["产出指标", "数量指标", "改造户数", "≥100户", 50],
    ["效益指标", "社会效益指标", "受益人数", "≥300人", 40],
  ],
});
const message = findingSentences["goal-form"]?.["zh-CN"].replace("{sheet}", "申报表");

test.each([["read"], ["report"], ["formulas"]])("%s says what the form is and gives no score", async (command) => {
  const { status, stdout } = await perfIn(folder, command, "申报.xlsx");
  expect(status).toBe(1);
  expect(stdout).toContain(message);
  expect(stdout).not.toMatch(/0\.00|总分|未评定/);
  expect(readdirSync(folder)).toEqual(["申报.xlsx"]);
}); // prettier-ignore

test("the JSON has no score of 0", async () => {
  const { stdout } = await perfIn(folder, "read", "--json", "申报.xlsx");
  const { total, grade, findings, indicators } = JSON.parse(stdout) as ResultJson;
  expect([total.score, grade, indicators]).toEqual([null, null, []]);
  expect(findings.map(({ code }) => code)).toEqual(["goal-form"]);
});
