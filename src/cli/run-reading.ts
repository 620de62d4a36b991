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
import { openInStandIn, type OpenedInStandIn } from "./open-in-stand-in";
import type { Outcome } from "./outcome";
import type { ReadFile } from "./read-file";
import { exitCode, runFiles, type FileOptions } from "./run-files";
import type { Terminal } from "./terminal";
import type { ReservedPaths } from "./write-output";

/** The options of commands that read evaluations, as commander gives them. */
export interface ReadingOptions extends FileOptions {
  readonly scheme?: string;
  readonly form?: string;
  readonly all?: true;
  readonly answers?: string;
  readonly answer: readonly string[];
  readonly exportAnswers?: string;
  readonly remember?: true;
}

/** How one file is to be read. */
export interface FileReading {
  readonly opened: ReadFile;
  /** At least one. */
  readonly forms: readonly ChosenForm[];
  /** Null: the one the workbook remembers. */
  readonly scheme: Scheme | null;
}

type ReadingWork = (
  file: string,
  reading: FileReading,
  reserved: ReservedPaths
) => AsyncIterable<Outcome>;

/**
 * Works through files as `runFiles` does, the forms of each chosen and its questions answered as the options say; gives
 * the exit code. What concerns the whole run (scheme, files of answers) is checked first and stops it.
 */
export async function runReading(
  files: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  work: ReadingWork,
  open: (file: string) => Promise<OpenedInStandIn> = openInStandIn
): Promise<number> {
  const scheme = options.scheme === undefined ? null : schemeById(options.scheme);
  if (options.scheme !== undefined && scheme === null) {
    const ids = schemes.map(({ id }) => id).join("、");
    terminal.error(fill(commandLine.noScheme, { scheme: options.scheme, schemes: ids }));
    return 1;
  }
  try {
    const choices = await choicesOf(options);
    let used = noAnswers;
    let unused = choices.given;
    const results = await runFiles(files, options, terminal, async function* (file, reserved) {
      const opened = await open(file);
      const { session, forms, unused: none } = await chooseForms(file, choices);
      unused = unused.filter((answer) => none.includes(answer));
      for await (const outcome of work(
        file,
        { opened: { ...opened, session }, forms, scheme },
        reserved
      )) {
        used = mergeAnswers(used, outcome.answers);
        yield outcome;
      }
    });
    // A file that could not be opened may be the one an answer was for; its own error says enough.
    if (results.some((result) => "error" in result)) unused = [];
    for (const answer of unused) {
      const values = { file: files.join("、"), answer };
      terminal.error(fill(fileFaults["zh-CN"]["no-such-question"], values));
    }
    await keepAnswers(used, options, terminal);
    return unused.length > 0 ? 1 : exitCode(results);
  } catch (error) {
    terminal.error(explainError(error, options.answers ?? ""));
    return 1;
  }
}

async function choicesOf({ answers, answer, form, all }: ReadingOptions): Promise<Choices> {
  return {
    userAnswers: await readUserAnswers(),
    colleague: answers === undefined ? noAnswers : await readAnswersFile(answers),
    given: answer,
    form: form ?? null,
    all: all === true,
  };
}

/** To stderr, so that --json stays what another program can read. */
async function keepAnswers(
  used: Answers,
  { exportAnswers, remember }: ReadingOptions,
  terminal: Terminal
): Promise<void> {
  if (exportAnswers !== undefined) {
    await writeAnswersFile(exportAnswers, used);
    terminal.error(fill(commandLine.written, { path: exportAnswers }));
  }
  if (remember === true)
    terminal.error(fill(commandLine.rememberedIn, { path: await rememberAnswers(used) }));
}
