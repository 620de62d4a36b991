import type { Finding } from "../evaluation/finding";
import type { Option, Question } from "../evaluation/recognition";
import type { Opened } from "./form-draft";
import { contentOf, isWhoOrWhen, type Topic } from "./sheet-content";

/** One sheet that may belong to the form, with a Finding that says what of it was not used. */
export interface SheetDoubt {
  readonly finding: Finding;
  readonly question: Question;
}

/**
 * Asks about sheets that were not read and hold what the form itself does not give. One that holds nothing but who and
 * when is not worth a question.
 */
export function sheetDoubts(
  offered: readonly Opened[],
  given: ReadonlySet<Topic>
): readonly SheetDoubt[] {
  return offered.flatMap((opened): SheetDoubt[] => {
    const { sheet, kind } = opened;
    if (kind().isOtherPaper) return [];
    const missing = [...contentOf(opened)].filter(([topic]) => !given.has(topic));
    if (missing.every(([topic]) => isWhoOrWhen(topic))) return [];
    const cells = missing.map(([, { cell }]) => cell);
    const labels = missing.map(([, { words }]) => `“${words}”`).join("、");
    const option = (value: "no" | "yes"): Option => ({
      value,
      text: "",
      cell: null,
      answers: { layouts: {}, sheets: { [sheet.name]: value === "yes" } },
    });
    const question: Question = {
      id: `sheet:${sheet.name}`,
      kind: "sheet",
      finding: "sheet-not-read",
      cell: cells[0] ?? null,
      text: sheet.name,
      options: [option("no"), option("yes")],
      assumed: "no",
    };
    const values = { sheet: sheet.name, labels };
    return [{ finding: { code: "sheet-not-read", severity: "notice", cells, values }, question }];
  });
}
