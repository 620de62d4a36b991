import { explainOfficeError } from "./office-error";

/**
 * Runs one piece of work on the open workbook: the only door to Excel. Waits for the end of cell editing.
 *
 * @param work - gets the request context; may sync several times. Everything in it is one `Excel.run`.
 * @returns what `work` returns.
 * @throws OfficeFault - any error of Office.js, with a code that strings/ has a sentence for. Other errors pass through.
 */
export async function inWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw explainOfficeError(error);
  }
}
