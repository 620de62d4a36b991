import fc from "fast-check";
import { Decimal } from "../../src/evaluation/decimal";
import type { Indicator } from "../../src/evaluation/indicator";
import { score } from "../../src/scoring/score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import { aBudget, anEvaluation, anIndicator } from "./an-evaluation";
import { blank, by, n, range, unreadable, words } from "./quantities";
import type { Written } from "./quantities";

/** A decimal with up to 2 places, as text. */
const amount = (min: number, max: number) =>
  fc
    .integer({ min: min * 100, max: max * 100 })
    .map((cents) => new Decimal(cents).div(100).toFixed());

const unit = fc.constantFrom("", "%", "万元", "元", "户", "亩", "公顷", "‰");
const sign = fc.constantFrom("", "≥", "≤", ">", "<", "=");
const numbers = fc.tuple(sign, amount(-50, 500), unit).map(([s, m, u]) => n(s + m + u));

const anything: fc.Arbitrary<Written> = fc.oneof(
  numbers,
  fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => range(Math.min(a, b), Math.max(a, b), "%")),
  fc.constantFrom("2022-12", "2022", "--09", "2023-02-28").map(by),
  fc.constantFrom<Written[]>(
    words("达成", "met"),
    words("基本达成", "partly"),
    words("未达成", "unmet"),
    words("良好"),
    unreadable("??"),
    blank
  )
);

const rows: fc.Arbitrary<Indicator> = fc
  .record({
    level1: fc.constantFrom("产出指标(50分)", "产出指标", "效益指标", ""),
    name: fc.constantFrom("改造户数", "群众投诉", "项目总投资"),
    target: anything,
    actual: anything,
    points: fc.oneof(amount(0, 30), fc.constant("")),
    typed: fc.oneof(amount(0, 30), fc.constant("")),
    placeholder: fc.boolean(),
  })
  .map(({ level1, name, ...row }) => anIndicator({ ...row, path: [level1, "成本指标", name] }));

const computedFor = (target: Written, actual: Written, points: string): Decimal => {
  const card = score(anEvaluation([anIndicator({ target, actual, points })]), caiyu202010);
  const computed = card.indicators[0]?.computed;
  if (!computed) throw new Error("not scored");
  return computed;
};

test("a computed score lies between 0 and the points, whatever the cells hold", () => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 6 }), (indicators) => {
      for (const { computed, indicator } of score(anEvaluation(indicators), caiyu202010)
        .indicators) {
        if (!computed) continue;
        expect(computed.gte(0)).toBe(true);
        expect(computed.lte(indicator.points?.value ?? 0)).toBe(true);
      }
    })
  );
});

test("more never scores less where there is a target to reach", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("≥", ">", "="),
      amount(1, 500),
      amount(-10, 600),
      amount(0, 100),
      amount(0, 30),
      (comparator, target, actual, more, points) => {
        const better = new Decimal(actual).plus(more).toFixed();
        const wanted = n(comparator + target + "户");
        const less = computedFor(wanted, n(actual + "户"), points);
        expect(computedFor(wanted, n(better + "户"), points).gte(less)).toBe(true);
      }
    )
  );
});

test("more never scores more where there is an upper limit", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("≤", "<"),
      amount(0, 500),
      amount(-10, 600),
      amount(0, 100),
      amount(0, 30),
      (comparator, target, actual, more, points) => {
        const worse = new Decimal(actual).plus(more).toFixed();
        const wanted = n(comparator + target + "起");
        const kept = computedFor(wanted, n(actual + "起"), points);
        expect(computedFor(wanted, n(worse + "起"), points).lte(kept)).toBe(true);
      }
    )
  );
});

test("the unit a value is written in does not change its score", () => {
  fc.assert(
    fc.property(amount(1, 500), amount(0, 600), amount(0, 30), (target, actual, points) => {
      const wanted = n(`≥${target}万平方米`);
      const squareMetres = new Decimal(actual).times(10000).toFixed();
      const inTenThousands = computedFor(wanted, n(`${actual}万平方米`), points);
      expect(computedFor(wanted, n(`${squareMetres}㎡`), points).eq(inTenThousands)).toBe(true);
    })
  );
});

test("points and scores add up", () => {
  fc.assert(
    fc.property(
      fc.array(rows, { maxLength: 8 }),
      amount(0, 100),
      fc.boolean(),
      (indicators, executed, computed) => {
        const budget = aBudget({ fullYear: 100, executed, points: 10 });
        const card = score(anEvaluation(indicators, { budget }), caiyu202010, {
          prefer: computed ? "computed" : "reported",
        });
        const scores = card.indicators.reduce((sum, row) => sum.plus(row.score ?? 0), zero);
        const parts = card.subtotals.reduce((sum, part) => sum.plus(part.score ?? 0), zero);
        expect(parts.eq(scores)).toBe(true);
        expect((card.total.score ?? zero).eq(parts.plus(card.execution?.score ?? 0))).toBe(true);
        const points = card.subtotals.reduce((sum, part) => sum.plus(part.points ?? 0), zero);
        expect((card.total.points ?? zero).eq(points.plus(card.execution?.points ?? 0))).toBe(true);
        for (const row of card.indicators) {
          if (!row.deduction || !row.score) continue;
          expect(row.deduction.plus(row.score).eq(row.indicator.points?.value ?? zero)).toBe(true);
        }
      }
    )
  );
});

test("a row scores the same alone as among others, wherever it stands", () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), (indicators) => {
      const together = score(anEvaluation(indicators), caiyu202010).indicators;
      const reversed = score(anEvaluation(indicators.toReversed()), caiyu202010).indicators;
      const alone = indicators.map(
        (indicator) => score(anEvaluation([indicator]), caiyu202010).indicators[0]
      );
      expect(together).toEqual(alone);
      expect(reversed.toReversed()).toEqual(alone);
    })
  );
});

test("a typed score stands unchanged", () => {
  fc.assert(
    fc.property(rows, (row) => {
      fc.pre(!row.placeholder && row.reportedScore?.value !== null);
      const [scored] = score(anEvaluation([row]), caiyu202010).indicators;
      expect(scored?.score).toEqual(row.reportedScore?.value);
      expect(scored?.scoreFrom).toBe("reported");
    })
  );
});

const zero = new Decimal(0);
