import { mergeAnswers, noAnswers, type Answers } from "../evaluation/answers";
import type { Form } from "../evaluation/form";
import { answersOf } from "../excel/pane/open-workbook";
import type { Session } from "../excel/session";
import { formsOf } from "../reading/locate";
import { chosenAnswers } from "./chosen-answers";
import { FileFault } from "./file-fault";
import { readOpen } from "./read-file";

/** What the command line said about reading, and what the user answered before. */
export interface Choices {
  readonly userAnswers: Answers;
  /** From the file of a colleague. */
  readonly colleague: Answers;
  /** "question=value" */
  readonly given: readonly string[];
  /** Name of a form or a part of it. */
  readonly form: string | null;
  readonly all: boolean;
}

/** One form to be read, and how. The answers a workbook remembers beat the user's, those given beat both. */
export interface ChosenForm {
  readonly userAnswers: Answers;
  readonly givenAnswers: Answers;
  /** What tells its results from those of the workbook's other forms; null where there is no other. */
  readonly label: string | null;
}

/** The workbook as it is, with no other answers than its own. */
export const onlyForm: ChosenForm = {
  userAnswers: noAnswers,
  givenAnswers: noAnswers,
  label: null,
};

/** The forms of a workbook that are to be processed. */
export interface FormChoice {
  /** At least one. */
  readonly forms: readonly ChosenForm[];
  /** Given answers that the workbook had no question for. */
  readonly unused: readonly string[];
  /** The read they were chosen by; null where nothing had to be chosen, so nothing was read. */
  readonly session: Session | null;
}

/** Chooses among the forms of the open workbook. @throws FileFault, OfficeFault */
export async function chooseForms(
  file: string,
  { userAnswers, colleague, given, form, all }: Choices
): Promise<FormChoice> {
  const whole = { userAnswers, givenAnswers: colleague, label: null };
  if (given.length === 0 && form === null && !all)
    return { forms: [whole], unused: [], session: null };
  const session = await readOpen();
  const { remembered } = session;
  const { chosen, unused } = chosenAnswers(session, answersOf(remembered, whole), given);
  const answered = { ...whole, givenAnswers: mergeAnswers(colleague, chosen) };
  if (form === null && !all) return { forms: [answered], unused, session };
  const forms = labelled(file, formsOf(session.locate(answersOf(remembered, answered))), form);
  return {
    forms: forms.map(({ id, label }) => ({
      ...answered,
      givenAnswers: id === null ? answered.givenAnswers : { ...answered.givenAnswers, form: id },
      label,
    })),
    unused,
    session,
  };
}

function labelled(
  file: string,
  found: readonly Form[],
  wanted: string | null
): readonly { readonly id: string | null; readonly label: string | null }[] {
  const names = labels(found);
  const all = found.map((form, place) => ({ form, label: names[place] ?? form.id }));
  const filled = all.filter(({ form: { standing } }) => standing === "current" || standing === "older"); // prettier-ignore
  const chosen =
    wanted !== null ? [formNamed(file, all, wanted)] : filled.length === 0 ? all : filled;
  // A workbook without any form is left to reading, which says what it looked for.
  if (chosen.length === 0) return [{ id: null, label: null }];
  return chosen.map(({ form, label }) => ({
    id: form.id,
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
    form.year?.value ?? "",
  ];
  const whole = forms.filter((form) => namesOf(form).includes(wanted));
  const partly = forms.filter((form) => namesOf(form).some((name) => name.includes(wanted)));
  const [first, ...others] = whole.length > 0 ? whole : partly;
  if (first !== undefined && others.length === 0) return first;
  const choice = first === undefined ? forms : [first, ...others];
  throw new FileFault(first === undefined ? "no-such-form" : "form-ambiguous", {
    file,
    form: wanted,
    forms: choice.map(({ form, label }) => `${label}${form.year ? `，${form.year.value}年度` : ""}（${form.id}）`).join("、"), // prettier-ignore
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
