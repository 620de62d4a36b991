import type { Block, Report, Run, TableCell } from "../../src/report/document";

/** A report as plain text, one block a line, tables with | between cells. */
export function reportText({ title, blocks }: Report): string {
  return [...title, ...blocks.map(blockText)].join("\n");
}

export function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "paragraph":
      return runsText(block.runs);
    case "gap":
      return `【待补充】${block.text}${block.advice === undefined ? "" : `【${block.advice}】`}`;
    case "table":
      return [
        `〔表〕${block.caption} ${block.unitNote}`,
        block.columns.map(({ header }) => header).join(" | "),
        ...block.rows.map(({ cells }) => cells.map(({ text }) => text).join(" | ")),
      ].join("\n");
    case "chart":
      return `〔图〕${block.title} ${block.categories
        .map(
          (name, index) => `${name} ${block.series.map(({ values }) => values[index]).join("/")}`
        )
        .join("；")}`;
  }
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** Every run and table cell that carries a figure. */
export function tracedRuns({ blocks }: Report): readonly (Run | TableCell)[] {
  return blocks
    .flatMap((block): readonly (Run | TableCell)[] => {
      if (block.kind === "paragraph") {
        return block.runs;
      }
      return block.kind === "table" ? block.rows.flatMap(({ cells }) => cells) : [];
    })
    .filter(({ figure }) => figure !== undefined);
}
