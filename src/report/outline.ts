import type { Block } from "./document";
import { chineseNumeral } from "./numbers/chinese-numeral";

/** A part of the report before it is numbered. */
export interface Part {
  /** See Heading.id. */
  readonly id: string;
  /** Without its number. */
  readonly title: string;
  readonly blocks?: readonly Block[];
  readonly parts?: readonly Part[];
  /** What follows the inner parts. */
  readonly closing?: readonly Block[];
}

/** Headings with their numbers, each followed by its blocks, its inner parts and its closing blocks: 一、 then （一） then 1. Parts nest no deeper. */
export function numberedBlocks(parts: readonly Part[], level: 1 | 2 | 3 = 1): readonly Block[] {
  return parts.flatMap(({ id, title, blocks = [], parts: inner = [], closing = [] }, index) => [
    { kind: "heading", id, level, text: headingNumber(index + 1, level) + title },
    ...blocks,
    ...numberedBlocks(inner, level === 1 ? 2 : 3),
    ...closing,
  ]);
}

function headingNumber(count: number, level: 1 | 2 | 3): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(count)}、`;
    case 2:
      return `（${chineseNumeral(count)}）`;
    case 3:
      return `${count}.`;
  }
}
