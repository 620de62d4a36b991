import type { Finding } from "../evaluation/finding";
import { fill } from "./fill";
import type { FindingSentences } from "./findings/finding-sentences";
import { formulaFindings } from "./findings/formula-findings";
import { indicatorFindings } from "./findings/indicator-findings";
import { columnRoleNames, readingFindings } from "./findings/reading-findings";
import { reportFindings } from "./findings/report-findings";
import { totalFindings } from "./findings/total-findings";
import type { Language } from "./language";

/** The sentence of every finding code the product has. */
export const findingSentences: FindingSentences = {
  ...readingFindings,
  ...indicatorFindings,
  ...totalFindings,
  ...reportFindings,
  ...formulaFindings,
};

/**
 * What a finding says: what is the matter and what to do. A code without a sentence is a fault of the program and shows
 * the code itself.
 */
export function findingSentence({ code, values }: Finding, language: Language): string {
  const { role } = values;
  const named = role === undefined ? values : { ...values, role: columnRoleNames[role] ?? role };
  const inLine = Object.entries(named).map(([name, text]) => [name, text.replace(/\s*\n\s*/g, "")]);
  return fill(
    findingSentences[code]?.[language] ?? code,
    Object.fromEntries(inLine) as Finding["values"]
  );
}
