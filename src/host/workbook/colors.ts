import { child, childrenNamed, numberIn, type XmlNode } from "../package/xml-node";

/** Resolves the ways a file can write a colour to "#RRGGBB". */
export class Colors {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[]
  ) {}

  /** From the roots of the theme part and of the styles part; either may be missing. */
  static from(theme: XmlNode | undefined, styles: XmlNode | undefined): Colors {
    const own = childrenNamed(child(child(styles, "colors"), "indexedColors"), "rgbColor");
    return new Colors(
      themeColors(theme),
      INDEXED.map((color, index) => hex(own[index]?.attributes["rgb"]) ?? color)
    );
  }

  /**
   * Colour of an element with rgb, theme, indexed or auto; `fallback` when it has none.
   *
   * Example: `<color theme="1"/>` gives "#000000" in Office's own theme.
   */
  resolve<Fallback>(node: XmlNode | undefined, fallback: Fallback): string | Fallback {
    if (node === undefined) return fallback;
    const { rgb, theme, indexed } = node.attributes;
    const plain =
      hex(rgb) ??
      (theme === undefined ? undefined : this.theme[Number(theme)]) ??
      (indexed === undefined ? undefined : this.indexed[Number(indexed)]);
    return plain === undefined ? fallback : tinted(plain, numberIn(node, "tint", 0));
  }
}

/** Order of the theme's colours as cells count them; it differs from the order in the part. */
const THEME_ORDER =
  `lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink`.split(" ");
const OFFICE_THEME =
  `FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080`
    .split(" ")
    .map((color) => `#${color}`);

const EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** Source: ECMA-376 part 1, 18.8.27 (indexedColors); 64 and 65 are the window's text and background. */
const INDEXED = `${EIGHT} ${EIGHT}
  800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333
  000000 FFFFFF`
  .split(/\s+/)
  .map((color) => `#${color}`);

function themeColors(theme: XmlNode | undefined): string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return (
      hex(color?.attributes["lastClr"] ?? color?.attributes["val"]) ??
      OFFICE_THEME[index] ??
      "#000000"
    );
  });
}

/** "FF00FF00" (with alpha) and "00FF00" give "#00FF00". */
function hex(text: string | undefined): string | undefined {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "");
  return match?.[1] === undefined ? undefined : `#${match[1].toUpperCase()}`;
}

/**
 * Lightens (tint > 0) or darkens (< 0). Excel does it in whole steps of Windows' hue-lightness-saturation space, cutting
 * off fractions; the standard (ECMA-376 part 1, 18.8.19) has the same rule without the steps.
 *
 * Example: "#4472C4" with tint 0.8 is Excel's "Blue, Accent 1, Lighter 80%": "#D9E1F2".
 */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const { hue, lightness, saturation } = toSteps(channels);
  // Files write 0.8 as 0.79998168889431442; in thousandths it is the number that was meant.
  const thousandths = Math.round(Math.abs(tint) * 1000);
  const gained = tint < 0 ? 0 : STEPS * thousandths;
  const target = Math.trunc((lightness * (1000 - thousandths) + gained) / 1000);
  return `#${toChannels(hue, target, saturation)
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

/** Steps of hue, lightness and saturation in Windows' colour space; a sixth of them lies between two pure hues. */
const STEPS = 240;
const SIXTH = STEPS / 6;

/** Whole division, rounding half up. */
function divided(a: number, b: number): number {
  return Math.trunc((a + Math.trunc(b / 2)) / b);
}

function toSteps(channels: readonly number[]) {
  const [red = 0, green = 0, blue = 0] = channels;
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = Math.trunc(((high + low) * STEPS + 255) / 510);
  if (high === low) return { hue: 0, lightness, saturation: 0 };
  const span = high - low;
  const saturation = divided(span * STEPS, lightness <= STEPS / 2 ? high + low : 510 - high - low);
  const distance = (channel: number) => divided((high - channel) * SIXTH, span);
  const hue =
    red === high
      ? distance(blue) - distance(green)
      : green === high
        ? 2 * SIXTH + distance(red) - distance(blue)
        : 4 * SIXTH + distance(green) - distance(red);
  return { hue: (hue + STEPS) % STEPS, lightness, saturation };
}

function toChannels(hue: number, lightness: number, saturation: number): number[] {
  const product = divided(lightness * saturation, STEPS);
  const high =
    lightness <= STEPS / 2
      ? divided(lightness * (STEPS + saturation), STEPS)
      : lightness + saturation - product;
  const low = 2 * lightness - high;
  return [2 * SIXTH, 0, -2 * SIXTH].map((turn) => {
    const at = (hue + turn + STEPS) % STEPS;
    const level =
      at < SIXTH
        ? low + divided((high - low) * at, SIXTH)
        : at < 3 * SIXTH
          ? high
          : at < 4 * SIXTH
            ? low + divided((high - low) * (4 * SIXTH - at), SIXTH)
            : low;
    return Math.min(255, divided(level * 255, STEPS));
  });
}
