/** Excel keeps this much of a cell's width free of text, in points. */
const cellPadding = 4;

/**
 * Share of the width that is counted on. Print wraps earlier than the screen, and other spreadsheet programs measure a
 * column up to 8 % narrower; a line too many only spreads the text, one too few would cut it off.
 */
const dependable = 0.92;

/**
 * How many lines a text takes when wrapped into a cell. A Chinese character is as wide as the font size, anything else
 * half of it; Excel breaks between any two Chinese characters, and a figure or word moves to the next line whole.
 *
 * @param width - of the cell, points.
 * @param size - of the font, points.
 * @example wrappedLines("一二三四五", 48, 10) // 2: four characters fit into (48 - 4) × 0.92 = 40.5 points
 */
export function wrappedLines(text: string, width: number, size: number): number {
  const room = Math.max((width - cellPadding) * dependable, size);
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, size), 0);
}

function paragraphLines(paragraph: string, room: number, size: number): number {
  let lines = 1;
  let filled = 0;
  for (const [word] of paragraph.matchAll(/[\u0021-\u007e]+|./gsu)) {
    const width = textWidth(word, size);
    if (filled + width <= room) {
      filled += width;
    } else {
      const whole = Math.max(0, Math.ceil(width / room) - 1);
      lines += (filled > 0 ? 1 : 0) + whole;
      filled = width - whole * room;
    }
  }
  return lines;
}

function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character <= "\u024f" ? size / 2 : size), 0);
}
