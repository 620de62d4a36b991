import type { Table } from "../../src/report/document";
import { tableGrid } from "../../src/excel/report-sheet/table-grid";

function aTable(widths: readonly number[], rowCount: number): Table {
  return {
    kind: "table",
    id: "t",
    caption: "",
    unitNote: "",
    columns: widths.map((width) => ({ header: "", align: "left", width })),
    rows: Array.from({ length: rowCount }, () => ({
      cells: widths.map(() => ({ text: "" })),
      emphasis: false,
    })),
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe("tableGrid", () => {
  test("the longest table's cells stay plain cells", () => {
    const long = aTable([10, 30, 60], 9);
    const grid = tableGrid([aTable([40, 60], 2), long], 400);
    expect(grid.widths).toEqual([40, 120, 240]);
    expect(grid.spans(long)).toEqual([1, 1, 1]);
  });

  test("edges that nearly meet are one: 41 is taken for 40", () => {
    const grid = tableGrid([aTable([10, 30, 60], 9), aTable([41, 59], 1)], 400);
    expect(grid.widths).toEqual([40, 120, 240]);
    expect(grid.spans(aTable([41, 59], 1))).toEqual([2, 1]);
  });

  test("an edge of its own becomes a grid line, and the longest table merges there", () => {
    const long = aTable([10, 30, 60], 9);
    const short = aTable([70, 30], 1);
    const grid = tableGrid([short, long], 400);
    expect(grid.widths.map(Math.round)).toEqual([40, 120, 120, 120]);
    expect(grid.spans(long)).toEqual([1, 1, 2]);
    expect(grid.spans(short)).toEqual([3, 1]);
  });

  test.each([
    [
      [
        [10, 30, 60],
        [20, 20, 20, 20, 20],
      ],
    ],
    [
      [
        [90, 5, 5],
        [5, 5, 90],
        [10, 10, 10, 70],
      ],
    ],
    [[[100], [50, 50], [33, 33, 34]]],
  ])("every table covers all columns, each of its own at least one: %j", (tables) => {
    const all = tables.map((widths, index) => aTable(widths, 9 - index));
    const grid = tableGrid(all, 400);
    expect(sum(grid.widths)).toBeCloseTo(400, 6);
    for (const table of all) {
      const spans = grid.spans(table);
      expect(sum(spans)).toBe(grid.widths.length);
      expect(spans.every((span) => span >= 1)).toBe(true);
    }
  });

  test("a report without tables is one column", () => {
    expect(tableGrid([], 420).widths).toEqual([420]);
  });
});
