import type { Report } from "../../../report/document";
import type { RowOrigin } from "../sheet-layout";

/**
 * Names of a report's blocks that stay when its texts change: a heading by its id, what follows it by its place under
 * that heading. One per block.
 *
 * @example blockKeys(report) // ["heading:basics", "basics/1", …]
 */
export function blockKeys({ blocks }: Report): readonly string[] {
  let heading = "";
  let count = 0;
  return blocks.map((block) => {
    if (block.kind === "heading") {
      heading = block.id;
      count = 0;
      return `heading:${heading}`;
    }
    count += 1;
    return `${heading}/${count}`;
  });
}

/** Name of what stands in a row of the sheet, without a table's column. @example "title/1", "basics/1", "funds/1/caption" */
export function rowKey(origin: RowOrigin, keys: readonly string[], titleLines: number): string {
  if (origin.block < 0) return `title/${origin.block + titleLines}`;
  const key = keys[origin.block] ?? "";
  if (origin.table !== undefined) return `${key}/${origin.table.row}`;
  return origin.note === undefined ? key : `${key}/${origin.note}`;
}
