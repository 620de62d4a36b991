import fc from "fast-check";
import { Decimal } from "../../src/evaluation/decimal";
import { composeReport } from "../../src/report/compose-report";
import type { Report, Run } from "../../src/report/document";
import { ministryOutline } from "../../src/report/outlines/ministry-outline";
import { chineseNumeral } from "../../src/report/numbers/chinese-numeral";
import { score } from "../../src/scoring/score";
import { defaultScheme } from "../../src/scoring/schemes";
import { evaluations } from "./fixtures/arbitrary-evaluation";
import { reportText } from "./report-text";

/** Holds for the report of any evaluation whatever, in both outlines. */
function always(check: (report: Report) => void) {
  fc.assert(
    fc.property(evaluations, (evaluation) => {
      const scorecard = score(evaluation, defaultScheme);
      check(composeReport(evaluation, scorecard));
      check(composeReport(evaluation, scorecard, ministryOutline));
    }),
    { numRuns: 50 }
  );
}

const runsIn = ({ blocks }: Report): readonly Run[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : []));

describe("the report of any evaluation", () => {
  test("is composed, and leaves nothing unfilled", () => {
    always((report) => {
      expect(reportText(report)).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    });
  });

  test("counts its headings without a gap, from one under each heading", () => {
    always(({ blocks }) => {
      const counts = [0, 0, 0, 0];
      for (const block of blocks) {
        if (block.kind === "heading") {
          const count = (counts[block.level] ?? 0) + 1;
          counts.splice(block.level, 4, count, 0, 0, 0);
          const numbers = [
            "",
            `${chineseNumeral(count)}、`,
            `（${chineseNumeral(count)}）`,
            `${String(count)}.`,
          ];
          expect(block.text.startsWith(numbers[block.level] ?? "?")).toBe(true);
        }
      }
    });
  });

  test("has a name of its own for each heading", () => {
    always(({ blocks }) => {
      const ids = blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test("keeps every figure in a run that leads to cells or to a rule", () => {
    always((report) => {
      for (const { text, figure } of runsIn(report)) {
        if (figure === undefined) {
          const withoutListNumber = text.replace(/^(\d+\.|（\d+）)/, "").replace(/“[^”]*”/g, "");
          expect(withoutListNumber).not.toMatch(/\d/);
        } else {
          expect(figure.cells.length > 0 || figure.rule !== undefined).toBe(true);
        }
      }
    });
  });

  test("shows in a table cell the number that the cell holds, within half of the last digit shown", () => {
    always(({ blocks }) => {
      const cells = blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.flatMap((row) => row.cells) : []
      );
      for (const { text, number } of cells) {
        if (number !== undefined) {
          const [, digits = "", fraction = "", percent = ""] =
            /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(text) ?? [];
          const unit = new Decimal(percent === "" ? 1 : 0.01);
          const half = new Decimal(10).pow(-fraction.length).times(unit).times(0.5);
          const apart = new Decimal(digits).times(unit).minus(number.value).absoluteValue();
          expect(apart.lessThanOrEqualTo(half)).toBe(true);
        }
      }
    });
  });

  test("has tables whose rows fill their columns and whose spans stay inside", () => {
    always(({ blocks }) => {
      for (const block of blocks) {
        if (block.kind === "table") {
          expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
          block.rows.forEach(({ cells }, index) => {
            expect(cells).toHaveLength(block.columns.length);
            for (const { rowSpan = 1 } of cells) {
              expect(index + rowSpan).toBeLessThanOrEqual(block.rows.length);
            }
          });
        }
      }
    });
  });

  test("has no empty paragraph and no doubled stop", () => {
    always((report) => {
      for (const block of report.blocks) {
        if (block.kind === "paragraph") {
          expect(
            block.runs
              .map(({ text }) => text)
              .join("")
              .trim()
          ).not.toBe("");
          for (const { text, figure } of block.runs) {
            expect(figure === undefined ? text : "").not.toMatch(/[。；，、：]{2}/);
          }
        }
      }
    });
  });
});
