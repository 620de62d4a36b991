import { SaxesParser } from "saxes";
import { LIMITS } from "./limits";
import { damaged, refusingDamage } from "./refused-file";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names are local names: "x:row" is "row". Offsets count UTF-16 units in the text and span the whole tag. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes, start: number, end: number): void;
  /** For an empty tag `<a/>` called right after `open`, with the same offsets. */
  close(name: string, start: number, end: number): void;
  text(text: string): void;
}

/**
 * Reads a part once, tag by tag. Refuses document types (and so entities), deep nesting and text that is no XML.
 *
 * Example: "<a>t</a>" calls open("a", {}, 0, 3), text("t"), close("a", 4, 8).
 */
export function scanXml(part: string, text: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  // "<" is written as an entity everywhere but at the start of a tag, so the last one is the tag's.
  const tagStart = () => text.lastIndexOf("<", parser.position - 1);
  parser.on("doctype", () => {
    throw damaged(part, "it declares a document type");
  });
  parser.on("opentag", (tag) => {
    if (++depth > LIMITS.xmlDepth) throw damaged(part, "its elements are nested too deeply");
    handler.open(localName(tag.name), tag.attributes, tagStart(), parser.position);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close(localName(tag.name), tagStart(), parser.position);
  });
  parser.on("text", (piece) => {
    handler.text(piece);
  });
  parser.on("cdata", (piece) => {
    handler.text(piece);
  });
  refusingDamage(part, () => parser.write(text).close());
}

/** "x:row" gives "row". */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
