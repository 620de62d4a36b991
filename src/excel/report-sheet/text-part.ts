import { cellText } from "./cell-text";
import { highestRow, typeAreaWidth, type LayoutPart } from "./layout-part";
import { sheetStyles, type SheetStyleName } from "./sheet-styles";
import type { SourceLink } from "./source-links";
import { wrappedLines } from "./text-height";

const staysWithNext: ReadonlySet<SheetStyleName> = new Set([
  "title",
  "heading1",
  "heading2",
  "heading3",
  "caption",
  "unitNote",
]);

/** One text over all text columns; a text higher than a row may be takes several rows. */
export function textPart(
  text: string,
  style: SheetStyleName,
  links: readonly SourceLink[]
): LayoutPart {
  const { size, line } = sheetStyles[style];
  const height = wrappedLines(text, typeAreaWidth, size) * line;
  const rowCount = Math.ceil(height / highestRow);
  const area = { top: 0, left: 0, bottom: rowCount - 1, right: Infinity };
  return {
    rows: Array.from({ length: rowCount }, (_, row) => ({
      height: height / rowCount,
      cells: row === 0 ? [cellText(text)] : [],
      keepWithNext: staysWithNext.has(style),
    })),
    merges: [{ area, across: false }],
    styles: [{ area, style }],
    formats: [],
    links: links.map((link, column) => ({ ...link, row: 0, column })),
    charts: [],
  };
}
