import { explainOfficeError, OfficeFault } from "../../../src/excel/office-error";
import { ExcelError } from "../../../src/host/protocol/excel-error";
import { officeFaults } from "../../../src/strings/office-faults";
import { workbenchTexts } from "../../../src/strings/workbench";
import { explainFault } from "../../../src/workbench/explain-fault";
import type { WorkbookModel } from "../../../src/host/workbook/model";
import { failureOf, onSheet, openExcel } from "./excel-session";

/** 审阅, 保护工作簿: the structure of the open workbook, of the sheets 表 and 二. */
function openLocked(isLocked = true): WorkbookModel {
  const { model } = openExcel("表");
  model.addSheet("二");
  Object.assign(model, { isStructureLocked: isLocked });
  return model;
}

const sheetsOf = ({ sheets }: WorkbookModel): (readonly [string, string])[] =>
  sheets.map(({ name, visibility }) => [name, visibility]);

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const changes: readonly (readonly [string, Work])[] = [
  ["WorksheetCollection.add", (_, { workbook }) => void workbook.worksheets.add("新")],
  [
    "Worksheet.delete",
    (sheet) => {
      sheet.delete();
    },
  ],
  ["Worksheet.name", (sheet) => (sheet.name = "改名")],
  ["Worksheet.position", (sheet) => (sheet.position = 1)],
  ["Worksheet.visibility", (sheet) => (sheet.visibility = "Hidden")],
];

describe.each(changes)("%s under a protected structure", (location, work) => {
  it("is refused and changes nothing", async () => {
    const model = openLocked();
    const failure = await failureOf(work);
    expect(failure).toMatchObject({ code: "AccessDenied", location });
    expect(sheetsOf(model)).toEqual([["表", "Visible"], ["二", "Visible"]]); // prettier-ignore
  });

  it("is told as that, not as a protected sheet", () => {
    const fault = explainOfficeError({ code: "AccessDenied", debugInfo: { errorLocation: location } }); // prettier-ignore
    expect(fault).toBeInstanceOf(OfficeFault);
    expect(fault).toMatchObject({ key: "structure-locked" });
  });

  it("is done where nothing is protected", async () => {
    const model = openLocked(false);
    await onSheet(async (sheet, context) => {
      work(sheet, context);
      await context.sync();
    });
    expect(sheetsOf(model)).not.toEqual([["表", "Visible"], ["二", "Visible"]]); // prettier-ignore
  });
});

it("leaves cells free: 保护工作簿 is not 保护工作表", async () => {
  const model = openLocked();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[7]];
    await context.sync();
  });
  expect(model.sheets[0]?.cells.get(0, 0)?.value).toBe(7);
});

it.each(["Range.values", "Range.unmerge", "WorksheetCollectionX.add"])(
  "AccessDenied at %s is not laid to the structure",
  (errorLocation) => {
    const fault = explainOfficeError({ code: "AccessDenied", debugInfo: { errorLocation } });
    expect(fault).toMatchObject({ key: "protected" });
  }
);

it("is said in Chinese, with the way out, in the pane and in the workbench", () => {
  expect(officeFaults["zh-CN"]["structure-locked"]).toMatch(/结构保护.*未作改动.*撤销保护/);
  const said = explainFault(new ExcelError("AccessDenied"), "甲.xlsx");
  expect(said).toBe(workbenchTexts["zh-CN"].structureLocked);
  expect(said).toMatch(/结构保护.*撤销/);
});
