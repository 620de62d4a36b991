import { prefixAt, withAttributes, type XmlEdits } from "../package/xml-edits";
import { booleanIn, child, childrenNamed, type XmlNode } from "../package/xml-node";
import { escapeXml } from "../package/xml-text";
import { filedFormula, shownFormula } from "./function-names";
import type { Area, DefinedName, PageSetup, SheetModel, WorkbookModel } from "./model";
import { parseArea } from "./a1";
import {
  parseSheetReference,
  quoteSheetName,
  replaceSheet,
  sheetReference,
} from "./sheet-reference";

/**
 * Names of one scope: those of the workbook (`scope` null) or of the sheet at that place in the file's list of sheets.
 * Names that Excel keeps for itself (print areas, filters) are not among them.
 */
export function readNames(workbook: XmlNode, scope: number | null): DefinedName[] {
  return nodesOf(workbook)
    .filter((node) => scopeOf(node) === scope && !isReserved(node))
    .map((node) => ({ name: node.attributes["name"] ?? "", ...contentOf(node) }));
}

/** Print area and repeated rows of the sheet at that place; null where the file has none the model can show. */
export function readPrintNames(
  workbook: XmlNode,
  scope: number
): Pick<PageSetup, "printArea" | "printTitleRows"> {
  const text = (name: string) =>
    nodesOf(workbook).find((node) => scopeOf(node) === scope && node.attributes["name"] === name)
      ?.text ?? "";
  return { printArea: printArea(text(PRINT_AREA)), printTitleRows: titleRows(text(PRINT_TITLES)) };
}

/** Where the sheets are in the new list of tabs: by sheet of the model, and by old place (null: removed). */
export interface TabPlaces {
  readonly places: ReadonlyMap<SheetModel, number>;
  readonly scopes: readonly (number | null)[];
  /** Old and new names of the sheets that were renamed. */
  readonly renames: readonly (readonly [before: string, after: string])[];
}

