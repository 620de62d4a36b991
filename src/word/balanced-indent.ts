/**
 * The indent, in twips on both sides, that breaks a short Chinese text into lines of even length: 一级 / 指标 rather
 * than 一级指 / 标. 0 where the text needs one line or more than three, or is not all Chinese characters.
 *
 * @param size - type size in half-points
 * @param width - the width for text in the cell, in twips
 * @example balancedIndent("一级指标", 24, 800) is (800 - 2 * 240 - 48) / 2: two characters of 240 and a fifth of one to spare
 */
export function balancedIndent(text: string, size: number, width: number): number {
  if (!/^\p{Script=Han}+$/u.test(text)) return 0;
  const character = size * 10;
  const length = Array.from(text).length;
  const lines = Math.ceil(length / Math.max(1, Math.floor(width / character)));
  if (lines === 1 || lines > 3) return 0;
  const longest = Math.ceil(length / lines) * character;
  return Math.max(0, Math.floor((width - longest - character / 5) / 2));
}
