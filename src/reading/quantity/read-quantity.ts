import type { Quantity } from "../../evaluation/quantity";
import { isBrokenNumber, numberText } from "./number-text";
import { readDate } from "./read-date";
import { readNumber, readRange } from "./read-number";
import { readPhrase } from "./read-phrase";
import { dashes, qualitativeSigns, rangeSigns } from "../words/terms/quantity-words";

/** What stands beside the text in cells of its own. */
export interface QuantityContext {
  /** Unit for a number that names none: "人次", "%". */
  readonly unit?: string;
  /** 指标性质: "≥", "=", "介于", which parts "40,60" into two ends, or "定性", which makes any text a phrase. */
  readonly sign?: string;
}

/**
 * Reads what a target or an actual value says: a number with sign and unit, a range, a date, a phrase. Empty text and
 * dashes are blank. Error values and text without a meaning ("#N/A", "3/4/5", "12..5") are unreadable.
 *
 * Example: `readQuantity("735", {sign: "≧", unit: "人次"})` is {number, ">=", 735, "人次"}.
 */
export function readQuantity(text: string, context: QuantityContext = {}): Quantity {
  const plain = compact(text);
  if (isNothing(plain)) return { kind: "blank" };
  if (isErrorValue(plain)) return { kind: "unreadable" };
  const sign = compact(context.sign ?? "");
  if (qualitativeSigns.includes(sign)) return { kind: "phrase", outcome: readPhrase(plain) };
  const isRange = rangeSigns.includes(sign);
  const signed = isRange ? asRange(plain) : /^[\d.]/u.test(plain) ? sign + plain : plain;
  const measured = mayMeasure.test(signed) ? readMeasured(signed, context.unit ?? "") : null;
  return measured ?? readWords(plain);
}

/** True for an empty text or a dash, which `readQuantity` calls blank. */
export function isBlank(text: string): boolean {
  return text === "" || isNothing(compact(text));
}

function isNothing(plain: string): boolean {
  return plain === "" || dashes.includes(plain);
}

/** True for the text of a cell error: "#DIV/0!", "#N/A", "#REF!". */
export function isErrorValue(text: string): boolean {
  return /^#[A-Z/0-9!?_]+[!?A]?$/iu.test(text.trim());
}

/** Beside 介于 a comma parts two ends: "40,60" is 40~60. */
function asRange(text: string): string {
  return text.replace(/^(\d+(?:\.\d+)?[^\d,;、]*)[,;、](?=\d+(?:\.\d+)?[^\d,;、]*$)/u, "$1~");
}

function readMeasured(text: string, contextUnit: string): Quantity | null {
  const date = readDate(text);
  if (date) return date;
  const quantity = readRange(text) ?? readNumber(text);
  return quantity?.unit === "" ? { ...quantity, unit: contextUnit.trim() } : quantity;
}

function readWords(text: string): Quantity {
  return hasWords.test(text) && !isBrokenNumber(text)
    ? { kind: "phrase", outcome: readPhrase(text) }
    : { kind: "unreadable" };
}

const hasWords = /\p{Script=Han}|^[a-z]{2,}$|[√×✓✔✗✘]/iu;

/** As `numberText`, and without a leading "指标1:". */
function compact(text: string): string {
  return numberText(text).replace(/^(?:指标|目标)(?:值|\d{0,2}):/u, "");
}

/** A digit, a spelled-out share or count, or a time of the year: worth trying. */
const mayMeasure = /\d|[〇○零一二三四五六七八九十][年月]|百分之|[一二三四五六七八九]成|年[底末]|季度|半年|^[一二两三四五六七八九十]{1,3}[个次项套处条座台所场期件份家]/u; // prettier-ignore
