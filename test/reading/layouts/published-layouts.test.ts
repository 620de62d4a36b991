import { type Evaluation, narrativeTopics } from "../../../src/evaluation/evaluation";
import { readEvaluation } from "../../../src/reading/read-evaluation";
import { score } from "../../../src/scoring/score";
import { defaultScheme } from "../../../src/scoring/schemes";
import { publishedCase, publishedCases, type PublishedCase } from "../published-case";
import { compareReading } from "./compare-reading";
import { shownValue } from "./expected-value";
import { type LaidOut, layOutVariant } from "./lay-out-variant";
import { type LayoutPlan, layoutPlan } from "./layout-plan";

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

/** A case in a layout of its own, and what is read from it. */
interface Variant extends LaidOut {
  readonly plan: LayoutPlan;
  readonly read: Evaluation;
}

function variantOf(published: PublishedCase, seed: number): Variant {
  const plan = layoutPlan(seed);
  const variant = layOutVariant(published, plan);
  return { ...variant, plan, read: readEvaluation(variant.grids) };
}

describe.each(publishedCases.map((published) => [published.id, published] as const))(
  "%s",
  (_, published) => {
    const line: Line = { id: published.id, rows: 0, right: 0, wrong: 0, asked: 0 };
    lines.push(line);
    // Drawn and read once for all questions.
    let variants: readonly Variant[] = [];

    beforeAll(() => {
      variants = Array.from({ length: layouts }, (__, seed) => variantOf(published, seed));
    });
    afterAll(() => {
      variants = [];
    });

    test(`is read as published from ${layouts} layouts, with at most 2 of 100 fields in question`, () => {
      const wrong: string[] = [];
      for (const { plan, read, expected } of variants) {
        for (const { outcome, detail } of compareReading(read, expected)) {
          line[outcome] += 1;
          if (outcome === "wrong") wrong.push(`seed ${plan.seed}: ${detail}`);
        }
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(line.asked / (line.right + line.asked)).toBeLessThanOrEqual(0.02);
    });

    test("gives the published total from the typed scores, or a Finding at the total", () => {
      for (const variant of variants) {
        const unexplained = unexplainedTotal(variant) ?? "explained";
        expect(`seed ${variant.plan.seed}: ${unexplained}`).toBe(
          `seed ${variant.plan.seed}: explained`
        );
      }
    });

    test("gives the drawn goals and no header or figure as a text", () => {
      const drawn = [["annualGoal", "目标1:"], ["goalCompletion", "全年任务"]]; // prettier-ignore
      for (const { plan, read } of variants) {
        const texts = narrativeTopics.flatMap((topic) => read.narrative[topic].map(({ text }) => [topic, text.normalize("NFKC").slice(0, 4)])); // prettier-ignore
        expect([plan.seed, texts]).toEqual([plan.seed, plan.goals ? drawn : []]);
      }
    });
  }
);

function unexplainedTotal({ read, expected }: Variant): string | null {
  const card = score(read, defaultScheme);
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