/** Brings <definedNames> to the model's state; names that did not change keep their text. */
export function writeNames(
  edits: XmlEdits,
  root: XmlNode,
  workbook: WorkbookModel,
  tabs: TabPlaces,
  workbookOrder: readonly string[]
): void {
  const wanted = wantedNames(workbook, tabs.places);
  const nodes = nodesOf(root);
  const texts = nodes.map((node) => {
    const old = scopeOf(node);
    const scope = old === null ? null : (tabs.scopes[old] ?? null);
    return old !== null && scope === null ? "" : keptName(edits.source, node, scope, wanted, tabs);
  });
  const prefix = prefixAt(edits.source, root.start);
  const added = [...wanted.values()].map((name) => nameText(prefix, name)).join("");
  const list = child(root, "definedNames");
  // A list that was empty already is left so, byte for byte.
  if (nodes.length === 0 && added === "") return;
  if (list === undefined || texts.join("") + added === "") {
    const all = added === "" ? null : `<${prefix}definedNames>${added}</${prefix}definedNames>`;
    edits.setChild(root, "definedNames", all, workbookOrder);
    return;
  }
  nodes.forEach((node, index) => {
    const text = texts[index] ?? "";
    if (text !== edits.source.slice(node.start, node.end))
      edits.replace(node.start, node.end, text);
  });
  edits.append(list, added);
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

interface WantedName extends DefinedName {
  readonly scope: number | null;
}

function nodesOf(workbook: XmlNode): XmlNode[] {
  return childrenNamed(child(workbook, "definedNames"), "definedName");
}

function scopeOf(node: XmlNode): number | null {
  const scope = node.attributes["localSheetId"];
  return scope === undefined ? null : Number(scope);
}

function isReserved(node: XmlNode): boolean {
  return node.attributes["name"]?.toLowerCase().startsWith("_xlnm.") === true;
}

function contentOf(node: XmlNode): Omit<DefinedName, "name"> {
  return {
    formula: `=${shownFormula(node.text)}`,
    visible: !booleanIn(node, "hidden"),
    comment: node.attributes["comment"] ?? "",
  };
}

function nameKey(name: string, scope: number | null): string {
  return `${scope ?? ""} ${name.toLowerCase()}`;
}

function wantedNames(
  workbook: WorkbookModel,
  places: ReadonlyMap<SheetModel, number>
): Map<string, WantedName> {
  const wanted = new Map<string, WantedName>();
  const add = (scope: number | null, name: DefinedName) =>
    wanted.set(nameKey(name.name, scope), { ...name, scope });
  for (const name of workbook.names) add(null, name);
  for (const sheet of workbook.sheets) {
    const scope = places.get(sheet) ?? 0;
    for (const name of sheet.names) add(scope, name);
    for (const name of printNames(sheet)) add(scope, name);
  }
  return wanted;
}

function printNames(sheet: SheetModel): DefinedName[] {
  const { printArea: area, printTitleRows: rows } = sheet.pageSetup;
  const named = (name: string, reference: string) => ({
    name,
    formula: `=${reference}`,
    visible: true,
    comment: "",
  });
  const titles = `${quoteSheetName(sheet.name)}!$${(rows?.first ?? 0) + 1}:$${(rows?.last ?? 0) + 1}`;
  return [
    ...(area === null ? [] : [named(PRINT_AREA, sheetReference(sheet.name, area))]),
    ...(rows === null ? [] : [named(PRINT_TITLES, titles)]),
  ];
}

/** The element as the file has it, changed only where the model's name differs; "" when the model dropped it. */
function keptName(
  source: string,
  node: XmlNode,
  scope: number | null,
  wanted: Map<string, WantedName>,
  { places, renames }: TabPlaces
): string {
  const key = nameKey(node.attributes["name"] ?? "", scope);
  const want = wanted.get(key);
  wanted.delete(key);
  const onUnseenSheet = scope !== null && ![...places.values()].includes(scope);
  if (want === undefined && !onUnseenSheet && !isKeptUnseen(node)) return "";

  const written = renames.reduce((text, [old, now]) => replaceSheet(text, old, now), node.text);
  const isChanged = want !== undefined && !isSameName(node, want);
  const formula = isChanged ? withTitleColumns(node, written, want.formula) : written;
  const tag = withAttributes(source.slice(node.start, node.tagEnd), {
    ...(scope === scopeOf(node) ? {} : { localSheetId: scope }),
    ...(isChanged ? optionalAttributes(want) : {}),
  });
  if (formula === node.text) return tag + source.slice(node.tagEnd, node.end);
  const opened = tag.replace(/\s*\/>$/, ">");
  return `${opened}${filedText(formula)}</${prefixAt(source, node.start)}definedName>`;
}

/** A reserved name that the model cannot show (several print areas, columns to repeat) is not its to remove. */
function isKeptUnseen(node: XmlNode): boolean {
  const name = node.attributes["name"];
  if (name === PRINT_AREA) return printArea(node.text) === null;
  if (name === PRINT_TITLES) return titleRows(node.text) === null;
  return isReserved(node);
}

function isSameName(node: XmlNode, want: DefinedName): boolean {
  const name = node.attributes["name"];
  if (name === PRINT_AREA) return sameJson(printArea(node.text), printArea(want.formula));
  if (name === PRINT_TITLES) return sameJson(titleRows(node.text), titleRows(want.formula));
  const { formula, visible, comment } = want;
  return sameJson(contentOf(node), { formula, visible, comment });
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Repeated columns, which the model does not know, stay beside the repeated rows. */
function withTitleColumns(node: XmlNode, written: string, formula: string): string {
  if (node.attributes["name"] !== PRINT_TITLES) return formula.replace(/^=/, "");
  const columns = splitReferences(written).filter((part) => /![$A-Z]+:[$A-Z]+$/i.test(part));
  return [...columns, formula.replace(/^=/, "")].join(",");
}

function optionalAttributes({ visible, comment }: DefinedName) {
  return { hidden: visible ? null : 1, comment: comment === "" ? null : comment };
}

function nameText(prefix: string, wanted: WantedName): string {
  const { name, scope, formula } = wanted;
  const tag = withAttributes(`<${prefix}definedName>`, {
    name,
    localSheetId: scope,
    ...optionalAttributes(wanted),
  });
  return `${tag}${filedText(formula)}</${prefix}definedName>`;
}

function filedText(formula: string): string {
  return escapeXml(filedFormula(formula.replace(/^=/, "")));
}

function printArea(text: string): Area | null {
  return parseSheetReference(text)?.area ?? null;
}

function titleRows(text: string): PageSetup["printTitleRows"] {
  for (const part of splitReferences(text)) {
    const address = part.slice(part.lastIndexOf("!") + 1);
    const area = /^\$?\d+:\$?\d+$/.test(address) ? parseArea(address) : null;
    if (area !== null) return { first: area.top, last: area.bottom };
  }
  return null;
}

/** Splits a union at its commas, leaving quoted sheet names whole. */
function splitReferences(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
