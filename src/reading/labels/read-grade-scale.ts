import { Decimal } from "../../evaluation/decimal";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { GradeBand, GradeScale } from "../../evaluation/grade";
import { labelRole } from "../words/label-role";
import { halfWidth } from "../words/half-width";
import type { Cell, Sheet } from "../grid/sheet";
import { withoutBrackets } from "../words/term-index";
import { gradeWords } from "../words/terms/grade-words";

/**
 * Reads grade words with their cut-offs: a cell each with the cut-off beside, below or in brackets, or all on one line
 * ("优秀：90分（含）以上；良好：80-90分"). Null where fewer than two are found. A scale whose cut-offs contradict each other
 * is null with a Finding. Cells read are added to `taken`.
 */
export function readGradeScale(
  sheet: Sheet,
  taken: Set<Cell>,
  findings: Finding[]
): GradeScale | null {
  const found: FoundBand[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1)
    for (const cell of sheet.row(row)) {
      if (taken.has(cell) || typeof cell.value === "number" || cell.text.length > longestLine)
        continue;
      const line = bandsInLine(cell);
      if (line.length > 1) found.push(...line);
      else found.push(...bandOfCell(sheet, cell));
    }
  if (found.length < 2) return null;
  for (const { cells } of found) for (const cell of cells) taken.add(cell);
  const bands = found.map(({ word, from }): GradeBand => ({ word, from }));
  const cells: CellRef[] = [...new Set(found.flatMap((band) => band.cells))].map(({ ref }) => ref);
  const words = new Set(bands.map(({ word }) => word));
  const starts = new Set(bands.map(({ from }) => from.toString()));
  if (words.size < bands.length || starts.size < bands.length) {
    findings.push({ code: "grade-scale-unclear", severity: "warning", cells, values: { words: bands.map(({ word, from }) => `${word} ${from.toString()}`).join("、") } }); // prettier-ignore
    return null;
  }
  return { bands: bands.sort((a, b) => b.from.cmp(a.from)), cells };
}

interface FoundBand extends GradeBand {
  readonly cells: readonly Cell[];
}

const longestLine = 200;
const words = [...gradeWords].sort((a, b) => b.length - a.length);
const wordPattern = new RegExp(`(?<![其])(?:${words.join("|")})(?:秀)?`, "gu");

/** Each word with the text between it and the next, or, where the line begins with a cut-off, the text before it. */
function bandsInLine(cell: Cell): FoundBand[] {
  if (!/\d/u.test(cell.text) || !/[优良好合]/u.test(cell.text)) return [];
  const text = halfWidth(cell.text).replace(/\s/gu, "").replace(/[[(](\d+(?:\.\d+)?),(\d+(?:\.\d+)?)[\])]/gu, "$1-$2"); // prettier-ignore
  const matches = [...text.matchAll(wordPattern)];
  // "4.等级：优（90分以上）" begins with a number that is no cut-off.
  const before = lowerBound(text.slice(0, matches[0]?.index ?? 0)) !== null;
  return matches.flatMap((match, index): FoundBand[] => {
    const end = match.index + match[0].length;
    const previous = matches[index - 1];
    const bound = before
      ? text.slice(previous ? previous.index + previous[0].length : 0, match.index)
      : text.slice(end, matches[index + 1]?.index);
    const from = lowerBound(bound);
    return from ? [{ word: match[0], from, cells: [cell] }] : [];
  });
}

function bandOfCell(sheet: Sheet, cell: Cell): FoundBand[] {
  const word = withoutBrackets(cell.key).replace(/(?:等级|等次|等)$/u, "");
  if (!gradeWords.includes(word) || isConclusion(sheet, cell)) return [];
  const inside = /\((.*)\)/u.exec(cell.key)?.[1];
  const own = inside === undefined ? null : lowerBound(inside);
  if (own) return [{ word, from: own, cells: [cell] }];
  const beside = [sheet.own(cell.row, cell.right + 1), sheet.own(cell.bottom + 1, cell.column)];
  for (const neighbour of beside) {
    const from = neighbour ? lowerBound(neighbour.text) : null;
    if (neighbour && from) return [{ word, from, cells: [cell, neighbour] }];
  }
  return [];
}

/** The grade that was given, beside its label: "自评等级 | 优"; a row of several grades is a scale. */
function isConclusion(sheet: Sheet, cell: Cell): boolean {
  const label = sheet.at(cell.row, cell.column - 1);
  const next = sheet.at(cell.row, cell.right + 1);
  return labelRole(label?.key ?? "")?.role === "grade" && !gradeWords.includes(next?.key ?? "");
}

/**
 * The lowest score that a cut-off text names: "≥90", "90分（含）以上", "90≤X≤100", "100-90（含）" are 90, "60分以下" is 0.
 * Null where the text holds more than a cut-off.
 */
export function lowerBound(text: string): Decimal | null {
  const plain = halfWidth(text)
    .replace(/\s/gu, "")
    .replace(/^[:;,、。(为是即]+|[;,、。:]+$/gu, "");
  if (!boundShape.test(plain)) return null;
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => new Decimal(number));
  const [first, second] = numbers;
  if (!first || numbers.length > 2 || numbers.some((number) => number.gt(100))) return null;
  if (second) return first.lt(second) ? first : second;
  const isUpper = /以下|之下|[<≤]=?\d|低于|小于|不足|不满|不到/u.test(plain);
  return isUpper ? new Decimal(0) : first;
}

/** Only signs and words that cut-offs are made of. */
const boundShape =
  /^(?=.*\d)[-\d.~至到<>≥≤=()[\],、/且xs%含不分数得总综合自评价满以上下之间及等于大小低高足为是的]+$/iu;
