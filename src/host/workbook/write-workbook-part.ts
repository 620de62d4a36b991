import type { OfficePackage } from "../package/office-package";
import { prefixAt, withAttributes, XmlEdits } from "../package/xml-edits";
import { child, type XmlNode } from "../package/xml-node";
import { writeNames } from "./defined-names";
import type { FileSheet } from "./file-sheet";
import type { FileWorkbook } from "./file-workbook";
import type { SheetVisibility } from "./model";
import { RELATIONSHIP_NAMESPACE } from "./office-names";

/** Part and relationship of a sheet that the file did not have. */
export interface NewSheet {
  readonly part: string;
  readonly relationship: string;
}

/** Brings the list of sheets, the names and the active tab to the model's state; all else stays letter for letter. */
export function writeWorkbookPart(
  pack: OfficePackage,
  model: FileWorkbook,
  newSheets: ReadonlyMap<FileSheet, NewSheet>,
  formulasChanged: boolean
): void {
  const { part, source, root } = model.parts;
  const edits = new XmlEdits(source);
  const tabs = tabsOf(model);
  writeTabs(edits, root, model, tabs, newSheets);
  writeActiveTab(edits, model, tabs);
  const places = new Map(
    tabs.flatMap((tab, place) => (tab.sheet === null ? [] : [[tab.sheet, place] as const]))
  );
  const scopes = model.entries.map((entry) => {
    const place = tabs.findIndex((tab) => tab.node === entry.node);
    return place === -1 ? null : place;
  });
  const renames = model.entries.flatMap(({ node, sheet }) => {
    const before = node.attributes["name"] ?? "";
    return sheet === null || sheet.name === before ? [] : [[before, sheet.name] as const];
  });
  writeNames(edits, root, model, { places, scopes, renames }, WORKBOOK_ORDER);
  // Cached results may be out of date now; Excel then calculates when it opens the file.
  if (formulasChanged) setChildAttributes(edits, root, "calcPr", { fullCalcOnLoad: 1 });
  const text = edits.apply();
  if (text !== source) pack.setText(part, text);
}

/** A tab of the workbook: its <sheet> in the file (none for a new sheet) and its sheet (none for a chart sheet). */
interface Tab {
  readonly node: XmlNode | null;
  readonly sheet: FileSheet | null;
}

/** Source: ECMA-376 part 1, 18.2.27 (workbook). */
const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
  fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** The model's sheets in its order; chart sheets keep their place between them, new sheets come last. */
function tabsOf(model: FileWorkbook): Tab[] {
  const nodes = new Map(model.entries.map(({ node, sheet }) => [sheet, node]));
  const waiting = [...model.sheets];
  const tabs: Tab[] = [];
  for (const { node, sheet } of model.entries) {
    if (sheet === null) tabs.push({ node, sheet });
    else if (model.sheets.includes(sheet)) {
      const next = waiting.shift();
      if (next !== undefined) tabs.push({ node: nodes.get(next) ?? null, sheet: next });
    }
  }
  return [...tabs, ...waiting.map((sheet) => ({ node: nodes.get(sheet) ?? null, sheet }))];
}

function writeTabs(
  edits: XmlEdits,
  root: XmlNode,
  model: FileWorkbook,
  tabs: readonly Tab[],
  newSheets: ReadonlyMap<FileSheet, NewSheet>
): void {
  const list = child(root, "sheets");
  if (list === undefined) return;
  const prefix = prefixAt(edits.source, root.start);
  const texts = tabs.map((tab) => tabText(edits.source, prefix, tab, newSheets));
  const before = model.entries.map(({ node }) => edits.source.slice(node.start, node.end));
  const isSame =
    texts.length === before.length && texts.every((text, index) => text === before[index]);
  if (isSame) return;
  const isAppended = before.every((text, index) => text === texts[index]);
  if (isAppended) edits.append(list, texts.slice(before.length).join(""));
  else
    edits.setChild(
      root,
      "sheets",
      `<${prefix}sheets>${texts.join("")}</${prefix}sheets>`,
      WORKBOOK_ORDER
    );
}

const STATES: Readonly<Record<SheetVisibility, string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function tabText(
  source: string,
  prefix: string,
  { node, sheet }: Tab,
  newSheets: ReadonlyMap<FileSheet, NewSheet>
): string {
  const added = sheet === null ? undefined : newSheets.get(sheet);
  if (sheet !== null && added !== undefined)
    return withAttributes(`<${prefix}sheet xmlns:r="${RELATIONSHIP_NAMESPACE}"/>`, {
      name: sheet.name,
      sheetId: sheet.sheetId,
      state: STATES[sheet.visibility],
      "r:id": added.relationship,
    });
  if (node === null) return "";
  if (sheet === null) return source.slice(node.start, node.end);
  const tag = source.slice(node.start, node.tagEnd);
  const state = STATES[sheet.visibility];
  const stated = node.attributes["state"] ?? null;
  const changed = withAttributes(tag, {
    ...(node.attributes["name"] === sheet.name ? {} : { name: sheet.name }),
    ...(stated === state || (stated === "visible" && state === null) ? {} : { state }),
  });
  return changed + source.slice(node.tagEnd, node.end);
}

function writeActiveTab(edits: XmlEdits, model: FileWorkbook, tabs: readonly Tab[]): void {
  const view = child(child(model.parts.root, "bookViews"), "workbookView");
  // A chart sheet that was active stays so until a worksheet is activated.
  const before = model.entries[model.activeTab]?.node;
  const kept = model.isActivated
    ? -1
    : tabs.findIndex(({ node }) => node !== null && node === before);
  const active = tabs.findIndex(({ sheet }) => sheet === model.sheets[model.activeSheet]);
  const place = kept === -1 ? Math.max(0, active) : kept;
  if (place === model.activeTab) return;
  if (view !== undefined) {
    const first = Number(view.attributes["firstSheet"] ?? 0);
    edits.setAttributes(view, {
      activeTab: place,
      ...(first >= tabs.length ? { firstSheet: null } : {}),
    });
  } else {
    const p = prefixAt(edits.source, model.parts.root.start);
    const views = `<${p}bookViews><${p}workbookView activeTab="${place}"/></${p}bookViews>`;
    edits.setChild(model.parts.root, "bookViews", views, WORKBOOK_ORDER);
  }
}

function setChildAttributes(
  edits: XmlEdits,
  root: XmlNode,
  name: string,
  attributes: Readonly<Record<string, string | number>>
): void {
  const node = child(root, name);
  const p = prefixAt(edits.source, root.start);
  if (node !== undefined) edits.setAttributes(node, attributes);
  else edits.setChild(root, name, withAttributes(`<${p}${name}/>`, attributes), WORKBOOK_ORDER);
}
