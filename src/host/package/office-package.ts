import { zipSync, type Zippable } from "fflate";
import { CONTENT_TYPES_PART, contentTypeOf, editContentTypes } from "./content-types";
import { relationshipsPart, relativeTarget, resolveTarget } from "./part-path";
import { damaged } from "./refused-file";
import { editRelationships, parseRelationships, type Relationship } from "./relationships";
import { decodeXml, encodeXml } from "./xml-text";

/** A relationship to a part or to an address outside the file. */
export interface NewRelationship {
  readonly typeUri: string;
  readonly part?: string;
  readonly address?: string;
}

/** The parts of an Office file by name ("xl/workbook.xml"), with their types and relationships. */
export class OfficePackage {
  /** From lower case to the name as written: part names are compared without case. */
  private readonly spelling = new Map<string, string>();
  private readonly addedTypes = new Map<string, string>();
  private readonly removedParts = new Set<string>();

  constructor(private readonly parts: Map<string, Uint8Array>) {
    for (const name of parts.keys()) this.spelling.set(name.toLowerCase(), name);
  }

  /** A copy whose changes leave this one as it is; the bytes are shared. */
  copy(): OfficePackage {
    return new OfficePackage(new Map(this.parts));
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(part: string): boolean {
    return this.spelling.has(part.toLowerCase());
  }

  /** Text of an XML part; null when there is no such part. */
  text(part: string): string | null {
    const bytes = this.parts.get(this.spelled(part));
    return bytes === undefined ? null : decodeXml(part, bytes);
  }

  /** As `text`, but a missing part is a damaged file. */
  requiredText(part: string): string {
    const text = this.text(part);
    if (text === null) throw damaged(part, "it is missing");
    return text;
  }

  setText(part: string, text: string): void {
    const name = this.spelled(part);
    this.spelling.set(part.toLowerCase(), name);
    this.parts.set(name, encodeXml(text));
  }

  /** Adds a part under the first free name "<prefix>N<suffix>" and gives that name. */
  addNumbered(prefix: string, suffix: string, contentType: string, text = ""): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    const part = `${prefix}${number}${suffix}`;
    this.addPart(part, contentType, text);
    return part;
  }

  addPart(part: string, contentType: string, text: string): void {
    this.setText(part, text);
    this.addedTypes.set(part, contentType);
  }

  contentType(part: string): string | null {
    return contentTypeOf(this.requiredText(CONTENT_TYPES_PART), part);
  }

  /** Relationships of a part; "" is the package itself. */
  relationships(part: string): Relationship[] {
    const path = relationshipsPart(part);
    return parseRelationships(path, this.text(path));
  }

  /** Name of the part a relationship of `source` leads to; null for an external one. */
  target(source: string, relationship: Relationship | undefined): string | null {
    if (relationship === undefined || relationship.external) return null;
    return this.spelled(resolveTarget(source, relationship.target));
  }

  /** The part behind the first relationship of that type; null when there is none or its part is missing. */
  related(source: string, type: string): string | null {
    const found = this.relationships(source).find((candidate) => candidate.type === type);
    const part = this.target(source, found);
    return part !== null && this.has(part) ? part : null;
  }

  /** Adds relationships to a part and gives their new ids. */
  relate(source: string, additions: readonly NewRelationship[]): string[] {
    if (additions.length === 0) return [];
    const path = relationshipsPart(source);
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size;
    const added = additions.map(({ typeUri, part, address }): Relationship => {
      do number++;
      while (taken.has(`rId${number}`));
      const target = part === undefined ? (address ?? "") : relativeTarget(source, part);
      return { id: `rId${number}`, type: "", typeUri, target, external: part === undefined };
    });
    this.setRelationshipsText(path, editRelationships(path, this.text(path), new Set(), added));
    return added.map(({ id }) => id);
  }

  unrelate(source: string, ids: ReadonlySet<string>): void {
    const path = relationshipsPart(source);
    if (ids.size === 0 || !this.has(path)) return;
    this.setRelationshipsText(path, editRelationships(path, this.text(path), ids, []));
  }

  /** Removes the parts that relationships led to before (`reachable` of then) and no longer do. */
  removeUnreachable(before: ReadonlySet<string>): void {
    const now = this.reachable();
    for (const part of before) {
      if (now.has(part)) continue;
      this.remove(part);
      this.remove(relationshipsPart(part));
      this.removedParts.add(part);
      this.addedTypes.delete(part);
    }
  }

  /** Names of all parts that relationships lead to, starting from the package. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const waiting = [""];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      for (const relationship of this.relationships(source)) {
        const part = this.target(source, relationship);
        if (part === null || found.has(part) || !this.has(part)) continue;
        found.add(part);
        waiting.push(part);
      }
    }
    return found;
  }

  /** Brings [Content_Types].xml up to date with the parts added and removed. */
  private writeContentTypes(): void {
    if (this.removedParts.size === 0 && this.addedTypes.size === 0) return;
    const edited = editContentTypes(
      this.requiredText(CONTENT_TYPES_PART),
      [...this.removedParts],
      this.addedTypes
    );
    this.setText(CONTENT_TYPES_PART, edited);
    this.removedParts.clear();
    this.addedTypes.clear();
  }

  /** The zip. Times are fixed, so equal parts give equal bytes. */
  toBytes(): Uint8Array {
    this.writeContentTypes();
    const files: Zippable = {};
    for (const [name, bytes] of this.parts) files[name] = bytes;
    return zipSync(files, { level: 6, mtime: ZIP_TIME });
  }

  private remove(part: string): void {
    this.parts.delete(this.spelled(part));
    this.spelling.delete(part.toLowerCase());
  }

  private setRelationshipsText(path: string, text: string | null): void {
    if (text === null) this.remove(path);
    else if (this.has(path) || this.contentType(path) !== null) this.setText(path, text);
    else this.addPart(path, RELATIONSHIPS_TYPE, text);
  }

  private spelled(part: string): string {
    return this.spelling.get(part.toLowerCase()) ?? part;
  }
}

/** Usually a default of the package; not where it names every part by itself. */
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The first moment a zip can express, in local time, so that no time zone shows in the bytes. */
const ZIP_TIME = new Date(1980, 0, 1);
