import { damaged } from "../package/refused-file";
import { unescapeCellText } from "../package/xml-text";
import { parseArea } from "./a1";
import { shownFormula } from "./function-names";
import type { CellContent, CellModel } from "./model";
import type { ScannedCell } from "./scan-sheet";
import type { XmlNode } from "../package/xml-node";
import { SharedFormula } from "./shared-formula";
import type { StyleTable } from "./style-table";

/** Turns the cells of one sheet, given in the order of the file, into values and formulas. */
export class CellReader {
  private readonly masters = new Map<string, Master>();

  constructor(
    private readonly part: string,
    private readonly styles: StyleTable,
    private readonly strings: readonly string[],
    private readonly date1904: boolean
  ) {}

  /** Example: `<c r="A1"><f>1+1</f><v>2</v></c>` gives formula "=1+1" and value 2. */
  read(cell: ScannedCell): CellModel {
    const format = this.styles.at(Number(cell.attributes["s"] ?? 0));
    const value = this.value(cell);
    const formula = cell.formula === null ? "" : this.formula(cell, cell.formula);
    // Written out, not spread: there may be a million of these, and plain literals are a third of the size.
    if (formula === "") return value === undefined ? { format } : { value, format };
    const shown = `=${shownFormula(formula)}`;
    const read =
      value === undefined ? { formula: shown, format } : { value, formula: shown, format };
    const spill = cell.formula === null ? null : arraySize(cell.formula);
    return spill === null ? read : { ...read, spill };
  }

  private value({ attributes, content, column, row }: ScannedCell): CellContent | undefined {
    if (content === null) return undefined;
    const type = attributes["t"] ?? "n";
    if (type === "str" || type === "inlineStr") return unescapeCellText(content);
    // Nothing but a text can be empty: an index, a truth value, a number ... that is not there is no value.
    if (content.trim() === "") return undefined;
    switch (type) {
      case "s":
        return this.sharedString(content.trim());
      case "b":
        return content.trim() === "1" || content.trim() === "true";
      case "e":
        return { error: content.trim() };
      case "d":
        return serialNumber(content.trim(), this.date1904);
      default: {
        const number = DECIMAL.test(content.trim()) ? Number(content) : NaN;
        if (!Number.isFinite(number))
          throw damaged(this.part, `row ${row + 1}, column ${column + 1} is not a number`);
        return number;
      }
    }
  }

  private sharedString(content: string): string {
    const text = /^\d+$/.test(content) ? this.strings[Number(content)] : undefined;
    if (text === undefined) throw damaged(this.part, `shared string ${content} is missing`);
    return text;
  }

  /** Only the first cell of a shared formula holds its text; only the first of an array formula shows one. */
  private formula({ row, column }: ScannedCell, { attributes, text }: XmlNode): string {
    const group = attributes["si"];
    if (attributes["t"] !== "shared" || group === undefined) return text;
    if (text !== "") {
      this.masters.set(group, { formula: new SharedFormula(text), row, column });
      return text;
    }
    const master = this.masters.get(group);
    if (master === undefined) throw damaged(this.part, `shared formula ${group} is missing`);
    return master.formula.at(row - master.row, column - master.column);
  }
}

/** What `Number` reads beyond that ("Infinity", "0x1F") is no number of a workbook. XML Schema part 2, 3.2.5. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Size of an array formula's result; null for another formula. */
function arraySize({ attributes }: XmlNode): { rows: number; columns: number } | null {
  const area = attributes["t"] === "array" ? parseArea(attributes["ref"] ?? "") : null;
  if (area === null) return null;
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

interface Master {
  readonly formula: SharedFormula;
  readonly row: number;
  readonly column: number;
}

/** Days since the workbook's zero day for an ISO date; the text itself when it is none. */
function serialNumber(iso: string, date1904: boolean): CellContent {
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  if (Number.isNaN(time)) return iso;
  return (
    (time - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / 86_400_000
  );
}
