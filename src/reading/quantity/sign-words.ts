import type { Comparator } from "../../evaluation/quantity";
import { halfWidth } from "../words/half-width";
import { isBlank } from "./read-quantity";
import { comparatorsBefore, directionSigns, qualitativeSigns, rangeSigns } from "../words/terms/quantity-words"; // prettier-ignore

/**
 * What a cell of a sign column (指标性质, 指标方向, 计算符号) says: a comparator in the sheet's own word, that the value is
 * a range, that it is judged, a direction with the sign it stands for, or nothing.
 */
export type Sign =
  | { readonly kind: "comparator"; readonly comparator: Comparator; readonly sign: string }
  | { readonly kind: "range"; readonly sign: string }
  | { readonly kind: "qualitative"; readonly sign: string }
  | { readonly kind: "direction"; readonly sign: string }
  | { readonly kind: "none"; readonly sign: "" };

/**
 * Reads a sign cell; null for a text that is no sign. Several words in one cell are read together, the most telling
 * counts.
 *
 * Example: `signIn("正向（小于等于）")` is the comparator "<=" with the word 小于等于.
 */
export function signIn(text: string): Sign | null {
  if (text.length > longestSign) return null;
  const word = halfWidth(text).replace(/\s/gu, "");
  const whole = signOf(word) ?? signOf(word.replace(/[、,/()]|或/gu, ""));
  if (whole) return whole;
  const parts = word.split(/[、,;:/()-]/u).filter((part) => part !== "");
  const signs = parts.flatMap((part) => signOf(part) ?? []);
  const comparators = new Set(signs.flatMap((sign) => (sign.kind === "comparator" ? sign.comparator : []))); // prettier-ignore
  return parts.length < 2 || signs.length < parts.length || comparators.size > 1 ? null : mostTelling(signs); // prettier-ignore
}

/** "正向指标（大于或者等于）" */
const longestSign = 16;

/** True for a cell with a sign; a dash and 定量 say nothing. */
export function saysSign({ text }: { readonly text: string }): boolean {
  return (signIn(text)?.kind ?? "none") !== "none";
}

/** Of what several cells or words say: a comparator before a range, before 定性, before 正向. */
export function mostTelling<Said extends Sign>(signs: readonly Said[]): Said | null {
  return [...signs].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? null;
}

const order: readonly Sign["kind"][] = ["comparator", "range", "qualitative", "direction", "none"];

function signOf(word: string): Sign | null {
  const comparator = comparators.get(word);
  if (comparator) return { kind: "comparator", comparator, sign: word };
  if (rangeSigns.includes(word)) return { kind: "range", sign: word };
  if (qualitativeSigns.includes(word)) return { kind: "qualitative", sign: word };
  const direction = directionSigns[word];
  if (direction !== undefined && direction !== "") return { kind: "direction", sign: direction };
  return direction === "" || isBlank(word) ? { kind: "none", sign: "" } : null;
}

const comparators: ReadonlyMap<string, Comparator> = new Map(
  (Object.entries(comparatorsBefore) as [Comparator, readonly string[]][]).flatMap(([comparator, words]) =>
    words.map((word) => [word, comparator] as const)
  )
); // prettier-ignore
