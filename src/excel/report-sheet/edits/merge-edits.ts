import type { Block, Report, Table } from "../../../report/document";
import { blockKeys } from "./piece-keys";
import type { ReportEdit } from "./edits-of";

/** A report with a person's words in it. */
export interface MergedReport {
  readonly report: Report;
  /** Indexes of blocks that hold a person's words. */
  readonly edited: ReadonlySet<number>;
  /** Cells of tables that gave way, because the data now say something else there. */
  readonly gaveWay: readonly ReportEdit[];
}

/**
 * Puts what a person changed into a newly composed report. A text whose place is gone stands at the end of its part, so
 * that none is lost. Only a table's cell gives way: where the data now say something else, the data stand.
 */
export function mergeEdits(composed: Report, edits: readonly ReportEdit[]): MergedReport {
  const keys = blockKeys(composed);
  const known = new Set([...keys, ...composed.title.map((_, index) => `title/${index}`)]);
  const changes = new Map(
    edits.filter(({ kind }) => kind !== "added").map((edit) => [edit.key, edit])
  );
  const added = edits.flatMap((edit): { after: string; text: string }[] => {
    if (edit.kind === "added") return [{ after: placeFor(edit.key, keys, known), text: edit.text }];
    const isLost =
      edit.kind === "changed" && !known.has(edit.key) && !known.has(parentKey(edit.key));
    return isLost ? [{ after: placeFor(edit.key, keys, known), text: edit.text }] : [];
  });
  const cells = cellTexts(composed, keys);
  const blocks: Block[] = [];
  const edited = new Set<number>();
  const putIn = (place: string): void => {
    for (const { after, text } of added) {
      if (after === place) edited.add(blocks.push(paragraph(text)) - 1);
    }
  };
  const lastTitle = `title/${composed.title.length - 1}`;
  ["", ...composed.title.map((_, index) => `title/${index}`)].forEach((key) => {
    if (key === "" || known.has(key)) putIn(key);
  });
  composed.blocks.forEach((block, index) => {
    const key = keys[index] ?? lastTitle;
    const merged = mergeBlock(block, key, changes);
    if (merged !== null) {
      const position = blocks.push(merged) - 1;
      if (merged !== block) edited.add(position);
    }
    putIn(key);
  });
  return {
    report: {
      ...composed,
      title: composed.title.flatMap((text, index) => {
        const change = changes.get(`title/${index}`);
        if (change === undefined) return [text];
        return change.kind === "removed" ? [] : [change.text];
      }),
      blocks,
    },
    edited,
    gaveWay: edits.filter(({ kind, key, composed: before }) => {
      const isCell = kind === "changed" && /^[^/]+\/\d+\/\d+\/\d+$/.test(key);
      return isCell && known.has(parentKey(key)) && !sameCell(before, cells.get(key) ?? "\u0001");
    }),
  };
}

/** Texts of all cells of all tables by their keys. */
function cellTexts({ blocks }: Report, keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((block, index) =>
      block.kind !== "table"
        ? []
        : [
            block.columns.map(({ header }) => header),
            ...block.rows.map(({ cells }) =>
              cells.map(({ text, number }) => number?.value ?? text)
            ),
          ].flatMap((texts, row) =>
            texts.map((text, column) => [`${keys[index] ?? ""}/${row}/${column}`, text] as const)
          )
    )
  );
}

function mergeBlock(
  block: Block,
  key: string,
  changes: ReadonlyMap<string, ReportEdit>
): Block | null {
  const change = changes.get(key);
  switch (block.kind) {
    case "table":
      return mergeTable(block, key, changes);
    case "chart":
      return block;
    case "heading":
    case "paragraph":
    case "gap":
      if (change === undefined) return block;
      if (change.kind === "removed") return null;
      return block.kind === "heading" ? { ...block, text: change.text } : paragraph(change.text);
  }
}

function mergeTable(table: Table, key: string, changes: ReadonlyMap<string, ReportEdit>): Table {
  const changed = (row: number, column: number, text: string): string | null => {
    const change = changes.get(`${key}/${row}/${column}`);
    return change !== undefined && sameCell(change.composed, text) ? change.text : null;
  };
  const note = (name: "caption" | "unitNote"): string => {
    const change = changes.get(`${key}/${name}`);
    return change === undefined ? table[name] : change.text;
  };
  const merged: Table = {
    ...table,
    caption: note("caption"),
    unitNote: note("unitNote"),
    columns: table.columns.map((column, index) => ({
      ...column,
      header: changed(0, index, column.header) ?? column.header,
    })),
    rows: table.rows.map((row, down) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const text = changed(down + 1, index, cell.number?.value ?? cell.text);
        const { rowSpan } = cell;
        return text === null ? cell : { text, ...(rowSpan !== undefined && { rowSpan }) };
      }),
    })),
  };
  return JSON.stringify(merged) === JSON.stringify(table) ? table : merged;
}

/** "97.00" and 97 are the same cell. */
function sameCell(one: string, other: string): boolean {
  const [trimmed, expected] = [one.trim(), other.trim()];
  return trimmed === expected || (trimmed !== "" && Number(trimmed) === Number(expected));
}

/** The text itself if it is still there, else the last one of its part, else the last of all. */
function placeFor(key: string, keys: readonly string[], known: ReadonlySet<string>): string {
  if (key === "" || known.has(key)) return key;
  const part = key.replace(/^heading:/, "").replace(/\/.*$/, "");
  return (
    keys.findLast((each) => each.startsWith(`${part}/`) || each === `heading:${part}`) ??
    keys.at(-1) ??
    ""
  );
}

/** The table of a cell's or caption's key. @example parentKey("funds/1/2/0") // "funds/1" */
function parentKey(key: string): string {
  return key.split("/").slice(0, 2).join("/");
}

function paragraph(text: string): Block {
  return { kind: "paragraph", runs: [{ text }] };
}
