import fc from "fast-check";
import { pageBreaks } from "../../src/excel/report-sheet/page-breaks";
import type { LayoutRow } from "../../src/excel/report-sheet/sheet-layout";

const row = (height: number, keepWithNext = false): LayoutRow => ({
  height,
  cells: [],
  keepWithNext,
});

describe("pageBreaks", () => {
  test.each([
    ["rows that fit need none", [row(40), row(60)], []],
    ["a row that does not fit begins a page", [row(60), row(60)], [1]],
    ["a heading goes with its text", [row(60), row(20, true), row(30)], [1]],
    ["rows kept together move together", [row(60), row(20, true), row(20, true), row(20)], [1]],
    ["a group higher than a page flows", [row(10), row(60, true), row(60)], [2]],
    ["a row higher than a page stands alone", [row(10), row(150), row(10)], [1, 2]],
    ["a last row that keeps with nothing ends the sheet", [row(60), row(60, true)], [1]],
  ])("%s", (_, rows, breaks) => {
    expect(pageBreaks(rows, 100)).toEqual(breaks);
  });

  test("no page is overfull unless a single row is", () => {
    const rows = fc.array(
      fc.record({ height: fc.integer({ min: 1, max: 90 }), keep: fc.boolean() })
    );
    fc.assert(
      fc.property(rows, (heights) => {
        const all = heights.map(({ height, keep }) => row(height, keep));
        const starts = [0, ...pageBreaks(all, 100), all.length];
        starts.slice(1).forEach((end, page) => {
          const filled = all.slice(starts[page], end).reduce((sum, { height }) => sum + height, 0);
          expect(filled).toBeLessThanOrEqual(100);
        });
      })
    );
  });
});
