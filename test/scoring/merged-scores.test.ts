import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import { score } from "../../src/scoring/score";
import { anEvaluation, anIndicator } from "./an-evaluation";
import { n } from "./quantities";

// One 得分 cell of 18 over two rows of 10 points each: reading gives it to the first and names it.
const first = { ...anIndicator({ typed: 18, row: 10 }), scoreRows: 2 };
const second = { ...anIndicator({ typed: null, actual: n("80"), row: 11 }), scoreRows: 0 };
const evaluation = anEvaluation([first, second]);

test("a score merged over two rows counts once", () => {
  const { total, indicators } = score(evaluation, caiyu202010);
  expect(total.score?.toNumber()).toBe(18);
  expect(indicators.map((row) => [row.score?.toNumber() ?? null, row.deduction])).toEqual([[18, null], [null, null]]); // prettier-ignore
});

test("it is held against no row's points, and its other rows lack none", () => {
  const codes = score(evaluation, caiyu202010).findings.map(({ code }) => code);
  expect(codes).not.toContain("score-above-points");
  expect(codes).not.toContain("score-missing");
});

test("where computed scores are preferred each row has its own", () => {
  const { total } = score(evaluation, caiyu202010, { prefer: "computed" });
  expect(total.score?.toNumber()).toBe(10 + (10 * 80) / 100);
});
