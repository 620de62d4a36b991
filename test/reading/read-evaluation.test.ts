import type { BudgetAmounts } from "../../src/evaluation/budget";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { layOutCase } from "./lay-out-case";
import { publishedCase, publishedCases, type PublishedIndicator } from "./published-case";

describe.each(["07", "31", "37"])("the published table %s", (number) => {
  const published = publishedCase(number);
  describe.each([true, false])("with typed cells: %s", (typed) => {
    const evaluation = readEvaluation(layOutCase(published, { typed }));

    test("keeps every field of every indicator as the sheet shows it", () => {
      expect(evaluation.indicators.map(shown)).toEqual(published.indicators.map(expected));
    });

    test("reads points and scores as exact numbers and leaves dashes empty", () => {
      const numbers = evaluation.indicators.map(({ points, reportedScore }) => [
        points?.value?.toString() ?? null,
        reportedScore?.value?.toString() ?? null,
      ]);
      const texts = published.indicators.map(({ weight_raw, score_raw }) => [
        numberIn(weight_raw),
        numberIn(score_raw),
      ]);
      expect(numbers).toEqual(texts);
    });

    test("reads project, year, unit, total and grade", () => {
      expect(evaluation.project.name?.value).toBe(published.project);
      expect(evaluation.project.unit?.value).toBe(published.unit);
      expect(evaluation.project.year?.value).toBe(published.year);
      expect(evaluation.reportedTotal?.points?.text).toBe(published.published_total?.weight);
      expect(evaluation.reportedTotal?.score?.text).toBe(published.published_total?.score);
      expect(evaluation.reportedGrade?.value ?? null).toBe(published.published_grade);
    });

    test("reads every field of the budget", () => {
      const [total, ...parts] = published.budget.rows;
      const { budget } = evaluation;
      expect(budget?.currencyUnit).toBe(published.budget.currency_unit);
      expect(budget && amountTexts(budget)).toEqual(amountsIn(total ?? {}));
      expect(budget?.points?.value.toString()).toBe("10");
      expect(budget?.reportedScore?.value.toString()).toBe("10");
      const rate = total?.["执行率(B/A)"] ?? total?.["执行率"] ?? "";
      expect(budget?.reportedRate?.text ?? "").toBe(rate);
      expect(budget?.reportedRate?.value.toNumber() ?? null).toBe(
        rate === "" ? null : parseFloat(rate) / 100
      );
      expect(budget?.sources.map(({ name }) => name)).toEqual(parts.map(({ label }) => label));
      expect(budget?.sources.map(amountTexts)).toEqual(parts.map(amountsIn));
    });
  });
});

describe.each(publishedCases.map((published) => [published.id, published] as const))(
  "%s",
  (_, published) => {
    const evaluation = readEvaluation(layOutCase(published));

    test("is read with all its rows, points and scores", () => {
      const rows = evaluation.indicators.map(({ path, points, reportedScore }) => [
        path[2] ?? "",
        points?.text ?? "",
        reportedScore?.text ?? "",
      ]);
      expect(rows).toEqual(
        published.indicators.map(({ l3, weight_raw, score_raw }) => [l3, weight_raw, score_raw])
      );
    });

    test("has targets and actual values as published", () => {
      expect(evaluation.indicators.map(({ actual }) => actual?.text)).toEqual(
        published.indicators.map(({ actual_raw }) => actual_raw)
      );
      expect(evaluation.indicators.map(({ target }) => target?.text)).toEqual(
        published.indicators.map(joined)
      );
    });
  }
);

function shown(indicator: ReturnType<typeof readEvaluation>["indicators"][number]): unknown {
  return {
    path: indicator.path,
    target: indicator.target?.text,
    actual: indicator.actual?.text,
    points: indicator.points?.text,
    score: indicator.reportedScore?.text,
    note: indicator.deviationNote?.text,
  };
}

function expected(row: PublishedIndicator): unknown {
  return {
    path: [row.l1, row.l2, row.l3],
    target: joined(row),
    actual: row.actual_raw,
    points: row.weight_raw,
    score: row.score_raw,
    note: row.reason_raw,
  };
}

/** Sign, value and unit cells as one text; 定性 and the parts of a blank or worded value are not joined. */
function joined({ sign = "", target_raw, unit = "" }: PublishedIndicator): string {
  return /^[≥\d]/.test(target_raw) && sign !== "定性" ? sign + target_raw + unit : target_raw;
}

function numberIn(text: string): string | null {
  return /^\d/.test(text) ? String(Number(text)) : null;
}

const columns: Readonly<Record<keyof BudgetAmounts, readonly string[]>> = {
  initial: ["年初预算数"],
  fullYear: ["全年预算数", "全年预算数(A)"],
  received: [],
  executed: ["全年执行数", "全年执行数(B)"],
};

function amountTexts(amounts: BudgetAmounts): unknown {
  const { initial, fullYear, received, executed } = amounts;
  return [initial, fullYear, received, executed].map((money) => money?.value.toString() ?? null);
}

function amountsIn(row: Readonly<Record<string, string>>): unknown {
  return Object.values(columns).map((names) => {
    const text = names.map((name) => row[name]).find((cell) => cell !== undefined) ?? "";
    return numberIn(text);
  });
}
