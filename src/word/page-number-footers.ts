import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { typeSize } from "./page-layout";
import { styleId } from "./word-styles";

/**
 * Page numbers of GB/T 9704: "— 1 —", 4号 宋体, one character in from the right edge on odd pages and from the left
 * edge on even ones.
 */
export function pageNumberFooters(): { default: Footer; even: Footer } {
  return {
    default: footer(AlignmentType.RIGHT, { right: oneCharacter }),
    even: footer(AlignmentType.LEFT, { left: oneCharacter }),
  };
}

/** Twips. */
const oneCharacter = typeSize.四号 * 10;

function footer(
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number }
): Footer {
  const number = new TextRun({
    font: { hint: "eastAsia" },
    children: ["— ", PageNumber.CURRENT, " —"],
  });
  return new Footer({
    children: [new Paragraph({ style: styleId.pageNumber, alignment, indent, children: [number] })],
  });
}
