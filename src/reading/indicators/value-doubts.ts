import type { CellRef, Sourced } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import { isOptionList } from "../../evaluation/option-list";
import type { NumberQuantity, Quantity } from "../../evaluation/quantity";
import { halfWidth } from "../words/half-width";
import type { Cell } from "../grid/sheet";
import { dateWords, namedTargetWords } from "../words/terms/quantity-words";

/** A row's values with what they must agree with. */
export interface ValueRow {
  /** The name at the deepest level that has one. */
  readonly name: string;
  readonly nameCell: CellRef | null;
  readonly target: Sourced<Quantity> | null;
  readonly actual: Sourced<Quantity> | null;
  /** The cells themselves; null where a field has none of its own. */
  readonly targetCell: Cell | null;
  readonly actualCell: Cell | null;
}

/**
 * Findings about values that can be read but are hardly meant so: nothing is repaired, a person is asked.
 *
 * Example: a target "290%" beside an actual "100%" is `target-looks-damaged`, likely "≥90%".
 */
export function valueDoubts(row: ValueRow): readonly Finding[] {
  return [
    ...targetInName(row),
    ...optionList(row),
    ...damagedSign(row),
    ...dateSerials(row),
    ...sharesUnderPercent(row),
  ];
}

/** "满意度≥90%" as the indicator's name beside an empty target, or none. */
function targetInName({ name, nameCell, target }: ValueRow): Finding[] {
  const isEmpty = target === null || target.value.kind === "blank";
  const named = isEmpty && name.length <= longestName ? inName.exec(halfWidth(name).replace(/\s/gu, ""))?.groups?.target : undefined; // prettier-ignore
  if (named === undefined) return [];
  return [doubt("target-in-name", target?.cells ?? (nameCell ? [nameCell] : []), { name, found: named })]; // prettier-ignore
}

const longestName = 60;

const inName = new RegExp(
  `(?:${namedTargetWords.join("|")}|(?=[≥≤><=]))(?<target>[≥≤><=]*\\d+(?:\\.\\d+)?(?:[%‰]|\\p{Script=Han}{0,4}))[)。.;；]?$`,
  "u"
);

/** "□优 ☑良 □差", "优/良/中/差", "好坏": the form's choices, of which one is ticked or none. */
function optionList({ target }: ValueRow): Finding[] {
  const text = halfWidth(target?.text ?? "").replace(/\s/gu, "");
  if (!target || !isOptionList(text)) return [];
  const [ticked, ...others] = [...text.matchAll(boxFirst.test(text) ? tickedAfter : tickedBefore)];
  const found = ticked?.[1] ?? "";
  const isTicked = found !== "" && others.length === 0;
  return [doubt(isTicked ? "target-is-ticked" : "target-is-options", target.cells, { text: target.text, found })]; // prettier-ignore
}

const boxFirst = /^[□☐☑☒■✓√]/u;
const tickedAfter = /[☑☒■✓√]([^□☐☑☒■✓√]+)/gu;
const tickedBefore = /([^□☐☑☒■✓√]+)[☑☒■✓√]/gu;

/** Text recognition reads ≥ as 2: a target that without its first 2 is the actual value, or a share above 100%. */
function damagedSign({ target, actual }: ValueRow): Finding[] {
  const text = halfWidth(target?.text ?? "").replace(/\s/gu, "");
  const rest = /^2(\d+(?:\.\d+)?)(?=\D*$)/u.exec(text)?.[1];
  const [wanted, reached] = [numberIn(target), numberIn(actual)];
  if (rest === undefined || !target || !wanted || !reached || wanted.comparator !== null) return [];
  const isShare = wanted.unit === "%" && wanted.magnitude.gt(100) && new Decimal(rest).lte(100) && reached.magnitude.lte(100); // prettier-ignore
  if (!isShare && !reached.magnitude.eq(rest)) return [];
  return [doubt("target-looks-damaged", target.cells, { text: target.text, likely: `≥${text.slice(1)}` })]; // prettier-ignore
}

/** 45291 without a date format, where a day is meant. */
function dateSerials({ name, target, actual, targetCell, actualCell }: ValueRow): Finding[] {
  const isDay = [target, actual].some((field) => field?.value.kind === "date") || dateWords.some((word) => name.includes(word)); // prettier-ignore
  const serials = [targetCell, actualCell].filter((cell) => cell !== null && isSerial(cell));
  return isDay ? serials.flatMap((cell) => cell ? doubt("date-as-number", [cell.ref], { text: cell.text }) : []) : []; // prettier-ignore
}

/** A bare whole number that as a day is in 2000 to 2050, or reads like one: 45291, 202312, 20231231. */
function isSerial({ value, text, numberFormat }: Cell): boolean {
  const digits = halfWidth(text).trim();
  if (typeof value === "boolean" || (typeof value === "number" && numberFormat !== "General")) return false; // prettier-ignore
  if (/^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/u.test(digits)) return true;
  return /^\d{5}$/u.test(digits) && Number(digits) >= 36526 && Number(digits) <= 55153;
}

/** Under the unit %, 0.95 beside 90 is hardly 0.95%. */
function sharesUnderPercent({ target, actual, targetCell, actualCell }: ValueRow): Finding[] {
  const [wanted, reached] = [numberIn(target), numberIn(actual)];
  if (wanted?.unit !== "%" || reached?.unit !== "%") return [];
  const pairs = [[targetCell, wanted, reached], [actualCell, reached, wanted]] as const; // prettier-ignore
  return pairs.flatMap(([cell, own, other]) => {
    const isBare = cell !== null && !halfWidth(cell.text).includes("%");
    const isShare = own.magnitude.gt(0) && own.magnitude.lte(1) && other.magnitude.gt(10);
    return isBare && isShare ? [doubt("percent-or-share", [cell.ref], { text: cell.text })] : [];
  });
}

function numberIn(field: Sourced<Quantity> | null): NumberQuantity | null {
  return field?.value.kind === "number" ? field.value : null;
}

function doubt(code: string, cells: readonly CellRef[], values: Readonly<Record<string, string>>): Finding {
  return { code, severity: "warning", cells, values };
} // prettier-ignore
