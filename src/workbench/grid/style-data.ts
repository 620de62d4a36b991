import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import { formatKey } from "../../host/workbook/cell-format";
import type { Border, CellFormat } from "../../host/workbook/model";

/**
 * A cell format as the grid draws it. Font sizes are points, colours "#RRGGBB". Null takes away what the grid had there,
 * which an absent entry would not.
 *
 * @example styleData({ ...format, fill: "#DDEBF7" }).bg // { rgb: "#DDEBF7" }
 */
export function styleData(format: CellFormat): IStyleData {
  const key = formatKey(format);
  const style = known.get(key) ?? newStyle(format);
  known.set(key, style);
  return style;
}

/** Equal formats share one style. */
const known = new Map<string, IStyleData>();

function newStyle(format: CellFormat): IStyleData {
  const { font, fill, borders, numberFormat } = format;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline !== "None") },
    st: { s: BooleanNumber.FALSE },
    cl: { rgb: font.color },
    bg: fill === null ? null : { rgb: fill },
    bd: {
      t: borderData(borders.top),
      r: borderData(borders.right),
      b: borderData(borders.bottom),
      l: borderData(borders.left),
    },
    n: numberFormat === "General" ? null : { pattern: numberFormat },
    ht: horizontals[format.horizontal],
    vt: verticals[format.vertical],
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: format.indent > 0 ? { l: format.indent * pixelsPerIndent } : null,
  };
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const horizontals: Readonly<Record<CellFormat["horizontal"], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<CellFormat["vertical"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** Excel indents by about three blanks of the default font. */
const pixelsPerIndent = 9;

function borderData(border: Border | null): IBorderStyleData | null {
  if (border === null) return null;
  const [thin, medium, thick] = lines[border.style];
  const line = { Hairline: BorderStyleTypes.HAIR, Thin: thin, Medium: medium, Thick: thick };
  return { s: line[border.weight], cl: { rgb: border.color } };
}

/** Univer's line of a thin, a medium and a thick border. */
const lines: Readonly<
  Record<Border["style"], readonly [BorderStyleTypes, BorderStyleTypes, BorderStyleTypes]>
> = {
  Continuous: [BorderStyleTypes.THIN, BorderStyleTypes.MEDIUM, BorderStyleTypes.THICK],
  Dash: [BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED, BorderStyleTypes.MEDIUM_DASHED],
  DashDot: [
    BorderStyleTypes.DASH_DOT,
    BorderStyleTypes.MEDIUM_DASH_DOT,
    BorderStyleTypes.MEDIUM_DASH_DOT,
  ],
  DashDotDot: [
    BorderStyleTypes.DASH_DOT_DOT,
    BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
    BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  ],
  Dot: [BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED],
  Double: [BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE],
  SlantDashDot: [
    BorderStyleTypes.SLANT_DASH_DOT,
    BorderStyleTypes.SLANT_DASH_DOT,
    BorderStyleTypes.SLANT_DASH_DOT,
  ],
};
