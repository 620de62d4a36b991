import { Decimal } from "../evaluation/decimal";

/** A first- or second-level name and the points that stand in its heading. */
export interface Heading {
  readonly name: string;
  readonly points: Decimal | null;
}

const bracketed = /[（([【]\s*(\d+(?:\.\d+)?)\s*分?\s*[）)\]】]\s*$/u;
const bare = /(\d+(?:\.\d+)?)\s*分\s*$/u;

/**
 * Takes the points off a heading: "产出指标（50分）" is 产出指标 and 50. Where nothing else is left ("(50分)") the
 * name is the text as written. A span of points ("成本(0-20)分") is no points and stays in the name.
 */
export function parseHeading(text: string): Heading {
  const trimmed = text.trim();
  const match = bracketed.exec(trimmed) ?? bare.exec(trimmed);
  if (!match?.[1]) return { name: trimmed, points: null };
  const before = trimmed.slice(0, match.index).trim();
  if (/[-－~～—]$/u.test(before)) return { name: trimmed, points: null };
  return { name: before === "" ? trimmed : before, points: new Decimal(match[1]) };
}
