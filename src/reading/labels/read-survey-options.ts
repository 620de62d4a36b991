import type { SurveyOption } from "../../evaluation/evaluation";
import { readPlainNumber } from "../quantity/read-points";
import type { Cell, Sheet } from "../grid/sheet";
import { answerWords } from "../words/terms/survey-words";

/**
 * The answers of a satisfaction survey with how often each was given: three answers or more in a row with counts below,
 * or in a column with counts beside. Empty where no set is found, and where several questions have one each: which of
 * them is the overall satisfaction is not said.
 *
 * Example: 很满意 | 61, 满意 | 32, 一般 | 5, 不满意 | 2.
 */
export function readSurveyOptions(sheets: readonly Sheet[]): readonly SurveyOption[] {
  const [only, ...others] = sheets.flatMap((sheet) => [...setsInRows(sheet), ...setsInColumns(sheet)]); // prettier-ignore
  return only !== undefined && others.length === 0 ? only : [];
}

const fewest = 3;

function setsInRows(sheet: Sheet): readonly (readonly SurveyOption[])[] {
  return rowsOf(sheet).flatMap((row) => {
    const answers = sheet.row(row).filter(isAnswer);
    if (answers.length < fewest) return [];
    const sets: (readonly SurveyOption[])[] = [];
    for (let below = row + 1; below < sheet.rowCount; below += 1) {
      const set = answers.flatMap((answer) => option(answer, sheet.at(below, answer.column)));
      if (set.length < answers.length) break;
      sets.push(set);
    }
    return sets;
  });
}

function setsInColumns(sheet: Sheet): readonly (readonly SurveyOption[])[] {
  const seen = new Set<Cell>();
  return rowsOf(sheet).flatMap((row) =>
    sheet.row(row).flatMap((first) => {
      const set: SurveyOption[] = [];
      let answer: Cell | undefined = first;
      while (answer && isAnswer(answer) && !seen.has(answer)) {
        seen.add(answer);
        const found = option(answer, sheet.at(answer.row, answer.right + 1));
        if (found.length === 0) break;
        set.push(...found);
        answer = sheet.own(answer.bottom + 1, answer.column);
      }
      return set.length < fewest ? [] : [set];
    })
  );
}

/** A share beside the counts says the same once more. */
function option(answer: Cell, counted: Cell | undefined): readonly SurveyOption[] {
  const value = counted && !counted.text.includes("%") ? readPlainNumber(counted) : null;
  if (!counted || value === null || !value.isInteger() || value.isNegative()) return [];
  return [{ label: answer.text, value, text: counted.text, cells: [counted.ref] }];
}

function isAnswer({ key }: Cell): boolean {
  return answerWords.some((words) => words.includes(key));
}

function rowsOf({ rowCount }: Sheet): readonly number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}
