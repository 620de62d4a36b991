import { child, type XmlNode } from "../package/xml-node";
import {
  type AttributeChanges,
  prefixAt,
  withAttributes,
  type XmlEdits,
} from "../package/xml-edits";

/** Changes to the elements of a worksheet part beside its cells, each put at its place in the schema. */
export class SheetElements {
  /** Prefix of the part's main namespace with its colon, usually "". */
  readonly prefix: string;
  private readonly newProperties = new Map<string, string>();

  constructor(
    readonly edits: XmlEdits,
    readonly root: XmlNode
  ) {
    this.prefix = prefixAt(edits.source, root.start);
  }

  /** Sets attributes of the element of that name, which is made if missing. */
  set(name: string, attributes: AttributeChanges): void {
    const node = child(this.root, name);
    if (node !== undefined) this.edits.setAttributes(node, attributes);
    else this.replace(name, withAttributes(`<${this.prefix}${name}/>`, attributes));
  }

  /** Puts `text` in place of the whole element, or removes it (null). */
  replace(name: string, text: string | null): void {
    this.edits.setChild(this.root, name, text, WORKSHEET_ORDER);
  }

  /** Sets attributes of a child of sheetPr; with null the child goes. */
  setInProperties(name: string, attributes: AttributeChanges | null): void {
    const properties = child(this.root, "sheetPr");
    const node = child(properties, name);
    const made =
      attributes === null ? null : withAttributes(`<${this.prefix}${name}/>`, attributes);
    if (node !== undefined && attributes !== null && name !== "tabColor") {
      this.edits.setAttributes(node, attributes);
    } else if (properties !== undefined) {
      this.edits.setChild(properties, name, made, PROPERTIES_ORDER);
    } else if (made !== null) {
      this.newProperties.set(name, made);
    }
  }

  /** The text of a grandchild as written, "" when there is none. */
  textIn(name: string, inner: string): string {
    const node = child(child(this.root, name), inner);
    return node === undefined ? "" : this.edits.source.slice(node.start, node.end);
  }

  /** Start tag of an element, opened, with attributes changed; a new one when the part has none. */
  startTag(name: string, attributes: AttributeChanges): string {
    const node = child(this.root, name);
    const tag =
      node === undefined
        ? `<${this.prefix}${name}>`
        : this.edits.source.slice(node.start, node.tagEnd).replace(/\s*\/>$/, ">");
    return withAttributes(tag, attributes);
  }

  /** The changed part. */
  apply(): string {
    if (this.newProperties.size > 0) {
      const content = PROPERTIES_ORDER.map((name) => this.newProperties.get(name) ?? "").join("");
      this.replace("sheetPr", `<${this.prefix}sheetPr>${content}</${this.prefix}sheetPr>`);
      this.newProperties.clear();
    }
    return this.edits.apply();
  }
}

/** Children of a worksheet in their order. Source: ECMA-376 part 1, 18.3.1.99 (worksheet). */
const WORKSHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
