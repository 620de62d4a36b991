import { mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { reportMark } from "../report/report-mark";
import { memoryNamespace } from "../excel/workbook-memory";
import { customXmlNamespace } from "../host/workbook/custom-xml";
import { openWorkbook } from "../host/workbook/open-workbook";
import { isReportFile } from "../word/report-file";
import { FileFault } from "./file-fault";

/** Excel opens a workbook only under the name of its kind; any other name it came by becomes .xlsx. */
const workbookExtensions = [".xlsx", ".xlsm", ".xltx", ".xltm"];

/**
 * Where the results of a workbook go. A macro workbook stays one: Excel refuses macros under the name .xlsx.
 *
 * @param folder - null: beside the input.
 * @param label - tells one form's results from those of the workbook's others.
 */
export function outputPaths(
  file: string,
  folder: string | null,
  label: string | null = null
): { readonly workbook: string; readonly word: string } {
  const { start, kind } = pathParts(file, folder);
  const target = label === null ? start : `${start}-${fileName(label)}`;
  return {
    workbook: `${target}-绩效自评${kind}`,
    word: `${target}-绩效自评报告.docx`,
  };
}

/**
 * Where a copy of a workbook goes whose cells were changed.
 *
 * @param name - tells what was done: "冻结".
 * @example outputPath("a/甲.xlsm", null, "冻结") // "a/甲-冻结.xlsm"
 */
export function outputPath(file: string, folder: string | null, name: string): string {
  const { start, kind } = pathParts(file, folder);
  return `${start}-${name}${kind}`;
}

function pathParts(
  file: string,
  folder: string | null
): { readonly start: string; readonly kind: string } {
  const extension = extname(file);
  const kind = workbookExtensions.find((known) => known === extension.toLowerCase()) ?? ".xlsx";
  return { start: join(folder ?? dirname(file), basename(file, extension)), kind };
}

/** Characters that no system's file names may hold become "_"; cut where the whole name would grow too long. */
function fileName(label: string): string {
  const clean = label.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").trim();
  return [...clean].slice(0, longestLabel).join("");
}

/** Names may have 255 bytes; a Chinese character takes three. */
const longestLabel = 40;

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Paths of the run under way that no output may take. */
export interface ReservedPaths {
  readonly inputs: readonly string[];
  /** What was written for earlier inputs. */
  readonly outputs: readonly string[];
}

/** Where results may go. */
export interface OutputTarget {
  readonly reserved: ReservedPaths;
  /** Null: beside the input. */
  readonly folder: string | null;
}

/**
 * Writes all files or none. Replaces only what this tool wrote in an earlier run; never an input.
 *
 * @throws FileFault
 */
export async function writeOutput(
  reserved: ReservedPaths,
  files: readonly OutputFile[]
): Promise<void> {
  const inputs = await realPaths(reserved.inputs);
  const outputs = await realPaths(reserved.outputs);
  for (const file of files) await checkFree(file, inputs, outputs);
  let path = "";
  try {
    for (const file of files) {
      path = file.path;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(partial(path), file.bytes);
    }
    for (const file of files) {
      path = file.path;
      await rename(partial(path), path);
    }
  } catch (error) {
    await Promise.all(
      files.map((file) => rm(partial(file.path), { force: true }).catch(() => null))
    );
    throw new FileFault("not-writable", { file: path, reason: errorCode(error) });
  }
}

/** Written whole beside its place first, so that a failure leaves the earlier result as it was. */
function partial(path: string): string {
  return `${path}.partial`;
}

/** Without those that do not exist: an input may be missing, which is told elsewhere. */
async function realPaths(paths: readonly string[]): Promise<ReadonlySet<string | null>> {
  return new Set(await Promise.all(paths.map((path) => realpath(path).catch(() => null))));
}

async function checkFree(
  { path, bytes }: OutputFile,
  inputs: ReadonlySet<string | null>,
  outputs: ReadonlySet<string | null>
): Promise<void> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return;
  if (inputs.has(real)) throw new FileFault("output-is-input", { file: path });
  if (outputs.has(real)) throw new FileFault("output-twice", { file: path });
  const before = await readFile(path).catch(() => new Uint8Array());
  const isSame = Buffer.compare(before, bytes) === 0;
  if (!isSame && !isOwn(path, before)) throw new FileFault("foreign-output", { file: path });
}

function isOwn(path: string, bytes: Uint8Array): boolean {
  if (extname(path) === ".docx") return isReportFile(bytes);
  try {
    const { names, customXml } = openWorkbook(bytes);
    return (
      names.some(({ name }) => name === reportMark) ||
      customXml.some(({ xml }) => customXmlNamespace(xml) === memoryNamespace)
    );
  } catch {
    return false;
  }
}

/** "EACCES", "ENOSPC" ... */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode ? String(error.code) : String(error);
}
