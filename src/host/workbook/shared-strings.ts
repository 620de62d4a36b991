import { childrenNamed, parseXml, type XmlNode } from "../package/xml-node";
import { unescapeCellText } from "../package/xml-text";

/**
 * The texts of the shared strings part, in order; runs of rich text are joined, phonetic guides left out.
 *
 * Example: `<si><r><t>a</t></r><r><t>b</t></r></si>` gives "ab".
 */
export function readSharedStrings(part: string, text: string): string[] {
  return childrenNamed(parseXml(part, text), "si").map(textOf);
}

function textOf(item: XmlNode): string {
  const pieces = item.children.map((node) => {
    if (node.name === "t") return node.text;
    return node.name === "r" ? childrenNamed(node, "t").map((run) => run.text) : "";
  });
  return unescapeCellText(pieces.flat().join(""));
}
