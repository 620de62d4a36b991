import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { ResultJson } from "../../src/cli/to-json";
import type { Answers, AnsweredRole } from "../../src/evaluation/answers";
import { inWorkbook } from "../../src/excel/in-workbook";
import { paneMemory, type PaneMemory } from "../../src/excel/pane/pane-memory";
import { remember } from "../../src/excel/pane/remember";
import { loadMemory, memoryNamespace, type Memory } from "../../src/excel/workbook-memory";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import { attach, settled } from "../host/protocol/excel-session";
import { putCells } from "../excel/formulas/formula-sheet";
import { perfIn } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();
const sheetName = "绩效评价指标体系";
const question = `column:${sheetName}!G2`;

/** Column G holds 50 where 90 / 100 × 60 = 54 would be computed; no dictionary knows its header. */
writeRows(join(folder, "表.xlsx"), {
  [sheetName]: [
    ["项目名称", "测试项目"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "评定结果"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 60, 50],
    ["效益指标", "满意度指标", "满意度", "≥90%", "95%", 40, 40],
  ],
});
const asScore = (50 + 40).toFixed(2);
const leftOut = ((60 * 90) / 100 + 40).toFixed(2);

const read = async (...args: string[]): Promise<ResultJson> =>
  JSON.parse((await perfIn(folder, "read", "--json", ...args)).stdout) as ResultJson;

async function memoryOf(file: string): Promise<Memory> {
  attach(openWorkbook(readFileSync(join(folder, file))));
  return inWorkbook(async (context) => {
    const loaded = loadMemory(context);
    await context.sync();
    return loaded.value();
  });
}

/** A workbook in which the pane has remembered something. */
async function remembering(
  file: string,
  change: (memory: PaneMemory) => PaneMemory
): Promise<string> {
  const model = openWorkbook(readFileSync(join(folder, "表.xlsx")));
  attach(model);
  await remember(change);
  await settled();
  writeFileSync(join(folder, file), saveWorkbook(model));
  return file;
}

async function answered(role: AnsweredRole): Promise<Answers> {
  const { recognition } = await read("表.xlsx");
  const print = recognition.indicators?.fingerprint ?? "";
  return { layouts: { [print]: { columns: { 评定结果: role } } } };
}

describe("an answer remembered in the workbook", () => {
  test("is honoured by read and report, and not asked again", async () => {
    const answers = await answered("score");
    const file = await remembering("记.xlsx", (memory) => ({ ...memory, answers }));
    const { total, questions } = await read(file);
    expect(total.score).toBe(asScore);
    expect(questions).toEqual([]);
    const { stdout } = await perfIn(folder, "report", file, "--json");
    expect((JSON.parse(stdout) as ResultJson).total.score).toBe(asScore);
  });

  test("gives way to the command line's --answer and --answers, and beats the user's own", async () => {
    expect((await read("记.xlsx", "--answer", `${question}=ignored`)).total.score).toBe(leftOut);
    writeFileSync(join(folder, "答.json"), JSON.stringify(await answered("ignored")));
    expect((await read("记.xlsx", "--answers", "答.json")).total.score).toBe(leftOut);
    await perfIn(folder, "read", "表.xlsx", "--answer", `${question}=ignored`, "--remember");
    expect((await read("表.xlsx")).questions).toEqual([]);
    expect((await read("记.xlsx")).total.score).toBe(asScore);
  });

  test("goes to colleagues with --export-answers", async () => {
    await perfIn(folder, "read", "记.xlsx", "--export-answers", "出.json");
    expect(JSON.parse(readFileSync(join(folder, "出.json"), "utf8"))).toEqual(
      await answered("score")
    );
  });

  test("is not changed by a report: the copy remembers the report besides, nothing else", async () => {
    const before = await memoryOf("记.xlsx");
    await perfIn(folder, "report", "记.xlsx", "--answer", `${question}=ignored`);
    const { report, ...others } = await memoryOf("记-绩效自评.xlsx");
    expect(others).toEqual(before);
    expect(paneMemory({ report }).report).not.toBeNull();
  });
});

test.each(["", "--all", `--answer ${question}=ignored`])(
  "several memories, of two people who saved at once, are one in the copy of report %s",
  async (options) => {
    const file = await remembering("一.xlsx", (memory) => ({
      ...memory,
      scheme: "cai-yu-2020-10",
    }));
    const model = openWorkbook(readFileSync(join(folder, file)));
    model.customXml.push(
      ...model.customXml.map((part) => ({ ...part, id: `${part.id.slice(0, -2)}0}` }))
    );
    writeFileSync(join(folder, "二.xlsx"), saveWorkbook(model));
    const { stdout } = await perfIn(
      folder,
      "report",
      "二.xlsx",
      "--json",
      ...options.split(" ").filter(Boolean)
    );
    const [workbook = ""] = (JSON.parse(stdout) as ResultJson).outputs;
    const { customXml } = openWorkbook(readFileSync(join(folder, workbook)));
    expect(customXml.filter(({ xml }) => xml.includes(memoryNamespace))).toHaveLength(1);
  }
);

test("what a person wrote on the report sheet stays in the next report, sheet and Word file", async () => {
  await perfIn(folder, "report", "表.xlsx");
  const model = openWorkbook(readFileSync(join(folder, "表-绩效自评.xlsx")));
  const sheet = model.sheets.find(({ name }) => name === "绩效自评报告");
  if (sheet) putCells(sheet, { A5: "　　本段由人工改写。" });
  writeFileSync(join(folder, "改.xlsx"), saveWorkbook(model));
  const { stdout } = await perfIn(folder, "report", "改.xlsx", "--json");
  const [workbook = "", word = ""] = (JSON.parse(stdout) as ResultJson).outputs;
  const written = openWorkbook(readFileSync(join(folder, workbook)));
  const texts = written.sheets.find(({ name }) => name === "绩效自评报告")?.cells.get(4, 0)?.value;
  expect(texts).toContain("本段由人工改写。");
  const parts = unzipSync(readFileSync(join(folder, word)));
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("本段由人工改写。");
});
