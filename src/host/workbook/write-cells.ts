import { withAttributes, type XmlEdits } from "../package/xml-edits";
import type { XmlNode } from "../package/xml-node";
import { escapeCellText, escapeXml } from "../package/xml-text";
import { areaAddress, cellAddress } from "./a1";
import type { FileSheet } from "./file-sheet";
import { filedFormula } from "./function-names";
import type { CellContent, CellModel, RowModel } from "./model";
import { rowModel } from "./read-sheet";
import type { ScannedCell, ScannedRow, SheetVisitor } from "./scan-sheet";
import { isSameContent, isSameFormula } from "./sheet-cells";
import type { StyleWriter } from "./style-writer";

/**
 * Visits the cells of the file and notes the edits that bring them to the model's state. Cells that did not change
 * keep their text. Call `finish` after the scan.
 */
export class CellWriter implements SheetVisitor {
  /** Whether any formula was added, changed or removed: the calculation chain is then out of date. */
  formulasChanged = false;
  private readonly rowsToWrite: number[];
  private nextRow = 0;
  private columnsToWrite: number[] | null = null;
  private readonly brokenGroups = new Set<string>();

  constructor(
    private readonly edits: XmlEdits,
    private readonly prefix: string,
    private readonly sheet: FileSheet,
    private readonly styles: StyleWriter
  ) {
    const rows = new Set([...sheet.cells.changes.keys(), ...sheet.rows.keys()]);
    this.rowsToWrite = [...rows].sort((a, b) => a - b);
  }

  cell(cell: ScannedCell): void {
    const changes = this.sheet.cells.changes.get(cell.row);
    const text = this.newCells(cell.row, cell.column);
    if (text !== "") this.edits.replace(cell.start, cell.start, text);
    if (this.columnsToWrite?.[0] === cell.column) this.columnsToWrite.shift();
    if (changes?.has(cell.column) === true) this.change(cell, changes.get(cell.column));
    else this.keep(cell);
  }

  row(row: ScannedRow): void {
    const before = this.newRows(row.row);
    if (before !== "") this.edits.replace(row.start, row.start, before);
    if (this.rowsToWrite[this.nextRow] === row.row) this.nextRow++;
    const text = this.newCells(row.row, Infinity);
    this.columnsToWrite = null;
    this.edits.append(row, text);
    const attributes = {
      ...(row.attributes["r"] === undefined ? { r: row.row + 1 } : {}),
      ...(text !== "" && row.attributes["spans"] !== undefined ? { spans: null } : {}),
      ...rowChanges(rowModel(row), this.sheet.rows.get(row.row)),
    };
    if (Object.keys(attributes).length > 0) this.edits.setAttributes(row, attributes);
  }

  finish(sheetData: XmlNode): void {
    this.edits.append(sheetData, this.newRows(Infinity));
  }

  private change(cell: ScannedCell, before: CellModel | undefined): void {
    const after = this.sheet.cells.get(cell.row, cell.column);
    const formulaStays = isSameFormula(before, after);
    if (!formulaStays) {
      this.formulasChanged = true;
      this.breakGroup(cell);
    }
    if (after === undefined) {
      this.edits.remove(cell);
      return;
    }
    const style = this.styles.indexFor(Number(cell.attributes["s"] ?? 0), after.format);
    if (before !== undefined && isSameContent(before, after)) {
      this.edits.setAttributes(cell, this.keptAttributes(cell, style));
      this.keepFormula(cell);
      return;
    }
    const formula =
      formulaStays && cell.formula !== null
        ? this.formulaText(cell)
        : this.newFormula(after, cell.row, cell.column);
    // The same formula with a result of another size goes on being a dynamic one.
    const dynamic = before?.formula === after.formula ? cell.attributes["cm"] : undefined;
    const text = this.cellText(cell.row, cell.column, after, style, formula, dynamic);
    this.edits.replace(cell.start, cell.end, text);
  }

  private keep(cell: ScannedCell): void {
    if (cell.attributes["r"] === undefined)
      this.edits.setAttributes(cell, { r: cellAddress(cell.row, cell.column) });
    this.keepFormula(cell);
  }

  private keptAttributes(cell: ScannedCell, style: number) {
    return { r: cellAddress(cell.row, cell.column), s: style === 0 ? null : style };
  }

  /** A formula that other cells share by its number cannot go without their getting their own text. */
  private breakGroup({ formula }: ScannedCell): void {
    const group = formula?.attributes["si"];
    if (group !== undefined && formula?.text !== "") this.brokenGroups.add(group);
  }

  private keepFormula(cell: ScannedCell): void {
    const { formula } = cell;
    const group = formula?.attributes["si"];
    if (formula === null || group === undefined) return;
    if (formula.text !== "") this.brokenGroups.delete(group);
    else if (this.brokenGroups.has(group))
      this.edits.replace(formula.start, formula.end, this.formulaText(cell));
  }

