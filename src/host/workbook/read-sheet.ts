import { holdToLimit } from "../package/limits";
import { damaged } from "../package/refused-file";
import { booleanIn, child, childrenNamed, numberIn, type XmlNode } from "../package/xml-node";
import { parseArea } from "./a1";
import { readCharts } from "./charts";
import { readColumns } from "./columns";
import type { SheetContent } from "./file-sheet";
import { readHyperlinks } from "./hyperlinks";
import type { Area, RowModel } from "./model";
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from "./office-names";
import { readPageSetup } from "./page-setup";
import { CellReader } from "./read-cells";
import { scanSheet, type ScannedRow } from "./scan-sheet";
import { SheetCells } from "./sheet-cells";
import type { WorkbookParts } from "./workbook-parts";

/** The part of a sheet that has none yet. */
export const EMPTY_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><dimension ref="A1"/>` +
  `<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>`;

/** Reads a sheet part; null gives an empty sheet. Print area and titles come from the workbook's names, not here. */
export function readSheet(parts: WorkbookParts, part: string | null): SheetContent {
  const name = part ?? "new sheet";
  const cells = new SheetCells();
  const rows = new Map<number, RowModel>();
  const rowStyles = new Map<number, number>();
  const reader = new CellReader(name, parts.styles, parts.strings, parts.date1904);
  const root = scanSheet(name, part === null ? EMPTY_SHEET : parts.pack.requiredText(part), {
    cell(cell) {
      holdToLimit("cells", ++parts.cellCount, name);
      cells.load(cell.row, cell.column, reader.read(cell));
    },
    row(row) {
      const shown = rowModel(row);
      if (shown.height !== null || shown.hidden) rows.set(row.row, shown);
      if (booleanIn(row, "customFormat")) rowStyles.set(row.row, numberIn(row, "s", 0));
    },
  });
  const format = child(root, "sheetFormatPr");
  const columns = readColumns(name, root);
  // Asked for once, so that no new style takes the place of one that is missing.
  for (const style of [...rowStyles.values(), ...columns.styles.values()]) parts.styles.at(style);
  const view = child(child(root, "sheetViews"), "sheetView");
  return {
    part,
    cells,
    merges: readMerges(name, root),
    columns: columns.shown,
    rows,
    hyperlinks: readHyperlinks(root, part === null ? [] : parts.pack.relationships(part)),
    charts: part === null ? [] : readCharts(parts.pack, part),
    pageSetup: readPageSetup(root),
    showGridlines: booleanIn(view, "showGridLines", true),
    tabColor: parts.styles.colors.resolve(child(child(root, "sheetPr"), "tabColor"), null),
    defaultRowHeight: numberIn(format, "defaultRowHeight", 15),
    defaultColumnWidth: numberIn(format, "defaultColWidth", 8.43),
    isProtected: booleanIn(child(root, "sheetProtection"), "sheet"),
    rowStyles,
    columnStyles: columns.styles,
  };
}

/** Height and visibility that a row of the file states. */
export function rowModel(row: ScannedRow): RowModel {
  const height = numberIn(row, "ht", -1);
  return { height: height < 0 ? null : height, hidden: booleanIn(row, "hidden") };
}

function readMerges(part: string, root: XmlNode): Area[] {
  const nodes = childrenNamed(child(root, "mergeCells"), "mergeCell");
  holdToLimit("itemsPerSheet", nodes.length, part);
  return nodes.map(({ attributes }) => {
    const area = parseArea(attributes["ref"] ?? "");
    if (area === null) throw damaged(part, `merged area ${attributes["ref"] ?? ""} is no area`);
    return area;
  });
}
