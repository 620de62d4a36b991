import { CONTENT_TYPES_PART } from "../package/content-types";
import { OfficePackage } from "../package/office-package";
import { encodeXml } from "../package/xml-text";
import { FileWorkbook } from "./file-workbook";
import type { WorkbookModel } from "./model";
import { CONTENT_TYPES, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from "./office-names";
import { EMPTY_SHEET } from "./read-sheet";
import { DEFAULT_STYLES, readWorkbookParts } from "./workbook-parts";

/**
 * A new workbook with one empty sheet.
 *
 * @param options.date1904 - as in `WorkbookModel`.
 *
 * Example: `createWorkbook("基础数据表").sheets[0].name` is "基础数据表".
 */
export function createWorkbook(
  sheetName = "Sheet1",
  { date1904 = false }: { readonly date1904?: boolean } = {}
): WorkbookModel {
  const parts = Object.entries(EMPTY_WORKBOOK).map(
    ([name, text]) =>
      [
        name,
        encodeXml(DECLARATION + (date1904 ? text.replace(VIEWS, OLD_MAC + VIEWS) : text)),
      ] as const
  );
  const workbook = new FileWorkbook(readWorkbookParts(new OfficePackage(new Map(parts))));
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) sheet.name = sheetName;
  return workbook;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Goes before the views of the workbook part. */
const OLD_MAC = '<workbookPr date1904="1"/>';
const VIEWS = "<bookViews>";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function withoutDeclaration(text: string): string {
  return text.slice(DECLARATION.length);
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIP_NAMESPACE}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

const EMPTY_WORKBOOK: Readonly<Record<string, string>> = {
  [CONTENT_TYPES_PART]:
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("xl/workbook.xml", CONTENT_TYPES.workbook) +
    override("xl/worksheets/sheet1.xml", CONTENT_TYPES.worksheet) +
    override("xl/styles.xml", CONTENT_TYPES.styles) +
    `</Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    relationship("rId1", "officeDocument", "xl/workbook.xml") +
    `</Relationships>`,
  "xl/workbook.xml":
    `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">` +
    `${VIEWS}<workbookView/></bookViews>` +
    `<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
    relationship("rId2", "styles", "styles.xml") +
    `</Relationships>`,
  "xl/worksheets/sheet1.xml": withoutDeclaration(EMPTY_SHEET),
  "xl/styles.xml": withoutDeclaration(DEFAULT_STYLES),
};
