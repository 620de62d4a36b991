import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { onSheet, openExcel, sheetOf } from "./excel-session";

describe("horizontal page breaks", () => {
  test("stand above the row they are added with, in order, once each, and survive the file", async () => {
    const { model } = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add("A5:C6");
      sheet.horizontalPageBreaks.add("B9");
      sheet.pageLayout.firstPageNumber = 1;
      await context.sync();
    });
    // Rows 5 and 9 are the rows of index 4 and 8.
    expect(sheetOf(model, 0).pageSetup.rowBreaks).toEqual([4, 8]);
    const saved = saveWorkbook(model);
    const xml = strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="4"');
    expect(xml.indexOf("<rowBreaks")).toBeGreaterThan(xml.indexOf("<pageSetup"));
    const { pageSetup } = sheetOf(openWorkbook(saved), 0);
    expect(pageSetup).toMatchObject({ rowBreaks: [4, 8], firstPageNumber: 1 });
  });

  test("are counted, deleted one by one and removed together", async () => {
    const { model } = openExcel();
    const count = await onSheet(async (sheet, context) => {
      const first = sheet.horizontalPageBreaks.add("A3");
      sheet.horizontalPageBreaks.add("A7");
      first.delete();
      const left = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(2 - 1);
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(sheetOf(model, 0).pageSetup.rowBreaks).toEqual([]);
  });
});
