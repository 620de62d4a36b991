import { SingleBar } from "cli-progress";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { explainError } from "./explain-error";
import type { Outcome } from "./outcome";
import type { Terminal } from "./terminal";
import type { ReservedPaths } from "./write-output";

/** What all commands take. */
export interface FileOptions {
  readonly json?: true;
}

/** What a command does with one file: one outcome, or one for each of its forms. */
export type FileWork = (file: string, reserved: ReservedPaths) => AsyncIterable<Outcome>;

export interface FailedFile {
  readonly file: string;
  readonly error: string;
}

export type Result = Outcome | FailedFile;

/** Works through files one after another and prints the results; a bad file does not stop the others. */
export async function runFiles(
  files: readonly string[],
  { json }: FileOptions,
  terminal: Terminal,
  work: FileWork
): Promise<readonly Result[]> {
  const results = await workThrough(files, work);
  if (json === true) {
    const objects = results.map((result) => ("error" in result ? result : result.json));
    terminal.out(JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2));
    return results;
  }
  for (const result of results) {
    if ("error" in result) terminal.error(fill(commandLine.notProcessed, { ...result }));
    else terminal.out(result.text);
  }
  return results;
}

/** 1 if any file could not be done. */
export function exitCode(results: readonly Result[]): number {
  return results.some((result) => "error" in result || result.failed) ? 1 : 0;
}

async function workThrough(files: readonly string[], work: FileWork): Promise<readonly Result[]> {
  const bar = startBar(files.length);
  const results: Result[] = [];
  const outputs: string[] = [];
  for (const file of files) {
    bar?.update({ file });
    try {
      for await (const outcome of work(file, { inputs: files, outputs })) {
        outputs.push(...outcome.outputs);
        results.push(outcome);
      }
    } catch (error) {
      results.push({ file, error: explainError(error, file) });
    }
    bar?.increment();
  }
  bar?.stop();
  return results;
}

function startBar(files: number): SingleBar | null {
  if (files === 1) return null;
  const bar = new SingleBar({ format: "{bar} {value}/{total} {file}", clearOnComplete: true });
  bar.start(files, 0, { file: "" });
  return bar;
}
