import { failureOf, onSheet, openExcel } from "./excel-session";

describe("formats", () => {
  it("are set on every cell and read back", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.name = "仿宋_GB2312";
      format.font.size = 16;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Double";
      format.font.color = "red";
      format.fill.color = "#fff2cc";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      const corner = sheet.getRange("B2").format;
      corner.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      corner.font.load("name,size,bold,italic,underline,color");
      corner.fill.load("color");
      await context.sync();
      expect(corner.font.toJSON()).toEqual({
        name: "仿宋_GB2312",
        size: 16,
        bold: true,
        italic: true,
        underline: "Double",
        color: "#FF0000",
      });
      expect(corner.fill.color).toBe("#FFF2CC");
      expect(corner.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
    });
  });

  it("read as null where cells differ, and as white without a fill", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2").format.fill.color = "yellow";
      sheet.getRange("A2").format.fill.clear();
      const both = sheet.getRange("A1:A2").load("format/font/bold,format/fill/color");
      const column = sheet.getRange("A:A").load("format/font/bold");
      await context.sync();
      expect(both.format.font.bold).toBeNull();
      expect(both.format.fill.color).toBe("#FFFFFF");
      expect(column.format.font.bold).toBeNull();
    });
  });

  it("take cell by cell what setCellProperties gives", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [
            { format: { font: { bold: true }, fill: { color: "#112233" } } },
            { format: { borders: { top: { style: "Double" } }, horizontalAlignment: "Right" } },
          ],
        ]);
      sheet
        .getRange("A1:A2")
        .setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
      sheet.getRange("A1:B1").setColumnProperties([{}, { columnHidden: true }]);
      const first = sheet
        .getRange("A1")
        .load("format/font/bold,format/fill/color,format/rowHeight");
      const second = sheet.getRange("B1").load("format/horizontalAlignment,columnHidden");
      const edge = second.format.borders.getItem("EdgeTop").load("style");
      const hidden = sheet.getRange("A2").load("rowHidden");
      await context.sync();
      expect(first.format.font.bold).toBe(true);
      expect(first.format.fill.color).toBe("#112233");
      expect(first.format.rowHeight).toBe(20);
      expect(second.format.horizontalAlignment).toBe("Right");
      expect([edge.style, second.columnHidden, hidden.rowHidden]).toEqual(["Double", true, true]);
    });
  });

  it("of setCellProperties that are unknown name themselves", async () => {
    openExcel();
    const failure = await failureOf((sheet) => {
      sheet.getRange("A1").setCellProperties([[{ format: { font: { strikethrough: true } } }]]);
    });
    expect(failure.message).toBe(
      "RangeFont.strikethrough is not implemented in the stand-in Excel."
    );
  });
});

describe("borders", () => {
  it("are drawn round and inside a range", async () => {
    const { sheet: model } = openExcel();
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).forEach((edge) => {
        borders.getItem(edge).weight = "Medium";
      });
      (["InsideHorizontal", "InsideVertical"] as const).forEach((edge) => {
        borders.getItem(edge).style = "Dot";
      });
      const inside = borders.getItem("InsideVertical").load("style,weight,color");
      const neighbour = sheet.getRange("B4").format.borders.getItem("EdgeTop").load("weight");
      await context.sync();
      expect(inside.toJSON()).toEqual({ style: "Dot", weight: "Thin", color: "#000000" });
      expect(neighbour.weight).toBe("Medium");
    });
    const { top, right } = model.formatAt(1, 1).borders;
    expect([top?.weight, right?.style]).toEqual(["Medium", "Dot"]);
    expect(model.formatAt(1, 1).borders.bottom?.style).toBe("Dot");
  });

  it("go from both sides of a line", async () => {
    const { sheet: model } = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
      await context.sync();
    });
    expect(model.formatAt(0, 0).borders.bottom).toBeNull();
  });
});

describe("sizes", () => {
  it("of rows are points", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").format.rowHeight = 28.5;
      const same = sheet.getRange("A1:A2").load("format/rowHeight");
      const mixed = sheet.getRange("A1:A3").load("format/rowHeight,format/useStandardHeight");
      await context.sync();
      expect(same.format.rowHeight).toBe(28.5);
      expect(mixed.format.rowHeight).toBeNull();
      sheet.getRange("1:2").format.useStandardHeight = true;
      mixed.load("format/rowHeight");
      await context.sync();
      expect(mixed.format.rowHeight).toBe(15);
    });
  });

  it("of columns are points outside and characters of the widest digit inside", async () => {
    const { sheet: model, model: workbook } = openExcel();
    const digit = ["宋体", "等线"].includes(workbook.defaultFont.name) ? 8 : 7;
    await onSheet(async (sheet, context) => {
      const [asked, usual] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
      asked.columnWidth = 60;
      asked.load("columnWidth");
      usual.load("columnWidth");
      await context.sync();
      expect(asked.columnWidth).toBe(60);
      expect(usual.columnWidth).toBe((digit === 8 ? 72 : 64) * (72 / 96));
    });
    expect(model.columns.get(0)?.width).toBe((60 * 96) / 72 / digit);
  });

  it("beyond Excel's limits are refused", async () => {
    openExcel();
    const failure = await failureOf((sheet) => {
      sheet.getRange("A1").format.rowHeight = 410;
    });
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "RangeFormat.rowHeight" });
  });
});
