import type { OfficePackage } from "../package/office-package";
import { RefusedFile } from "../package/refused-file";
import { parseXml, type XmlNode } from "../package/xml-node";
import { escapeAttribute } from "../package/xml-text";
import type { CustomXmlModel, WorkbookModel } from "./model";
import { CONTENT_TYPES, CUSTOM_XML_NAMESPACE, RELATIONSHIP_NAMESPACE } from "./office-names";

/** A document of the file with its part and the workbook's relationship to it. */
export interface FileCustomXml {
  readonly id: string;
  readonly xml: string;
  readonly part: string;
  readonly relationship: string;
}

/** The custom XML documents of a workbook, in the order of its relationships. One that is no XML is left out. */
export function readCustomXml(pack: OfficePackage, workbook: string): FileCustomXml[] {
  const found: FileCustomXml[] = [];
  for (const relationship of pack.relationships(workbook)) {
    const part = pack.target(workbook, relationship);
    if (relationship.type !== "customXml" || part === null) continue;
    const xml = soundXml(pack, part);
    if (xml === null) continue;
    const id = statedId(pack, part) ?? freeId(found);
    found.push({ id, xml, part, relationship: relationship.id });
  }
  return found;
}

/**
 * The namespace of a document's root element, "" for none; null for text that is no XML.
 *
 * Example: '<m xmlns="urn:a"/>' gives "urn:a".
 */
export function customXmlNamespace(xml: string): string | null {
  const root = rootOf(xml);
  if (root === null) return null;
  const prefix = /^<([^\s/>:]*):/.exec(xml.slice(root.start))?.[1];
  return root.attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

/** Adds a document and gives it an id. The caller has checked the text. */
export function addCustomXml({ customXml }: WorkbookModel, xml: string): CustomXmlModel {
  const added = { id: freeId(customXml), xml };
  customXml.push(added);
  return added;
}

/** Brings the custom XML parts to the model's state; those that nobody changed keep their bytes. */
export function writeCustomXml(
  pack: OfficePackage,
  workbook: string,
  model: WorkbookModel & { readonly originalCustomXml: readonly FileCustomXml[] }
): void {
  const originals = model.originalCustomXml;
  const current = new Map(model.customXml.map((one) => [one.id, one.xml]));
  const removed = originals.filter(({ id }) => !current.has(id));
  pack.unrelate(workbook, new Set(removed.map(({ relationship }) => relationship)));
  for (const { id, part, xml } of originals) {
    const now = current.get(id) ?? xml;
    if (now !== xml) pack.setText(part, now);
  }
  const known = new Set(originals.map(({ id }) => id));
  for (const one of model.customXml) if (!known.has(one.id)) addParts(pack, workbook, one);
}

function addParts(pack: OfficePackage, workbook: string, { id, xml }: CustomXmlModel): void {
  const properties = pack.addNumbered(
    "customXml/itemProps",
    ".xml",
    CONTENT_TYPES.customXmlProperties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_XML_NAMESPACE}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeAttribute(customXmlNamespace(xml) ?? "")}"/>` +
      "</ds:schemaRefs></ds:datastoreItem>"
  );
  const part = pack.addNumbered("customXml/item", ".xml", CONTENT_TYPES.customXml, xml);
  pack.relate(part, [{ typeUri: `${RELATIONSHIP_NAMESPACE}/customXmlProps`, part: properties }]);
  pack.relate(workbook, [{ typeUri: `${RELATIONSHIP_NAMESPACE}/customXml`, part }]);
}

function soundXml(pack: OfficePackage, part: string): string | null {
  try {
    const xml = pack.text(part);
    return xml === null || rootOf(xml) === null ? null : xml;
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

function statedId(pack: OfficePackage, part: string): string | null {
  const properties = pack.related(part, "customXmlProps");
  const root = properties === null ? null : rootOf(soundXml(pack, properties) ?? "");
  const id = Object.entries(root?.attributes ?? {}).find(([name]) => /(^|:)itemID$/.test(name));
  return id?.[1] ?? null;
}

function rootOf(xml: string): XmlNode | null {
  try {
    return parseXml("custom XML", xml);
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

/** Excel draws ids by lot; here equal workbooks shall give equal bytes. */
function freeId(taken: readonly { readonly id: string }[]): string {
  for (let number = taken.length + 1; ; number++) {
    const id = `{00000000-0001-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.some((one) => one.id === id)) return id;
  }
}
