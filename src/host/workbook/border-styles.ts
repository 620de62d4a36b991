import type { Border } from "./model";

/** The file's name for each line Excel can draw. Source: ECMA-376 part 1, 18.18.3 (ST_BorderStyle). */
const BORDER_STYLES: readonly (readonly [string, Border["style"], Border["weight"]])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** Style and weight for the file's name; null for "none" and unknown names. */
export function borderOfName(name: string | undefined): Pick<Border, "style" | "weight"> | null {
  const row = BORDER_STYLES.find(([known]) => known === name);
  return row === undefined ? null : { style: row[1], weight: row[2] };
}

/** The file's name for a border; a weight that its style does not have gives the style's first. */
export function nameOfBorder({ style, weight }: Border): string {
  const rows = BORDER_STYLES.filter((row) => row[1] === style);
  return (rows.find((row) => row[2] === weight) ?? rows[0])?.[0] ?? "thin";
}
