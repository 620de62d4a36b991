import { buildWorkbook } from "./build-workbook";
import { measureWorkbook } from "./measure/measure-workbook";
import { count, failureLines, openTally, tableLines } from "./measure/tally";
import { allPlans, pairwisePlans } from "./plan";

/**
 * OFFICE_WORKBOOKS=pairs prints a table of all kinds of neighbours and every kind of failure with an example, to stdout;
 * OFFICE_WORKBOOKS=all does so for every combination, which takes minutes.
 */
const { OFFICE_WORKBOOKS: wanted } = process.env;
const plans = wanted === "all" ? allPlans() : pairwisePlans();
const tally = openTally();

beforeAll(() => {
  for (const plan of plans) {
    const workbook = buildWorkbook(plan);
    count(tally, workbook, measureWorkbook(workbook));
  }
}, 3_600_000);

test("there are at least 300 workbooks", () => {
  expect(tally.all.workbooks).toBeGreaterThanOrEqual(300);
});

test("nothing is wrong in silence", () => {
  const lines = failureLines(tally).filter((line) => line.includes("  wrong "));
  const { wrong, wrongFacts } = tally.all;
  expect({ wrong, wrongFacts, first: lines.slice(0, 20) }).toEqual({ wrong: 0, wrongFacts: 0, first: [] }); // prettier-ignore
});

test("at most one of ten workbooks and one of ten facts is asked about", () => {
  const { asked, workbooks, askedFacts, facts } = tally.all;
  expect(asked / workbooks).toBeLessThanOrEqual(0.1);
  expect(askedFacts / facts).toBeLessThanOrEqual(0.1);
});

test("at most one of ten workbooks that are read right raises a false alarm", () => {
  const { alarmed, asked, workbooks, wrong } = tally.all;
  expect(alarmed).toBeLessThanOrEqual(0.1 * (workbooks - wrong - asked));
});

afterAll(() => {
  const lines = [...tableLines(tally), "", ...failureLines(tally)];
  if (wanted !== undefined) process.stdout.write(`${lines.join("\n")}\n`);
});
