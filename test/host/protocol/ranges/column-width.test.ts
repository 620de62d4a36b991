import { columnCharacters, columnPoints } from "../../../../src/host/protocol/ranges/column-width";
import { createWorkbook } from "../../../../src/host/workbook/create-workbook";
import type { WorkbookModel } from "../../../../src/host/workbook/model";
import { sheetOf } from "../excel-session";

const workbookIn = (name: string): WorkbookModel => ({
  ...createWorkbook(),
  defaultFont: { name, size: 11 },
});

describe("column widths", () => {
  // Pixels Excel gives a column nobody has sized.
  it.each([
    ["Calibri", 64],
    ["宋体", 72],
  ])("in %s are %d pixels by default", (font, pixels) => {
    const sheet = sheetOf(createWorkbook(), 0);
    expect(columnPoints(sheet, 0, workbookIn(font))).toBe((pixels * 72) / 96);
  });

  it("are stored in 256ths of a character", () => {
    const pixels = 64;
    const stored = Math.floor((pixels / 7) * 256) / 256;
    expect(stored).toBe(9.140625);
    expect(columnCharacters((pixels * 72) / 96, workbookIn("Calibri"))).toBe(stored);
  });

  it("come back as the whole pixels they were set to", () => {
    const sheet = sheetOf(createWorkbook(), 0);
    const workbook = workbookIn("Calibri");
    for (let pixels = 1; pixels <= 500; pixels++) {
      const points = (pixels * 72) / 96;
      sheet.columns.set(0, { width: columnCharacters(points, workbook), hidden: false });
      expect(columnPoints(sheet, 0, workbook)).toBe(points);
    }
  });
});
