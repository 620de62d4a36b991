import type { Decimal } from "../../evaluation/decimal";
import { digits, numberOf, numberText } from "./number-text";
import { readPlainNumber } from "./read-points";
import type { Cell } from "../grid/sheet";
import { gradeWords } from "../words/terms/grade-words";

/** A score with the grade word that stands beside it, if one does. */
export interface GradedScore {
  readonly score: Decimal;
  readonly grade: string | null;
}

/**
 * Reads a total: a number, or one number with a grade word and the words around both. Null for anything else.
 *
 * Example: `gradedScore` of a cell "97.5分（优）" is 97.5 and 优.
 */
export function gradedScore(cell: Cell): GradedScore | null {
  const plain = readPlainNumber(cell);
  if (plain) return { score: plain, grade: null };
  const [before = "", number, after, ...more] = numberText(cell.text).split(oneNumber);
  if (number === undefined || more.length > 0) return null;
  const word = `${before}${after ?? ""}`.replace(around, "");
  return word === "" || gradeWords.includes(word) ? { score: numberOf(number), grade: word || null } : null; // prettier-ignore
}

const oneNumber = new RegExp(String.raw`(${digits}(?:\.\d+)?)`, "u");

/** Punctuation, and what a total is called by. */
const around = /[()[\]"'“”,，;；:：、。/=-]|自评|评价|综合|项目|总|得|分|合计|最终|等级|等次|档次|评级|级别|结果|评定|评为|定为|为/gu; // prettier-ignore
