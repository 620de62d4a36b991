import { child, numberIn, parseXml, type XmlNode } from "../package/xml-node";
import { prefixAt, XmlEdits } from "../package/xml-edits";
import { escapeAttribute } from "../package/xml-text";
import { nameOfBorder } from "./border-styles";
import { builtInNumberFormatId } from "./built-in-number-formats";
import { BORDER_SIDES, borderKey, fontKey, formatKey } from "./cell-format";
import type { Border, CellFormat } from "./model";
import { HORIZONTAL, type StyleTable, VERTICAL } from "./style-table";

/**
 * Finds or appends the styles that changed cells need. A new style is made from the one the cell had, so that what
 * the model does not know (protection, rotation, the font's character set ...) stays. What the part already holds in
 * the same words is used again: writing twice adds nothing.
 */
export class StyleWriter {
  private readonly prefix: string;
  private readonly added = new Map<ListName, Appended>();
  private readonly known = new Map<string, number>();

  constructor(private readonly table: StyleTable) {
    this.prefix = prefixAt(table.source, table.root.start);
  }

  /**
   * Style index for `format` on a cell whose style was `base`.
   *
   * Example: the format of style 3 itself gives 3.
   */
  indexFor(base: number, format: CellFormat): number {
    const baseFormat = this.table.at(base);
    if (baseFormat === format) return base;
    const loaded = this.table.indexOf(format);
    if (loaded !== undefined) return loaded;
    const key = formatKey(format);
    if (key === formatKey(baseFormat)) return base;
    const memo = `${base} ${key}`;
    const index = this.known.get(memo) ?? this.derive(base, baseFormat, format);
    this.known.set(memo, index);
    return index;
  }

  /** The styles part with the additions; the same text when there are none. */
  text(): string {
    const edits = new XmlEdits(this.table.source);
    for (const [parent, { texts, existing }] of this.added) {
      if (texts.length === 0) continue;
      const list = this.table.listNode(parent);
      const content = texts.join("");
      if (list === undefined) {
        const wrapped = `<${this.prefix}${parent} count="${texts.length}">${content}</${this.prefix}${parent}>`;
        edits.setChild(this.table.root, parent, wrapped, STYLE_SHEET_ORDER);
      } else {
        edits.append(list, content);
        edits.setAttributes(list, { count: existing + texts.length });
      }
    }
    return edits.apply();
  }

  private derive(base: number, from: CellFormat, to: CellFormat): number {
    const xf = this.table.xf(base) ?? this.table.xf(0);
    const source = xf === undefined ? `<${this.prefix}xf/>` : this.slice(xf);
    const root = parseXml(this.table.part, source);
    const edits = new XmlEdits(source);
    if (to.numberFormat !== from.numberFormat)
      edits.setAttributes(root, {
        numFmtId: this.numberFormatId(to.numberFormat),
        applyNumberFormat: 1,
      });
    if (fontKey(to.font) !== fontKey(from.font))
      edits.setAttributes(root, {
        fontId: this.fontId(numberIn(xf, "fontId", 0), from.font, to.font),
        applyFont: 1,
      });
    if (to.fill !== from.fill)
      edits.setAttributes(root, { fillId: this.fillId(to.fill), applyFill: 1 });
    if (BORDER_SIDES.some((side) => borderKey(to.borders[side]) !== borderKey(from.borders[side])))
      edits.setAttributes(root, {
        borderId: this.borderId(numberIn(xf, "borderId", 0), from, to),
        applyBorder: 1,
      });
    this.align(edits, root, from, to);
    return this.intern("cellXfs", "xf", edits.apply());
  }

