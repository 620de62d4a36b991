import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { addCustomXml } from "../../../src/host/workbook/custom-xml";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { putCells } from "../../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { addReportSheet } from "../fixtures/report-sheet";
import { richWorkbook } from "../fixtures/rich-workbook";
import { barChart, sheetNamed } from "../fixtures/sheet-named";

// The validator is an ES module with WebAssembly inside, which a child process loads best.
const SCRIPT = `
  import { readFileSync } from "node:fs";
  import validate, { ready } from "@ooxml-tools/validate";
  await ready();
  const results = [];
  for (const file of process.argv.slice(1)) {
    const problems = await validate(new Uint8Array(readFileSync(file)), "xlsx");
    results.push(problems.map(({ description, path }) => path.partUri + ": " + description));
  }
  process.stdout.write("\\n@@" + JSON.stringify(results), () => process.exit(0));
`;

/** What Microsoft's Open XML SDK objects to in each file. */
function problemsOf(files: readonly Uint8Array[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "validity-"));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const output = execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", SCRIPT, ...paths],
      { encoding: "utf8" }
    );
    return JSON.parse(output.slice(output.lastIndexOf("@@") + 2)) as string[][];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withReport(file: Uint8Array): Uint8Array {
  const model = openWorkbook(file);
  addReportSheet(model);
  return saveWorkbook(model);
}

function changedEverywhere(): Uint8Array {
  const model = openWorkbook(richWorkbook());
  const sheet = sheetNamed(model, "基础数据");
  putCells(
    sheet,
    "A2",
    [
      ["新", 1, "=IFS(A1,2)"],
      [" 文 ", true, { error: "#N/A" }],
    ],
    {
      font: { italic: true, name: "仿宋" },
      borders: { left: { style: "Double", weight: "Thick", color: "#123456" } },
    }
  );
  sheet.merges.push({ top: 30, left: 0, bottom: 31, right: 1 });
  sheet.tabColor = "#FF0000";
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.centerHorizontally = true;
  sheet.pageSetup.headersFooters.differentOddEven = true;
  sheet.pageSetup.headersFooters.evenFooter = "&P";
  sheet.columns.set(2, { width: 15, hidden: false });
  sheet.rows.set(40, { height: 20, hidden: true });
  sheet.charts.splice(0, 1, barChart("基础数据"));
  sheet.hyperlinks.splice(0, 1);
  const plain = sheetNamed(model, "隐藏");
  plain.tabColor = "#00FF00";
  plain.showGridlines = false;
  plain.pageSetup.margins.left = 36;
  plain.pageSetup.headersFooters.oddHeader = "&L页";
  plain.columns.set(3, { width: 9, hidden: true });
  plain.merges.push({ top: 3, left: 0, bottom: 4, right: 1 });
  plain.charts.push(barChart("基础数据", "二"));
  plain.touch();
  model.activeSheet = 0;
  addCustomXml(model, '<a xmlns="urn:a&amp;b">新</a>');
  return saveWorkbook(model);
}

test("Office's own validator finds nothing wrong with what is written", () => {
  const created = createWorkbook("数据");
  addReportSheet(created);
  addCustomXml(created, "<a/>");
  const removed = openWorkbook(richWorkbook());
  removed.removeSheet(sheetNamed(removed, "基础数据"));
  expect(
    problemsOf([
      richWorkbook(),
      withReport(richWorkbook()),
      withReport(richWorkbook({ macros: true })),
      changedEverywhere(),
      saveWorkbook(created),
      saveWorkbook(removed),
    ])
  ).toEqual([[], [], [], [], [], []]);
}, 60_000);
