import { createHost } from "../../../../src/host/protocol/host";
import { createWorkbook } from "../../../../src/host/workbook/create-workbook";
import { failureOf, onSheet, openExcel, settled } from "../excel-session";

/** Code of the error that reading a proxy throws. */
function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

describe("load and sync", () => {
  beforeEach(() => openExcel());

  it("gives nothing before sync", async () => {
    await onSheet(async (sheet, context) => {
      sheet.load("name");
      expect(codeOf(() => sheet.name)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(sheet.name).toBe("表");
      expect(codeOf(() => sheet.visibility)).toBe("PropertyNotLoaded");
    });
  });

  it("loads nested members, whole objects and collections", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.values = [[7]];
      range.load("values,format/fill/color,format/font/name,worksheet/name");
      const worksheets = context.workbook.worksheets.load("items/name,items/position");
      const whole = sheet.getRange("B2:C2").load();
      await context.sync();
      expect(range.values).toEqual([[7]]);
      expect(range.format.fill.color).toBe("#FFFFFF");
      expect(range.worksheet.name).toBe("表");
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([["表", 0]]);
      expect(whole.valueTypes).toEqual([["Double", "Empty"]]);
    });
  });

  it("leaves a window of a collection to top and skip", async () => {
    await onSheet(async (_, context) => {
      const { worksheets } = context.workbook;
      ["二", "三", "四"].forEach((name) => worksheets.add(name));
      const window = worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(window.items.map(({ name }) => name)).toEqual(["二", "三"]);
    });
  });

  it("keeps the proxy of a new sheet alive over many syncs", async () => {
    await onSheet(async (_, context) => {
      const sheet = context.workbook.worksheets.add("新");
      await context.sync();
      sheet.getRange("A1").values = [["后"]];
      await context.sync();
      sheet.name = "改名";
      await context.sync();
      const cell = sheet.getRange("A1").load("values,address");
      await context.sync();
      expect([cell.address, cell.values]).toEqual(["改名!A1", [["后"]]]);
    });
  });

  it("keeps ranges alive over several syncs, and lets them go at the end", async () => {
    const { host } = openExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      const corner = range.getLastCell().load("values");
      await context.sync();
      expect(corner.values).toEqual([[4]]);
    });
    await settled();
    const count = { ObjectPathId: 1, Id: 2, ActionType: 3, Name: "_GetReferenceCount" };
    const path = { "1": { Id: 1, ObjectPathType: 1, Name: "" } };
    const { Results } = host.answer({ Actions: [count], ObjectPaths: path });
    expect(Results).toEqual([{ ActionId: 2, Value: 0 }]);
  });
});

describe("null objects", () => {
  beforeEach(() => openExcel());

  it("stand for what is not there, and so do their children", async () => {
    await onSheet(async (sheet, context) => {
      const { workbook } = context;
      const missing = workbook.worksheets.getItemOrNullObject("无");
      const child = missing.getRange("A1").load("values");
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      const chart = sheet.charts.getItemOrNullObject("无");
      const named = workbook.names.getItemOrNullObject("无").getRangeOrNullObject();
      named.load("address");
      await context.sync();
      const all = [missing, child, used, chart, named];
      expect(all.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true, true]);
    });
  });

  it("take methods and settings without effect", async () => {
    const { model } = openExcel();
    await onSheet(async (_, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("无");
      missing.delete();
      missing.name = "有";
      await context.sync();
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["表"]);
  });
});

