import { Decimal } from "../evaluation/decimal";
import type { Sourced } from "../evaluation/cell-ref";
import { inBaseUnit, type Measure } from "../evaluation/unit";
import type { Measured } from "./measured";
import type { Remark } from "./verdict";

/**
 * A number without its unit that lies far off the other one in the unit it would take, that of its column or of the
 * other side, while without that unit's multiplier, or in 万, it would lie near. Both readings are told, and none is
 * taken. Null where there is no such doubt. `limit`: the target, or the end of a range.
 *
 * Example: 21560 beside ≥2万人 is 21560万人 or 21560人.
 */
export function scaleDoubt({ target, actual }: Measured, limit: Measure): Remark | null {
  const reached = actual.value;
  if (reached.kind !== "number") return null;
  if (isBare(actual) && limit.unit !== "")
    return doubtAbout("actual", { ...reached, unit: reached.unit || limit.unit }, limit);
  return isBare(target) && reached.unit !== "" ? doubtAbout("target", { ...limit, unit: reached.unit }, reached) : null; // prettier-ignore
}

function doubtAbout(about: "target" | "actual", bare: Measure, other: Measure): Remark | null {
  const first = timesApart(bare, other);
  if (!first || first.lt(tooFar)) return null;
  const [nearest] = otherUnits(bare.unit)
    .flatMap(({ unit, isSmaller }) => {
      const times = timesApart({ ...bare, unit }, other);
      return times ? [{ unit, times, limit: isSmaller ? first : near }] : [];
    })
    .sort((a, b) => a.times.comparedTo(b.times));
  if (!nearest || nearest.times.gt(nearest.limit)) return null;
  const written = (unit: string): string => bare.magnitude.toFixed() + unit;
  const values = { unit: bare.unit, first: written(bare.unit), other: nearest.unit, second: written(nearest.unit) }; // prettier-ignore
  return { code: "scale-doubt", severity: "warning", about, values };
}

/** From here on a value is hardly meant as it reads. */
const tooFar = 50;
/** A multiplier that stands nowhere must bring the value this near. */
const near = new Decimal(5);

/** Units the number may be meant in: that without its multiplier, and, in steps of ten thousand, 万. */
function otherUnits(unit: string): readonly { readonly unit: string; readonly isSmaller: boolean }[] {
  const { magnitude, unit: base } = inBaseUnit({ magnitude: new Decimal(1), unit });
  if (base === "%" || base === "") return [];
  // 亩 of 万亩; 公里 has no multiplier in its name, but is one of 米.
  const without = { unit: unit.replace(/^[百千万亿]+(?=.)/u, ""), isSmaller: true };
  const smaller = without.unit === unit ? { unit: base, isSmaller: true } : without;
  const inTenThousands = { unit: `万${smaller.unit}`, isSmaller: magnitude.gt(10_000) };
  if (magnitude.eq(1)) return [inTenThousands];
  return inTenThousands.isSmaller && inTenThousands.unit !== unit ? [smaller, inTenThousands] : [smaller];
} // prettier-ignore

/** How many times the larger is the smaller; null where they can't be compared or one is 0. */
function timesApart(a: Measure, b: Measure): Decimal | null {
  const [one, other] = [inBaseUnit(a), inBaseUnit(b)];
  if (one.unit !== other.unit || one.magnitude.lte(0) || other.magnitude.lte(0)) return null;
  const [large, small] = one.magnitude.gt(other.magnitude) ? [one, other] : [other, one];
  return large.magnitude.div(small.magnitude);
}

/** The cell names no unit of its own: that of the unit column, or of the other side, stands for it. */
function isBare({ text }: Sourced<unknown>): boolean {
  return !/[\p{L}%‰℃°²³]/u.test(text.normalize("NFKC"));
}
