import { unzipSync } from "fflate";
import { needsArray } from "../../../src/host/workbook/array-formula";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { openCalculating, read, write } from "../calculation/open-calculating";
import { attach } from "../protocol/excel-session";

describe("a formula that works on whole ranges", () => {
  test.each([
    ['=COUNT(IF(A1:B9="","",A1:B9))', true],
    ['=SUM(IF(""=$A$1:$B$9,1,0))', true],
    ["=SUM(2*A1:A9)", true],
    ["=SUM('表 1'!A1:A9-1)", true],
    ["=SUM(1-'表 1'!A1:A9)", true],
    ["=COUNT(IF(A1#>0,1))", true],
    ['=COUNT(IF(表1[完成值]="","",1))', true],
    ['=IF(A1="","",A1)', false],
    ["=SUM(A1:A9)+1", false],
    ["=1+SUM(A1:A9)", false],
    ["=A1:A9", false],
    ['="A1:A9="&B1', false],
    ["='A1:A9='!B1", false],
    ["=VLOOKUP(A1,B:C,2,0)&A2", false],
  ])("%s: %s", (formula, isArray) => {
    expect(needsArray(formula)).toBe(isArray);
  });
});

const sheetXml = (file: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(file)["xl/worksheets/sheet1.xml"]);

async function insertRow(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
}

test("is marked so in the file, also with one result, and stays it when rows move", async () => {
  const model = createWorkbook("表");
  const host = openCalculating(model);
  await write(host, "A1:A3", [[1], [""], [0]]);
  await write(host, "C1:C2", [['=COUNT(IF(A1:A3="","",A1:A3))'], ["=SUM(A1:A3)"]]);
  expect(await read("C1:C2")).toEqual([[2], [1]]);
  const file = saveWorkbook(model);
  expect(sheetXml(file)).toContain('<f t="array" ref="C1">COUNT(IF(A1:A3=');
  expect(sheetXml(file)).toContain("<f>SUM(A1:A3)</f>");
  const reopened = openWorkbook(file);
  attach(reopened);
  await insertRow();
  expect(sheetXml(saveWorkbook(reopened))).toContain('<f t="array" ref="C2">COUNT(IF(A2:A4=');
});
