import { AlignmentType, LineRuleType, Paragraph, TableCell, VerticalAlignTable } from "docx";
import type { TableColumn } from "../report/document";
import { balancedIndent } from "./balanced-indent";
import { cellPadding } from "./table-type-size";
import { textRuns } from "./text-runs";
import { fontsOf } from "./type-faces";
import { styleId } from "./word-styles";

/** How a cell is set. */
export interface CellLook {
  /** Half-points. */
  readonly size: number;
  /** Width of the column in twips. */
  readonly width: number;
  readonly face: "body" | "level1";
  readonly align: TableColumn["align"];
  /** How many rows the cell spans, itself included. */
  readonly rowSpan: number;
  /** Stays on the page of the row below. */
  readonly keepNext: boolean;
}

/** A cell of a Word table with one paragraph of text. */
export function tableCell(text: string, look: CellLook): TableCell {
  const { size, face, align, rowSpan, keepNext } = look;
  const indent = align === "center" ? balancedIndent(text, size, look.width - 2 * cellPadding) : 0;
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: [
      new Paragraph({
        style: styleId.tableText,
        alignment: alignments[align],
        ...(indent > 0 ? { indent: { left: indent, right: indent } } : {}),
        // Half as high again as its type: size is in half-points, a line in twips.
        spacing: { line: size * 15, lineRule: LineRuleType.EXACT },
        keepNext,
        children: textRuns(text, { size, font: { ...fontsOf(face), hint: "eastAsia" } }),
      }),
    ],
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
