import { homedir } from "node:os";
import { join } from "node:path";
import { mergeAnswers, noAnswers, parseAnswers, type Answers } from "../evaluation/answers";
import { RefusedFile } from "../host/package/refused-file";
import { FileFault } from "./file-fault";
import { readWhole } from "./read-whole";
import { placeFiles } from "./whole-files/place-files";

/**
 * Where a user's answers are kept for all workbooks: `perf/answers.json` in the system's folder for settings.
 *
 * @example with XDG_CONFIG_HOME=/x: "/x/perf/answers.json"; otherwise "~/.config/perf/answers.json"
 */
export function userAnswersPath(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  const named = process.platform === "win32" ? APPDATA : XDG_CONFIG_HOME;
  const folder = named === undefined || named === "" ? join(homedir(), ".config") : named;
  return join(folder, "perf", "answers.json");
}

/** The user's answers; none where there is no such file. @throws FileFault */
export async function readUserAnswers(): Promise<Answers> {
  return (await readAnswers(userAnswersPath())) ?? noAnswers;
}

/** The answers of a file a colleague exported. @throws FileFault */
export async function readAnswersFile(file: string): Promise<Answers> {
  const answers = await readAnswers(file);
  if (answers === null) throw new FileFault("not-found", { file });
  return answers;
}

/**
 * Writes answers that are good for other workbooks too, those about layouts, over earlier answers and nothing else.
 * Equal answers give equal bytes.
 *
 * @throws FileFault
 */
export async function writeAnswersFile(file: string, answers: Answers): Promise<void> {
  await changeAnswers(file, () => answers);
}

/** Adds answers to what the user's file has by the time it is written. @throws FileFault */
export async function rememberAnswers(answers: Answers): Promise<string> {
  const path = userAnswersPath();
  await changeAnswers(path, (before) => mergeAnswers(before, answers));
  return path;
}

async function changeAnswers(file: string, change: (before: Answers) => Answers): Promise<void> {
  await placeFiles([
    {
      path: file,
      content: (before) => {
        const { layouts } = change(before === null ? noAnswers : answersIn(file, before));
        return Buffer.from(`${JSON.stringify({ layouts }, null, 2)}\n`);
      },
    },
  ]);
}

/** Null: there is no such file. */
async function readAnswers(file: string): Promise<Answers | null> {
  try {
    return answersIn(file, await readWhole(file));
  } catch (error) {
    if (error instanceof RefusedFile) throw new FileFault("not-answers", { file });
    if (!(error instanceof FileFault)) throw error;
    if (error.key === "not-found") return null;
    throw error.key === "not-a-file" ? new FileFault("not-answers", { file }) : error;
  }
}

/** What is JSON but no answers is told apart by its missing `layouts`. */
function answersIn(file: string, bytes: Uint8Array): Answers {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && "layouts" in parsed) {
      const { layouts } = parseAnswers(parsed);
      return { layouts };
    }
  } catch {
    // Told below.
  }
  throw new FileFault("not-answers", { file });
}
