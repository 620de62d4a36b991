import { areaOf } from "../../../src/host/protocol/areas/area";
import { failureOf, onSheet, openExcel, settled } from "./excel-session";

type Handler<Args> = (args: Args) => Promise<unknown>;

/** The arguments of each call of a handler, and the handler. */
function recorder<Args>(): { calls: Args[]; handler: Handler<Args> } {
  const calls: Args[] = [];
  return {
    calls,
    handler: (args) => {
      calls.push(args);
      return Promise.resolve();
    },
  };
}

const removers: (() => Promise<unknown>)[] = [];

/** Registers a handler that goes again after the test: registrations live in the library, which all tests share. */
async function listen<Args>(
  events: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Args>
): Promise<Args[]> {
  const { calls, handler } = recorder<Args>();
  await Excel.run(async (context) => {
    const registered = events(context).add(handler);
    await context.sync();
    removers.push(() =>
      Excel.run(registered.context, async (owner) => {
        registered.remove();
        await owner.sync();
      })
    );
  });
  return calls;
}

const firstSheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getFirst();

afterEach(async () => {
  for (const remove of removers.splice(0)) await remove();
  await settled();
});

describe("onChanged", () => {
  it("comes once for all that one request writes, with address and source, after the reply", async () => {
    const { sheet } = openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    await onSheet(async (proxy, context) => {
      proxy.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      proxy.getRange("B4:C4").formulas = [["=B2", "=C2"]];
      proxy.getRange("E9").values = [["x"]];
      await context.sync();
      expect(calls).toEqual([]);
    });
    await settled();
    expect(calls).toEqual([
      expect.objectContaining({
        type: "WorksheetChanged",
        address: "B2:C4,E9",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        worksheetId: sheet.id,
      }),
    ]);
  });

  it("names one rectangle for a matrix that the library cut into blocks", async () => {
    openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2000").values = Array.from({ length: 2000 }, (_, row) => [row, -row]);
      await context.sync();
    });
    await settled();
    expect(calls.map(({ address }) => address)).toEqual(["A1:B2000"]);
  });

  it("gives the changed range to a handler that asks for it", async () => {
    const { host, sheet } = openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    host.person.type(sheet, areaOf(1, 1, 1, 2), [["a", "b"]]);
    await settled();
    const values = await Excel.run(async (context) => {
      const range = calls[0]?.getRange(context).load("values");
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([["a", "b"]]);
  });

  it("does not come for formats, reading, or where nobody listens", async () => {
    const { model } = openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").clear("Formats");
      sheet.getRange("A1").load("values");
      context.workbook.worksheets.add("二").getRange("A1").values = [[1]];
      await context.sync();
    });
    await settled();
    expect(calls).toEqual([]);
    expect(model.sheets).toHaveLength(2);
  });

  it("comes from every sheet to a handler of the collection, naming the sheet", async () => {
    const { model, sheet } = openExcel();
    const calls = await listen(({ workbook }) => workbook.worksheets.onChanged);
    await onSheet(async (first, context) => {
      first.getRange("A1").values = [[1]];
      context.workbook.worksheets.add("二").getRange("A2").values = [[1]];
      await context.sync();
    });
    await settled();
    expect(calls.map(({ worksheetId, address }) => [worksheetId, address])).toEqual([
      [sheet.id, "A1"],
      [model.sheets[1]?.id, "A2"],
    ]);
  });

  it.each([
    ["rows inserted", "2:3", "Down", "RowInserted", undefined],
    ["columns inserted", "B:B", "Right", "ColumnInserted", undefined],
    ["cells inserted", "B2:C2", "Down", "CellInserted", { insertShiftDirection: "Down" }],
  ] as const)("tells of %s", async (_, address, shift, changeType, changeDirectionState) => {
    openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    await onSheet(async (sheet, context) => {
      sheet.getRange(address).insert(shift);
      await context.sync();
    });
    await settled();
    expect(calls.map((call) => [call.address, call.changeType])).toEqual([[address, changeType]]);
    expect(calls[0]?.changeDirectionState).toEqual(changeDirectionState);
  });

  it("keeps edits before and after a shift apart", async () => {
    openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("1:1").delete("Up");
      sheet.getRange("A1").values = [[2]];
      await context.sync();
    });
    await settled();
    expect(calls.map(({ address, changeType }) => [address, changeType])).toEqual([
      ["A1", "RangeEdited"],
      ["1:1", "RowDeleted"],
      ["A1", "RangeEdited"],
    ]);
  });

  it("stops when the handler is removed", async () => {
    const { host, sheet } = openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    await removers.pop()?.();
    host.person.type(sheet, areaOf(0, 0, 1, 1), [[1]]);
    await settled();
    expect(calls).toEqual([]);
  });

  it("does not come while the add-in has switched events off", async () => {
    openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    await onSheet(async (sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    await settled();
    expect(calls.map(({ address }) => address)).toEqual(["B1"]);
  });
});

