import { holdToLimit } from "../package/limits";
import { damaged } from "../package/refused-file";
import { booleanIn, child, numberIn, relationshipId, type XmlNode } from "../package/xml-node";
import { type FileCustomXml, readCustomXml } from "./custom-xml";
import { readNames, readPrintNames } from "./defined-names";
import { FileSheet } from "./file-sheet";
import type {
  CellFormat,
  CustomXmlModel,
  DefinedName,
  SheetModel,
  SheetVisibility,
  WorkbookModel,
} from "./model";
import { readSheet } from "./read-sheet";
import { replaceSheet } from "./sheet-reference";
import { sheetEntries, type WorkbookParts } from "./workbook-parts";

/** A workbook of the model together with the parts it was read from. */
export class FileWorkbook implements WorkbookModel {
  readonly sheets: FileSheet[] = [];
  readonly names: DefinedName[];
  readonly customXml: CustomXmlModel[];
  /** As read; not to be changed. */
  readonly originalCustomXml: readonly FileCustomXml[];
  readonly defaultFont: { readonly name: string; readonly size: number };
  readonly defaultFormat: CellFormat;
  readonly date1904: boolean;
  readonly isStructureLocked: boolean;
  activeSheet: number;
  /** For each <sheet> of the file its sheet; null for chart sheets and the like, which the model does not show. */
  readonly entries: readonly { readonly node: XmlNode; readonly sheet: FileSheet | null }[];
  /** Place of the active tab in the file, among all its tabs. */
  readonly activeTab: number;
  private readonly activeAtFirst: FileSheet | undefined;
  private lastSheetId: number;

  constructor(readonly parts: WorkbookParts) {
    const { root, styles } = parts;
    const nodes = sheetEntries(root);
    holdToLimit("itemsPerSheet", nodes.length, parts.part);
    this.entries = nodes.map((node, place) => ({ node, sheet: this.load(node, place) }));
    for (const { sheet } of this.entries) if (sheet !== null) this.sheets.push(sheet);
    this.names = readNames(root, null);
    this.originalCustomXml = readCustomXml(parts.pack, parts.part);
    this.customXml = this.originalCustomXml.map(({ id, xml }) => ({ id, xml }));
    const { font } = (this.defaultFormat = styles.at(0));
    this.defaultFont = { name: font.name, size: font.size };
    this.date1904 = parts.date1904;
    this.isStructureLocked = booleanIn(child(root, "workbookProtection"), "lockStructure");
    this.activeTab = numberIn(child(child(root, "bookViews"), "workbookView"), "activeTab", 0);
    const active = this.entries[this.activeTab]?.sheet;
    this.activeSheet = Math.max(
      0,
      this.sheets.findIndex((sheet) => sheet === active)
    );
    this.activeAtFirst = this.sheets[this.activeSheet];
    this.lastSheetId = Math.max(0, ...nodes.map((node) => numberIn(node, "sheetId", 0)));
  }

  addSheet(name: string): FileSheet {
    const sheet = this.make(name, ++this.lastSheetId, "Visible", [], null);
    sheet.touch();
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    const index = this.sheets.findIndex((candidate) => candidate === sheet);
    if (index === -1) return;
    this.sheets.splice(index, 1);
    if (index < this.activeSheet || this.activeSheet === this.sheets.length) this.activeSheet--;
    this.activeSheet = Math.max(0, this.activeSheet);
    this.replaceInFormulas(sheet.name, null);
  }

  /** Whether another tab was made active since the file was read. */
  get isActivated(): boolean {
    return this.sheets[this.activeSheet] !== this.activeAtFirst;
  }

  /** True: its tab must be selected, false: no longer, null: as it is. Two selected tabs would be edited together. */
  selectionOf(sheet: FileSheet): boolean | null {
    if (!this.isActivated) return null;
    if (sheet === this.sheets[this.activeSheet]) return true;
    return sheet === this.activeAtFirst ? false : null;
  }

  /** Sheets of the file that the model no longer has. */
  get removedEntries(): XmlNode[] {
    return this.entries
      .filter(({ sheet }) => sheet !== null && !this.sheets.includes(sheet))
      .map(({ node }) => node);
  }

  private load(node: XmlNode, place: number): FileSheet | null {
    const { pack, part, root } = this.parts;
    const id = relationshipId(node);
    // A module sheet of an old workbook, kept for its macros.
    if (id === "") return null;
    const relationship = pack.relationships(part).find((candidate) => candidate.id === id);
    if (relationship !== undefined && relationship.type !== "worksheet") return null;
    const sheetPart = pack.target(part, relationship);
    const name = node.attributes["name"] ?? "";
    if (sheetPart === null) throw damaged(part, `sheet ${name} has no part`);
    const { state } = node.attributes;
    const visibility =
      state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
    const names = readNames(root, place);
    const sheetId = numberIn(node, "sheetId", place + 1);
    return this.make(name, sheetId, visibility, names, sheetPart, place);
  }

  private make(
    name: string,
    sheetId: number,
    visibility: SheetVisibility,
    names: DefinedName[],
    part: string | null,
    place = -1
  ): FileSheet {
    const content = readSheet(this.parts, part);
    Object.assign(content.pageSetup, readPrintNames(this.parts.root, place));
    return new FileSheet(
      name,
      sheetId,
      visibility,
      names,
      content,
      this.parts.styles,
      (before, after) => {
        this.replaceInFormulas(before, after);
      }
    );
  }

  private replaceInFormulas(before: string, after: string | null): void {
    const scopes = [this.names, ...this.sheets.map((sheet) => sheet.names)];
    for (const name of scopes.flat()) name.formula = replaceSheet(name.formula, before, after);
    for (const { cells } of this.sheets) {
      cells.forEach((row, column, cell) => {
        if (cell.formula === undefined) return;
        const formula = replaceSheet(cell.formula, before, after);
        if (formula !== cell.formula) cells.set(row, column, { ...cell, formula });
      });
    }
  }
}
