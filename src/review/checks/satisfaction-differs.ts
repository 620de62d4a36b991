import * as citations from "../../evaluation/citations";
import type { CellRef } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Evaluation, SurveyOption } from "../../evaluation/evaluation";
import type { Indicator } from "../../evaluation/indicator";
import { percentText } from "../../scoring/execution-rate";
import { indicatorName } from "../../scoring/indicator-name";
import { ratioOf } from "../../scoring/proportion";
import { topShare, weightedShare } from "../../scoring/satisfaction";
import type { Check } from "../check";

/** One satisfaction, three figures: the survey's own, the indicator's, what the answers give. Example: 80%, 93%, 61+32 of 100. */
export const satisfactionDiffers: Check = {
  code: "satisfaction-differs",
  severity: "warning",
  basis: () => [
    { says: "同一满意度在调查、指标和统计中应一致", citation: citations.reviewPractice.whole },
  ],
  find(evaluation) {
    const [surveyed, counted] = [surveyFigure(evaluation), answersFigure(evaluation)];
    const indicators = indicatorFigures(evaluation.indicators);
    // With several indicators it is not said whom the survey asked: it must be one of them.
    const [only] = indicators.length === 1 ? indicators : [];
    const isDisputed =
      disagree(surveyed, indicators) || disagree(counted, [surveyed]) || disagree(counted, [only]);
    if (!isDisputed) return [];
    const figures = [surveyed, ...indicators, counted].flatMap((figure) => figure ?? []);
    return [
      {
        cells: figures.flatMap(({ cells }) => cells),
        values: { figures: figures.map(({ shown }) => shown).join("、") },
      },
    ];
  },
};

interface Satisfaction {
  /** As ratios; several where the rule by which it was worked out is not said. */
  readonly ratios: readonly Decimal[];
  /** Decimals of the percentage as written. */
  readonly decimals: number;
  /** A target's sign copied into an actual value: "≥90%" says no more than that. */
  readonly isAtLeast: boolean;
  readonly shown: string;
  readonly cells: readonly CellRef[];
}

function disagree(
  one: Satisfaction | undefined,
  others: readonly (Satisfaction | undefined)[]
): boolean {
  const given = others.flatMap((other) => other ?? []);
  return one !== undefined && given.length > 0 && !given.some((other) => agree(one, other));
}

/** To the decimals that both have. */
function agree(one: Satisfaction, other: Satisfaction): boolean {
  const decimals = Math.min(one.decimals, other.decimals);
  const percent = (ratio: Decimal): Decimal => ratio.times(100).toDecimalPlaces(decimals);
  return one.ratios.some((mine) =>
    other.ratios.some((theirs) => {
      if (one.isAtLeast) return percent(theirs).gte(percent(mine));
      if (other.isAtLeast) return percent(mine).gte(percent(theirs));
      return percent(mine).eq(percent(theirs));
    })
  );
}

function surveyFigure({ survey }: Evaluation): Satisfaction | undefined {
  const satisfaction = survey?.satisfaction;
  if (!satisfaction) return undefined;
  const percent = satisfaction.value.times(100);
  return {
    ratios: [satisfaction.value],
    decimals: percent.decimalPlaces(),
    isAtLeast: false,
    shown: `调查结果${percent.toFixed()}%`,
    cells: satisfaction.cells,
  };
}

function indicatorFigures(indicators: readonly Indicator[]): readonly Satisfaction[] {
  return indicators.flatMap((indicator) => {
    const { path, placeholder, actual } = indicator;
    const about = path.some((level) => level?.includes("满意"));
    if (!about || placeholder || actual?.value.kind !== "number") return [];
    const { magnitude, unit, comparator } = actual.value;
    const isRatio = unit === "" && magnitude.lte(1);
    if (unit !== "%" && !isRatio) return [];
    const ratio = isRatio ? magnitude : magnitude.div(100);
    return [
      {
        ratios: [ratio],
        decimals: ratio.times(100).decimalPlaces(),
        isAtLeast: comparator === ">=" || comparator === ">",
        shown: `指标“${indicatorName(indicator)}”${actual.text.trim()}`,
        cells: actual.cells,
      },
    ];
  });
}

/** Values of the answers in use, best first; there is no national rule (see scoring/satisfaction). */
const answerValues = [
  [100, 80, 60, 30, 0],
  [100, 80, 60, 40, 20],
  [100, 75, 50, 25, 0],
  [100, 80, 60, 0],
  [100, 60, 0],
];

function answersFigure({ survey }: Evaluation): Satisfaction | undefined {
  const options: readonly SurveyOption[] = survey?.options ?? [];
  const counts = options.map(({ value }) => value);
  const share = topShare(counts);
  if (!share) return undefined;
  const best = new Decimal(counts[0] ?? 0);
  const weighted = answerValues
    .filter(({ length }) => length === counts.length)
    .flatMap(
      (values) =>
        weightedShare(
          counts,
          values.map((value) => new Decimal(value))
        ) ?? []
    );
  // All but the worst: 满意, 基本满意 beside 不满意.
  const content = { part: share.whole.minus(counts.at(-1) ?? 0), whole: share.whole };
  const shares = [share, { part: best, whole: share.whole }, content, ...weighted];
  return {
    ratios: shares.map(ratioOf),
    decimals: 2,
    isAtLeast: false,
    shown: `${options
      .slice(0, 2)
      .map(({ label, text }) => `${label}${text}`)
      .join("、")}（共${share.whole.toFixed()}份，前两档${percentText(ratioOf(share))}）`,
    cells: options.flatMap(({ cells }) => cells),
  };
}