describe("what a person does", () => {
  it("changes cells as typing does and is told apart from the add-in's own writing", async () => {
    const { host, sheet } = openExcel();
    const calls = await listen((context) => firstSheet(context).onChanged);
    host.person.type(sheet, areaOf(0, 0, 2, 2), [
      ["90%", null],
      ["=A1", "项目"],
    ]);
    host.person.clear(sheet, areaOf(1, 1, 1, 1));
    await settled();
    expect(sheet.cells.get(0, 0)).toMatchObject({ value: 0.9, format: { numberFormat: "0%" } });
    expect(sheet.cells.get(1, 0)?.formula).toBe("=A1");
    expect(sheet.cells.get(1, 1)?.value).toBeUndefined();
    expect(calls.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ["A1:B2", "Unknown"],
      ["B2", "Unknown"],
    ]);
  });

  it("inserts and deletes rows and columns", async () => {
    const { host, sheet } = openExcel();
    host.person.type(sheet, areaOf(0, 0, 1, 1), [["x"]]);
    host.person.insertRows(sheet, 0, 2);
    host.person.insertColumns(sheet, 0, 1);
    expect(sheet.cells.get(0 + 2, 0 + 1)?.value).toBe("x");
    host.person.deleteRows(sheet, 0, 1);
    host.person.deleteColumns(sheet, 0, 1);
    expect(sheet.cells.get(2 - 1, 1 - 1)?.value).toBe("x");
    await settled();
  });

  it("selects and activates, also seen from the add-in", async () => {
    const { host, sheet } = openExcel();
    const other = host.person.addSheet("二");
    const selections = await listen((context) => firstSheet(context).onSelectionChanged);
    const activations = await listen(({ workbook }) => workbook.worksheets.onActivated);
    host.person.activate(other);
    host.person.select(sheet, areaOf(2, 1, 2, 1));
    await settled();
    expect(selections.map(({ address, worksheetId }) => [address, worksheetId])).toEqual([
      ["B3:B4", sheet.id],
    ]);
    expect(activations.map(({ worksheetId }) => worksheetId)).toEqual([other.id, sheet.id]);
    expect(host.person.selected()).toEqual({ sheet, area: areaOf(2, 1, 2, 1) });
  });

  it("adds, renames, moves, hides and removes sheets, as long as Excel would let them", async () => {
    const { host, model, sheet } = openExcel("一");
    const added = await listen(({ workbook }) => workbook.worksheets.onAdded);
    const deleted = await listen(({ workbook }) => workbook.worksheets.onDeleted);
    const second = host.person.addSheet(null);
    host.person.renameSheet(second, "二");
    host.person.moveSheet(second, 0);
    expect(model.sheets.map(({ name }) => name)).toEqual(["二", "一"]);
    host.person.showSheet(second, "Hidden");
    expect(() => {
      host.person.removeSheet(sheet);
    }).toThrow("The operation attempted is invalid on the object.");
    host.person.removeSheet(second);
    await settled();
    const ids = (calls: readonly { worksheetId: string }[]): string[] =>
      calls.map(({ worksheetId }) => worksheetId);
    expect([ids(added), ids(deleted)]).toEqual([[second.id], [second.id]]);
  });
});

describe("sheets of the add-in's making", () => {
  it("raise the events of sheets", async () => {
    openExcel("一");
    const added = await listen(({ workbook }) => workbook.worksheets.onAdded);
    const deleted = await listen(({ workbook }) => workbook.worksheets.onDeleted);
    const activated = await listen(({ workbook }) => workbook.worksheets.onActivated);
    const deactivated = await listen(({ workbook }) => workbook.worksheets.onDeactivated);
    const [first = "", second = ""] = await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("二").load("id");
      sheet.load("id");
      other.activate();
      await context.sync();
      const ids = [sheet.id, other.id];
      other.delete();
      await context.sync();
      return ids;
    });
    await settled();
    const ids = (calls: readonly { worksheetId: string }[]): string[] =>
      calls.map(({ worksheetId }) => worksheetId);
    expect([ids(added), ids(deleted)]).toEqual([[second], [second]]);
    // Activated by the call, and again when the active sheet went.
    expect([ids(activated), ids(deactivated)]).toEqual([
      [second, first],
      [first, second],
    ]);
  });
});

it("an event the stand-in does not have cannot be listened to", async () => {
  openExcel();
  const failure = await failureOf((sheet) => {
    sheet.onFormatChanged.add(() => Promise.resolve());
  });
  expect(failure).toMatchObject({
    code: "NotImplemented",
    location: "Worksheet._RegisterFormatChangedEvent",
  });
});
