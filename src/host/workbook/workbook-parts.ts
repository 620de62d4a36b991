import type { OfficePackage } from "../package/office-package";
import { RefusedFile } from "../package/refused-file";
import { booleanIn, child, childrenNamed, parseXml, type XmlNode } from "../package/xml-node";
import { CONTENT_TYPES_PART } from "../package/content-types";
import { readSharedStrings } from "./shared-strings";
import { MAIN_NAMESPACE } from "./office-names";
import { StyleTable } from "./style-table";

/** The parts every sheet needs, read once. */
export interface WorkbookParts {
  readonly pack: OfficePackage;
  /** Name, text and root of the workbook part. */
  readonly part: string;
  readonly source: string;
  readonly root: XmlNode;
  readonly styles: StyleTable;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Cells read so far, held to a limit. */
  cellCount: number;
}

/** Finds and reads the workbook part and those it shares with its sheets. Throws RefusedFile. */
export function readWorkbookParts(pack: OfficePackage): WorkbookParts {
  const part = workbookPart(pack);
  const source = pack.requiredText(part);
  const root = parseXml(part, source);
  if (Object.values(root.attributes).some((value) => value.includes(STRICT_NAMESPACE)))
    throw new RefusedFile("strict");
  if (root.name !== "workbook") throw new RefusedFile("not-workbook", { part });
  const theme = pack.related(part, "theme");
  const strings = pack.related(part, "sharedStrings");
  const styles = pack.related(part, "styles");
  return {
    pack,
    part,
    source,
    root,
    styles: new StyleTable(
      styles ?? "styles",
      styles === null ? DEFAULT_STYLES : pack.requiredText(styles),
      theme === null ? undefined : parseXml(theme, pack.requiredText(theme))
    ),
    strings: strings === null ? [] : readSharedStrings(strings, pack.requiredText(strings)),
    date1904: booleanIn(child(root, "workbookPr"), "date1904"),
    cellCount: 0,
  };
}

/** The <sheet> elements of a workbook part: worksheets and chart sheets in the order of their tabs. */
export function sheetEntries(root: XmlNode): XmlNode[] {
  return childrenNamed(child(root, "sheets"), "sheet");
}

/** One cell format, the two fills and the one border that every workbook has. */
export const DEFAULT_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  `<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";

const STRICT_NAMESPACE = "purl.oclc.org/ooxml";

function workbookPart(pack: OfficePackage): string {
  if (pack.text("mimetype")?.startsWith(OPEN_DOCUMENT) === true)
    throw new RefusedFile("other-spreadsheet", { format: ".ods" });
  if (!pack.has(CONTENT_TYPES_PART)) throw new RefusedFile("not-workbook");
  const relationships = pack.relationships("");
  if (relationships.some(({ typeUri }) => typeUri.includes(STRICT_NAMESPACE)))
    throw new RefusedFile("strict");
  if (relationships.some(({ typeUri }) => typeUri.includes("/digital-signature/")))
    throw new RefusedFile("signed");
  const part = pack.related("", "officeDocument");
  if (part === null) throw new RefusedFile("not-workbook", { problem: "no workbook part" });
  const type = pack.contentType(part) ?? "";
  if (/ms-excel\.sheet\.binary/i.test(type))
    throw new RefusedFile("other-spreadsheet", { format: ".xlsb" });
  const isWorkbook = /spreadsheetml|ms-excel\.(?:sheet|template|addin)\.macroEnabled/i.test(type);
  if (!isWorkbook) throw new RefusedFile("not-workbook", { part, format: type });
  return part;
}