  private formulaText(cell: ScannedCell): string {
    const { formula } = cell;
    const isOrphan = this.brokenGroups.has(formula?.attributes["si"] ?? "") && formula?.text === "";
    if (formula === null || isOrphan)
      return this.newFormula(this.sheet.cells.get(cell.row, cell.column), cell.row, cell.column);
    return this.edits.source.slice(formula.start, formula.end);
  }

  private newFormula(cell: CellModel | undefined, row: number, column: number): string {
    if (cell?.formula === undefined) return "";
    const text = escapeXml(filedFormula(cell.formula.replace(/^=/, "")));
    const { spill } = cell;
    const bottom = row + (spill?.rows ?? 1) - 1;
    const right = column + (spill?.columns ?? 1) - 1;
    const array =
      spill === undefined
        ? ""
        : ` t="array" ref="${areaAddress({ top: row, left: column, bottom, right })}"`;
    return `<${this.prefix}f${array}>${text}</${this.prefix}f>`;
  }

  /** The row's new cells left of `column`, in order. */
  private newCells(row: number, column: number): string {
    this.columnsToWrite ??= [...(this.sheet.cells.changes.get(row)?.keys() ?? [])].sort(
      (a, b) => a - b
    );
    let text = "";
    for (let next = this.columnsToWrite[0]; next !== undefined && next < column;) {
      text += this.newCell(row, next);
      this.columnsToWrite.shift();
      next = this.columnsToWrite[0];
    }
    return text;
  }

  private newCell(row: number, column: number): string {
    const cell = this.sheet.cells.get(row, column);
    if (cell === undefined) return "";
    if (cell.formula !== undefined) this.formulasChanged = true;
    const style = this.styles.indexFor(this.sheet.emptyStyle(row, column), cell.format);
    return this.cellText(row, column, cell, style, this.newFormula(cell, row, column));
  }

  /** New rows above `row`, in order. */
  private newRows(row: number): string {
    const rows: string[] = [];
    for (
      let next = this.rowsToWrite[this.nextRow];
      next !== undefined && next < row;
      next = this.rowsToWrite[++this.nextRow]
    ) {
      const kept = this.columnsToWrite;
      this.columnsToWrite = null;
      const cells = this.newCells(next, Infinity);
      this.columnsToWrite = kept;
      const shown = this.sheet.rows.get(next);
      const p = this.prefix;
      if (cells === "" && shown === undefined) continue;
      const tag = withAttributes(`<${p}row>`, { r: next + 1, ...rowChanges(NO_ROW, shown) });
      rows.push(`${tag}${cells}</${p}row>`);
    }
    return rows.join("");
  }

  private cellText(
    row: number,
    column: number,
    cell: CellModel,
    style: number,
    formula: string,
    dynamic?: string
  ): string {
    const { type, text } = valueText(this.prefix, cell.value, formula !== "");
    const p = this.prefix;
    const attributes =
      (style === 0 ? "" : ` s="${style}"`) +
      (type === null ? "" : ` t="${type}"`) +
      (dynamic === undefined ? "" : ` cm="${dynamic}"`);
    const tag = `<${p}c r="${cellAddress(row, column)}"${attributes}`;
    const content = formula + text;
    return content === "" ? `${tag}/>` : `${tag}>${content}</${p}c>`;
  }
}

const NO_ROW: RowModel = { height: null, hidden: false };

function rowChanges(before: RowModel, after: RowModel = NO_ROW): Record<string, number | null> {
  const { height, hidden } = after;
  return {
    ...(height === before.height ? {} : { ht: height, customHeight: height === null ? null : 1 }),
    ...(hidden === before.hidden ? {} : { hidden: hidden ? 1 : null }),
  };
}

function valueText(
  p: string,
  value: CellContent | undefined,
  isFormula: boolean
): { type: string | null; text: string } {
  const content = (text: string) => `<${p}v>${text}</${p}v>`;
  switch (typeof value) {
    case "undefined":
      return { type: null, text: "" };
    case "boolean":
      return { type: "b", text: content(value ? "1" : "0") };
    case "number":
      if (Number.isFinite(value)) return { type: null, text: content(String(value)) };
      return { type: "e", text: content("#NUM!") };
    case "object":
      return { type: "e", text: content(escapeXml(value.error)) };
    default: {
      const text = escapeCellText(value);
      if (isFormula) return { type: "str", text: content(text) };
      const space = text.trim() === text ? "" : ' xml:space="preserve"';
      return { type: "inlineStr", text: `<${p}is><${p}t${space}>${text}</${p}t></${p}is>` };
    }
  }
}
