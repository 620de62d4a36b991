import type { Report } from "../../report/document";
import { reportMark } from "../../report/report-mark";
import { parseAddress, type Area } from "../../evaluation/a1";
import { errorLocation, OfficeFault } from "../office-error";
import type { WorkbookSheets } from "../read-sheets";
import { saveMemory, type Memory } from "../workbook-memory";
import { layOutReport } from "./lay-out-report";
import { freeSheetName } from "./report-sheet-name";
import type { SheetLayout } from "./sheet-layout";
import { clearReport, writeLayout } from "./write-layout";

/** A report to be written: with a person's words in the blocks (by index) of `edited`, where it is noted beside them. */
export interface ReportText {
  readonly report: Report;
  readonly edited: ReadonlySet<number>;
}

/** What is in the workbook before the report is written. */
export interface BeforeReport {
  readonly sheets: Pick<WorkbookSheets, "report" | "reportValues" | "sheetNames">;
  readonly memory: Memory;
  /** What the standing report says; null: there is none, or it is not known. */
  readonly text: ReportText | null;
}

/**
 * Writes the report sheet, and the memory that goes with it, in one request, two where rows of the user's have to move
 * down. A report the add-in wrote before is replaced where it stands; any other sheet is left alone, whatever its name.
 * Whole or nothing: where writing fails, what was there before is put back.
 *
 * @returns name of the sheet the report stands on.
 * @throws OfficeFault - "report-too-long": nothing was written; "half-written": it could not be put back.
 */
export async function writeReportSheet(
  context: Excel.RequestContext,
  { report, edited }: ReportText,
  before: BeforeReport,
  memory: Memory
): Promise<string> {
  const layout = layOutReport(report, edited);
  requireCellSizes(layout);
  const { worksheets } = context.workbook;
  const { report: previous, sheetNames } = before.sheets;
  context.application.suspendScreenUpdatingUntilNextSync();
  const area = previous === null ? null : parseAddress(previous.address);
  const name = previous?.sheet ?? freeSheetName(sheetNames);
  let moved = 0;
  try {
    const sheet = previous === null ? worksheets.add(name) : worksheets.getItem(name);
    if (area !== null) moved = await makeRoom(context, sheet, area, layout);
    writeLayout(context, sheet, area ?? { top: 0, left: 0 }, layout);
    saveMemory(context, memory);
    await context.sync();
    return name;
  } catch (error) {
    // The first action of all: where it is refused nothing was done, and nothing is to be written for it, memory least.
    if (area === null && errorLocation(error) === "WorksheetCollection.add") throw error;
    try {
      if (area === null) takeOut(context, name);
      else putBack(context, worksheets.getItem(name), { area, moved, written: layout }, before);
      saveMemory(context, before.memory);
      await context.sync();
    } catch (second) {
      if (moved > 0 || !(await isAsBefore(context, before)))
        throw new OfficeFault("half-written", String(second), { cause: error });
    }
    throw error;
  }
}

function takeOut({ workbook }: Excel.RequestContext, name: string): void {
  workbook.worksheets.getItemOrNullObject(name).delete();
  workbook.names.getItemOrNullObject(reportMark).delete();
}

interface FailedWriting {
  /** Where the report before stood. */
  readonly area: Area;
  /** Rows by which what stands below was moved down. */
  readonly moved: number;
  readonly written: SheetLayout;
}

/** The report that stood there before, from what it was made of. @throws TypeError - that is not known. */
function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, moved, written }: FailedWriting,
  { text }: BeforeReport
): void {
  if (text === null) throw new TypeError("nothing is known of the report before");
  const layout = layOutReport(text.report, text.edited);
  const right = area.left + Math.max(written.columnWidths.length - 1, area.right - area.left);
  clearReport(sheet, { ...area, bottom: area.bottom + moved, right }, written);
  writeLayout(context, sheet, area, layout);
  if (moved > 0) sheet.getRange(`${area.bottom + 2}:${area.bottom + 1 + moved}`).delete("Up");
}

/** Whether the report's cells hold what they held: what refuses to be written, as a protected sheet, refuses both times. */
async function isAsBefore(
  context: Excel.RequestContext,
  { sheets }: BeforeReport
): Promise<boolean> {
  if (sheets.report === null) return false;
  const { sheet, address } = sheets.report;
  try {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(address);
    cells.load("values");
    await context.sync();
    return JSON.stringify(cells.values) === JSON.stringify(sheets.reportValues);
  } catch {
    return false;
  }
}

/** A cell holds no more. @throws OfficeFault */
function requireCellSizes({ rows }: SheetLayout): void {
  // The apostrophe before a text is no part of it.
  const lengths = rows.flatMap(({ cells }) =>
    cells.map((cell) => String(cell).replace(/^'/, "").length)
  );
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > longestText)
    throw new OfficeFault("report-too-long", `${longest} > ${longestText}`);
}

/** Characters of a cell, by Excel's specification. */
const longestText = 32_767;

/**
 * Empties the cells of the previous report and moves what stands below it if the new one is longer, that in a request of
 * its own: so it is known to have been done.
 *
 * @returns by how many rows.
 */
async function makeRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: Area,
  layout: SheetLayout
): Promise<number> {
  const end = before.bottom + 1;
  const growth = layout.rows.length - (end - before.top);
  if (growth > 0) {
    sheet.getRange(`${end + 1}:${end + growth}`).insert("Down");
    await context.sync();
  }
  clearReport(sheet, before, layout);
  return Math.max(0, growth);
}
