import { memoryNamespace } from "./workbook-memory";

/**
 * A workbook and a Word file that were written together carry the id of the report they hold: in the workbook it is an
 * attribute of the add-in's memory, so it goes when the add-in writes that anew, the report being another one then.
 *
 * @param id - letters and digits; equal reports have equal ones.
 * @returns the document with the id; any other document as it was.
 * @example withReportId(`<memory xmlns="${memoryNamespace}">{}</memory>`, "1f")
 */
export function withReportId(xml: string, id: string): string {
  return xml.replace(start, `<memory xmlns="${memoryNamespace}" ${attribute}="${id}"`);
}

/** The id in a workbook's custom XML documents; null: none. */
export function workbookReportId(documents: readonly { readonly xml: string }[]): string | null {
  for (const { xml } of documents) {
    const tag = xml.includes(memoryNamespace)
      ? /<(?:[^\s<>/:]+:)?memory\b[^>]*>/.exec(xml)?.[0]
      : null;
    const id = new RegExp(`\\s${attribute}\\s*=\\s*["']([0-9a-z]+)["']`).exec(tag ?? "")?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

const attribute = "report";

/** As `saveMemory` writes it, with what may follow the namespace. */
const start = new RegExp(`<memory xmlns="${memoryNamespace}"(?: ${attribute}="[^"]*")?`);
