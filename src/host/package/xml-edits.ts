import { escapeAttribute } from "./xml-text";
import type { XmlNode } from "./xml-node";

/** Changes to a text at places known from a scan; everything between them stays as it was, letter for letter. */
export class XmlEdits {
  private readonly edits: Edit[] = [];
  private readonly tags = new Map<XmlNode, TagChanges>();

  constructor(readonly source: string) {}

  /** Of two insertions at one place, the one of lower rank comes first; of equal rank, the one made first. */
  replace(start: number, end: number, text: string, rank = 0): void {
    this.edits.push({ start, end, text, rank });
  }

  remove(node: XmlNode): void {
    this.replace(node.start, node.end, "");
  }

  /** Sets attributes of a start tag (null removes one). */
  setAttributes(node: XmlNode, changes: AttributeChanges): void {
    const tag = this.tagOf(node);
    tag.changes = { ...tag.changes, ...changes };
  }

  /** Adds text as last content of an element, also of an empty tag. */
  append(node: XmlNode, text: string): void {
    this.insertIn(node, node.contentEnd, text);
  }

  /**
   * Puts `text` in place of the child of that name (null: removes it), or, where there is none, at its place in the
   * schema's `order` of children.
   */
  setChild(parent: XmlNode, name: string, text: string | null, order: readonly string[]): void {
    const existing = parent.children.find((candidate) => candidate.name === name);
    if (existing !== undefined) {
      this.replace(existing.start, existing.end, text ?? "");
    } else if (text !== null) {
      this.insertIn(parent, placeFor(parent, name, order), text, order.indexOf(name));
    }
  }

  /** The changed text. */
  apply(): string {
    const tagEdits = [...this.tags].map(([node, tag]) => this.tagEdit(node, tag));
    const pieces: string[] = [];
    let position = 0;
    const inOrder = [...tagEdits, ...this.edits].toSorted(
      (a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank
    );
    for (const edit of inOrder) {
      pieces.push(this.source.slice(position, edit.start), edit.text);
      position = Math.max(position, edit.end);
    }
    pieces.push(this.source.slice(position));
    return pieces.join("");
  }

  private insertIn(parent: XmlNode, place: number, text: string, rank = 0): void {
    if (text === "") return;
    if (isEmptyTag(parent)) this.tagOf(parent).content.push({ text, rank });
    else this.replace(place, place, text, rank);
  }

  private tagOf(node: XmlNode): TagChanges {
    const tag = this.tags.get(node) ?? { changes: {}, content: [] };
    this.tags.set(node, tag);
    return tag;
  }

  private tagEdit(node: XmlNode, tag: TagChanges): Edit {
    const { start, tagEnd: end } = node;
    const text = withAttributes(this.source.slice(start, end), tag.changes);
    if (tag.content.length === 0) return { start, end, text, rank: 0 };
    const content = tag.content.toSorted((a, b) => a.rank - b.rank).map((piece) => piece.text);
    return { start, end, text: withContent(text, content.join("")), rank: 0 };
  }
}

export type AttributeChanges = Readonly<Record<string, string | number | null>>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
}

/** Changes to a start tag, and content for one that is empty. */
interface TagChanges {
  changes: AttributeChanges;
  readonly content: { readonly text: string; readonly rank: number }[];
}

/**
 * A start tag with attributes set, added or (null) removed; the others keep their text and order.
 *
 * Example: `<row r="3" ht="20">` with {ht: null, hidden: 1} gives `<row r="3" hidden="1">`.
 */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  const pending = new Map(Object.entries(changes));
  const kept = tag.replace(ATTRIBUTE, (whole, space: string, name: string) => {
    const change = pending.get(name);
    if (change === undefined) return whole;
    pending.delete(name);
    return change === null ? "" : `${space}${name}="${escapeAttribute(String(change))}"`;
  });
  const added = [...pending]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
  return kept.replace(/\s*\/?>$/, (close) => (added === "" ? close : added + close.trimStart()));
}

const ATTRIBUTE = /(\s+)([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Prefix, with its colon, of the tag that starts there: "x:" for "<x:row>", "" for "<row>". */
export function prefixAt(source: string, start: number): string {
  return /^<([^\s/>:]*:)?/.exec(source.slice(start, start + 80))?.[1] ?? "";
}

/** An empty tag opened up: `<x:a/>` with content "t" gives "<x:a>t</x:a>". */
function withContent(emptyTag: string, content: string): string {
  const name = /^<([^\s/>]+)/.exec(emptyTag)?.[1] ?? "";
  return `${emptyTag.slice(0, -2).trimEnd()}>${content}</${name}>`;
}

function isEmptyTag(node: XmlNode): boolean {
  return node.end === node.tagEnd;
}

/** After the last child that comes earlier in the schema, else where the content starts. */
function placeFor(parent: XmlNode, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = parent.children.findLast(
    (sibling) => order.includes(sibling.name) && order.indexOf(sibling.name) <= rank
  );
  return before?.end ?? parent.tagEnd;
}
