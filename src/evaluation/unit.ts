import { Decimal } from "./decimal";

/** A magnitude with the unit as it is written: 14.05 and "万平方米". "" is no unit. */
export interface Measure {
  readonly magnitude: Decimal;
  readonly unit: string;
}

/** Two magnitudes in one unit. `assumed`: only one side had a unit and the other was taken to mean the same. */
export interface Comparable {
  readonly a: Decimal;
  readonly b: Decimal;
  readonly unit: string;
  readonly assumed: boolean;
}

/**
 * Brings two measures to one unit, so that their magnitudes can be compared. A bare number takes the other side's unit
 * as written (20 beside 18万元 is 20万元). Null where the units measure different things (人 and 户).
 *
 * Example: `comparable(1.5 万平方米, 15000 ㎡)` is `{a: 15000, b: 15000, unit: "平方米", assumed: false}`.
 */
export function comparable(a: Measure, b: Measure): Comparable | null {
  const left = inBaseUnit(a.unit === "" ? adopt(a, b.unit) : a);
  const right = inBaseUnit(b.unit === "" ? adopt(b, a.unit) : b);
  const unit = left.unit === "" ? right.unit : left.unit;
  if (right.unit !== unit && right.unit !== "") return null;
  const assumed = unit !== "" && [a, b].some((side) => inBaseUnit(side).unit === "");
  return { a: left.magnitude, b: right.magnitude, unit, assumed };
}

/**
 * The same measure in the base unit of its kind. Multipliers before the unit (百 千 万 亿) are counted in; an unknown
 * unit stays as it is, without blanks and full-width letters. Nothing is rounded.
 *
 * Example: `inBaseUnit(14.05 万平方米)` is 140500 平方米.
 */
export function inBaseUnit({ magnitude, unit }: Measure): Measure {
  const { base, numerator, denominator } = conversionOf(unit);
  if (numerator === denominator) return { magnitude, unit: base };
  return { magnitude: magnitude.times(numerator).div(denominator), unit: base };
}

/** How many of `base` one unit is: numerator / denominator. */
interface Conversion {
  readonly base: string;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/**
 * Base unit -> its other names and multiples. A fraction where a decimal would not end (1 亩 = 2000/3 平方米).
 * Kinds whose name begins like a multiplier (千伏, 百分点) stand here so that nothing is taken off them.
 */
const families: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "%": { 百分比: "1", "‰": "1/10", 千分比: "1/10" },
  百分点: { 个百分点: "1" },
  元: { 人民币元: "1", 元人民币: "1", 角: "1/10" },
  米: {
    ...{ m: "1", 公里: "1000", 千米: "1000", km: "1000" },
    ...{ 厘米: "1/100", cm: "1/100", 毫米: "1/1000", mm: "1/1000" },
  },
  平方米: {
    ...{ m2: "1", 平米: "1", 平方公里: "1000000", 平方千米: "1000000", km2: "1000000" },
    ...{ 亩: "2000/3", 公顷: "10000", ha: "10000" },
  },
  立方米: { m3: "1", 立方: "1", 方: "1", 升: "1/1000", l: "1/1000", 毫升: "1/1000000" },
  千克: {
    ...{ kg: "1", 公斤: "1", 吨: "1000", t: "1000" },
    ...{ 克: "1/1000", g: "1/1000", 斤: "1/2", 市斤: "1/2" },
  },
  千瓦时: { kwh: "1", 度: "1", 兆瓦时: "1000", mwh: "1000" },
  千瓦: { kw: "1", 兆瓦: "1000", mw: "1000", 瓦: "1/1000" },
  千伏: { kv: "1" },
  千伏安: { kva: "1" },
  月: { 个月: "1", 年: "12", 季度: "3", 个季度: "3" },
  小时: { 个小时: "1", h: "1", 天: "24", 日: "24", 分钟: "1/60", 秒: "1/3600" },
  工作日: { 个工作日: "1" },
};

const multipliers: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
};

/** The same object wherever a size is 1, so that a base unit is told without arithmetic. */
const one = new Decimal(1);

const known: ReadonlyMap<string, Conversion> = new Map(
  Object.entries(families).flatMap(([base, names]) =>
    Object.entries({ [base]: "1", ...names }).map(([name, size]) => [name, conversion(base, size)])
  )
);

function conversion(base: string, size: string): Conversion {
  const [numerator = "1", denominator = "1"] = size.split("/");
  return { base, numerator: decimalOf(numerator), denominator: decimalOf(denominator) };
}

/** Units as written, with what they are; a workbook has few of them. */
const written = new Map<string, Conversion>();
const mostWritten = 1000;

function conversionOf(unit: string): Conversion {
  const kept = written.get(unit);
  if (kept) return kept;
  const found = resolve(unit.normalize("NFKC").replace(/\s/gu, "").toLowerCase());
  if (written.size >= mostWritten) written.clear();
  written.set(unit, found);
  return found;
}

function decimalOf(text: string): Decimal {
  return text === "1" ? one : new Decimal(text);
}

function resolve(unit: string): Conversion {
  const direct = known.get(unit);
  if (direct) return direct;
  const slash = unit.indexOf("/");
  if (slash > 0) {
    const counted = resolve(unit.slice(0, slash));
    return { ...counted, base: counted.base + unit.slice(slash) };
  }
  const factor = multipliers[unit.charAt(0)];
  // 十 counts only before another multiplier: 十万元, but not a unit that begins with the character.
  if (factor === undefined || /^十(?![万亿])/u.test(unit)) return conversion(unit, "1");
  const rest = resolve(unit.slice(1));
  return { ...rest, numerator: rest.numerator.times(factor) };
}

/** A bare number takes the other side's whole unit, but not a mere multiplier: 50000 beside "5万" stays 50000. */
function adopt(bare: Measure, unit: string): Measure {
  const isMultiplier = inBaseUnit({ ...bare, unit }).unit === "";
  return isMultiplier ? bare : { ...bare, unit };
}
