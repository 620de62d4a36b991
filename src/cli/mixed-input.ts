import { workbookReportId } from "../excel/report-id";
import type { WorkbookModel } from "../host/workbook/model";
import { wordReportId } from "../word/report-file";
import { wordBeside } from "./output-paths";
import { readWhole } from "./read-whole";
import type { FileNote } from "./write-output";

/**
 * Says where a workbook of this tool's is read whose Word file, beside it, holds another report. Nothing is said where one
 * of the two is not there or tells no report: a workbook whose report was made anew in the pane holds no id.
 */
export async function mixedInput(
  file: string,
  { customXml }: WorkbookModel
): Promise<readonly FileNote[]> {
  const word = wordBeside(file);
  const own = workbookReportId(customXml);
  if (word === null || own === null) return [];
  const other = await readWhole(word).then(wordReportId, () => null);
  return other === null || other === own ? [] : [{ key: "input-mixed", files: [file, word] }];
}
