import { childrenNamed, parseXml } from "./xml-node";
import { prefixAt, XmlEdits } from "./xml-edits";
import { escapeAttribute } from "./xml-text";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: "worksheet", "hyperlink", "officeDocument" ... */
  readonly type: string;
  /** The whole address. */
  readonly typeUri: string;
  /** As written in the file. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The relationships in the text of a .rels part; none for null.
 *
 * Example: a part with one Relationship gives one value.
 */
export function parseRelationships(part: string, text: string | null): Relationship[] {
  if (text === null) return [];
  return childrenNamed(parseXml(part, text), "Relationship").map(({ attributes }) => {
    const typeUri = attributes["Type"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: typeUri.slice(typeUri.lastIndexOf("/") + 1),
      typeUri,
      target: attributes["Target"] ?? "",
      external: attributes["TargetMode"] === "External",
    };
  });
}

/**
 * The text of a .rels part with some relationships removed and some added, all others letter for letter; null when
 * none is left.
 */
export function editRelationships(
  part: string,
  text: string | null,
  removed: ReadonlySet<string>,
  added: readonly Relationship[]
): string | null {
  const source = text ?? EMPTY;
  const root = parseXml(part, source);
  const edits = new XmlEdits(source);
  const nodes = childrenNamed(root, "Relationship");
  const dropped = nodes.filter((node) => removed.has(node.attributes["Id"] ?? ""));
  if (dropped.length === nodes.length && added.length === 0) return null;
  for (const node of dropped) edits.remove(node);
  const prefix = prefixAt(source, root.start);
  edits.append(root, added.map((relationship) => written(relationship, prefix)).join(""));
  return edits.apply();
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function written({ id, typeUri, target, external }: Relationship, prefix: string): string {
  const mode = external ? ' TargetMode="External"' : "";
  return `<${prefix}Relationship Id="${id}" Type="${typeUri}" Target="${escapeAttribute(target)}"${mode}/>`;
}
