import { TextRun, type IRunOptions } from "docx";

/**
 * Word runs of a text; a line break in the text becomes a line break in Word. The text is data: nothing in it is read
 * as a field, a placeholder or XML.
 *
 * The East Asian hint makes “ ” … — take the Chinese face; they exist in both and would come out narrow otherwise.
 */
export function textRuns(
  text: string,
  format: Omit<IRunOptions, "text" | "children"> = {}
): TextRun[] {
  return text
    .split(lineBreak)
    .map(
      (line, index) =>
        new TextRun({ font: { hint: "eastAsia" }, ...format, text: line, break: index > 0 ? 1 : 0 })
    );
}

/** As the different Office programs store it in a cell. */
export const lineBreak = /\r\n|\r|\n/;
