import { damaged } from "./refused-file";
import { scanXml, type XmlAttributes, type XmlHandler } from "./scan-xml";

/** An element with its place in the text it was read from, so that it can be read and also changed in place. */
export interface XmlNode {
  /** Local name. */
  readonly name: string;
  /** By their names as written, prefix included. */
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
  /** Character data directly inside. */
  readonly text: string;
  /** Of the whole element; `tagEnd` is where its start tag ends, `contentEnd` where its end tag starts. */
  readonly start: number;
  readonly tagEnd: number;
  readonly contentEnd: number;
  readonly end: number;
}

/**
 * Reads a small part as a tree. Throws RefusedFile("damaged").
 *
 * Example: the root of "<a><b/></a>" is named "a" and has one child "b".
 */
export function parseXml(part: string, text: string): XmlNode {
  const builder = new XmlTreeBuilder(part);
  scanXml(part, text, builder);
  return builder.root;
}

/** Builds the tree from a scan; a caller that reads part of the elements itself passes on only the others. */
export class XmlTreeBuilder implements XmlHandler {
  private readonly open_: Growing[] = [];
  private top: XmlNode | undefined;

  constructor(private readonly part: string) {}

  get root(): XmlNode {
    if (this.top === undefined) throw damaged(this.part, "it is empty");
    return this.top;
  }

  open(name: string, attributes: XmlAttributes, start: number, tagEnd: number): void {
    const node = { name, attributes, children: [], text: "", start, tagEnd, contentEnd: 0, end: 0 };
    this.open_.at(-1)?.children.push(node);
    this.top ??= node;
    this.open_.push(node);
  }

  close(_name: string, start: number, end: number): void {
    const node = this.open_.pop();
    if (node === undefined) return;
    node.end = end;
    node.contentEnd = end === node.tagEnd ? end : start;
  }

  text(text: string): void {
    const node = this.open_.at(-1);
    if (node !== undefined) node.text += text;
  }
}

type Growing = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: XmlNode[] };

/** First child of that local name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** Children of that local name, in order. */
export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** First element of that local name anywhere below, depth first. */
export function descendant(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const candidate of node?.children ?? []) {
    const found = candidate.name === name ? candidate : descendant(candidate, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Number in an attribute; `fallback` when it is missing or no number. */
export function numberIn(node: XmlNode | undefined, attribute: string, fallback: number): number {
  const number = Number.parseFloat(node?.attributes[attribute] ?? "");
  return Number.isFinite(number) ? number : fallback;
}

/** XML boolean in an attribute: "1" and "true" are true; `fallback` when missing. */
export function booleanIn(
  node: { readonly attributes: XmlAttributes } | undefined,
  attribute: string,
  fallback = false
): boolean {
  const value = node?.attributes[attribute];
  return value === undefined ? fallback : value === "1" || value === "true";
}

/** The r:id of an element, whatever prefix the file binds to the relationship namespace. */
export function relationshipId(node: XmlNode | undefined): string | undefined {
  return Object.entries(node?.attributes ?? {}).find(([name]) => /^\w+:id$/.test(name))?.[1];
}
