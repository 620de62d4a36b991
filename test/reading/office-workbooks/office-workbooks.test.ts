import { writeFileSync } from "node:fs";
import { buildWorkbook } from "./build-workbook";
import { measureWorkbook } from "./measure/measure-workbook";
import { count, failureLines, openTally } from "./measure/tally";
import { allPlans, pairwisePlans } from "./plan";

const { OFFICE_WORKBOOKS: which, OFFICE_WORKBOOKS_TABLE: table } = process.env;
const plans = which === "all" ? allPlans() : pairwisePlans();
const tally = openTally();

beforeAll(() => {
  for (const plan of plans) {
    const workbook = buildWorkbook(plan);
    count(tally, workbook, measureWorkbook(workbook));
  }
});

test("there are at least 300 workbooks", () => {
  expect(tally.workbooks).toBeGreaterThanOrEqual(300);
});

test("nothing is wrong in silence", () => {
  expect(
    failureLines(tally)
      .filter((line) => line.includes("  wrong "))
      .slice(0, 20)
  ).toEqual([]);
});

test("at most one of ten workbooks and one of ten facts is asked about", () => {
  expect(tally.askedWorkbooks / tally.workbooks).toBeLessThanOrEqual(0.1);
  expect(tally.askedFacts / tally.facts).toBeLessThanOrEqual(0.1);
});

test("at most one of ten workbooks raises a false alarm", () => {
  expect(tally.alarmedWorkbooks / tally.workbooks).toBeLessThanOrEqual(0.1);
});

afterAll(() => {
  const { failures, ...sums } = tally;
  process.stdout.write(`${JSON.stringify(sums)}\n`);
  if (table) writeFileSync(table, `${[JSON.stringify(sums), ...failureLines(tally)].join("\n")}\n`);
});
