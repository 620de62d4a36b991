import { mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { reportMark } from "../report/report-mark";
import { openWorkbook } from "../host/workbook/open-workbook";
import { isReportFile } from "../word/report-file";
import { FileFault } from "./file-fault";

/**
 * Where the results of a workbook go. A macro workbook stays one: Excel refuses macros under the name .xlsx.
 *
 * @param folder - null: beside the input.
 */
export function outputPaths(
  file: string,
  folder: string | null
): { readonly workbook: string; readonly word: string } {
  const extension = extname(file);
  const target = join(folder ?? dirname(file), basename(file, extension));
  return {
    workbook: `${target}-绩效自评${extension.toLowerCase()}`,
    word: `${target}-绩效自评报告.docx`,
  };
}

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files or none. Replaces only what this tool wrote before; never an input.
 *
 * @param inputs - every input of this run.
 * @throws FileFault
 */
export async function writeOutput(
  inputs: readonly string[],
  files: readonly OutputFile[]
): Promise<void> {
  const taken = new Set(await Promise.all(inputs.map((input) => realpath(input))));
  for (const { path } of files) await checkFree(path, taken);
  const written: string[] = [];
  try {
    for (const { path, bytes } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(partial(path), bytes);
      written.push(path);
    }
    for (const { path } of files) await rename(partial(path), path);
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(partial(path), { force: true })));
    const file = files.find(({ path }) => !written.includes(path))?.path ?? files[0]?.path ?? "";
    throw new FileFault("not-writable", { file, reason: errorCode(error) });
  }
}

/** Written whole beside its place first, so that a failure leaves the earlier result as it was. */
function partial(path: string): string {
  return `${path}.partial`;
}

async function checkFree(path: string, inputs: ReadonlySet<string>): Promise<void> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return;
  if (inputs.has(real)) throw new FileFault("output-is-input", { file: path });
  if (!isOwn(path, await readFile(path).catch(() => new Uint8Array()))) {
    throw new FileFault("foreign-output", { file: path });
  }
}

function isOwn(path: string, bytes: Uint8Array): boolean {
  if (extname(path) === ".docx") return isReportFile(bytes);
  try {
    return openWorkbook(bytes).names.some(({ name }) => name === reportMark);
  } catch {
    return false;
  }
}

/** "EACCES", "ENOSPC" ... */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
