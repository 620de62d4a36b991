import { score } from "../../src/scoring/score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import { anEvaluation, anIndicator } from "./an-evaluation";
import { scoringCases } from "./scoring-cases";
import type { ScoringCase } from "./scoring-cases";

describe.each(Object.entries(scoringCases))("%s", (_, cases) => {
  test.each(cases.map((scoringCase) => [describeCase(scoringCase), scoringCase] as const))(
    "%s",
    (_title, { target, actual, points, expected, method, finds = [], path, year }) => {
      const row = anIndicator({ target, actual, points, ...(path && { path }) });
      const card = score(anEvaluation([row], year === undefined ? {} : { year }), caiyu202010);
      expect(card.indicators[0]?.computed?.toNumber() ?? null).toBe(
        expected === null ? null : toHundredth(expected)
      );
      expect(card.indicators[0]?.method).toBe(method);
      expect(card.findings.map(({ code }) => code)).toEqual(finds);
    }
  );
});

test("the table covers at least 120 cases", () => {
  expect(Object.values(scoringCases).flat().length).toBeGreaterThanOrEqual(120);
});

function describeCase({ target, actual, points, expected }: ScoringCase): string {
  const result = expected === null ? "not scored" : String(toHundredth(expected));
  return `${target.text || "(blank)"} answered by ${actual.text || "(blank)"}: ${result} of ${points}`;
}

/** Half-up; the tiny addend undoes what binary arithmetic loses on a tie (22.5 × 0.3). */
function toHundredth(value: number): number {
  return Math.round((value + 1e-9) * 100) / 100;
}
