import { failureOf, onSheet, openExcel } from "./excel-session";

type Find = (sheet: Excel.Worksheet) => Excel.Range;

describe("ranges and their addresses", () => {
  beforeEach(() => openExcel());

  const cases: readonly [what: string, address: string, find: Find][] = [
    ["one cell", "表!B2", (sheet) => sheet.getRange("$B$2")],
    ["corners in any order", "表!A1:B2", (sheet) => sheet.getRange("B2:A1")],
    ["with the sheet's own name", "表!A1", (sheet) => sheet.getRange("表!A1")],
    ["columns", "表!A:C", (sheet) => sheet.getRange("a:c")],
    ["rows", "表!2:5", (sheet) => sheet.getRange("2:5")],
    ["the whole sheet", "表!1:1048576", (sheet) => sheet.getRange()],
    ["the last cell", "表!XFD1048576", (sheet) => sheet.getRange("XFD1048576")],
    ["by indexes", "表!AA3:AB4", (sheet) => sheet.getRangeByIndexes(2, 26, 2, 2)],
    ["a cell of the sheet", "表!C2", (sheet) => sheet.getCell(1, 2)],
    ["a cell of a range, also outside", "表!D5", (sheet) => sheet.getRange("B2").getCell(3, 2)],
    ["a row", "表!B3:C3", (sheet) => sheet.getRange("B2:C4").getRow(1)],
    ["a column", "表!C2:C4", (sheet) => sheet.getRange("B2:C4").getColumn(1)],
    ["whole rows", "表!2:4", (sheet) => sheet.getRange("B2:C4").getEntireRow()],
    ["whole columns", "表!B:C", (sheet) => sheet.getRange("B2:C4").getEntireColumn()],
    ["resized", "表!B2:D3", (sheet) => sheet.getRange("B2:C4").getResizedRange(-1, 1)],
    ["resized to", "表!B2:B3", (sheet) => sheet.getRange("B2:C4").getAbsoluteResizedRange(2, 1)],
    ["moved", "表!A4:B6", (sheet) => sheet.getRange("B2:C4").getOffsetRange(2, -1)],
    ["the last row", "表!B4:C4", (sheet) => sheet.getRange("B2:C4").getLastRow()],
    ["around two", "表!A1:C4", (sheet) => sheet.getRange("A1").getBoundingRect("C4")],
    [
      "common to two",
      "表!B2",
      (sheet) => sheet.getRange("A1:B2").getIntersectionOrNullObject(sheet.getRange("B2:C3")),
    ],
    ["used cells of an empty sheet", "表!A1", (sheet) => sheet.getUsedRange()],
  ];

  it.each(cases)("%s: %s", async (_, address, find) => {
    await onSheet(async (sheet, context) => {
      const range = find(sheet).load("address");
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it.each(["A0", "XFE1", "A1048577", "1", "A", "A1:2", "他!A1", "无此名"])(
    "%s is no range",
    async (address) => {
      const failure = await failureOf((sheet) => sheet.getRange(address).load("address"));
      expect(failure.code).toBe("InvalidArgument");
    }
  );

  it.each([
    ["基础数据表", "基础数据表!A1"],
    ["表 1", "'表 1'!A1"],
    ["2023年", "'2023年'!A1"],
    ["A1", "'A1'!A1"],
    ["王's", "'王''s'!A1"],
    ["附表(1)", "'附表(1)'!A1"],
  ])("the sheet %s gives %s", async (name, address) => {
    openExcel(name);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe(address);
      expect(sheet.getRange(range.address)).toBeDefined();
      const again = sheet.getRange(range.address).load("address");
      await context.sync();
      expect(again.address).toBe(address);
    });
  });
});

describe("used ranges", () => {
  it("tell values from formats", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E5").format.fill.color = "yellow";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const part = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
      const none = sheet.getRange("G1:H9").getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(all.address).toBe("表!B2:E5");
      expect(values.address).toBe("表!B2:C3");
      expect(part.address).toBe("表!C3");
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("insert and delete", () => {
  it("move cells, sizes, merges, links, formulas, names and kept ranges", async () => {
    const { sheet: model, model: workbook } = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["头"], [10], ["=SUM(A2:A2)+$A$2"]];
      sheet.getRange("A2").format.rowHeight = 30;
      sheet.getRange("C3:D3").merge();
      sheet.getRange("B3").hyperlink = { documentReference: "表!A2", textToDisplay: "链" };
      context.workbook.names.add("数", sheet.getRange("A2"));
      const kept = sheet.getRange("A3");
      await context.sync();

      const fresh = sheet.getRange("2:3").insert("Down").load("address");
      kept.load("address,formulas");
      const row = sheet.getRange("A4").load("values,format/rowHeight");
      const link = sheet.getRange("B5").load("hyperlink");
      await context.sync();
      expect(fresh.address).toBe("表!2:3");
      expect([kept.address, kept.formulas]).toEqual(["表!A5", [["=SUM(A4:A4)+$A$4"]]]);
      expect([row.values, row.format.rowHeight]).toEqual([[[10]], 30]);
      expect(link.hyperlink.documentReference).toBe("表!A4");
      expect(model.merges).toEqual([{ top: 4, left: 2, bottom: 4, right: 3 }]);
      expect(workbook.names[0]?.formula).toBe("=表!$A$4");

      sheet.getRange("A2:A4").delete("Up");
      kept.load("address,formulas");
      await context.sync();
      expect([kept.address, kept.formulas]).toEqual(["表!A2", [["=SUM(#REF!)+#REF!"]]]);
      expect(workbook.names[0]?.formula).toBe("=表!#REF!");
    });
  });

  it("sideways leave other rows alone", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1").insert("Right");
      const range = sheet.getRange("A1:C2").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["", 1, 2],
        [3, 4, ""],
      ]);
    });
  });

  it("do not tear a merge apart", async () => {
    openExcel();
    const failure = await failureOf((sheet) => {
      sheet.getRange("A3:B3").merge();
      sheet.getRange("A1").insert("Down");
    });
    expect(failure).toMatchObject({ code: "InvalidOperation", location: "Range.insert" });
  });

  it("make a kept range of deleted cells invalid", async () => {
    openExcel();
    const failure = await failureOf(async (sheet, context) => {
      const kept = sheet.getRange("A2");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      kept.load("address");
    });
    expect(failure.code).toBe("InvalidReference");
  });
});
