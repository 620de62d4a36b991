import type { OfficePackage } from "../package/office-package";
import type { Relationship } from "../package/relationships";
import { child, childrenNamed, relationshipId, type XmlNode } from "../package/xml-node";
import { escapeAttribute } from "../package/xml-text";
import { areaAddress, parseArea } from "./a1";
import type { HyperlinkModel } from "./model";
import { RELATIONSHIP_NAMESPACE } from "./office-names";
import type { SheetElements } from "./sheet-elements";

/** Hyperlinks of a sheet part; those with an address that cannot be read are left to the file. */
export function readHyperlinks(
  sheet: XmlNode,
  relationships: readonly Relationship[]
): HyperlinkModel[] {
  return childrenNamed(child(sheet, "hyperlinks"), "hyperlink").flatMap((node) => {
    const link = hyperlinkOf(node, relationships);
    return link === null ? [] : [link];
  });
}

/** Writes <hyperlinks> anew; links that did not change keep their text and relationship. */
export function writeHyperlinks(
  pack: OfficePackage,
  part: string,
  elements: SheetElements,
  links: readonly HyperlinkModel[]
): void {
  const relationships = pack.relationships(part);
  const wanted = new Map(links.map((link) => [JSON.stringify(link), link]));
  const dropped = new Set<string>();
  const kept: string[] = [];
  for (const node of childrenNamed(child(elements.root, "hyperlinks"), "hyperlink")) {
    const link = hyperlinkOf(node, relationships);
    if (link === null || wanted.delete(JSON.stringify(link))) {
      kept.push(elements.edits.source.slice(node.start, node.end));
    } else {
      dropped.add(relationshipId(node) ?? "");
    }
  }
  pack.unrelate(part, withoutUsed(dropped, kept));
  const texts = [...kept, ...newLinks(pack, part, elements.prefix, [...wanted.values()])];
  const p = elements.prefix;
  const all = `<${p}hyperlinks>${texts.join("")}</${p}hyperlinks>`;
  elements.replace("hyperlinks", texts.length === 0 ? null : all);
}

const HYPERLINK_TYPE = `${RELATIONSHIP_NAMESPACE}/hyperlink`;

function hyperlinkOf(node: XmlNode, relationships: readonly Relationship[]): HyperlinkModel | null {
  const { ref, location, tooltip } = node.attributes;
  const area = parseArea(ref ?? "");
  if (area === null) return null;
  const id = relationshipId(node);
  const target = relationships.find((relationship) => relationship.id === id)?.target;
  return {
    area,
    location: location ?? null,
    address: target ?? null,
    screenTip: tooltip ?? null,
  };
}

/** A relationship that another, kept link shares must stay. */
function withoutUsed(dropped: ReadonlySet<string>, kept: readonly string[]): Set<string> {
  return new Set(
    [...dropped].filter((id) => id !== "" && !kept.some((text) => text.includes(`"${id}"`)))
  );
}

function newLinks(
  pack: OfficePackage,
  part: string,
  prefix: string,
  links: readonly HyperlinkModel[]
): string[] {
  const addresses = links.flatMap(({ address }) => (address === null ? [] : [address]));
  const ids = pack.relate(
    part,
    addresses.map((address) => ({ typeUri: HYPERLINK_TYPE, address }))
  );
  return links.map(({ area, location, address, screenTip }) => {
    const id = address === null ? undefined : ids.shift();
    const attributes = [
      ` ref="${areaAddress(area)}"`,
      id === undefined ? "" : ` xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${id}"`,
      location === null ? "" : ` location="${escapeAttribute(location)}"`,
      screenTip === null ? "" : ` tooltip="${escapeAttribute(screenTip)}"`,
    ];
    return `<${prefix}hyperlink${attributes.join("")}/>`;
  });
}
