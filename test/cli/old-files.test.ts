import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write, type WorkSheet } from "@e965/xlsx/dist/xlsx.full.min.js";
import { conversionNotes } from "../../src/cli/conversion-notes";
import { explainError } from "../../src/cli/explain-error";
import { readWorkbookFile, reportOnFile } from "./process-file";
import { toJson } from "../../src/cli/to-json";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { defaultScheme } from "../../src/scoring/schemes";
import type { SheetGrid } from "../../src/reading/grid/sheet-grid";
import { layOutCase } from "../reading/lay-out-case";
import { publishedCase } from "../reading/published-case";
import { temporaryFolder, writeGrids } from "./workbook-file";

const folder = temporaryFolder();

function oldSheet({ rowIndex, columnIndex, values, numberFormats, merges }: SheetGrid): WorkSheet {
  const sheet = utils.aoa_to_sheet([]);
  values.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value === "") return;
      const address = { r: rowIndex + down, c: columnIndex + right };
      utils.sheet_add_aoa(sheet, [[value]], { origin: address });
      const cell = sheet[utils.encode_cell(address)] as { z?: string };
      cell.z = numberFormats[down]?.[right] ?? "General";
    });
  });
  sheet["!merges"] = merges.map((merge) => utils.decode_range(merge));
  return sheet;
}

/** The same grids as an old workbook, as the library writes it. */
function writeOld(path: string, grids: readonly SheetGrid[]): string {
  const book = utils.book_new();
  for (const grid of grids) utils.book_append_sheet(book, oldSheet(grid), grid.name);
  writeFileSync(path, new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer)); // prettier-ignore
  return path;
}

/** What `perf read --json` gives, without the file's name and what is said about old files. */
async function readJson(path: string): Promise<object> {
  const result = await readWorkbookFile(path, defaultScheme);
  const { file, conversion, ...json } = toJson(path, result, [], result.conversion);
  expect(file).toBe(path);
  expect(conversion.length).toBe(path.endsWith(".xlsx") ? 0 : 1);
  return json;
}

describe.each(["07", "14", "31", "37"])("published table %s", (id) => {
  test.each([
    ["numbers as numbers", true],
    ["everything as text", false],
  ])("as .xls and as .et gives the same result as .xlsx, %s", async (_, typed) => {
    const grids = layOutCase(publishedCase(id), { typed });
    const modern = await readJson(writeGrids(join(folder, `${id}-${typed}.xlsx`), grids));
    const old = writeOld(join(folder, `${id}-${typed}.xls`), grids);
    const renamed = join(folder, `${id}-${typed}.et`);
    copyFileSync(old, renamed);
    for (const path of [old, renamed]) expect(await readJson(path)).toEqual(modern);
  });
});

describe("a report on an old workbook", () => {
  const grids = layOutCase(publishedCase("31"), { typed: true });
  const input = writeOld(join(folder, "旧表.xls"), grids);
  const before = readFileSync(input);

  test("is a new .xlsx with the old cells and the report, and the old file stays", async () => {
    const result = await reportOnFile(input, defaultScheme, {
      reserved: { inputs: [input], outputs: [] },
      folder: null,
    });
    expect(result.outputs).toEqual([
      join(folder, "旧表-绩效自评.xlsx"),
      join(folder, "旧表-绩效自评报告.docx"),
    ]);
    expect(readFileSync(input).equals(before)).toBe(true);
    const model = openWorkbook(readFileSync(result.outputs[0] ?? ""));
    const names = grids.map(({ name }) => name);
    expect(model.sheets.map(({ name }) => name)).toEqual([...names, "绩效自评报告"]);
    const [grid] = grids;
    const [sheet] = model.sheets;
    const cells = grid?.values.flatMap((row, down) =>
      row.map((value, right) => [
        value,
        sheet?.cells.get(grid.rowIndex + down, grid.columnIndex + right)?.value ?? "",
      ])
    );
    expect(cells?.filter(([wanted, found]) => wanted !== found)).toEqual([]);
    expect(cells?.length).toBeGreaterThan(0);
  });

  test("says that the old file was left alone and what was not carried over", async () => {
    const { conversion } = await readWorkbookFile(input, defaultScheme);
    const [note = ""] = conversionNotes(conversion);
    for (const word of ["原文件未作任何改动", "格式", "图表", "宏"]) expect(note).toContain(word);
  });
});

describe("a file that is no old workbook in spite of its name", () => {
  const named = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  /** What the command says about the file. */
  async function said(path: string): Promise<string> {
    try {
      await readWorkbookFile(path, defaultScheme);
      return "";
    } catch (error) {
      return explainError(error, path);
    }
  }

  test.each([
    ["a web page", "<html><table><tr><td>项目</td></tr></table></html>", "HTML"],
    ["an XML spreadsheet", '<?xml version="1.0"?><Workbook/>', "XML"],
    ["a list of values", "项目,金额\n甲,1\n", "CSV"],
  ])("%s is refused with the advice to save it as .xlsx", async (_, content, format) => {
    const sentence = await said(named(`${format}.xls`, content));
    expect(sentence).toContain(format);
    expect(sentence).toContain("另存为 .xlsx");
  });

  test("a workbook of today is opened as what it is", async () => {
    const grids = layOutCase(publishedCase("31"), { typed: true });
    const path = writeGrids(join(folder, "new.xls"), grids);
    const { conversion, evaluation } = await readWorkbookFile(path, defaultScheme);
    expect(conversion).toBeNull();
    expect(evaluation.indicators).toHaveLength(publishedCase("31").indicators.length);
  });

  test("a damaged one is refused in Chinese, and nothing is written", async () => {
    const path = named("坏.xls", readFileSync(join(folder, "旧表.xls")).subarray(0, 1500));
    await expect(
      reportOnFile(path, defaultScheme, { reserved: { inputs: [path], outputs: [] }, folder: null })
    ).rejects.toThrow();
    const sentence = (await said(path)).replace(path, "").replace(/\.xlsx|Excel|WPS/g, "");
    expect(sentence).toMatch(/损坏|没有工作簿/);
    expect(sentence).not.toMatch(/[A-Za-z]{4}/);
    expect(existsSync(join(folder, "坏-绩效自评.xlsx"))).toBe(false);
  });
});
