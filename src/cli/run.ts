import { SingleBar } from "cli-progress";
import { mergeAnswers, noAnswers, type Answers } from "../evaluation/answers";
import type { Scheme } from "../scoring/scheme";
import { schemeById, schemes } from "../scoring/schemes";
import { commandLine } from "../strings/command-line";
import { fileFaults } from "../strings/file-faults";
import { fill } from "../strings/fill";
import {
  readAnswersFile,
  readUserAnswers,
  rememberAnswers,
  writeAnswersFile,
} from "./answer-files";
import { chooseForms, type Choices, type ChosenForm } from "./choose-forms";
import { explainError } from "./explain-error";
import { printResult } from "./print-result";
import type { ProcessedFile } from "./process-file";
import { toJson } from "./to-json";

/** The options that both commands have, as commander gives them. */
export interface Options {
  readonly scheme: string;
  readonly form?: string;
  readonly all?: true;
  readonly answers?: string;
  readonly answer: readonly string[];
  readonly exportAnswers?: string;
  readonly remember?: true;
  readonly json?: true;
}

/** What a command does with one form of a file; `outputs` are the paths written before in this run. */
export type Work = (
  file: string,
  scheme: Scheme,
  form: ChosenForm,
  outputs: readonly string[]
) => Promise<ProcessedFile>;

/**
 * Does one file after the other and prints the results; a bad one does not stop the rest, but the exit code tells.
 * What concerns the whole run (scheme, files of answers) is checked first and stops it.
 */
export async function run(files: readonly string[], options: Options, work: Work): Promise<void> {
  const scheme = schemeById(options.scheme);
  if (scheme === null) {
    const ids = schemes.map(({ id }) => id).join("、");
    fail(fill(commandLine.noScheme, { scheme: options.scheme, schemes: ids }));
    return;
  }
  try {
    const choices = await choicesOf(options);
    const { results, used, unused } = await workThrough(files, choices, (file, form, outputs) =>
      work(file, scheme, form, outputs)
    );
    print(results, options.json === true);
    if (results.some(hasFailed)) process.exitCode = 1;
    for (const answer of unused)
      fail(fill(fileFaults["zh-CN"]["no-such-question"], { file: files.join("、"), answer }));
    await keepAnswers(used, options);
  } catch (error) {
    fail(explainError(error, options.answers ?? ""));
  }
}

async function choicesOf({ answers, answer, form, all }: Options): Promise<Choices> {
  const own = await readUserAnswers();
  return {
    known: answers === undefined ? own : mergeAnswers(own, await readAnswersFile(answers)),
    given: answer,
    form: form ?? null,
    all: all === true,
  };
}

interface FailedFile {
  readonly file: string;
  readonly error: string;
}

type Result = ProcessedFile | FailedFile;

interface WorkedThrough {
  readonly results: readonly Result[];
  /** All answers that were used, those of several files together. */
  readonly used: Answers;
  /** Answers that no file had a question for. */
  readonly unused: readonly string[];
}

async function workThrough(
  files: readonly string[],
  choices: Choices,
  work: (file: string, form: ChosenForm, outputs: readonly string[]) => Promise<ProcessedFile>
): Promise<WorkedThrough> {
  const bar = startBar(files.length);
  const results: Result[] = [];
  let used = noAnswers;
  let unused = choices.given;
  for (const file of files) {
    bar?.update({ file });
    try {
      const chosen = await chooseForms(file, choices);
      unused = unused.filter((answer) => chosen.unused.includes(answer));
      for (const form of chosen.forms) {
        used = mergeAnswers(used, form.answers);
        const outputs = results.flatMap((result) => ("error" in result ? [] : result.outputs));
        results.push(await work(file, form, outputs));
      }
    } catch (error) {
      results.push({ file, error: explainError(error, file) });
    }
    bar?.increment();
  }
  bar?.stop();
  // A file that could not be opened may be the one an answer was for; its own error says enough.
  return { results, used, unused: results.some((result) => "error" in result) ? [] : unused };
}

function startBar(files: number): SingleBar | null {
  if (files === 1) return null;
  const bar = new SingleBar({ format: "{bar} {value}/{total} {file}", clearOnComplete: true });
  bar.start(files, 0, { file: "" });
  return bar;
}

/** A file without anything to score has failed too. */
function hasFailed(result: Result): boolean {
  return "error" in result || result.evaluation.indicators.length === 0;
}

function print(results: readonly Result[], json: boolean): void {
  if (json) {
    const objects = results.map((result) =>
      "error" in result ? result : toJson(result.file, result, result.outputs, result.conversion)
    );
    console.log(JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2));
    return;
  }
  for (const result of results) {
    if ("error" in result) console.error(fill(commandLine.notProcessed, { ...result }));
    else console.log(printResult(result));
  }
}

/** To stderr, so that --json stays what another program can read. */
async function keepAnswers(used: Answers, { exportAnswers, remember }: Options): Promise<void> {
  if (exportAnswers !== undefined) {
    await writeAnswersFile(exportAnswers, used);
    console.error(fill(commandLine.written, { path: exportAnswers }));
  }
  if (remember === true)
    console.error(fill(commandLine.rememberedIn, { path: await rememberAnswers(used) }));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
