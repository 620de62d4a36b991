import type { OfficePackage } from "../package/office-package";
import { writeCustomXml } from "./custom-xml";
import type { FileSheet } from "./file-sheet";
import { FileWorkbook } from "./file-workbook";
import type { WorkbookModel } from "./model";
import { CONTENT_TYPES, RELATIONSHIP_NAMESPACE } from "./office-names";
import { EMPTY_SHEET } from "./read-sheet";
import { StyleWriter } from "./style-writer";
import { relationshipId } from "../package/xml-node";
import { writeSheet } from "./write-sheet";
import { type NewSheet, writeWorkbookPart } from "./write-workbook-part";

/**
 * The file of a model that `openWorkbook` or `createWorkbook` gave. Parts that nothing changed are kept byte for byte,
 * and so is everything in a changed sheet that the model does not know. The model stays as it is; saving it again
 * gives the same bytes.
 *
 * Example: opening a file and saving it unchanged gives equal parts.
 */
export function saveWorkbook(model: WorkbookModel): Uint8Array {
  if (!(model instanceof FileWorkbook)) throw new TypeError("not a model of this file layer");
  const { parts } = model;
  const pack = parts.pack.copy();
  const before = pack.reachable();
  const newSheets = addSheetParts(pack, model);
  const styles = new StyleWriter(parts.styles);

  let formulasChanged = model.removedEntries.length > 0;
  for (const sheet of model.sheets) {
    const selected = model.selectionOf(sheet);
    const part = sheet.original.part ?? newSheets.get(sheet)?.part;
    if (part === undefined || (!sheet.isTouched && selected === null)) continue;
    const changed = writeSheet({ pack, part, sheet, workbook: model, styles, selected });
    formulasChanged ||= changed;
  }
  writeStyles(pack, model, styles);
  writeWorkbookPart(pack, model, newSheets, formulasChanged);
  unrelateRemoved(pack, model, formulasChanged);
  writeCustomXml(pack, parts.part, model);
  pack.removeUnreachable(before);
  return pack.toBytes();
}

function addSheetParts(pack: OfficePackage, model: FileWorkbook): Map<FileSheet, NewSheet> {
  const workbook = model.parts.part;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const added = new Map<FileSheet, NewSheet>();
  for (const sheet of model.sheets) {
    if (sheet.original.part !== null) continue;
    const type = CONTENT_TYPES.worksheet;
    const part = pack.addNumbered(`${folder}worksheets/sheet`, ".xml", type, EMPTY_SHEET);
    const [relationship = ""] = pack.relate(workbook, [
      { typeUri: `${RELATIONSHIP_NAMESPACE}/worksheet`, part },
    ]);
    added.set(sheet, { part, relationship });
  }
  return added;
}

function writeStyles(pack: OfficePackage, model: FileWorkbook, styles: StyleWriter): void {
  const { part, styles: table } = model.parts;
  const text = styles.text();
  if (text === table.source) return;
  if (pack.related(part, "styles") === null) {
    const added = pack.addNumbered("xl/styles", ".xml", CONTENT_TYPES.styles, text);
    pack.relate(part, [{ typeUri: `${RELATIONSHIP_NAMESPACE}/styles`, part: added }]);
  } else {
    pack.setText(table.part, text);
  }
}

function unrelateRemoved(pack: OfficePackage, model: FileWorkbook, formulasChanged: boolean): void {
  const { part } = model.parts;
  const removed = new Set(model.removedEntries.map((node) => relationshipId(node) ?? ""));
  if (formulasChanged) {
    for (const { id, type } of pack.relationships(part)) if (type === "calcChain") removed.add(id);
  }
  pack.unrelate(part, removed);
}