describe("errors", () => {
  beforeEach(() => openExcel());

  const cases: readonly [
    what: string,
    code: string,
    location: string,
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ][] = [
    [
      "a missing sheet",
      "ItemNotFound",
      "WorksheetCollection.getItem",
      (_, { workbook }) => workbook.worksheets.getItem("无").load("name"),
    ],
    [
      "a bad address",
      "InvalidArgument",
      "Worksheet.getRange",
      (sheet) => sheet.getRange("A0").load("address"),
    ],
    [
      "a list of areas as one range",
      "InvalidArgument",
      "Worksheet.getRange",
      (sheet) => sheet.getRange("A1,B2").load("address"),
    ],
    [
      "a cell before the sheet",
      "InvalidArgument",
      "Range.getOffsetRange",
      (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a second sheet of the name",
      "ItemAlreadyExists",
      "WorksheetCollection.add",
      (_, { workbook }) => workbook.worksheets.add("表"),
    ],
    [
      "a missing name",
      "ItemNotFound",
      "NamedItemCollection.getItem",
      (_, { workbook }) => workbook.names.getItem("无").load("formula"),
    ],
    [
      "a missing chart",
      "ItemNotFound",
      "ChartCollection.getItem",
      (sheet) => sheet.charts.getItem("无").load("name"),
    ],
    [
      "the last visible sheet deleted",
      "InvalidOperation",
      "Worksheet.delete",
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      "a text where an enumeration has none",
      "InvalidArgument",
      "RangeFormat.horizontalAlignment",
      (sheet) => {
        sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center";
      },
    ],
  ];

  it.each(cases)("%s: %s at %s", async (_, code, location, work) => {
    expect(await failureOf(work)).toMatchObject({ code, location });
  });

  it.each(["", "a".repeat(32), "a:b", "a/b", "a\\b", "a?b", "a*b", "[a]", "'a"])(
    "a sheet cannot be called %j",
    async (name) => {
      const failure = await failureOf((sheet) => {
        sheet.name = name;
      });
      expect(failure).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
    }
  );

  it("end the batch: what came before is done, what comes after is not", async () => {
    const { sheet: model } = openExcel();
    const failure = await failureOf((sheet) => {
      sheet.getRange("A1").values = [["前"]];
      sheet.getRange("坏!地址").load("address");
      sheet.getRange("A2").values = [["后"]];
    });
    expect(failure.code).toBe("InvalidArgument");
    expect(model.cells.get(0, 0)?.value).toBe("前");
    expect(model.cells.get(1, 0)).toBeUndefined();
  });
});

describe("what the stand-in does not have", () => {
  beforeEach(() => openExcel());

  const cases: readonly [member: string, work: (sheet: Excel.Worksheet) => unknown][] = [
    [
      "Range.sort",
      (sheet) => {
        sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      },
    ],
    ["Range.linkedDataTypeState", (sheet) => sheet.getRange("A1").load("linkedDataTypeState")],
    [
      "Range.conditionalFormats",
      (sheet) => {
        sheet.getRange("A1").conditionalFormats.clearAll();
      },
    ],
    [
      "Worksheet.freezePanes",
      (sheet) => {
        sheet.freezePanes.freezeRows(1);
      },
    ],
    ["Worksheet.tables", (sheet) => sheet.tables.add("A1:B2", true)],
    ["PageLayout.printComments", (sheet) => (sheet.pageLayout.printComments = "InPlace")],
    ["RangeFormat.shrinkToFit", (sheet) => (sheet.getRange("A1").format.shrinkToFit = true)],
    ["RangeFormat.wrapText", (sheet) => (sheet.getRange("A:A").format.wrapText = true)],
    ["ChartCollection.add", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2"))],
  ];

  it.each(cases)("names itself: %s", async (member, work) => {
    const failure = await failureOf(work);
    expect(failure.code).toBe("NotImplemented");
    expect(failure.location).toBe(member);
    expect(failure.message).toMatch(/is not implemented in the stand-in Excel/);
  });
});

describe("counts", () => {
  it("one run with one sync makes two requests, the second lets the ranges go", async () => {
    const { host } = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("A1:B2").load("values,formulas");
      await context.sync();
    });
    await settled();
    expect(host.counts).toEqual({ requests: 2, cellsWritten: 3 * 2, cellsRead: 2 * (2 * 2) });
  });

  it("one run without a range makes one", async () => {
    const { host } = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
    });
    await settled();
    expect(host.counts).toEqual({ requests: 1, cellsWritten: 0, cellsRead: 0 });
  });

  it("writes 10 000 cells in one request although the library cuts them into blocks", async () => {
    const { host, sheet: model } = openExcel();
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column)
    );
    await onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(2, 1, 1000, 10).values = rows;
      await context.sync();
    });
    expect(host.counts).toMatchObject({ requests: 1, cellsWritten: 1000 * 10 });
    expect(model.cells.get(2 + 999, 1 + 9)?.value).toBe(999 * 10 + 9);
    expect(model.cells.usedArea(true)).toEqual({ top: 2, left: 1, bottom: 1001, right: 10 });
  });

  it("checks the size of a large matrix before the first block is written", async () => {
    const { sheet: model } = openExcel();
    const rows = Array.from({ length: 999 }, () => Array.from({ length: 10 }, () => 1));
    const failure = await failureOf((sheet) => {
      sheet.getRangeByIndexes(0, 0, 1000, 10).values = rows;
    });
    expect(failure.message).toBe(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
    expect(model.cells.usedArea(false)).toBeNull();
  });
});

describe("the host alone", () => {
  it("answers a request without actions", () => {
    const host = createHost(createWorkbook());
    expect(host.answer({ Actions: [], ObjectPaths: {} })).toEqual({ Results: [], TraceIds: [] });
  });

  it("accepts what the library calls by itself when a page starts", () => {
    const name = "Microsoft.InternalService.AddinInternalService";
    const ready = { Id: 2, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 };
    const trace = { Id: 3, ActionType: 5, Name: "", ObjectPathId: 0 };
    const reply = createHost(createWorkbook()).answer({
      Actions: [ready, trace],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: name } },
    });
    expect(reply).toEqual({
      Results: [
        { ActionId: 2, Value: null },
        { ActionId: 3, Value: null },
      ],
      TraceIds: [3],
    });
  });
});
