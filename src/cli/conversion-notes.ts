import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import type { Conversion } from "./open-file";

/** What a person must know about a converted old file: that it was left alone, and what was not carried over. */
export function conversionNotes(conversion: Conversion | null): string[] {
  if (conversion === null) return [];
  const { formulasAsValues, otherSheets } = conversion;
  return [
    commandLine.converted,
    ...(formulasAsValues === 0
      ? []
      : [fill(commandLine.formulasAsValues, { count: String(formulasAsValues) })]),
    ...(otherSheets.length === 0
      ? []
      : [fill(commandLine.otherSheets, { sheets: otherSheets.join("、") })]),
  ];
}
