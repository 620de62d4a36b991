import { halfWidth } from "../words/half-width";
import type { Cell } from "./sheet";

/**
 * True for a row that numbers the columns above it: A, B, C, 1, 2, ③=①+②, or 甲, 乙, 1, 2. All its cells are letters, or
 * numbers counted up from 1; a word such as 栏次 may stand before them.
 *
 * Example: `numbersColumns` of the cells "甲", "乙", "1", "2", "3=2/1" is true.
 */
export function numbersColumns(cells: readonly Cell[]): boolean {
  const marks = cells.map(({ text }) => halfWidth(text).normalize("NFKC").replace(/\s/gu, ""));
  const own = headings.includes(marks[0] ?? "") ? marks.slice(1) : marks;
  const numbers = own.flatMap((mark) => /^\(?(\d{1,2})\)?(?:=.*)?$/u.exec(mark)?.[1] ?? []);
  const letters = own.filter((mark) => /^\(?[A-Za-z甲乙丙丁戊己庚辛壬癸]\)?(?:=.*)?$/u.test(mark));
  const isCounted = numbers.every((number, index) => Number(number) === index + 1);
  return own.length > 2 && isCounted && numbers.length + letters.length === own.length;
}

const headings: readonly string[] = ["栏次", "列次", "行次", "序号"];
