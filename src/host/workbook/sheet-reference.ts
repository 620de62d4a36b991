import { absoluteAddress, parseArea } from "./a1";
import type { Area } from "./model";

/**
 * A reference to an area of a sheet: "=基础数据表!$A$1:$B$9", "'My sheet'!A1". Null when it is anything else.
 *
 * Example: "'it''s'!A1" gives {sheet: "it's", area: A1}.
 */
export function parseSheetReference(reference: string): { sheet: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!"()[\],]+))!([^!]+)$/.exec(reference.trim());
  const area = match === null ? null : parseArea(match[3] ?? "");
  if (match === null || area === null) return null;
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), area };
}

/** "'My sheet'!$A$1:$B$9". */
export function sheetReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${absoluteAddress(area)}`;
}

/**
 * A sheet name as a formula needs it: quoted unless it is letters only (of any script).
 *
 * Example: "2023 年" gives "'2023 年'", "基础数据表" stays.
 */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d*$|^R\d*C?\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * A formula after a sheet was renamed or (null) removed; text in quotes is left alone. A formula that does not name
 * the sheet is returned as it is.
 *
 * Example: "=旧!A1+1" with "旧" removed gives "=#REF!A1+1".
 */
export function replaceSheet(formula: string, sheet: string, newName: string | null): string {
  if (!formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase())) return formula;
  const replacement = newName === null ? "#REF!" : `${quoteSheetName(newName)}!`;
  return formula.replace(SHEET_PREFIX, (whole, quoted?: string, plain?: string) => {
    const named = quoted?.replaceAll("''", "'") ?? plain;
    return named?.toLowerCase() === sheet.toLowerCase() ? replacement : whole;
  });
}

const SHEET_PREFIX =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]:])([\p{L}_][\p{L}\p{N}_.]*)!/gu;
