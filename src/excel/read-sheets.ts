import type { CellRef } from "../evaluation/cell-ref";
import type { SheetGrid } from "../reading/grid/sheet-grid";
import { addressOf, parseAddress, splitQualified } from "../evaluation/a1";
import { reportMark } from "../report/report-mark";

/** What the open workbook holds, as the reading layer wants it. */
export interface WorkbookSheets {
  /** Every sheet but the report sheet and very hidden ones, in tab order; empty sheets are left out. */
  readonly grids: readonly SheetGrid[];
  /** Names of all sheets, the report sheet included. */
  readonly sheetNames: readonly string[];
  /** Where the add-in's own report stands; null before the first one. */
  readonly report: CellRef | null;
  /** What that place holds, row by row; no rows before the first report. */
  readonly reportValues: readonly (readonly unknown[])[];
  /** Used ranges that reach beyond what is read. */
  readonly clipped: readonly CellRef[];
}

/** The two sheets the product is made for are read in the first request, whatever else the workbook holds. */
const usualSheets = ["基础数据表", "绩效评价指标体系"];

/**
 * What is loaded of every sheet. A second load of the same sheets in one request makes Office.js forget the first, so
 * whoever loads them in a request of `readSheets` loads just this.
 */
export const sheetFacts = "items/name,items/visibility,items/protection/protected";

/**
 * What is read of a sheet at most. Excel on the web refuses answers above 5 MB; an evaluation is a few hundred rows, so
 * a sheet that reaches further is data the evaluation does not stand in.
 */
const readLimit = "A1:AZ6000";

/**
 * Reads all sheets: one request when the workbook has only the two usual ones, one more for any others.
 *
 * @param known - names of other sheets it probably has: they are read in the first request too.
 */
export async function readSheets(
  context: Excel.RequestContext,
  known: readonly string[] = []
): Promise<WorkbookSheets> {
  const worksheets = context.workbook.worksheets;
  worksheets.load(sheetFacts);
  const first = new Set([...usualSheets, ...known]);
  const usual = [...first].map((name) => loadSheet(name, worksheets.getItemOrNullObject(name)));
  const mark = context.workbook.names.getItemOrNullObject(reportMark).getRangeOrNullObject();
  mark.load("address,values");
  await context.sync();

  const report = mark.isNullObject ? null : splitQualified(mark.address);
  const others = worksheets.items
    .filter(
      ({ name, visibility }) =>
        name !== report?.sheet && visibility !== "VeryHidden" && !first.has(name)
    )
    .map((sheet) => loadSheet(sheet.name, sheet));
  if (others.length > 0) await context.sync();

  const byName = new Map([...usual, ...others].map((loaded) => [loaded.name, loaded]));
  const present = worksheets.items.flatMap(({ name, visibility }) => {
    const loaded = name === report?.sheet ? undefined : byName.get(name);
    return loaded === undefined || loaded.content.isNullObject
      ? []
      : [{ ...loaded, hidden: visibility !== "Visible" }];
  });
  return {
    grids: present.map(toGrid),
    sheetNames: worksheets.items.map(({ name }) => name),
    report,
    reportValues: mark.isNullObject ? [] : mark.values,
    clipped: present.flatMap(clippedPart),
  };
}

interface LoadedSheet {
  readonly name: string;
  readonly used: Excel.Range;
  readonly content: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function loadSheet(name: string, sheet: Excel.Worksheet): LoadedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const content = used.getIntersectionOrNullObject(readLimit);
  content.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat");
  const merged = content.getMergedAreasOrNullObject();
  merged.load("address");
  return { name, used, content, merged };
}

function toGrid({
  name,
  hidden,
  content,
  merged,
}: LoadedSheet & { readonly hidden: boolean }): SheetGrid {
  return {
    name,
    hidden,
    rowIndex: content.rowIndex,
    columnIndex: content.columnIndex,
    values: content.values,
    formulas: content.formulas,
    numberFormats: content.numberFormat,
    merges: merged.isNullObject ? [] : splitAreas(merged.address),
  };
}

function clippedPart({ name, used, content }: LoadedSheet): CellRef[] {
  const whole = content.rowCount === used.rowCount && content.columnCount === used.columnCount;
  if (whole) return [];
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return [
    {
      sheet: name,
      address: addressOf({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }),
    },
  ];
}

/** "'表 1'!A1:B2,'表 1'!C3" -> ["A1:B2", "C3"]. Sheet names may hold commas and doubled quotes. */
function splitAreas(address: string): string[] {
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^,'!]+)!([^,]+)/g)].flatMap(([, area = ""]) =>
    parseAddress(area) === null ? [] : [area]
  );
}
