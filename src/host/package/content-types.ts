import { childrenNamed, parseXml } from "./xml-node";
import { prefixAt, XmlEdits } from "./xml-edits";
import { escapeAttribute } from "./xml-text";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/**
 * The content type of a part: its own, else its extension's, else null.
 *
 * Example: with an Override for "/xl/workbook.xml", that part gives the Override's type.
 */
export function contentTypeOf(contentTypes: string, part: string): string | null {
  const root = parseXml(CONTENT_TYPES_PART, contentTypes);
  const own = childrenNamed(root, "Override").find((node) =>
    isSame(node.attributes["PartName"], `/${part}`)
  );
  const byExtension = childrenNamed(root, "Default").find((node) =>
    isSame(node.attributes["Extension"], part.slice(part.lastIndexOf(".") + 1))
  );
  return (own ?? byExtension)?.attributes["ContentType"] ?? null;
}

/** The content types with the Overrides of removed parts gone and those of added parts appended. */
export function editContentTypes(
  contentTypes: string,
  removed: readonly string[],
  added: ReadonlyMap<string, string>
): string {
  const root = parseXml(CONTENT_TYPES_PART, contentTypes);
  const edits = new XmlEdits(contentTypes);
  const gone = new Set(removed.map((part) => `/${part}`.toLowerCase()));
  const waiting = new Map([...added].map((entry) => [`/${entry[0]}`.toLowerCase(), entry]));
  for (const node of childrenNamed(root, "Override")) {
    const name = (node.attributes["PartName"] ?? "").toLowerCase();
    // One may be left of a part that is no longer there; two of one name make Excel refuse the file.
    const entry = waiting.get(name);
    waiting.delete(name);
    if (entry !== undefined) edits.setAttributes(node, { ContentType: entry[1] });
    else if (gone.has(name)) edits.remove(node);
  }
  const prefix = prefixAt(contentTypes, root.start);
  const overrides = [...waiting.values()].map(
    ([part, type]) =>
      `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`
  );
  edits.append(root, overrides.join(""));
  return edits.apply();
}

function isSame(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
