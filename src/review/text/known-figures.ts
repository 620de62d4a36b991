import type { CellRef, Sourced } from "../../evaluation/cell-ref";
import type { Money } from "../../evaluation/budget";
import { Decimal } from "../../evaluation/decimal";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Quantity } from "../../evaluation/quantity";
import type { Measure } from "../../evaluation/unit";
import { measureName, measureUnit } from "../../report/facts/measure-name";
import { subprojectTotals } from "../../report/facts/subproject-total";
import { indicatorName } from "../../report/scores/indicator-name";
import { totalScoreCells } from "../../report/scores/score-cells";
import { scoreGroups } from "../../report/scores/score-groups";
import { amountLabel, amountNames } from "../../report/sentences/money-text";
import type { Scorecard } from "../../scoring/scorecard";
import { isPlan, isResult, type Passage } from "./passages";

/** A figure the sheets or the scoring give, under the names a text may call it by. */
export interface KnownFigure {
  readonly names: readonly string[];
  /** What it is called in a finding. */
  readonly label: string;
  readonly values: readonly KnownValue[];
}

export interface KnownValue extends Measure {
  readonly shown: string;
  readonly cells: readonly CellRef[];
  /** Parts of the report in which a text may mean this value. */
  readonly in: (passage: Passage) => boolean;
}

/** Everything a text's figures are held against. */
export interface KnownFigures {
  /** Each figure under each of its names. */
  readonly byName: ReadonlyMap<string, KnownFigure>;
  /** The units of all of them. */
  readonly units: readonly string[];
}

/** What the sheets and the scoring give. */
export function knownFigures(evaluation: Evaluation, scorecard: Scorecard): KnownFigures {
  const figures = [
    ...amounts(evaluation),
    ...rates(scorecard, evaluation),
    ...scores(evaluation, scorecard),
    ...measured(evaluation),
  ];
  const byName = new Map<string, KnownFigure>();
  for (const figure of figures)
    for (const name of new Set(figure.names)) {
      const same = byName.get(name);
      // Two figures of one name: a text may mean either.
      const values = same === undefined ? figure.values : [...same.values, ...figure.values];
      byName.set(name, same === undefined ? figure : { ...same, names: [name], values });
    }
  const units = figures.flatMap(({ values }) => values.map(({ unit }) => unit));
  return { byName, units: [...new Set(units)].filter((unit) => unit.length > 1) };
}

const anywhere = (): boolean => true;

/** 预算 alone may mean any of the budget's amounts; what a plan calls 支出 is not what was spent. */
function amounts({ budget }: Evaluation): readonly KnownFigure[] {
  if (budget === null) return [];
  const known = (money: Money | null, where: KnownValue["in"]): readonly KnownValue[] =>
    money === null
      ? []
      : [
          {
            magnitude: money.value,
            unit: budget.currencyUnit,
            shown: money.value.toFixed() + budget.currencyUnit,
            cells: money.cells,
            in: where,
          },
        ];
  const { initial, fullYear, received, executed } = budget;
  const left = fullYear && executed && fullYear.value.minus(executed.value);
  const named = (
    kind: keyof typeof amountNames,
    words: readonly string[],
    values: readonly KnownValue[]
  ) => ({
    names: [...words, ...withAmountWords(words), amountNames[kind], amountLabel(budget, kind)],
    label: amountLabel(budget, kind),
    values,
  });
  const notPlan = (passage: Passage): boolean => !isPlan(passage);
  return [
    named("initial", ["年初预算"], known(initial, anywhere)),
    named("fullYear", ["全年预算", "调整后预算", "调整预算"], known(fullYear, anywhere)),
    named("received", ["到位资金", "资金到位", "到位"], known(received, notPlan)),
    named(
      "executed",
      ["执行", "支出", "使用", "支付", "执行资金", "使用资金"],
      known(executed, notPlan)
    ),
    {
      names: ["预算", ...withAmountWords(["预算"])],
      label: amountLabel(budget, fullYear === null ? "initial" : "fullYear"),
      values: [fullYear, initial, received].flatMap((money) => known(money, anywhere)),
    },
    {
      names: ["结余", "结余资金", "资金结余"],
      label: "结余",
      values:
        left && !left.isNegative()
          ? known(
              { ...fullYear, value: left, cells: [...fullYear.cells, ...executed.cells] },
              notPlan
            )
          : [],
    },
  ];
}

function withAmountWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    ["数", "额", "金额", "资金", "总额", "安排", "批复"].map((end) => word + end)
  );
}

