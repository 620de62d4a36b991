import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { mergeAnswers, noAnswers, parseAnswers, type Answers } from "../evaluation/answers";
import { FileFault } from "./file-fault";
import { errorCode } from "./write-output";

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
 * Writes answers that are good for other workbooks too, those about layouts. Equal answers give equal bytes.
 *
 * @throws FileFault
 */
export async function writeAnswersFile(file: string, { layouts }: Answers): Promise<void> {
  const text = `${JSON.stringify({ layouts }, null, 2)}\n`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.partial`, text);
    await rename(`${file}.partial`, file);
  } catch (error) {
    throw new FileFault("not-writable", { file, reason: errorCode(error) });
  }
}

/** Adds answers to what the user's file has by now. @throws FileFault */
export async function rememberAnswers(answers: Answers): Promise<string> {
  const path = userAnswersPath();
  await writeAnswersFile(path, mergeAnswers(await readUserAnswers(), answers));
  return path;
}

/** Null: there is no such file. What is JSON but no answers is told apart by its missing `layouts`. */
async function readAnswers(file: string): Promise<Answers | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const reason = errorCode(error);
    if (reason === "ENOENT") return null;
    throw new FileFault(reason === "EISDIR" ? "not-answers" : "not-readable", { file, reason });
  }
  const { layouts } = parseAnswers(parseJson(file, text));
  return { layouts };
}

function parseJson(file: string, text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof parsed === "object" && parsed !== null && "layouts" in parsed) return parsed;
  } catch {
    // Told below.
  }
  throw new FileFault("not-answers", { file });
}
