/** One line beside the other; null where a line was put in or taken out. Indexes count from 0. */
export interface AlignedPair {
  readonly written: number | null;
  readonly present: number | null;
}

/** A line of the sheet: its cells' texts. */
export type Line = readonly string[];

/**
 * Lines as written beside lines as they stand now, both in order: equal ones first, then those most alike. A line
 * rewritten altogether is beside the one in its place; a row of a table is never beside a paragraph.
 *
 * @example alignLines([["甲"], ["乙"]], [["甲"], ["新"], ["乙"]])
 * // [{ written: 0, present: 0 }, { written: null, present: 1 }, { written: 1, present: 2 }]
 */
export function alignLines(written: readonly Line[], present: readonly Line[]): AlignedPair[] {
  const shorter = Math.min(written.length, present.length);
  let start = 0;
  while (start < shorter && same(written[start], present[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(written.at(-1 - end), present.at(-1 - end))) end += 1;
  const middle = alignUnequal(
    written.slice(start, written.length - end),
    present.slice(start, present.length - end)
  );
  return [
    ...Array.from({ length: start }, (_, index) => ({ written: index, present: index })),
    ...middle.map((pair) => ({
      written: pair.written === null ? null : pair.written + start,
      present: pair.present === null ? null : pair.present + start,
    })),
    ...Array.from({ length: end }, (_, index) => ({
      written: written.length - end + index,
      present: present.length - end + index,
    })),
  ];
}

/** The best way through the table of all pairs, by the sum of likeness. */
function alignUnequal(written: readonly Line[], present: readonly Line[]): AlignedPair[] {
  const width = present.length + 1;
  // Beyond this a person has rewritten the whole sheet; place by place is as good and takes no time.
  if (written.length * present.length > 250_000) return placeByPlace(written, present);
  const likeness = compare(written, present);
  const best = new Float64Array((written.length + 1) * width);
  for (let row = written.length - 1; row >= 0; row -= 1) {
    for (let column = present.length - 1; column >= 0; column -= 1) {
      best[row * width + column] = Math.max(
        likeness(row, column) + (best[(row + 1) * width + column + 1] ?? 0),
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0
      );
    }
  }
  const pairs: AlignedPair[] = [];
  let row = 0;
  let column = 0;
  while (row < written.length || column < present.length) {
    const here = best[row * width + column] ?? 0;
    const canPair = row < written.length && column < present.length;
    if (canPair && likeness(row, column) + (best[(row + 1) * width + column + 1] ?? 0) === here) {
      pairs.push({ written: row, present: column });
      row += 1;
      column += 1;
    } else if (
      row < written.length &&
      (column === present.length || (best[(row + 1) * width + column] ?? 0) === here)
    ) {
      pairs.push({ written: row, present: null });
      row += 1;
    } else {
      pairs.push({ written: null, present: column });
      column += 1;
    }
  }
  return pairs;
}

function placeByPlace(written: readonly Line[], present: readonly Line[]): AlignedPair[] {
  return Array.from({ length: Math.max(written.length, present.length) }, (_, index) => ({
    written: index < written.length ? index : null,
    present: index < present.length ? index : null,
  }));
}

/** Likeness of two lines: 2 equal, 0.1 to 1.1 of the same kind, -1 a table's row and a paragraph. */
function compare(
  written: readonly Line[],
  present: readonly Line[]
): (row: number, column: number) => number {
  const before = written.map(pairsOfCharacters);
  const now = present.map(pairsOfCharacters);
  return (row, column) => {
    const [one = [], other = []] = [written[row], present[column]];
    if (same(one, other)) return 2;
    if (isTableRow(one) !== isTableRow(other)) return -1;
    return 0.1 + overlap(before[row] ?? new Set(), now[column] ?? new Set());
  };
}

/** Share of character pairs that two texts have in common (Dice). */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}

function pairsOfCharacters(line: Line): ReadonlySet<string> {
  const characters = [...line.join(" ")];
  return new Set(
    characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`)
  );
}

function same(one: Line | undefined, other: Line | undefined): boolean {
  return one?.join("\u0001") === other?.join("\u0001");
}

const isTableRow = (line: Line): boolean => line.filter((text) => text !== "").length > 1;
