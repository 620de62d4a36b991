import { createHost } from "../../../src/host/protocol/host";
import type { Action, ObjectPath } from "../../../src/host/protocol/wire/message";
import { areaOf } from "../../../src/host/protocol/areas/area";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { putCells } from "../../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { attachHost } from "../../../src/host/node/attach-host";
import { richParts } from "../fixtures/rich-workbook";
import { attach, onSheet, openExcel, sheetOf } from "./excel-session";
import { strFromU8, strToU8, zipSync } from "fflate";

describe("the selection", () => {
  it("is A1 of the active sheet at first and then what was selected, also as ranges", async () => {
    const { host, sheet } = openExcel("表");
    await onSheet(async (proxy, { workbook }) => {
      const before = workbook.getSelectedRange().load("address");
      proxy.getRange("B2:C3").select();
      const cell = workbook.getActiveCell().load("address");
      const ranges = workbook.getSelectedRanges().load("address,areaCount");
      await proxy.context.sync();
      expect([before.address, cell.address]).toEqual(["表!A1", "表!B2"]);
      expect([ranges.address, ranges.areaCount]).toEqual(["表!B2:C3", 1]);
    });
    expect(host.person.selected()).toEqual({ sheet, area: areaOf(1, 1, 2, 2) });
  });
});

describe("protection", () => {
  it("of a sheet is what the file says", async () => {
    const parts = richParts();
    const name = "xl/worksheets/sheet1.xml";
    const text = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(
      text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>')
    );
    attach(openWorkbook(zipSync(parts)));
    await onSheet(async (first, context) => {
      const second = first.context.workbook.worksheets.getLast();
      first.protection.load("protected");
      second.protection.load("protected");
      await context.sync();
      expect([first.protection.protected, second.protection.protected]).toEqual([true, false]);
    });
  });
});

describe("functions of add-ins in formulas", () => {
  const formula = "=DEMO.ADD(A1,ERROR.TYPE(B1))+STDEV.S(A1:B1)";

  /** What the library reads of the formula after the file was opened in a host that has these functions. */
  async function shown(functions: readonly string[] | null): Promise<unknown> {
    const model = createWorkbook();
    putCells(sheetOf(model, 0), "C1", [[formula]]);
    const opened = openWorkbook(saveWorkbook(model));
    const add = functions?.map((name) => ({ id: name, name, parameters: [] }));
    attach(opened);
    if (add !== undefined) {
      const openEngine = (): Promise<never> => Promise.reject(new Error("nothing to calculate"));
      const customFunctions = { namespace: "DEMO", metadata: { functions: add } };
      attachHost(createHost(opened, { openEngine, customFunctions }));
    }
    return onSheet(async (sheet, context) => {
      const cell = sheet.getRange("C1").load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    });
  }

  it.each([
    ["with the add-in show as they are called", ["add"], formula],
    [
      "without it show as the file has them",
      ["OTHER"],
      formula.replace("DEMO.ADD", "_xldudf_DEMO_ADD"),
    ],
    ["show as called where nothing is calculated", null, formula],
  ])("%s", async (_, functions, expected) => {
    expect(await shown(functions)).toBe(expected);
  });
});

it("a handler of newer events, which the library of today does not let through, is told too", () => {
  const model = createWorkbook("一");
  const host = createHost(model);
  const pushed: unknown[] = [];
  host.connect((entries) => pushed.push(...entries));
  const paths: ObjectPath[] = [
    { Id: 1, ObjectPathType: 1, Name: "" },
    { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  ];
  const action: Action = {
    Id: 3,
    ActionType: 3,
    Name: "_RegisterEventNameChanged",
    ObjectPathId: 2,
  };
  host.answer({
    Actions: [action],
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  });
  host.person.renameSheet(sheetOf(model, 0), "二");
  const { id } = sheetOf(model, 0);
  const details = { worksheetId: id, nameBefore: "一", nameAfter: "二", source: "Local" };
  expect(pushed).toEqual([[65536, 25, "Workbook", JSON.stringify(details), 1]]);
});
