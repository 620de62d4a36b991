import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { reportOnFile } from "./process-file";
import { memoryNamespace } from "../../src/excel/workbook-memory";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { putCells } from "../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import { defaultScheme } from "../../src/scoring/schemes";
import { richWorkbook } from "../host/fixtures/rich-workbook";
import { temporaryFolder } from "./workbook-file";

const folder = temporaryFolder();
const sample = join(__dirname, "../../assets/samples/renovation-2023.xlsx");

/** A workbook full of other things that also holds an indicator table. */
function richInput(macros: boolean): string {
  const model = openWorkbook(richWorkbook({ macros }));
  putCells(model.addSheet("绩效评价指标体系"), "A1", [
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 60, ""],
    ["效益指标", "满意度指标", "学员满意度", "≥90%", "95%", 40, ""],
  ]);
  const path = join(folder, `rich.${macros ? "xlsm" : "xlsx"}`);
  writeFileSync(path, saveWorkbook(model));
  return path;
}

/** What adding a sheet has to touch: the workbook's lists, styles, content types and relations. */
const lists = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/styles.xml",
  "xl/_rels/workbook.xml.rels",
];

describe.each([
  ["the sample", () => sample],
  ["a workbook with charts, pivot, comments, formats, names", () => richInput(false)],
  ["a workbook with macros", () => richInput(true)],
])("a report on %s", (_, input) => {
  test("keeps every other part byte for byte, only adding its own", async () => {
    const path = input();
    const before = unzipSync(readFileSync(path));
    const { outputs } = await reportOnFile(path, defaultScheme, {
      reserved: { inputs: [path], outputs: [] },
      folder,
    });
    const after = unzipSync(readFileSync(outputs[0] ?? ""));
    const changed = Object.keys(before).filter(
      (name) =>
        after[name] === undefined ||
        !Buffer.from(after[name]).equals(before[name] ?? new Uint8Array())
    );
    expect(changed.filter((name) => !lists.includes(name))).toEqual([]);
    const added = Object.keys(after).filter((name) => !(name in before));
    const others = added.filter((name) => !/^xl\/(worksheets|drawings|charts)\//.test(name));
    expect(others.filter((name) => !name.startsWith("customXml/"))).toEqual([]);
    // One part: what the add-in remembers of its report, by which it knows a person's changes from its own words.
    const [memory = "", ...more] = others.filter((name) => /^customXml\/item\d+\.xml$/.test(name));
    expect(more).toEqual([]);
    expect(strFromU8(after[memory] ?? new Uint8Array())).toContain(memoryNamespace);
    expect(added.some((name) => name.startsWith("xl/worksheets/sheet"))).toBe(true);
  });

  test("leaves the input as it was", async () => {
    const path = input();
    const before = readFileSync(path);
    await reportOnFile(path, defaultScheme, { reserved: { inputs: [path], outputs: [] }, folder });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test("a second report on the result replaces the sheet in place and adds nothing", async () => {
  const [first = ""] = (
    await reportOnFile(sample, defaultScheme, {
      reserved: { inputs: [sample], outputs: [] },
      folder,
    })
  ).outputs;
  const [second = ""] = (
    await reportOnFile(first, defaultScheme, { reserved: { inputs: [first], outputs: [] }, folder })
  ).outputs;
  const [before, after] = [first, second].map((path) => unzipSync(readFileSync(path)));
  // The new chart's part is numbered while the old one's is still there; the old one goes.
  const names = (parts: Record<string, Uint8Array> | undefined): string[] =>
    Object.keys(parts ?? {})
      .map((name) => name.replace(/chart\d+/, "chart"))
      .sort();
  expect(names(after)).toEqual(names(before));
  expect(openWorkbook(readFileSync(second)).sheets.map(({ name }) => name)).toEqual(
    openWorkbook(readFileSync(first)).sheets.map(({ name }) => name)
  );
  // Same content and the same styles: rewriting the sheet must not pile up formats.
  const styles = (parts: Record<string, Uint8Array> | undefined): string =>
    Buffer.from(parts?.["xl/styles.xml"] ?? []).toString("utf8");
  expect(styles(after)).toBe(styles(before));
});
