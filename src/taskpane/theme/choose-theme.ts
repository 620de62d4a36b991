/** How the pane looks. Contrast themes of the system put their own colours in place of either. */
export type Look = "light" | "dark";

/** What the surroundings say; undefined where they say nothing. */
export interface Surroundings {
  /** Background of Excel's own panes, "#262626". */
  readonly background: string | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/**
 * The look that fits: under a contrast theme the system's preference, else Excel's own background, and the system's
 * preference where Excel gives none.
 *
 * @example chooseLook({ background: "#262626", prefersDark: false, forcedColors: false }) // "dark"
 */
export function chooseLook({ background, prefersDark, forcedColors }: Surroundings): Look {
  const lightness = forcedColors || background === undefined ? null : luminance(background);
  if (lightness !== null) return lightness < 0.5 ? "dark" : "light";
  return prefersDark ? "dark" : "light";
}

/** 0 black to 1 white; null for what is no colour. */
function luminance(color: string): number | null {
  const found = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color);
  if (found === null) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
