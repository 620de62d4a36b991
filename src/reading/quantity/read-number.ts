import { Decimal } from "../../evaluation/decimal";
import type { Comparator, NumberQuantity, RangeQuantity } from "../../evaluation/quantity";
import { digits, numberOf } from "./number-text";
import {
  approximateAfter,
  approximateBefore,
  comparatorsAfter,
  comparatorsBefore,
} from "../words/terms/quantity-words";

/**
 * Reads one number with its sign and unit from half-width text without blanks; null where the text holds none, or more
 * than one. Words before the number are allowed as far as they are a lead-in ("已完成100%"), words after it are the unit.
 *
 * Example: `readNumber("不低于14.05万平方米")` is {">=", 14.05, "万平方米"}.
 */
export function readNumber(text: string): NumberQuantity | null {
  const match = onlyNumber.exec(arabicShare(text.replace(noteBehind, "")));
  if (!match?.groups) return null;
  const { before = "", number = "", after = "" } = match.groups;
  const lead = readLead(before);
  const rest = lead && readUnit(after);
  if (!lead || !rest) return null;
  const unit = lead.per === "" ? rest.unit : rest.unit === "" ? `每${lead.per}` : `${rest.unit}/${lead.per}`; // prettier-ignore
  return {
    kind: "number",
    comparator: combine(lead.comparator, rest.comparator),
    magnitude: numberOf(number),
    unit,
    approximate: lead.approximate || rest.approximate,
  };
}

/**
 * Reads "90%-95%", "3~5次", "3至5次", "[90,100]", "90≤X≤100", "≥90%且≤95%"; null where the text is no range. The unit
 * may stand at one end only.
 *
 * Example: `readRange("90%-95%")` is {from 90, to 95, "%"}.
 */
export function readRange(text: string): RangeQuantity | null {
  for (const pattern of ranges) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const [low, high] = [groups.low, groups.high].map((end) => readNumber(end ?? ""));
    if (!low || !high || low.comparator !== null || high.comparator !== null) continue;
    const units = new Set([low.unit, high.unit].filter((unit) => unit !== ""));
    if (units.size > 1) continue;
    const [from, to] = low.magnitude.gt(high.magnitude) ? [high, low] : [low, high];
    return { kind: "range", from: from.magnitude, to: to.magnitude, unit: [...units][0] ?? "" };
  }
  return null;
}

const ranges: readonly RegExp[] = [
  /^(?<low>[^~]+)~(?<high>[^~]+)$/u,
  /^(?:介于|在|从)?(?<low>\d[^-至到]*)(?:-+|至|到)(?<high>\d[^-至到]*?)(?:之间)?$/u,
  /^[[(](?<low>\d+(?:\.\d+)?%?),(?<high>\d+(?:\.\d+)?%?)[\])]$/u,
  /^(?<low>[\d.]+[^\d.≤<]*)[≤<]=?[a-z\u4e00-\u9fff]*[≤<]=?(?<high>[\d.]+\D*)$/iu,
  /^(?:≥|>=|不低于|不少于)(?<low>[\d.]+[^\d,;、且]*)[,;、且]*(?:≤|<=|不高于|不超过|不多于)(?<high>[\d.]+\D*)$/u,
];

const onlyNumber = new RegExp(
  String.raw`^(?<before>\D*?)(?<number>-?${digits}(?:\.\d+)?|-?\.\d+)(?<after>(?:[^\d]|(?<=[a-z])[23](?!\d))*)$`,
  "iu"
);

/** Brackets behind a figure that say its share or its parts: 20个(100%), 210人(其中线上20人), 90%(18个村). */
const noteBehind =
  /(?<=\d[^()%]*)\((?:(?:完成|达到?|占|为|完成率)?:?[\d.]+%|(?:其中|含|包括|包含)[^()]*)\)$|(?<=\d%)\((?=\D*\d)[^()%]*\)$/u;

/** 百分之九十五 and 九成 as percent; other text as it is. */
function arabicShare(text: string): string {
  return text
    .replace(/百分之(\d[\d.]{0,9}|[零〇一二三四五六七八九十百点]+)/u, (_, share: string) => `${arabic(share)}%`)
    .replace(/(?<![\d.])(\d{1,3}(?:\.\d{0,4})?|[一二三四五六七八九十])成(?=以上|以下|以内|左右|$)/u, (_, share: string) =>
      `${new Decimal(arabic(share)).times(10).toString()}%`
    )
    .replace(/^([一二两三四五六七八九十]{1,3})(?=[个次项套处条座台所场期件份家](?:以上|以下)?$)/u, (count) => arabic(count)); // prettier-ignore
}

