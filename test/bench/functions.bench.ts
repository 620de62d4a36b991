/**
 * 5,000 indicators through the matrix form of PERF.SCORE and through 5,000 single calls, as ratios to a bare loop that
 * does the same decimals: points × actual / target, rounded half-up. Once with each row's own texts, as a table has them.
 *
 *     npx tsx test/bench/functions.bench.ts
 */
import { Decimal } from "../../src/evaluation/decimal";
import { score } from "../../src/functions/functions";
import { defineCustomFunctions } from "../functions/excel-errors";

defineCustomFunctions();

const rows = 5000;
const omitted = null as unknown as unknown[][];

interface Table {
  readonly target: readonly (string | number)[];
  readonly actual: readonly (string | number)[];
}

const count = Array.from({ length: rows }, (_, index) => index);
const numbers: Table = { target: count.map((row) => 1000 + row), actual: count.map((row) => 900 + (row % 97) / 10) }; // prettier-ignore
const texts: Table = { target: count.map((row) => `≥${1000 + row}户`), actual: count.map((row) => `${900 + row}户`) }; // prettier-ignore
const usual: Table = { target: count.map((row) => `≥${90 + (row % 10)}%`), actual: count.map((row) => (60 + (row % 40)) / 100) }; // prettier-ignore

console.log("                        ms      us/row   × bare loop");
for (const [name, table] of Object.entries({ numbers, texts, usual })) {
  const bare = median(() => bareLoop(table));
  report(`${name}, bare loop`, bare, bare);
  report(
    `${name}, matrix`,
    median(() => matrix(table)),
    bare
  );
  report(
    `${name}, ${rows} calls`,
    median(() => single(table)),
    bare
  );
}

/** The arithmetic alone, on values that were read before. */
function bareLoop({ target, actual }: Table): number[] {
  return target.map((wanted, row) => {
    const [whole, part] = [numberIn(wanted), numberIn(actual[row] ?? 0)];
    const points = new Decimal(10);
    const earned = part.gte(whole) ? points : points.times(part).div(whole);
    return earned.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
  });
}

function numberIn(cell: string | number): Decimal {
  return new Decimal(
    typeof cell === "number" ? cell.toPrecision(15) : cell.replace(/[^\d.]/gu, "")
  );
}

function matrix({ target, actual }: Table): unknown {
  const column = (cells: readonly (string | number)[]): unknown[][] => cells.map((cell) => [cell]);
  return score(column(target), column(actual), [[10]], omitted, null, {});
}

function single({ target, actual }: Table): unknown {
  return target.map((wanted, row) => score([[wanted]], [[actual[row]]], [[10]], omitted, null, {}));
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[7] ?? 0;
}

function report(name: string, milliseconds: number, bare: number): void {
  const cells = [milliseconds.toFixed(1), ((1000 * milliseconds) / rows).toFixed(1), (milliseconds / bare).toFixed(1)]; // prettier-ignore
  console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join(""));
}
