import type { Chart } from "../../report/document";
import { cellText } from "./cell-text";
import type { LayoutPart } from "./layout-part";
import { sheetStyles } from "./sheet-styles";

/** Rows a chart takes when its data does not need more. */
const chartRows = 13;

/** Room for the chart; its figures stand beside it, right of the printed part. */
export function chartPart(
  { id, title, categories, series }: Chart,
  textColumns: number
): LayoutPart {
  const left = textColumns + 1;
  const data = [["", ...series.map(({ name }) => name)]].concat(
    categories.map((category, row) => [category, ...series.map(({ values }) => values[row] ?? "")])
  );
  const rowCount = Math.max(chartRows, data.length);
  const blank = Array.from({ length: left }, () => "");
  const area = { top: 0, left: 0, bottom: rowCount - 1, right: Infinity };
  return {
    rows: Array.from({ length: rowCount }, (_, row) => ({
      height: sheetStyles.blank.line,
      keepWithNext: row < rowCount - 1,
      cells: [
        ...blank,
        ...(data[row] ?? []).map((text, column) =>
          row > 0 && column > 0 && text !== "" ? Number(text) : cellText(text)
        ),
      ],
    })),
    merges: [],
    styles: [
      { area, style: "blank" },
      {
        area: { top: 0, left, bottom: data.length - 1, right: left + series.length },
        style: "sourceNote",
      },
    ],
    formats: [],
    links: [],
    charts: [
      {
        name: `PERF_${id}`,
        title,
        place: area,
        data: { top: 0, left, bottom: data.length - 1, right: left + series.length },
      },
    ],
  };
}
