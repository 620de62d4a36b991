import { noAnswers, type Answers } from "../evaluation/answers";
import type { Form } from "../evaluation/form";
import { inWorkbook } from "../excel/in-workbook";
import { readSheets } from "../excel/read-sheets";
import { findForms } from "../reading/find-forms";
import type { SheetGrid } from "../reading/sheet-grid";
import { chosenAnswers } from "./chosen-answers";
import { FileFault } from "./file-fault";
import { openInStandIn } from "./open-in-stand-in";

/** What the command line said about reading. */
export interface Choices {
  /** The user's own and a colleague's. */
  readonly known: Answers;
  /** "question=value" */
  readonly given: readonly string[];
  /** Name of a form or a part of it. */
  readonly form: string | null;
  readonly all: boolean;
}

/** One form to be read, and how. */
export interface ChosenForm {
  readonly answers: Answers;
  /** What tells its results from those of the workbook's other forms; null where there is no other. */
  readonly label: string | null;
}

/** The workbook as it is, without any answer. */
export const onlyForm: ChosenForm = { answers: noAnswers, label: null };

/**
 * The forms of a workbook that are to be processed, at least one; and given answers that it had no question for.
 * Without any choice the workbook is not even opened.
 *
 * @throws FileFault, RefusedFile, OfficeFault
 */
export async function chooseForms(
  file: string,
  { known, given, form, all }: Choices
): Promise<{ readonly forms: readonly ChosenForm[]; readonly unused: readonly string[] }> {
  if (given.length === 0 && form === null && !all)
    return { forms: [{ answers: known, label: null }], unused: [] };
  await openInStandIn(file);
  const { grids } = await inWorkbook(readSheets);
  const { answers, unused } = chosenAnswers(grids, known, given);
  if (form === null && !all) return { forms: [{ answers, label: null }], unused };
  return { forms: labelled(file, grids, answers, form), unused };
}

function labelled(
  file: string,
  grids: readonly SheetGrid[],
  answers: Answers,
  wanted: string | null
): ChosenForm[] {
  const found = findForms(grids, answers);
  const names = labels(found);
  const all = found.map((form, place) => ({ form, label: names[place] ?? form.id }));
  const filled = all.filter(({ form }) => !form.isTemplate);
  const chosen =
    wanted !== null ? [formNamed(file, all, wanted)] : filled.length === 0 ? all : filled;
  // A workbook without any form is left to reading, which says what it looked for.
  if (chosen.length === 0) return [{ answers, label: null }];
  return chosen.map(({ form, label }) => ({
    answers: { ...answers, form: form.id },
    label: all.length === 1 ? null : label,
  }));
}

interface LabelledForm {
  readonly form: Form;
  readonly label: string;
}

/** By its whole name, or by a part of it that no other has. */
function formNamed(file: string, forms: readonly LabelledForm[], wanted: string): LabelledForm {
  const namesOf = ({ form, label }: LabelledForm): string[] => [
    form.id,
    label,
    form.project?.text ?? "",
  ];
  const whole = forms.filter((form) => namesOf(form).includes(wanted));
  const partly = forms.filter((form) => namesOf(form).some((name) => name.includes(wanted)));
  const [first, ...others] = whole.length > 0 ? whole : partly;
  if (first !== undefined && others.length === 0) return first;
  const choice = first === undefined ? forms : [first, ...others];
  throw new FileFault("no-such-form", {
    file,
    form: wanted,
    forms: choice.map(({ form, label }) => `${label}（${form.id}）`).join("、"),
  });
}

/** The project's name, else the sheet's; numbered where two are alike. */
function labels(forms: readonly Form[]): string[] {
  const seen = new Map<string, number>();
  return forms.map(({ id, project }) => {
    const name = (project?.value ?? "").trim() || id;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}(${count})`;
  });
}