function rates({ execution }: Scorecard, { budget }: Evaluation): readonly KnownFigure[] {
  const rate = execution?.rate;
  if (!rate) return [];
  const cells = [budget?.executed, execution.denominatorMoney].flatMap(
    (money) => money?.cells ?? []
  );
  const magnitude = rate.times(100);
  const shown = `${magnitude.toDecimalPlaces(2).toFixed()}%`;
  return [
    {
      names: ["执行率", "预算执行率", "资金执行率", "预算资金执行率", "预算支出率", "支出率"],
      label: "预算执行率",
      values: [{ magnitude, unit: "%", shown, cells, in: (passage) => !isPlan(passage) }],
    },
  ];
}

/** The total, and where the report speaks of one part, that part's score. */
function scores(evaluation: Evaluation, scorecard: Scorecard): readonly KnownFigure[] {
  const { total } = scorecard;
  const value = (
    score: Decimal,
    cells: readonly CellRef[],
    where: KnownValue["in"] = anywhere
  ): KnownValue => ({
    magnitude: score,
    unit: "分",
    shown: `${score.toFixed()}分`,
    cells,
    in: where,
  });
  const groups = scoreGroups(evaluation, scorecard).flatMap((group) =>
    group.score === null ? [] : [{ ...group, score: group.score }]
  );
  // What nobody typed comes from the scores.
  const added = totalScoreCells(scorecard, evaluation);
  const typed = evaluation.reportedTotal?.score?.cells ?? added;
  const sums = [
    ...(total.standing === null ? [] : [value(total.standing, typed)]),
    ...(total.score === null || total.standing === total.score ? [] : [value(total.score, added)]),
  ];
  return [
    {
      names: [
        "总分",
        "得分",
        "自评得分",
        "自评总分",
        "总得分",
        "自评分",
        "评价得分",
        "绩效自评得分",
        "分数",
        "各项得分合计",
        "得分合计",
      ],
      label: "自评总分",
      values:
        sums.length === 0
          ? []
          : [...sums, ...groups.map(({ score }) => value(score.value, score.cells, isAnalysis))],
    },
    ...groups.map(({ name, score }) => ({
      names: ["得", "得分", "自评得分", "自评得分合计", "得分合计"].map((word) => name.text + word),
      label: `${name.text}得分`,
      values: [value(score.value, score.cells)],
    })),
  ];
}

function isAnalysis({ part }: Passage): boolean {
  return /^(?:conclusion\.)?analysis/u.test(part);
}

/** What indicators, sub-projects and the basic data measure. */
function measured(evaluation: Evaluation): readonly KnownFigure[] {
  const { indicators, subprojects, facts } = evaluation;
  const totals = subprojectTotals(evaluation).map(({ label, value, unit, cells }) => ({
    name: label,
    values: [known({ magnitude: value, unit }, `${value.toFixed()}${unit}`, cells, anywhere)],
  }));
  const ofIndicators = indicators
    .filter(({ placeholder }) => !placeholder)
    .map((indicator) => ({
      name: indicatorName(indicator).text,
      values: [
        ...quantities(indicator.actual, (passage) => !isPlan(passage) || isOverview(passage)),
        ...quantities(indicator.target, (passage) => !isResult(passage)),
      ],
    }));
  const ofFacts = [...facts, ...subprojects.flatMap(({ measures }) => measures)].map((fact) => ({
    name: measureName(fact),
    values: quantities(fact, anywhere, measureUnit(fact)),
  }));
  const byName = new Map<string, KnownValue[]>();
  for (const { name, values } of [...ofIndicators, ...totals, ...ofFacts])
    if (isTelling(name)) byName.set(name, [...(byName.get(name) ?? []), ...values]);
  return [...byName].map(([name, values]) => ({ names: [name], label: name, values }));
}

/** The overview says what is planned and what was done. */
function isOverview({ part }: Passage): boolean {
  return part === "basics.overview";
}

/** 数量 or 金额 is nobody's name; satisfaction is held against all there is of it, see satisfaction-claims. */
function isTelling(name: string): boolean {
  return (
    name.length > 1 &&
    !/^(?:数量|质量|时效|成本|金额|资金|预算|支出|投资|得分|总分)$|满意[度率]$/u.test(name)
  );
}

function quantities(
  field: Sourced<Quantity> | null,
  where: KnownValue["in"],
  unit?: string
): readonly KnownValue[] {
  if (field?.value.kind !== "number") return [];
  const { magnitude, unit: own } = field.value;
  return [known({ magnitude, unit: unit ?? own }, field.text.trim(), field.cells, where)];
}

function known(
  measure: Measure,
  shown: string,
  cells: readonly CellRef[],
  where: KnownValue["in"]
): KnownValue {
  return { ...measure, shown, cells, in: where };
}
