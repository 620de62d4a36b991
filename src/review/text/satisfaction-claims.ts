import type { CellRef } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import { ratioOf } from "../../scoring/proportion";
import { topShare } from "../../scoring/satisfaction";
import { agrees } from "./agrees";
import { figureClaims } from "./figure-claims";
import { cellsBehind, isPlan, type Passage } from "./passages";

/**
 * A text's satisfaction, whoever it names as satisfied: 受益群众满意度达到90%以上. It must be that of an indicator or of
 * the survey; a plan's that of a target.
 */
export function satisfactionClaims(passage: Passage, evaluation: Evaluation): readonly Finding[] {
  if (!/满意[度率]/u.test(passage.text)) return [];
  const known = isPlan(passage) ? targets(evaluation) : reached(evaluation);
  if (known.length === 0) return [];
  return figureClaims(passage.text, [], [])
    .filter(({ names, unit }) => unit === "%" && names.some((name) => /满意[度率]$/u.test(name)))
    .filter((claim) => {
      const exact = isPlan(passage) ? { ...claim, sense: "exactly" as const } : claim;
      return !known.some((percent) => agrees(exact, { magnitude: percent.value, unit: "%" }));
    })
    .map(({ said, from }) => ({
      code: "text-figure-differs",
      severity: "warning",
      cells: [...cellsBehind(passage, from, said.length), ...known.flatMap(({ cells }) => cells)],
      values: {
        said,
        label: "满意度",
        figure: known.map(({ value }) => `${value.toDecimalPlaces(2).toFixed()}%`).join("、"),
      },
    }));
}

interface Percent {
  readonly value: Decimal;
  readonly cells: readonly CellRef[];
}

function targets({ indicators }: Evaluation): readonly Percent[] {
  return percents(indicators, "target");
}

function reached({ indicators, survey }: Evaluation): readonly Percent[] {
  const surveyed = survey?.satisfaction;
  const options = survey?.options ?? [];
  const share = topShare(options.map(({ value }) => value));
  return [
    ...percents(indicators, "actual"),
    ...(surveyed ? [{ value: surveyed.value.times(100), cells: surveyed.cells }] : []),
    ...(share
      ? [{ value: ratioOf(share).times(100), cells: options.flatMap(({ cells }) => cells) }]
      : []),
  ];
}

function percents(
  indicators: Evaluation["indicators"],
  field: "target" | "actual"
): readonly Percent[] {
  return indicators.flatMap(({ path, placeholder, [field]: quantity }) => {
    const isOne = !placeholder && path.some((level) => level?.includes("满意"));
    if (!isOne || quantity?.value.kind !== "number") return [];
    const { magnitude, unit } = quantity.value;
    if (unit !== "%" && !(unit === "" && magnitude.lte(1))) return [];
    return [{ value: unit === "%" ? magnitude : magnitude.times(100), cells: quantity.cells }];
  });
}
