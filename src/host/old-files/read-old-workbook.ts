import {
  read,
  type CellObject,
  type WorkBook,
  type WorkSheet,
} from "@e965/xlsx/dist/xlsx.full.min.js";
import { damaged, RefusedFile, refusingDamage } from "../package/refused-file";
import { BUILT_IN_NUMBER_FORMATS } from "../workbook/built-in-number-formats";
import type { CellContent, SheetVisibility } from "../workbook/model";
import { streamName } from "./binary-records";
import { checkedStream } from "./check-records";
import { compoundFiles, sharedFormats, type CompoundEntry } from "./library";
import { OLD_FILE_LIMITS } from "./old-file-limits";
import type { OldCell, OldLine, OldSheet, OldWorkbook } from "./old-workbook";

/**
 * Reads an old binary workbook (.xls of Excel 5 to 2003, .et of WPS) from its compound file. Runs in Node and in a
 * browser; a hostile file may take long or much memory in the library, so it belongs into a worker that can be ended.
 * Throws RefusedFile and nothing else.
 *
 * Example: a workbook saved with "项目" in A1 gives a first sheet whose first cell has that value.
 */
export function readOldWorkbook(bytes: Uint8Array): OldWorkbook {
  if (bytes.length > OLD_FILE_LIMITS.oldFileBytes) {
    throw new RefusedFile("too-large", {
      limit: `oldFileBytes ${OLD_FILE_LIMITS.oldFileBytes}`,
      actual: String(bytes.length),
    });
  }
  const stream = checkedStream(workbookStream(bytes));
  return refusingDamage(streamName, () => {
    // The library keeps formats from one file to the next and has none for the ids of Chinese dates.
    for (const [id, code] of BUILT_IN_NUMBER_FORMATS) sharedFormats.load(code, id);
    return taken(read(stream, options));
  });
}

/** No shown texts: the host words numbers itself. Simplified Chinese where a file of Excel 5 names no code page. */
const options = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  codepage: 936,
} as const;

function workbookStream(bytes: Uint8Array): Uint8Array {
  const container = refusingDamage("compound file", () =>
    compoundFiles.read(bytes, { type: "array" })
  );
  const named = (name: string): CompoundEntry | null => compoundFiles.find(container, name);
  if (named("EncryptedPackage") !== null) throw new RefusedFile("encrypted");
  const entry = named("/Workbook") ?? named("/Book");
  if (entry === null) throw new RefusedFile("not-workbook");
  const content = Uint8Array.from(entry.content);
  if (content.length !== entry.size || content.length === 0)
    throw damaged(streamName, "its end is missing");
  return content;
}

function taken(book: WorkBook): OldWorkbook {
  const named = book.SheetNames.map((name) => ({ name, sheet: book.Sheets[name] }));
  const isCells = ({ sheet }: { readonly sheet: WorkSheet | undefined }): boolean =>
    sheet !== undefined && (sheet["!type"] === undefined || sheet["!type"] === "sheet");
  return {
    date1904: book.Workbook?.WBProps?.date1904 === true,
    sheets: named
      .filter(isCells)
      .map(({ name, sheet }) => takenSheet(name, sheet ?? {}, visibilityOf(book, name))),
    otherSheets: named.filter((each) => !isCells(each)).map(({ name }) => name),
  };
}

function visibilityOf(book: WorkBook, name: string): SheetVisibility {
  const hidden = book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden;
  return hidden === 1 ? "Hidden" : hidden === 2 ? "VeryHidden" : "Visible";
}

function takenSheet(name: string, sheet: WorkSheet, visibility: SheetVisibility): OldSheet {
  const cells: OldCell[] = [];
  sheet["!data"]?.forEach((line: (CellObject | undefined)[] | undefined, row) => {
    line?.forEach((cell, column) => {
      const value = cell === undefined ? null : contentOf(cell);
      if (cell === undefined || value === null || (value === "" && cell.f === undefined)) return;
      cells.push({
        row,
        column,
        value,
        formula: cell.f ?? null,
        inArray: cell.F !== undefined,
        numberFormat: typeof cell.z === "string" ? cell.z : "General",
      });
    });
  });
  return {
    name,
    visibility,
    cells,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    columns: lines(sheet["!cols"], (column) => column.width),
    rows: lines(sheet["!rows"], (row) => row.hpt),
  };
}

/** The library's kinds of cell: n, s, b, e; z is an empty one. */
function contentOf({ t, v }: CellObject): CellContent | null {
  if (t === "n") return Number.isFinite(v) ? Number(v) : { error: "#NUM!" };
  if (t === "s") return String(v);
  if (t === "b") return v === true;
  if (t === "e") return { error: errorTexts[Number(v)] ?? "#N/A" };
  return null;
}

/** Source: MS-XLS 2.5.10 (BErr). */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function lines<T extends { readonly hidden?: boolean }>(
  all: readonly (T | undefined)[] | undefined,
  sizeOf: (line: T) => number | undefined
): OldLine[] {
  const found: OldLine[] = [];
  all?.forEach((line, index) => {
    if (line === undefined) return;
    const size = sizeOf(line) ?? null;
    const hidden = line.hidden === true;
    if (size !== null || hidden) found.push({ index, size, hidden });
  });
  return found;
}
