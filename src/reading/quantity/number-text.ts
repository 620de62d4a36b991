import { Decimal } from "../../evaluation/decimal";
import { halfWidth } from "../words/half-width";
import { comparatorsBefore } from "../words/terms/quantity-words";

/**
 * A pattern of unsigned digits, thousands separators allowed only where they part groups of three: "1,873" and "1873",
 * but of "456,0", "7,00.0" and "0,123" no more than the first digits.
 */
export const digits = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)`;

/** The number of a text that the pattern `digits`, with a sign or decimals, has matched. */
export function numberOf(matched: string): Decimal {
  return new Decimal(matched.replace(/,/gu, ""));
}

/**
 * Text as numbers are looked for in it: half-width, without blanks; only blanks between digits stay, unless they part
 * groups of three.
 *
 * Example: `numberText("１ 234 元")` is "1234元", `numberText("4 0")` stays "4 0", which no pattern takes for a number.
 */
export function numberText(text: string): string {
  return halfWidth(text)
    .replace(blankGroups, (groups) => groups.replace(/\s/gu, ""))
    .replace(/(?<!\d)\s+|\s+(?!\d)/gu, "");
}

const blankGroups = /(?<![\d.,]|\d\s)[1-9]\d{0,2}(?:\s\d{3})+(?![\d,]|\s\d)/gu;

/** True for digits whose separators make no number, with no more than a sign and a unit: "12,34", "≥1,00人", "1.2.3%". */
export function isBrokenNumber(text: string): boolean {
  return brokenNumber.test(text);
}

/** 1,2号楼 names houses. */
const brokenNumber = new RegExp(
  String.raw`^(?:${Object.values(comparatorsBefore).flat().join("|")})?\d+(?:[.,\s]\d+)+(?:(?![号栋幢])[\p{L}%‰]){0,4}$`,
  "u"
);
