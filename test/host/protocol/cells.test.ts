import fc from "fast-check";
import { typeInto } from "../../../src/host/protocol/ranges/cell-input";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { failureOf, onSheet, openExcel } from "./excel-session";

const general = createWorkbook().defaultFormat;

/** Days from 1899-12-30, Excel's day 0, for dates after February 1900. */
const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe("typing into a cell of format General", () => {
  it.each([
    ["12", 12, "General"],
    ["-1,234.5", -1234.5, "#,##0.00"],
    ["90%", 90 / 100, "0%"],
    ["97.31%", 0.9731, "0.00%"],
    ["2023-12-31", serial(2023, 12, 31), "yyyy/m/d"],
    ["2023/1/2", serial(2023, 1, 2), "yyyy/m/d"],
    ["2023年12月31日", serial(2023, 12, 31), 'yyyy"年"m"月"d"日"'],
    ["2023年12月", serial(2023, 12, 1), 'yyyy"年"m"月"'],
    ["true", true, "General"],
    ["123456789012345678", 123456789012345000, "General"],
    ["2023年13月", "2023年13月", "General"],
    ["≥95%", "≥95%", "General"],
    ["'12", "12", "General"],
    ["'=A1", "=A1", "General"],
    ["=", "=", "General"],
    ["-", "-", "General"],
  ])("%j becomes %j with format %s", (typed, value, numberFormat) => {
    expect(typeInto(general, typed)).toEqual({ value, format: { ...general, numberFormat } });
  });

  it.each([
    ["=SUM(A1:A2)", "=SUM(A1:A2)"],
    ["-A1", "=-A1"],
    ["+B2", "=+B2"],
    ["@名称", "=@名称"],
  ])("%j becomes the formula %s", (typed, formula) => {
    expect(typeInto(general, typed)).toEqual({ formula, format: general });
  });

  it("knows Excel's errors and empties", () => {
    expect(typeInto(general, "#n/a").value).toEqual({ error: "#N/A" });
    expect(typeInto(general, "")).toEqual({ format: general });
  });

  it("counts dates from 1904 where the workbook does", () => {
    expect(typeInto(general, "2023-12-31", true).value).toBe(
      serial(2023, 12, 31) - serial(1904, 1, 1)
    );
  });

  it("refuses what is no cell content, and text above 32 767 characters", () => {
    for (const input of [{}, undefined, "字".repeat(32_768)]) {
      expect(() => typeInto(general, input)).toThrow(
        "The argument is invalid or missing or has an incorrect format."
      );
    }
  });
});

describe("typing into a cell that has a format", () => {
  it("of text keeps everything as text", () => {
    const format = { ...general, numberFormat: "@" };
    for (const typed of ["12", "=A1", "2023-12-31", "-"]) {
      expect(typeInto(format, typed)).toEqual({ value: typed, format });
    }
    expect(typeInto(format, 12).value).toBe("12");
  });

  it("of numbers keeps the format", () => {
    const format = { ...general, numberFormat: "0.00" };
    expect(typeInto(format, "90%")).toEqual({ value: 90 / 100, format });
  });
});

it("text after an apostrophe always comes back as it is", async () => {
  openExcel();
  const texts = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, async (lines) => {
      await onSheet(async (sheet, context) => {
        const range = sheet.getRangeByIndexes(0, 0, lines.length, 1);
        range.values = lines.map((line) => [`'${line}`]);
        range.load("values");
        await context.sync();
        expect(range.values).toEqual(lines.map((line) => [line]));
      });
    }),
    { numRuns: 20 }
  );
});