  private align(edits: XmlEdits, root: XmlNode, from: CellFormat, to: CellFormat): void {
    const changes = {
      ...(to.horizontal === from.horizontal
        ? {}
        : { horizontal: nameIn(HORIZONTAL, to.horizontal, "General") }),
      ...(to.vertical === from.vertical
        ? {}
        : { vertical: nameIn(VERTICAL, to.vertical, "Bottom") }),
      ...(to.wrapText === from.wrapText ? {} : { wrapText: to.wrapText ? 1 : null }),
      ...(to.indent === from.indent ? {} : { indent: to.indent === 0 ? null : to.indent }),
    };
    if (Object.keys(changes).length === 0) return;
    edits.setAttributes(root, { applyAlignment: 1 });
    const alignment = child(root, "alignment");
    if (alignment !== undefined) {
      edits.setAttributes(alignment, changes);
      return;
    }
    const attributes = Object.entries(changes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ` ${name}="${value ?? ""}"`);
    const text = `<${this.prefix}alignment${attributes.join("")}/>`;
    edits.setChild(root, "alignment", text, ["alignment", "protection", "extLst"]);
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInNumberFormatId(code);
    if (builtIn !== null) return builtIn;
    const own = this.table.list("numFmts", "numFmt");
    const known =
      own.find((node) => node.attributes["formatCode"] === code)?.attributes["numFmtId"] ??
      this.known.get(`numFmt ${code}`);
    if (known !== undefined) return Number(known);
    const { texts } = this.appended("numFmts", "numFmt");
    const highest = Math.max(163, ...own.map((node) => numberIn(node, "numFmtId", 0)));
    const id = highest + texts.length + 1;
    this.known.set(`numFmt ${code}`, id);
    texts.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private fontId(base: number, from: CellFormat["font"], to: CellFormat["font"]): number {
    const node = this.table.list("fonts", "font")[base];
    const source = node === undefined ? `<${this.prefix}font/>` : this.slice(node);
    const root = parseXml(this.table.part, source);
    const edits = new XmlEdits(source);
    const set = (name: string, text: string | null) => {
      edits.setChild(
        root,
        name,
        text === null ? null : `<${this.prefix}${name}${text}/>`,
        FONT_ORDER
      );
    };
    if (to.bold !== from.bold) set("b", to.bold ? "" : null);
    if (to.italic !== from.italic) set("i", to.italic ? "" : null);
    if (to.underline !== from.underline) set("u", UNDERLINES[to.underline]);
    if (to.size !== from.size) set("sz", ` val="${to.size}"`);
    if (to.color !== from.color) set("color", ` rgb="FF${to.color.slice(1)}"`);
    if (to.name !== from.name) {
      set("name", ` val="${escapeAttribute(to.name)}"`);
      // These belong to the old name; a theme's scheme would even override the new one.
      for (const stale of ["family", "charset", "scheme"]) set(stale, null);
    }
    return this.intern("fonts", "font", edits.apply());
  }

  private fillId(fill: string | null): number {
    const p = this.prefix;
    const pattern =
      fill === null
        ? `<${p}patternFill patternType="none"/>`
        : `<${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill.slice(1)}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
    return this.intern("fills", "fill", `<${p}fill>${pattern}</${p}fill>`);
  }

  private borderId(base: number, from: CellFormat, to: CellFormat): number {
    const node = this.table.list("borders", "border")[base];
    const source = node === undefined ? `<${this.prefix}border/>` : this.slice(node);
    const root = parseXml(this.table.part, source);
    const edits = new XmlEdits(source);
    for (const side of BORDER_SIDES) {
      if (borderKey(to.borders[side]) === borderKey(from.borders[side])) continue;
      const alias = side === "left" ? "start" : side === "right" ? "end" : side;
      const name =
        child(root, side) === undefined && child(root, alias) !== undefined ? alias : side;
      edits.setChild(root, name, this.line(name, to.borders[side]), BORDER_ORDER);
    }
    return this.intern("borders", "border", edits.apply());
  }

  private line(name: string, border: Border | null): string {
    const p = this.prefix;
    if (border === null) return `<${p}${name}/>`;
    return `<${p}${name} style="${nameOfBorder(border)}"><${p}color rgb="FF${border.color.slice(1)}"/></${p}${name}>`;
  }

  /** Index of an element in its list, appended if the list has none like it. */
  private intern(parent: ListName, name: string, text: string): number {
    const list = this.appended(parent, name);
    const key = canonical(parseXml(this.table.part, text));
    const known = list.keys.get(key);
    if (known !== undefined) return known;
    const index = list.existing + list.texts.length;
    list.texts.push(text);
    list.keys.set(key, index);
    return index;
  }

  private appended(parent: ListName, name: string): Appended {
    const known = this.added.get(parent);
    if (known !== undefined) return known;
    const nodes = this.table.list(parent, name);
    const keys = new Map<string, number>();
    nodes.forEach((node, index) => {
      const key = canonical(node);
      if (!keys.has(key) && !(parent === "fills" && isOverruled(node, index))) keys.set(key, index);
    });
    const texts = this.missing(parent, nodes.length);
    const list = { existing: nodes.length, texts, keys };
    this.added.set(parent, list);
    return list;
  }

  /**
   * What a list lacks of the elements that cells and styles refer to, as they look without it: the first new element
   * would otherwise take the place of one and change how all of these look.
   */
  private missing(parent: ListName, existing: number): string[] {
    const p = this.prefix;
    const defaults: Readonly<Partial<Record<ListName, readonly string[]>>> = {
      fonts: [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`],
      fills: ["none", "gray125", "none"].map(
        (type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`
      ),
      borders: [`<${p}border/>`],
      cellXfs: [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
    };
    const texts = defaults[parent] ?? [];
    const needed = Math.min(
      Math.max(this.table.referred(parent), parent === "fills" ? 2 : 0),
      mostElements
    );
    return Array.from({ length: Math.max(0, needed - existing) }, (_, index) => {
      return texts[Math.min(existing + index, texts.length - 1)] ?? "";
    });
  }

  private slice(node: XmlNode): string {
    return this.table.source.slice(node.start, node.end);
  }
}

/** Excel's own limit of cell formats; more than that is no reference but damage. */
const mostElements = 64_000;

/** Excel shows the first two fills as "none" and "gray125", whatever the file has there. */
function isOverruled(fill: XmlNode, index: number): boolean {
  const shown = ["none", "gray125"][index];
  const pattern = child(fill, "patternFill");
  return shown !== undefined && (pattern?.attributes["patternType"] ?? "none") !== shown;
}

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

interface Appended {
  readonly existing: number;
  readonly texts: string[];
  readonly keys: Map<string, number>;
}

// Sources: ECMA-376 part 1, 18.8.39 (styleSheet), 18.8.22 (font), 18.8.4 (border).
const STYLE_SHEET_ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " "
  );
const BORDER_ORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");

const UNDERLINES = { None: null, Single: "", Double: ' val="double"' } as const;

function nameIn<T>(names: Readonly<Record<string, T>>, wanted: T, byDefault: T): string | null {
  if (wanted === byDefault) return null;
  return Object.keys(names).find((name) => names[name] === wanted) ?? null;
}

/** The element without what does not matter for equality: prefixes and the order of attributes. */
function canonical(node: XmlNode): string {
  const attributes = Object.entries(node.attributes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([node.name, attributes, node.text.trim(), node.children.map(canonical)]);
}
