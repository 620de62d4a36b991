import { mergeAnswers, type Answers } from "../evaluation/answers";
import type { Evaluation } from "../evaluation/evaluation";
import { writeScoreFormulas } from "../excel/formulas/write-score-formulas";
import { answersOf, openWorkbook, schemeOf } from "../excel/pane/open-workbook";
import { remember } from "../excel/pane/remember";
import { sameJson } from "../excel/pane/same-json";
import type { CommandResult } from "../excel/undo/command-result";
import { writeChanged, type ChangedFile } from "./change-file";
import { openCalculating } from "./open-calculating";
import type { FileReading } from "./run-reading";
import type { OutputTarget } from "./write-output";

/**
 * Writes a copy of the workbook with score formulas in all chosen forms and their calculated values; none where nothing
 * changes.
 *
 * @throws FileFault, RefusedFile, OfficeFault
 */
export async function writeFormulasIn(
  file: string,
  { forms, scheme, overwrite }: FileReading & { readonly overwrite: boolean },
  target: OutputTarget
): Promise<ChangedFile> {
  const opened = await openCalculating(file);
  const done: (CommandResult & NonNullable<ChangedFile["reading"]>)[] = [];
  for (const form of forms) {
    const { evaluation, remembered } = await openWorkbook({ ...form, scheme });
    const answers = answersOf(remembered, form);
    await rememberAnswers(evaluation, answers, remembered.answers, forms.length === 1);
    const result = await writeScoreFormulas(scheme ?? schemeOf(remembered), { overwrite, answers });
    // The next form is read with the values of this one.
    await opened.host.settled();
    done.push({ ...result, answers, questions: evaluation.recognition.questions });
  }
  const reading = {
    answers: done.map(({ answers }) => answers).reduce(mergeAnswers),
    questions: once(done.flatMap(({ questions }) => questions)),
  };
  const result = {
    changed: done.flatMap(({ changed }) => changed),
    skipped: done.flatMap(({ skipped }) => skipped),
    findings: once(done.flatMap(({ findings }) => findings)),
  };
  return writeChanged(file, opened, "formulas", target, result, reading);
}

/**
 * Keeps with the copy the answers it was read with: `=PERF.SCORE()` reads its row by them. Of the user's answers only
 * those about layouts that stand here.
 */
async function rememberAnswers(
  { recognition: { indicators, funds } }: Evaluation,
  { layouts, form, table }: Answers,
  remembered: Answers,
  isOnlyForm: boolean
): Promise<void> {
  const prints = new Set([indicators?.fingerprint, funds?.fingerprint]);
  const used: Answers = {
    layouts: Object.fromEntries(Object.entries(layouts).filter(([print]) => prints.has(print))),
    ...(isOnlyForm && form !== undefined && { form }),
    ...(isOnlyForm && table !== undefined && { table }),
  };
  const answers = mergeAnswers(remembered, used);
  if (!sameJson(answers, remembered)) await remember((memory) => ({ ...memory, answers }));
}

/** Without what several forms have in common. */
function once<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter(
    (value, index) => values.findIndex((each) => sameJson(each, value)) === index
  );
}
