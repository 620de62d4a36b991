import type { Pair } from "./find-pairs";
import type { Cell, Sheet } from "../grid/sheet";
import { termKey } from "../words/term-index";
import { questionnaireNames, respondentLabels, surveyWords } from "../words/terms/survey-words";

/** Topics a questionnaire asks about under the same words as the form. */
const asked = ["suggestions", "problems", "experience"];

/**
 * Whether a text is what those asked in a survey wrote, and not the unit's own: any such text of a questionnaire's own
 * sheet, elsewhere one under 意见建议 and the like among a survey's rows.
 *
 * Example: 发放问卷 | 100, below it 意见建议 | 希望增设停车位.
 */
export function isRespondents({ sheet, role, label, labelText }: Pair): boolean {
  if (role === null || !asked.includes(role)) return false;
  if (questionnaireNames.test(sheet.name)) return true;
  return respondentLabels.includes(termKey(labelText)) && isAmongSurvey(sheet, label);
}

/** Rows above without a blank row between, and the row below. */
function isAmongSurvey(sheet: Sheet, label: Cell): boolean {
  if (sheet.row(label.bottom + 1).some(isSurveyWord)) return true;
  for (let row = label.row - 1; row >= 0; row -= 1) {
    const cells = sheet.row(row);
    if (cells.some(isSurveyWord)) return true;
    if (cells.length === 0) return false;
  }
  return false;
}

function isSurveyWord({ key }: Cell): boolean {
  return surveyWords.test(key);
}