function arabic(numeral: string): string {
  if (/^\d*\.?\d+$|^\d+\.$/u.test(numeral)) return String(Number(numeral));
  const [whole = "", fraction] = numeral.split("点");
  return fraction === undefined ? String(count(whole)) : `${count(whole)}.${[...fraction].map(digit).join("")}`;
} // prettier-ignore

function count(numeral: string): number {
  let total = 0;
  let open = 0;
  for (const sign of numeral) {
    const step = sign === "十" ? 10 : sign === "百" ? 100 : 0;
    if (step > 0) total += (open || 1) * step;
    open = step > 0 ? 0 : digit(sign);
  }
  return total + open;
}

function digit(sign: string): number {
  return sign === "两" ? 2 : Math.max("零一二三四五六七八九".indexOf(sign), 0);
}

interface Lead {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** 亩 of "每亩300元". */
  readonly per: string;
}

/** What stands before the number; null where it makes the whole a sentence or a name ("第3"). */
function readLead(before: string): Lead | null {
  let rest = before.replace(/[:(]+$/u, "");
  const approximate = approximateWordsBefore.find((word) => rest.endsWith(word));
  if (approximate !== undefined) rest = rest.slice(0, -approximate.length);
  const comparator = wordsBefore.find(([word]) => rest.endsWith(word));
  if (comparator) rest = rest.slice(0, -comparator[0].length);
  const per = /每([\u4e00-\u9fff]{1,3}?)(?:补助|补贴|奖补|发放)?$/u.exec(rest)?.[1] ?? "";
  if (!lead.test(rest) || notLead.test(rest)) return null;
  return { comparator: comparator?.[1] ?? null, approximate: approximate !== undefined, per };
}

/** A few words without a stop between them. */
const lead = /^[^,，。;；!?、\d]{0,16}$/u;

/** An ordinal, a code, or a "not" that turns the number round. */
const notLead = /[第a-z.]$|(?:未|没有?|不)能?(?:达到?|完成|实现|达成)?$/iu;

interface UnitPart {
  readonly unit: string;
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
}

/** What stands after the number; null where it is more than a unit with a note. */
function readUnit(after: string): UnitPart | null {
  const approximateFirst = approximateWordsAfter.find((word) => after.startsWith(word));
  const rest = approximateFirst === undefined ? after : after.slice(approximateFirst.length);
  const share = /^(?:[%‰]|个?百分点|个百分比)/u.exec(rest)?.[0];
  const body = rest.replace(/[。.;；,，]$/u, "");
  const suffix = wordsAfter.find(([word]) => body.endsWith(word));
  const bare = suffix ? body.slice(0, -suffix[0].length) : body;
  const approximateLast = approximateWordsAfter.find((word) => bare.endsWith(word));
  const measured = approximateLast === undefined ? bare : bare.slice(0, -approximateLast.length);
  const unit = share ?? unitIn(measured);
  if (unit === null) return null;
  const approximate = approximateFirst !== undefined || approximateLast !== undefined;
  return { unit, comparator: suffix?.[1] ?? null, approximate };
}

/** "万元(含税)" -> "万元"; "(个)" -> "个"; null for what is no unit. */
function unitIn(text: string): string | null {
  const inBrackets = /^\(([^()]{1,6})\)$/u.exec(text)?.[1];
  if (inBrackets !== undefined) return isNote(inBrackets) ? "" : inBrackets;
  const unit = text.replace(/\([^()]*\)$/u, "").replace(/[,，;；].*$/u, "").replace(/(?<=.)(?:已|全部)?(?:完成|达标|到位)$/u, ""); // prettier-ignore
  return unitShape.test(unit) ? unit : null;
}

function isNote(text: string): boolean {
  return /含|约|其中|见|完成|注|[,，。]/u.test(text);
}

/** "元/人·月", "人次", "m²", "TB": up to a dozen signs, no stop, no comparison. */
const unitShape = /^[\p{L}\p{So}²³℃°%‰/·.、*\-×"′″$¥Ωμ()]{0,12}[23]?$/u;

function combine(before: Comparator | null, after: Comparator | null): Comparator | null {
  // 控制在…以内, 不低于…以上: the sign before the number says it already.
  return before ?? after;
}

const wordsBefore = longestFirst(comparatorsBefore);
const wordsAfter = longestFirst(comparatorsAfter);
const approximateWordsBefore = [...approximateBefore].sort((a, b) => b.length - a.length);
const approximateWordsAfter = [...approximateAfter].sort((a, b) => b.length - a.length);

function longestFirst(
  words: Readonly<Record<Comparator, readonly string[]>>
): readonly (readonly [string, Comparator])[] {
  return (Object.entries(words) as [Comparator, readonly string[]][])
    .flatMap(([comparator, list]) => list.map((word) => [word, comparator] as const))
    .sort(([a], [b]) => b.length - a.length);
}
