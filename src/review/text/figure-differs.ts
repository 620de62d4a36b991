import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import { agrees } from "./agrees";
import { figureClaims, type FigureClaim } from "./figure-claims";
import type { KnownFigure, KnownFigures, KnownValue } from "./known-figures";
import { cellsBehind, type Passage } from "./passages";

/**
 * Where a passage states a figure under a name the sheets know, and none of the values of that name is what it says.
 * Parts that add up to the known value are no contradiction.
 *
 * Example: 全年支出465万元 beside 全年执行数 456.
 */
export function figureDiffers(
  passage: Passage,
  { byName, units }: KnownFigures,
  own: readonly string[]
): readonly Finding[] {
  const stated = new Map<KnownFigure, FigureClaim[]>();
  for (const claim of figureClaims(passage.text, own, units)) {
    const name = claim.names.find((words) => byName.has(words));
    const figure = name === undefined ? undefined : byName.get(name);
    if (figure) stated.set(figure, [...(stated.get(figure) ?? []), claim]);
  }
  return [...stated].flatMap(([figure, claims]) => {
    const values = figure.values.filter((value) => value.in(passage));
    const wrong = claims.filter((claim) => isContradicted(claim, values));
    if (wrong.length === 0 || addUp(claims, values)) return [];
    return wrong.map((claim) => finding(claim, figure.label, values, passage));
  });
}

/** At least one value is of the same kind, and none of those agrees. */
function isContradicted(claim: FigureClaim, values: readonly KnownValue[]): boolean {
  const comparable = values.flatMap((value) => agrees(claim, value) ?? []);
  return comparable.length > 0 && !comparable.includes(true);
}

function addUp(claims: readonly FigureClaim[], values: readonly KnownValue[]): boolean {
  const [first, ...others] = claims;
  if (first === undefined || others.length === 0) return false;
  if (others.some(({ unit }) => unit !== first.unit)) return false;
  const magnitude = claims.reduce((sum, claim) => sum.plus(claim.magnitude), new Decimal(0));
  const decimals = Math.max(...claims.map((claim) => claim.decimals));
  return values.some((value) => agrees({ ...first, magnitude, decimals, sense: "exactly" }, value));
}

function finding(
  { said, from }: FigureClaim,
  label: string,
  values: readonly KnownValue[],
  passage: Passage
): Finding {
  const [nearest] = values;
  return {
    code: "text-figure-differs",
    // A goal for several years may well ask for more than this year's.
    severity: passage.part === "basics.goals.overall" ? "notice" : "warning",
    cells: [...cellsBehind(passage, from, said.length), ...values.flatMap(({ cells }) => cells)],
    values: { said: said.trim(), label, figure: nearest?.shown ?? "" },
  };
}
