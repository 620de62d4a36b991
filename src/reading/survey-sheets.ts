import type { Opened } from "./forms/form-draft";
import type { LocatedForm } from "./layout";
import { questionnaireNames } from "./words/terms/survey-words";

/**
 * The sheets of a form's survey: called so and naming no other project. They give the survey and nothing else, and only
 * where the workbook has one filled form, whose they must be.
 */
export function surveySheets(
  form: LocatedForm | null,
  forms: readonly LocatedForm[]
): readonly Opened[] {
  const filled = forms.filter(({ standing }) => standing === "current" || standing === "older");
  if (form === null || filled.length > 1) return [];
  return form.offered.flatMap(({ opened }) => (questionnaireNames.test(opened.sheet.name) ? [opened] : [])); // prettier-ignore
}
