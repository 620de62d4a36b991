import { Decimal } from "../../evaluation/decimal";
import { inBaseUnit, type Measure } from "../../evaluation/unit";
import type { FigureClaim } from "./figure-claims";

/** How far 约 and 近 may be from the figure, as a part of it. */
const roughly = new Decimal("0.05");

/**
 * Whether a stated figure says what a known one does: the same number, the same rounded to two decimals or, for a
 * percentage, to the decimals written; 以上 and 以下 hold the known one against a limit. Null where the two units measure
 * different things, so that the words mean something else.
 *
 * Example: 89.97万元 agrees with 89.974万元, 90万元 does not, 约90万元 does.
 */
export function agrees(claim: FigureClaim, known: Measure): boolean | null {
  const [said, base] = [inBaseUnit(claim), inBaseUnit(known)];
  if (said.unit !== base.unit) return null;
  const { magnitude } = claim;
  // The known figure in the unit of the text: zero has no such ratio, and wants none.
  const actual = magnitude.isZero()
    ? base.magnitude
    : base.magnitude.times(magnitude).div(said.magnitude);
  switch (claim.sense) {
    case "at-least":
      return actual.gte(magnitude);
    case "at-most":
      return actual.lte(magnitude);
    case "about":
      return actual.minus(magnitude).abs().lte(actual.abs().times(roughly));
    case "exactly":
      return actual.eq(magnitude) || isRounded(claim, actual);
  }
}

function isRounded({ magnitude, unit, decimals }: FigureClaim, actual: Decimal): boolean {
  const isShort = decimals < 2 && unit !== "%";
  return !isShort && actual.toDecimalPlaces(decimals).eq(magnitude);
}
