import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ResultJson } from "../../src/cli/to-json";
import { baseForm, households, satisfied, supply } from "../review/base-form";
import { paragraphTexts, part } from "../word/open-word";
import { perfIn } from "./run-command";
import { temporaryFolder, writeGrids } from "./workbook-file";

const folder = temporaryFolder();

async function json(name: string): Promise<ResultJson> {
  return JSON.parse((await perfIn(folder, "read", name, "--json")).stdout) as ResultJson;
}

describe("an incomplete table on the command line", () => {
  const rows = [households("", ""), supply, satisfied];
  writeGrids(join(folder, "缺.xlsx"), baseForm({ rows, total: "" }));

  test("has no grade in print, and the reason", async () => {
    const { stdout } = await perfIn(folder, "read", "缺.xlsx");
    // 30 + 10 + 9.5
    expect(stdout).toContain("总分：49.50　等级：暂不评定（有1项指标缺少得分或分值）");
    expect(stdout).toMatch(/产出指标 +│ +50 │ 未计分/);
  });

  test("and in JSON", async () => {
    expect(await json("缺.xlsx")).toMatchObject({
      grade: null,
      gradeFrom: "none",
      gradeReason: "有1项指标缺少得分或分值",
      total: { points: "100", score: "49.50", reported: null, standing: "49.50" },
    });
  });

  test("keeps the total and grade that a person typed, beside what the rows give", async () => {
    writeGrids(join(folder, "填.xlsx"), baseForm({ rows, total: 97.5, grade: "优" }));
    const { stdout } = await perfIn(folder, "read", "填.xlsx");
    expect(stdout).toContain("总分：97.50（表中填写，各项得分合计49.50）　等级：优（表中填写）");
    expect(await json("填.xlsx")).toMatchObject({
      grade: "优",
      gradeFrom: "reported",
      gradeReason: "有1项指标缺少得分或分值",
      total: { score: "49.50", reported: "97.5", standing: "97.50" },
    });
  });
});

describe("a text that contradicts the figures", () => {
  const data = [["主要绩效", "全年执行数465万元，无未完成的绩效目标。"]];
  writeGrids(join(folder, "矛盾.xlsx"), baseForm({ data }));

  test.each(["read", "report"])("is a finding of %s, with both cells", async (command) => {
    const { stdout } = await perfIn(folder, command, "矛盾.xlsx");
    expect(stdout).toContain(
      "基础数据表!B1、附表3自评!E7　报告文字写“全年执行数465万元”，而全年执行数为456万元"
    );
    expect(stdout).toContain("“无未完成的绩效目标”，而“改造户数”未达到年度指标值");
  });

  test("and the Word file names no sheet of the workbook", async () => {
    await perfIn(folder, "report", "矛盾.xlsx", "--out", "出");
    const bytes = readFileSync(join(folder, "出", "矛盾-绩效自评报告.docx"));
    const text = paragraphTexts(part(bytes, "word/document.xml")).join("\n");
    expect(text).toContain("【尚未填写主要经验及做法。】");
    expect(text).not.toMatch(/工作表|附表3自评|基础数据表/);
  });
});
