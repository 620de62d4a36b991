import fc from "fast-check";
import { callers, openCallers } from "./callers";
import { CustomFunctionsError, defineCustomFunctions } from "./excel-errors";
import { scoreCases, type ScoreCase } from "./score-cases";

beforeAll(() => {
  defineCustomFunctions();
  openCallers();
});

const all = Object.values(scoreCases).flat();

/** Half-up to a hundredth, as a clerk rounds. */
function rounded(exact: number): number {
  return Math.round((exact + 1e-9) * 100) / 100;
}

const sign = fc.constantFrom("≥", "≤", ">", "<", "=", "");
const unit = fc.constantFrom("", "%", "户", "万元");
const cell = fc.oneof(
  fc.double({ noNaN: true, min: -1000, max: 1000 }),
  fc.tuple(sign, fc.integer({ min: -5000, max: 5000 }), unit).map(([s, n, u]) => `${s}${n / 10}${u}`),
  fc.constantFrom("", "达成", "部分达成", "未达成", "良好", "2023年底", "/", "90%~95%", 45270, "否", "#DIV/0!"),
  fc.string()
); // prettier-ignore
const rule = fc.constantFrom("", "正向", "反向", "等于", "区间", "定性", "时点", "≥");

test("the table has at least 120 cases", () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
});

describe.each(callers)("where $caller", ({ score }) => {
  /** Scores columns of cells. */
  function scores(
    target: unknown[],
    actual: unknown[],
    points: unknown[],
    rule?: unknown[]
  ): Promise<unknown> {
    const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
    return score(column(target), column(actual), column(points), rule ? column(rule) : null, null);
  }

  async function scoreOf({ target, actual, points, rule }: ScoreCase): Promise<unknown> {
    const answer = await scores(
      [target],
      [actual],
      [points],
      rule === undefined ? undefined : [rule]
    );
    return (answer as unknown[][])[0]?.[0];
  }

  describe.each(Object.entries(scoreCases))("%s", (_, cases) => {
    test.each(
      cases.map((one) => [one.target, one.actual, one.points, one.rule ?? "", one] as const)
    )("%s, reached %s, of %s points %s", async (_target, _actual, _points, _rule, one) => {
      expect(await scoreOf(one)).toBe(rounded(one.expected));
    });
  });

  test("a matrix gives what each cell gives alone", async () => {
    const column = (pick: (one: ScoreCase) => unknown): unknown[] => all.map(pick);
    const matrix = await scores(
      column(({ target }) => target),
      column(({ actual }) => actual),
      column(({ points }) => points),
      column(({ rule }) => rule ?? "")
    );
    expect(matrix).toEqual(await Promise.all(all.map(async (one) => [await scoreOf(one)])));
  });

  test("a matrix of several columns keeps its shape, single cells count for all", async () => {
    const answer = await score([["≥100%", "≥50%"]], [["97.3%", "45%"]], [[10]]);
    expect(answer).toEqual([[(10 * 97.3) / 100, (10 * 45) / 50]]);
  });

  test("a score lies between 0 and the points, else the cell holds an error with a Chinese sentence", async () => {
    await fc.assert(
    fc.asyncProperty(cell, cell, fc.integer({ min: 0, max: 3000 }), rule, async (target, actual, cents, how) => {
      const answer = ((await scores([target], [actual], [cents / 100], [how])) as unknown[][])[0]?.[0];
      if (typeof answer === "number") {
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(cents / 100);
      } else {
        expect(answer).toBeInstanceOf(CustomFunctionsError);
        expect((answer as CustomFunctionsError).message).toMatch(/[\u4e00-\u9fff].*。$/u);
      }
    }),
    { numRuns: 500 }
  ); // prettier-ignore
  });

  test("whatever the cells hold, a matrix gives cell by cell what single calls give", async () => {
    const rows = fc.array(fc.tuple(cell, cell, cell, rule), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const column = (index: 0 | 1 | 2 | 3): unknown[] => cells.map((row) => row[index]);
        const matrix = (await scores(column(0), column(1), column(2), column(3))) as unknown[][];
        for (const [index, row] of cells.entries()) {
          const [[alone] = []] = (await scores(
            [row[0]],
            [row[1]],
            [row[2]],
            [row[3]]
          )) as unknown[][];
          const together = matrix[index]?.[0];
          if (alone instanceof CustomFunctionsError) {
            expect(together).toMatchObject({ code: alone.code });
          } else expect(together).toBe(alone);
        }
      })
    );
  });

  test.each(["≥", ">", "="])("more never scores less beside %s", async (comparator) => {
    const tenth = fc.integer({ min: 1, max: 5000 });
    await fc.assert(
      fc.asyncProperty(
        tenth,
        fc.integer({ min: -100, max: 6000 }),
        tenth,
        async (target, actual, more) => {
          const wanted = `${comparator}${target / 10}户`;
          const [[less] = [], [better] = []] = (await scores([wanted, wanted], [`${actual / 10}户`, `${(actual + more) / 10}户`], [10, 10])) as number[][]; // prettier-ignore
          expect(Number(better)).toBeGreaterThanOrEqual(Number(less));
        }
      )
    );
  });

  test.each(["≤", "<"])("more never scores more beside %s", async (comparator) => {
    const tenth = fc.integer({ min: 1, max: 5000 });
    await fc.assert(
      fc.asyncProperty(
        tenth,
        fc.integer({ min: -100, max: 6000 }),
        tenth,
        async (target, actual, more) => {
          const wanted = `${comparator}${target / 10}起`;
          const [[kept] = [], [worse] = []] = (await scores([wanted, wanted], [`${actual / 10}起`, `${(actual + more) / 10}起`], [10, 10])) as number[][]; // prettier-ignore
          expect(Number(worse)).toBeLessThanOrEqual(Number(kept));
        }
      )
    );
  });
});
