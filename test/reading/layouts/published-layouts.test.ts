import { readEvaluation } from "../../../src/reading/read-evaluation";
import { score } from "../../../src/scoring/score";
import { defaultScheme } from "../../../src/scoring/schemes";
import { publishedCase, publishedCases, type PublishedCase } from "../published-case";
import { compareReading } from "./compare-reading";
import { shownValue } from "./expected-value";
import { layOutVariant } from "./lay-out-variant";
import { layoutPlan } from "./layout-plan";

/** How many layouts of each case are tried; LAYOUTS=1000 tries more. */
const layouts = Number(process.env.LAYOUTS ?? 60);

interface Line {
  readonly id: string;
  readonly rows: number;
  right: number;
  wrong: number;
  asked: number;
}

const lines: Line[] = [];

describe.each(publishedCases.map((published) => [published.id, published] as const))(
  "%s",
  (_, published) => {
    const line: Line = { id: published.id, rows: 0, right: 0, wrong: 0, asked: 0 };
    lines.push(line);
    const wrong: string[] = [];

    test(`is read as published from ${layouts} layouts, with at most 2 of 100 fields in question`, () => {
      for (let seed = 0; seed < layouts; seed += 1) {
        const plan = layoutPlan(seed);
        const { grids, expected } = layOutVariant(published, plan);
        for (const { outcome, detail } of compareReading(readEvaluation(grids), expected)) {
          line[outcome] += 1;
          if (outcome === "wrong") wrong.push(`seed ${seed}: ${detail}`);
        }
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(line.asked / (line.right + line.asked)).toBeLessThanOrEqual(0.02);
    });

    test("gives the published total from the typed scores, or a Finding at the total", () => {
      for (let seed = 0; seed < layouts; seed += 1) {
        const unexplained = unexplainedTotal(published, seed);
        expect(`seed ${seed}: ${unexplained ?? "explained"}`).toBe(`seed ${seed}: explained`);
      }
    });
  }
);

function unexplainedTotal(published: PublishedCase, seed: number): string | null {
  const { grids, expected } = layOutVariant(published, layoutPlan(seed));
  const card = score(readEvaluation(grids), defaultScheme);
  const drawn = expected.totalScore;
  if (!drawn || card.total.score?.eq(drawn.value ?? 0)) return null;
  const explained = card.findings.some(({ code, cells }) => code === "total-differs" && cells[0]?.address === drawn.cell.address); // prettier-ignore
  return explained ? null : `${card.total.score?.toString() ?? "nothing"} beside ${drawn.text}`;
}

test("290% for ≥90% is asked about wherever a sheet shows it, and never repaired", () => {
  const published = publishedCase("24");
  for (let seed = 0; seed < layouts; seed += 1) {
    const { grids, expected } = layOutVariant(published, layoutPlan(seed));
    const drawn = expected.rows.find(({ target }) => target?.text.normalize("NFKC") === "290%");
    if (!drawn) continue;
    const { findings, indicators } = readEvaluation(grids);
    const damaged = findings.filter(({ code }) => code === "target-looks-damaged");
    expect([seed, damaged.map(({ cells }) => cells[0])]).toEqual([seed, [drawn.target?.cell]]);
    expect(indicators.some(({ target }) => target && shownValue(target.value) === "290%")).toBe(true); // prettier-ignore
  }
});

afterAll(() => {
  const cells = (line: readonly (string | number)[]): string =>
    line.map((cell, index) => (index === 0 ? String(cell).padEnd(44) : String(cell).padStart(8))).join(""); // prettier-ignore
  const table = lines.map(({ id, right, wrong, asked }) => cells([id, layouts, right, wrong, asked, `${((100 * asked) / (right + wrong + asked)).toFixed(2)}%`])); // prettier-ignore
  process.stdout.write(`${[cells(["case", "layouts", "right", "wrong", "asked", ""]), ...table].join("\n")}\n`); // prettier-ignore
});
