import { LIMITS } from "../package/limits";
import { damaged } from "../package/refused-file";
import { scanXml, type XmlAttributes, type XmlHandler } from "../package/scan-xml";
import { type XmlNode, XmlTreeBuilder } from "../package/xml-node";
import { columnIndex } from "./a1";

/** A row or cell of the file with its place in the part's text, usable wherever an XmlNode is. */
export interface ScannedRow extends XmlNode {
  readonly row: number;
}

export interface ScannedCell extends XmlNode {
  readonly row: number;
  readonly column: number;
  /** Text of <v>, or of the inline string; null when there is none. */
  readonly content: string | null;
  /** Its `text` is the formula as written, empty where a shared one is only referred to. */
  readonly formula: XmlNode | null;
}

export interface SheetVisitor {
  /** At the end of each cell. */
  cell(cell: ScannedCell): void;
  /** At the end of each row. */
  row(row: ScannedRow): void;
}

/**
 * Reads a sheet part once: rows and cells go to the visitor, everything else comes back as a tree (in which sheetData
 * is empty). Positions that the file leaves out are counted; rows or cells out of order are refused, as Excel does.
 *
 * Example: a part with `<row><c><v>1</v></c></row>` visits one cell at row 0, column 0, content "1".
 */
export function scanSheet(part: string, text: string, visitor: SheetVisitor): XmlNode {
  const tree = new XmlTreeBuilder(part);
  scanXml(part, text, new SheetHandler(part, tree, visitor));
  return tree.root;
}

// Classes, so that the many objects have one shape: spreading literals here made the scan several times slower.
class Element implements XmlNode {
  readonly children: readonly XmlNode[] = [];
  text = "";
  contentEnd = 0;
  end = 0;

  constructor(
    readonly name: string,
    readonly attributes: XmlAttributes,
    readonly start: number,
    readonly tagEnd: number
  ) {}

  close(start: number, end: number): this {
    this.end = end;
    this.contentEnd = end === this.tagEnd ? end : start;
    return this;
  }
}

class RowElement extends Element implements ScannedRow {
  row = 0;
}

class CellElement extends Element implements ScannedCell {
  row = 0;
  column = 0;
  content: string | null = null;
  formula: Element | null = null;
}

class SheetHandler implements XmlHandler {
  private depth = 0;
  private inData = false;
  private row: RowElement | null = null;
  private cell: CellElement | null = null;
  private lastRow = -1;
  private lastColumn = -1;
  private reading: "value" | "formula" | null = null;
  private phonetic = false;

  constructor(
    private readonly part: string,
    private readonly tree: XmlTreeBuilder,
    private readonly visitor: SheetVisitor
  ) {}

  open(name: string, attributes: XmlAttributes, start: number, tagEnd: number): void {
    this.depth++;
    if (!this.inData) {
      this.tree.open(name, attributes, start, tagEnd);
      this.inData = this.depth === 2 && name === "sheetData";
      return;
    }
    if (this.depth === 3 && name === "row") {
      this.row = this.placedRow(new RowElement(name, attributes, start, tagEnd));
    } else if (this.depth === 4 && name === "c") {
      this.cell = this.placedCell(new CellElement(name, attributes, start, tagEnd));
    } else if (name === "rPh") {
      this.phonetic = true;
    } else if (this.cell !== null) {
      if (name === "f") this.cell.formula = new Element(name, attributes, start, tagEnd);
      this.startReading(name, this.cell);
    }
  }

  close(name: string, start: number, end: number): void {
    this.depth--;
    if (this.inData && this.depth > 1) {
      this.closeInData(name, start, end);
      return;
    }
    this.inData = false;
    this.tree.close(name, start, end);
  }

  text(text: string): void {
    if (!this.inData) this.tree.text(text);
    else if (this.cell === null || this.reading === null) return;
    else if (this.reading === "value") this.cell.content = (this.cell.content ?? "") + text;
    else if (this.cell.formula !== null) this.cell.formula.text += text;
  }

  private placedRow(row: RowElement): RowElement {
    row.row = this.rowIndex(row.attributes["r"]);
    this.lastRow = row.row;
    this.lastColumn = -1;
    return row;
  }

  private placedCell(cell: CellElement): CellElement {
    cell.row = this.lastRow;
    cell.column = this.columnOf(cell.attributes["r"]);
    this.lastColumn = cell.column;
    return cell;
  }

  private startReading(name: string, cell: CellElement): void {
    if (name === "f") this.reading = "formula";
    else if (name === "v" || (name === "t" && !this.phonetic)) {
      this.reading = "value";
      cell.content ??= "";
    }
  }

  private closeInData(name: string, start: number, end: number): void {
    if (this.depth === 2 && this.row !== null) {
      this.visitor.row(this.row.close(start, end));
      this.row = null;
    } else if (this.depth === 3 && this.cell !== null) {
      this.visitor.cell(this.cell.close(start, end));
      this.cell = null;
    } else {
      if (name === "rPh") this.phonetic = false;
      if (name === "f") this.cell?.formula?.close(start, end);
      this.reading = null;
    }
  }

  private rowIndex(reference: string | undefined): number {
    const isCounted = reference === undefined || /^\d+$/.test(reference);
    const row = reference === undefined ? this.lastRow + 1 : Number(reference) - 1;
    if (!isCounted || row <= this.lastRow || row >= LIMITS.rows)
      throw damaged(this.part, `row ${reference ?? row + 1} is out of place`);
    return row;
  }

  private columnOf(reference: string | undefined): number {
    const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference ?? "");
    const column = reference === undefined ? this.lastColumn + 1 : columnIndex(match?.[1] ?? "");
    const isInRow = reference === undefined || Number(match?.[2]) === this.lastRow + 1;
    if (!isInRow || column <= this.lastColumn || column >= LIMITS.columns)
      throw damaged(this.part, `cell ${reference ?? ""} is out of place`);
    return column;
  }
}
