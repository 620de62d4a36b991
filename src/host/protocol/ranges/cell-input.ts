import { needsArray } from "../../workbook/array-formula";
import type { CellFormat, CellModel } from "../../workbook/model";
import { ExcelError } from "../excel-error";
import { recognise } from "./number-format";

/**
 * The cell after something was written into it through `values` or `formulas`, by the rules of typing into Excel:
 * "" empties it; "=…" is a formula, and so is text that begins with "+", "-" or "@" and is no number; a leading "'"
 * makes text and is not kept; text that reads as number, percentage, date, truth value or error becomes that. A cell
 * of format "@" takes everything as text. A formula has no value until an Excel calculates it.
 *
 * @example typeInto(general, "90%") // { value: 0.9, format: { ...general, numberFormat: "0%" } }
 */
export function typeInto(format: CellFormat, input: unknown, date1904 = false): CellModel {
  if (input === "") return { format };
  const isText = format.numberFormat === "@";
  if (typeof input === "number" || typeof input === "boolean") {
    return { value: isText ? String(input).toUpperCase() : input, format };
  }
  if (typeof input !== "string" || input.length > longestText) {
    throw new ExcelError("InvalidArgument");
  }
  if (input.startsWith("'")) return { value: input.slice(1), format };
  return isText ? { value: input, format } : typeText(format, input, date1904);
}

/** Characters in one cell. */
const longestText = 32_767;

const errorValues: ReadonlySet<string> = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
]);

function typeText(format: CellFormat, input: string, date1904: boolean): CellModel {
  const known = recognise(input, date1904);
  if (known !== null) {
    const { value, numberFormat } = known;
    const keeps = numberFormat === null || format.numberFormat !== "General";
    return { value, format: keeps ? format : { ...format, numberFormat } };
  }
  if (errorValues.has(input.toUpperCase()))
    return { value: { error: input.toUpperCase() }, format };
  if (/^=./s.test(input)) return withFormula(input, format);
  if (/^[+\-@]./s.test(input)) return withFormula(`=${input}`, format);
  return { value: input, format };
}

/** As Excel with dynamic arrays takes it: nothing is cut down to the formula's own row or column. */
function withFormula(formula: string, format: CellFormat): CellModel {
  return needsArray(formula) ? { formula, spill: { rows: 1, columns: 1 }, format } : { formula, format }; // prettier-ignore
}
