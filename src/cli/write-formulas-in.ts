import { mergeAnswers, type Answers } from "../evaluation/answers";
import type { Recognition } from "../evaluation/recognition";
import { writeScoreFormulas } from "../excel/formulas/write-score-formulas";
import { answersOf, schemeOf } from "../excel/pane/open-workbook";
import { remember } from "../excel/pane/remember";
import { sameJson } from "../excel/pane/same-json";
import type { CommandResult } from "../excel/undo/command-result";
import { writeChanged, type ChangedFile } from "./change-file";
import { readLocated } from "../reading/read-evaluation";
import { readOpen, type ReadFile } from "./read-file";
import type { FileReading } from "./run-reading";
import type { OutputTarget } from "./write-output";

/**
 * Writes a copy of an open workbook with score formulas in all chosen forms and their calculated values; none where
 * nothing changes.
 *
 * @throws FileFault, OfficeFault
 */
export async function writeFormulasIn(
  file: string,
  opened: ReadFile,
  { forms, scheme, overwrite }: Pick<FileReading, "forms" | "scheme"> & { readonly overwrite: boolean }, // prettier-ignore
  target: OutputTarget
): Promise<ChangedFile> {
  const session = opened.session ?? (await readOpen());
  const { remembered, locate } = session;
  const chosen = forms.map((form) => answersOf(remembered, form));
  const read = chosen.map((answers) => readLocated(locate(answers), answers).recognition);
  await keepAnswers(read, chosen, remembered.answers);
  const done: CommandResult[] = [];
  for (const answers of chosen)
    done.push(await writeScoreFormulas(scheme ?? schemeOf(remembered), { overwrite, answers, session })); // prettier-ignore
  const reading = {
    answers: chosen.reduce(mergeAnswers),
    questions: once(read.flatMap(({ questions }) => questions)),
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
async function keepAnswers(
  read: readonly Recognition[],
  chosen: readonly Answers[],
  remembered: Answers
): Promise<void> {
  const prints = new Set(read.flatMap(({ indicators, funds }) => [indicators?.fingerprint, funds?.fingerprint])); // prettier-ignore
  const { layouts, form, table } = chosen.reduce(mergeAnswers);
  const isOnlyForm = chosen.length === 1;
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
