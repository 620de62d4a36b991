import type { OfficePackage } from "../package/office-package";
import { withAttributes, XmlEdits } from "../package/xml-edits";
import { child } from "../package/xml-node";
import { areaAddress, parseArea } from "./a1";
import { writeColumns } from "./columns";
import type { FileSheet } from "./file-sheet";
import { writeHyperlinks } from "./hyperlinks";
import type { Area, WorkbookModel } from "./model";
import { writePageSetup } from "./page-setup";
import { scanSheet } from "./scan-sheet";
import { SheetElements } from "./sheet-elements";
import type { StyleWriter } from "./style-writer";
import { CellWriter } from "./write-cells";
import { writeCharts } from "./write-charts";

export interface SheetTask {
  readonly pack: OfficePackage;
  /** Where the sheet is written; its present text is there already. */
  readonly part: string;
  readonly sheet: FileSheet;
  readonly workbook: WorkbookModel;
  readonly styles: StyleWriter;
  /** True or false: the tab becomes selected or not; null: as it is. */
  readonly selected: boolean | null;
}

/** Brings the sheet's part to the model's state. Gives true when formulas were added, changed or removed. */
export function writeSheet(task: SheetTask): boolean {
  const { pack, part, sheet, styles } = task;
  const source = pack.requiredText(part);
  const edits = new XmlEdits(source);
  const prefix = /<([\w.-]+:)?worksheet[\s/>]/.exec(source)?.[1] ?? "";
  const cells = new CellWriter(edits, prefix, sheet, styles);
  const elements = new SheetElements(edits, scanSheet(part, source, cells));
  const sheetData = child(elements.root, "sheetData");
  writeView(task, elements);
  if (sheetData !== undefined) cells.finish(sheetData);
  if (sheet.isTouched) writeElements(task, elements);
  const text = elements.apply();
  if (text !== source) pack.setText(part, text);
  return cells.formulasChanged;
}

function writeElements({ pack, part, sheet, workbook }: SheetTask, elements: SheetElements): void {
  const { original } = sheet;
  if (sheet.tabColor !== original.tabColor)
    elements.setInProperties(
      "tabColor",
      sheet.tabColor === null ? null : { rgb: `FF${sheet.tabColor.slice(1)}` }
    );
  writeDimension(elements, sheet.cells.usedArea(false));
  if (keyOf([...sheet.columns]) !== keyOf([...original.columns]))
    writeColumns(part, elements, original.columns, sheet.columns);
  if (keyOf(sheet.merges) !== keyOf(original.merges))
    elements.replace("mergeCells", mergesText(elements.prefix, sheet.merges));
  if (keyOf(sheet.hyperlinks) !== keyOf(original.hyperlinks))
    writeHyperlinks(pack, part, elements, sheet.hyperlinks);
  writePageSetup(elements, original.pageSetup, sheet.pageSetup);
  const charts = {
    removed: original.charts.filter(({ model }) => !sheet.charts.includes(model)),
    added: sheet.charts.filter(({ source }) => source === "new"),
  };
  writeCharts(pack, part, elements, charts, workbook);
}

function keyOf(value: unknown): string {
  return JSON.stringify(value);
}

function writeView({ sheet, selected }: SheetTask, elements: SheetElements): void {
  const changes = {
    ...(sheet.showGridlines === sheet.original.showGridlines
      ? {}
      : { showGridLines: sheet.showGridlines ? null : 0 }),
    ...(selected === null ? {} : { tabSelected: selected ? 1 : null }),
  };
  if (Object.keys(changes).length === 0) return;
  const views = child(elements.root, "sheetViews");
  const view = child(views, "sheetView");
  const p = elements.prefix;
  if (view !== undefined) elements.edits.setAttributes(view, changes);
  else if (Object.values(changes).some((value) => value !== null)) {
    const made = withAttributes(`<${p}sheetView workbookViewId="0"/>`, changes);
    elements.replace("sheetViews", `<${p}sheetViews>${made}</${p}sheetViews>`);
  }
}

/** The stated dimension only ever grows: readers that trust it must see every cell. */
function writeDimension(elements: SheetElements, used: Area | null): void {
  const stated = child(elements.root, "dimension");
  const area = parseArea(stated?.attributes["ref"] ?? "");
  if (stated === undefined || area === null || used === null) return;
  const union = {
    top: Math.min(area.top, used.top),
    left: Math.min(area.left, used.left),
    bottom: Math.max(area.bottom, used.bottom),
    right: Math.max(area.right, used.right),
  };
  if (areaAddress(union) !== areaAddress(area))
    elements.edits.setAttributes(stated, { ref: areaAddress(union) });
}

function mergesText(prefix: string, merges: readonly Area[]): string | null {
  if (merges.length === 0) return null;
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join("");
  return `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
}
