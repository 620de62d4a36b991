/**
 * Whole widths that stand to each other as `shares` and add up to `total` exactly. Shares that are all zero, or not
 * numbers, give equal columns.
 *
 * @example columnWidths([50, 30, 20], 101) is [51, 30, 20]
 */
export function columnWidths(shares: readonly number[], total: number): number[] {
  const sound = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 0));
  const sum = sound.reduce((left, right) => left + right, 0);
  let before = 0;
  let placed = 0;
  return sound.map((share) => {
    before += sum > 0 ? share / sum : 1 / shares.length;
    const width = Math.round(total * before) - placed;
    placed += width;
    return width;
  });
}
