import {
  booleanIn,
  child,
  childrenNamed,
  numberIn,
  parseXml,
  type XmlNode,
} from "../package/xml-node";
import { borderOfName } from "./border-styles";
import { BUILT_IN_NUMBER_FORMATS } from "./built-in-number-formats";
import { Colors } from "./colors";
import type { Border, CellFormat } from "./model";

/**
 * The formats of a styles part, by the index cells use. Formats are made once, so two cells of one index share one
 * object.
 *
 * Example: index 0 of a part with one font "宋体" gives a format with that font.
 */
export class StyleTable {
  readonly root: XmlNode;
  readonly colors: Colors;
  private readonly formats: CellFormat[] = [];
  private readonly indexes = new Map<CellFormat, number>();
  private readonly codes: ReadonlyMap<number, string>;

  constructor(
    readonly part: string,
    readonly source: string,
    theme: XmlNode | undefined
  ) {
    this.root = parseXml(part, source);
    this.colors = Colors.from(theme, this.root);
    this.codes = new Map([
      ...BUILT_IN_NUMBER_FORMATS,
      ...this.list("numFmts", "numFmt").map(
        (node) => [numberIn(node, "numFmtId", 0), node.attributes["formatCode"] ?? ""] as const
      ),
    ]);
  }

  /** Elements of a list: `list("fonts", "font")`. */
  list(parent: string, name: string): XmlNode[] {
    return shownChildren(this.listNode(parent)).filter((node) => node.name === name);
  }

  /** A list as Excel finds it. */
  listNode(parent: string): XmlNode | undefined {
    return shownChildren(this.root).find((node) => node.name === parent);
  }

  /** Of a list, how many elements the styles refer to, whether they are there or not. */
  referred(parent: string): number {
    const attribute = REFERENCES[parent];
    if (parent === "cellXfs") return this.highestAsked + 1;
    if (attribute === undefined) return 0;
    const xfs = [...this.list("cellXfs", "xf"), ...this.list("cellStyleXfs", "xf")];
    return 1 + Math.max(0, ...xfs.map((xf) => numberIn(xf, attribute, 0)));
  }

  /** The format of an index; one that the part does not have gives the default format. */
  at(index: number): CellFormat {
    if (index > this.highestAsked) this.highestAsked = index;
    const known = this.formats[index];
    if (known !== undefined) return known;
    const xf = this.xfs[index];
    if (xf === undefined && index !== 0) return this.at(0);
    const format = this.read(xf);
    this.formats[index] = format;
    this.indexes.set(format, index);
    return format;
  }

  /** The index of a format object that `at` gave. */
  indexOf(format: CellFormat): number | undefined {
    return this.indexes.get(format);
  }

  xf(index: number): XmlNode | undefined {
    return this.xfs[index];
  }

  /** Highest index a cell was found to have; 0 is that of all others. */
  private highestAsked = 0;

  private readonly lists = new Map<string, XmlNode[]>();

  private get xfs(): XmlNode[] {
    return this.cached("cellXfs", "xf");
  }

  private cached(parent: string, name: string): XmlNode[] {
    const known = this.lists.get(parent) ?? this.list(parent, name);
    this.lists.set(parent, known);
    return known;
  }

  private read(xf: XmlNode | undefined): CellFormat {
    const alignment = child(xf, "alignment");
    return {
      numberFormat: this.codes.get(numberIn(xf, "numFmtId", 0)) ?? "General",
      font: this.font(this.cached("fonts", "font")[numberIn(xf, "fontId", 0)]),
      fill: this.fill(this.cached("fills", "fill")[numberIn(xf, "fillId", 0)]),
      borders: this.borders(this.cached("borders", "border")[numberIn(xf, "borderId", 0)]),
      horizontal: HORIZONTAL[alignment?.attributes["horizontal"] ?? ""] ?? "General",
      vertical: VERTICAL[alignment?.attributes["vertical"] ?? ""] ?? "Bottom",
      wrapText: booleanIn(alignment, "wrapText"),
      indent: numberIn(alignment, "indent", 0),
    };
  }

  private font(node: XmlNode | undefined): CellFormat["font"] {
    const underline = child(node, "u");
    return {
      name: child(node, "name")?.attributes["val"] ?? "Calibri",
      size: numberIn(child(node, "sz"), "val", 11),
      bold: isSet(child(node, "b")),
      italic: isSet(child(node, "i")),
      underline: underline === undefined ? "None" : underlineOf(underline.attributes["val"]),
      color: this.colors.resolve(child(node, "color"), "#000000"),
    };
  }

  private fill(node: XmlNode | undefined): string | null {
    const pattern = child(node, "patternFill");
    const type = pattern?.attributes["patternType"] ?? "none";
    if (type === "none" || (type === "gray125" && pattern?.children.length === 0)) return null;
    const isSolid = type === "solid";
    return this.colors.resolve(
      child(pattern, isSolid ? "fgColor" : "bgColor"),
      isSolid ? "#000000" : null
    );
  }

  private borders(node: XmlNode | undefined): CellFormat["borders"] {
    const side = (name: string, alias: string): Border | null => {
      const line = child(node, name) ?? child(node, alias);
      const style = borderOfName(line?.attributes["style"]);
      if (style === null) return null;
      return { ...style, color: this.colors.resolve(child(line, "color"), "#000000") };
    };
    return {
      top: side("top", "top"),
      bottom: side("bottom", "bottom"),
      left: side("left", "start"),
      right: side("right", "end"),
    };
  }
}

const REFERENCES: Readonly<Record<string, string>> = {
  fonts: "fontId",
  fills: "fillId",
  borders: "borderId",
};

/**
 * Children as Excel sees them: of an AlternateContent those it would take, its fallback if the choice is of a kind newer
 * than Excel's own.
 */
function shownChildren(node: XmlNode | undefined): readonly XmlNode[] {
  return (node?.children ?? []).flatMap((each) => {
    if (each.name !== "AlternateContent") return [each];
    const isKnown = ({ attributes }: XmlNode): boolean =>
      (attributes["Requires"] ?? "").split(/\s+/).every((prefix) => KNOWN_CHOICES.test(prefix));
    const choice = childrenNamed(each, "Choice").find(isKnown) ?? child(each, "Fallback");
    return shownChildren(choice);
  });
}

/** By the prefixes Excel itself writes them with. */
const KNOWN_CHOICES = /^(?:x1[456]\w*|xr\d*|mx)$/;

export const HORIZONTAL: Readonly<Record<string, CellFormat["horizontal"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

export const VERTICAL: Readonly<Record<string, CellFormat["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function isSet(flag: XmlNode | undefined): boolean {
  return flag !== undefined && booleanIn(flag, "val", true);
}

function underlineOf(value: string | undefined): CellFormat["font"]["underline"] {
  if (value === "none") return "None";
  return value?.startsWith("double") === true ? "Double" : "Single";
}
