import { basename, dirname, extname, join } from "node:path";

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
  return { workbook: `${target}${mark}${kind}`, word: `${target}${mark}${wordEnd}` };
}

/**
 * Where the Word file stands that was written with a workbook; null for a workbook that has none, by its name.
 *
 * @example wordBeside("a/甲-绩效自评.xlsx") // "a/甲-绩效自评报告.docx"
 */
export function wordBeside(workbook: string): string | null {
  const { start } = pathParts(workbook, null);
  return start.endsWith(mark) ? `${start}${wordEnd}` : null;
}

/** What both names go on with after the input's, and how the Word file's ends. */
const mark = "-绩效自评";
const wordEnd = "报告.docx";

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