describe("values and formulas", () => {
  it("take a matrix, one value for all, null to leave and empty text to clear", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = "同" as unknown as string[][];
      range.values = [
        [null, ""],
        ["=1+1", 3],
      ];
      range.load("values,formulas,valueTypes,text");
      await context.sync();
      expect(range.formulas).toEqual([
        ["同", ""],
        ["=1+1", 3],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Empty"],
        ["Empty", "Double"],
      ]);
      expect(range.values[1]).toEqual(["", 3]);
    });
  });

  it("must have the range's size", async () => {
    openExcel();
    const failure = await failureOf((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    });
    expect(failure).toEqual({
      code: "InvalidArgument",
      message:
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      location: "Range.values",
    });
  });

  it("show as their number format says", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["0.00%", "#,##0.00", 'yyyy"年"m"月"']];
      range.values = [[0.97312, 1234.5, serial(2023, 12, 31)]];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["97.31%", "1,234.50", "2023年12月"]]);
    });
  });

  it("are null for whole columns, which take none", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const columns = sheet.getRange("A:B").load("values,address,cellCount,isEntireColumn");
      await context.sync();
      expect(columns.values).toBeNull();
      expect(columns.address).toBe("表!A:B");
      expect(columns.cellCount).toBe(2 * 1_048_576);
      expect(columns.isEntireColumn).toBe(true);
    });
    const failure = await failureOf((sheet) => {
      sheet.getRange("1:1").values = [[1]];
    });
    expect(failure.code).toBe("InvalidArgument");
  });
});

describe("merged cells", () => {
  it("keep the first content, take values in the first cell only and read empty elsewhere", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["", "甲"],
        ["乙", "丙"],
      ];
      range.merge();
      const merged = range.load("values");
      await context.sync();
      expect(merged.values).toEqual([
        ["甲", ""],
        ["", ""],
      ]);
      range.values = [
        ["新", "丢"],
        ["丢", "丢"],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["新", ""],
        ["", ""],
      ]);
    });
  });

  it("are listed with their sheet, also row by row", async () => {
    openExcel("表 1");
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge(true);
      sheet.getRange("D1:D2").merge();
      const areas = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      areas.load("address,areaCount,areas/items/address");
      const none = sheet.getRange("F1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(areas.address).toBe("'表 1'!A1:B1,'表 1'!A2:B2,'表 1'!D1:D2");
      expect(areas.areas.items.map(({ address }) => address)).toHaveLength(areas.areaCount);
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A1").unmerge();
      areas.load("areaCount");
      const left = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      expect(left.areaCount).toBe(2);
    });
  });
});

describe("clear", () => {
  const cases: readonly [
    what: NonNullable<Parameters<Excel.Range["clear"]>[0]>,
    content: string,
    bold: boolean,
    link: boolean,
    merged: boolean,
  ][] = [
    ["All", "", false, false, false],
    ["Contents", "", true, true, true],
    ["Formats", "字", false, true, false],
    ["Hyperlinks", "字", true, false, true],
    ["RemoveHyperlinks", "字", false, false, true],
  ];

  it.each(cases)(
    "%s leaves %j, bold %s, link %s, merged %s",
    async (what, content, bold, link, merged) => {
      const { sheet: model } = openExcel();
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.merge();
        range.hyperlink = { documentReference: "表!C3", textToDisplay: "字" };
        range.format.font.bold = true;
        range.clear(what);
        const cell = sheet.getRange("A1").load("values,hyperlink,format/font/bold");
        await context.sync();
        expect(cell.values).toEqual([[content]]);
        expect(cell.format.font.bold).toBe(bold);
        expect(Boolean(cell.hyperlink as unknown)).toBe(link);
        expect(model.merges).toHaveLength(merged ? 1 : 0);
      });
    }
  );
});

describe("hyperlinks", () => {
  it("show their text or their target, and look like links", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const [named, bare] = [sheet.getRange("A1"), sheet.getRange("A2")];
      named.hyperlink = {
        documentReference: "'表 2'!B3",
        screenTip: "来源",
        textToDisplay: "见 B3",
      };
      bare.hyperlink = { address: "https://example.com" };
      named.load("hyperlink,values,format/font/underline");
      bare.load("values");
      await context.sync();
      expect(named.hyperlink).toEqual({
        documentReference: "'表 2'!B3",
        screenTip: "来源",
        textToDisplay: "见 B3",
      });
      expect(named.values).toEqual([["见 B3"]]);
      expect(named.format.font.underline).toBe("Single");
      expect(bare.values).toEqual([["https://example.com"]]);
    });
  });

  it("need a target", async () => {
    openExcel();
    const failure = await failureOf((sheet) => {
      sheet.getRange("A1").hyperlink = { textToDisplay: "无" };
    });
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.hyperlink" });
  });
});
