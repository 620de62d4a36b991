import { openPackage } from "../package/open-package";
import { refusingDamage } from "../package/refused-file";
import { FileWorkbook } from "./file-workbook";
import type { WorkbookModel } from "./model";
import { readWorkbookParts } from "./workbook-parts";

/**
 * Opens an .xlsx or .xlsm file. The model keeps the file's parts, so that `saveWorkbook` rewrites only what changed.
 * Throws RefusedFile, and nothing else, for a file that cannot be opened safely or saved without loss.
 *
 * Example: a workbook saved with "项目" in A1 opens with that value in its first cell.
 */
export function openWorkbook(bytes: Uint8Array): WorkbookModel {
  return refusingDamage("workbook", () => new FileWorkbook(readWorkbookParts(openPackage(bytes))));
}
