import type { Budget } from "../../evaluation/budget";
import type { ScoredExecution } from "../../scoring/scorecard";
import type { Block, Run } from "../document";
import { amountText, rateText } from "../numbers/number-style";
import { dateText } from "../numbers/date-text";
import type { Part } from "../outline";
import { afterwards, projectName } from "../project-name";
import { rateCells } from "../scores/score-cells";
import { basicDataPlace, fundsPlace } from "../sheet-places";
import type { Source } from "../source";
import {
  amountLabel,
  amountNames,
  denominatorName,
  givenAmounts,
  moneyRuns,
} from "../sentences/money-text";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import {
  subprojectCount,
  subprojectName,
  subprojectTotalsClause,
} from "../sentences/subproject-sentences";
import { figure, gap, inSentence, joined, paragraph, quoted, text } from "../text";
import { effectsReached, factsReached, outputsReached } from "../sentences/work-done";
import { fundsTable } from "../tables/funds-table";

/** 四、成本效益分析 */
export function costBenefit(source: Source): Part {
  return {
    id: "cost-benefit",
    title: "成本效益分析",
    blocks: [...funds(source), ...benefit(source)],
  };
}

/** The amounts, the adjustment, the execution rate with its denominator, and the table. */
function funds(source: Source): readonly Block[] {
  const { evaluation, scorecard } = source;
  const { budget } = evaluation;
  if (budget === null || givenAmounts(budget).length === 0) {
    return [gap("预算安排和资金支出数据", basicDataPlace(evaluation))];
  }
  const sentences = [
    amounts(source, budget),
    adjustment(budget),
    note(budget),
    executionRate(budget, scorecard.execution),
  ].filter((runs) => runs.length > 0);
  return [
    ...sentences.map(paragraph),
    ...missing(source, budget),
    fundsTable(budget, scorecard.execution, evaluation.project),
  ];
}

function amounts({ evaluation }: Source, budget: Budget): readonly Run[] {
  const day = inSentence(budget.asOf?.value ?? "").replace(/^截[至止]\s*/, "");
  const asOf =
    budget.asOf === null || day === ""
      ? []
      : text`截至${figure(dateText(day), budget.asOf.cells)}，`;
  const each = givenAmounts(budget).map(
    ({ kind, money }) => text`${amountLabel(budget, kind)}为${moneyRuns(money, budget)}`
  );
  return text`${asOf}${projectName(evaluation.project)}${joined(each, "，")}${balance(budget)}。`;
}

function balance(budget: Budget): readonly Run[] {
  const { fullYear, executed } = budget;
  if (fullYear === null || executed === null) {
    return [];
  }
  const left = fullYear.value.minus(executed.value);
  const cells = [...fullYear.cells, ...executed.cells];
  if (left.isZero()) {
    return text`，${figure("无结余", cells)}`;
  }
  const amount = figure(amountText(left.absoluteValue(), budget.currencyUnit), cells);
  return left.isPositive()
    ? text`，结余${amount}万元`
    : text`，支出超出${amountLabel(budget, "fullYear")}${amount}万元`;
}

function adjustment(budget: Budget): readonly Run[] {
  const { initial, fullYear } = budget;
  if (initial === null || fullYear === null || initial.value.equals(fullYear.value)) {
    return [];
  }
  const change = fullYear.value.minus(initial.value);
  const [more, less] = change.isPositive() ? [fullYear, initial] : [initial, fullYear];
  const amount = figure(amountText(change.absoluteValue(), budget.currencyUnit), [
    ...fullYear.cells,
    ...initial.cells,
  ]);
  const direction = change.isPositive() ? "追加" : "调减";
  const [after, before] = [amountLabel(budget, "fullYear"), amountLabel(budget, "initial")];
  return text`${after}与${before}相比${direction}${amount}万元（${moneyRuns(more, budget)}－${moneyRuns(less, budget)}）。`;
}

function note(budget: Budget): readonly Run[] {
  return budget.note === null || inSentence(budget.note.value) === ""
    ? []
    : text`预算调整和资金支出的原因说明：${quoted(budget.note)}。`;
}

function executionRate(budget: Budget, execution: ScoredExecution | null): readonly Run[] {
  const below = execution?.denominatorMoney ?? null;
  const { executed } = budget;
  if (execution === null || below === null || executed === null) {
    return [];
  }
  const divided = text`${denominatorName(budget, execution.denominator)}${moneyRuns(below, budget)}`;
  const spent = text`${amountLabel(budget, "executed")}${moneyRuns(executed, budget)}`;
  if (execution.rate === null) {
    const without = execution.score === null ? "预算执行率不适用" : "预算执行率无法计算";
    return text`${divided}，${spent}，分母为零，${without}。`;
  }
  const rate = figure(
    rateText(execution.rate),
    rateCells(execution, { budget }),
    execution.rateRule
  );
  return text`预算执行率以${divided}为分母，以${spent}为分子，计算结果为${rate}。`;
}

/** What a reader would ask for next: the amount the rate lacks, the reason of an adjustment. */
function missing({ evaluation, scorecard }: Source, budget: Budget): readonly Block[] {
  const place = fundsPlace(evaluation);
  const denominator = scorecard.execution?.denominator ?? "fullYear";
  const lacking = [denominator, "executed" as const].filter((kind) => budget[kind] === null);
  const adjusted = adjustment(budget).length > 0 && note(budget).length === 0;
  return [
    ...(lacking.length > 0
      ? [gap(`计算预算执行率所需的${lacking.map((kind) => amountNames[kind]).join("、")}`, place)]
      : []),
    ...(adjusted ? [gap("预算调整的原因", place)] : []),
  ];
}

/** What the money bought: as written, else sub-projects or outputs, and effects. */
function benefit(source: Source): readonly Block[] {
  const { evaluation } = source;
  const written = narrativeParagraphs(evaluation.narrative.costBenefit);
  if (written.length > 0) {
    return written;
  }
  const outputs = outputsReached(source);
  const effects = effectsReached(source);
  const paid = subprojectsPaid(source);
  const facts = paid.length + outputs.length > 0 ? [] : factsReached(source);
  const composed = joined([
    paid,
    outputs.length > 0 ? text`资金支出对应的产出为：${outputs}。` : [],
    facts.length > 0 ? text`资金支出对应的工作量为：${facts}。` : [],
    effects.length > 0 ? text`${afterwards(evaluation.project)}的效果为：${effects}。` : [],
  ]);
  return composed.length > 0
    ? [paragraph(composed)]
    : [gap("资金支出对应的产出和效益", basicDataPlace(evaluation))];
}

function subprojectsPaid(source: Source): readonly Run[] {
  const names = source.evaluation.subprojects.map(({ name }) => subprojectName(name));
  return names.length === 0
    ? []
    : text`资金支出对应的工作为${subprojectCount(source)}，即${joined(names, "、")}${subprojectTotalsClause(source)}。`;
}
