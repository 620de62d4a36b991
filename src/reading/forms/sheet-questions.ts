import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { Option, Question } from "../../evaluation/recognition";
import type { Offered, Opened } from "./form-draft";
import { sheetYear } from "./project-year";
import type { Sheet } from "../grid/sheet";
import { contentOf, isWhoOrWhen, type Topic } from "./sheet-content";

/** One sheet that may belong to the form, with a Finding that says what of it was not used. */
export interface SheetDoubt {
  readonly finding: Finding;
  readonly question: Question;
}

/**
 * Asks about sheets that were not read: those called the form's data that contradict it, and those that hold what the form
 * itself does not give (not only who and when).
 */
export function sheetDoubts(
  offered: readonly Offered[],
  given: ReadonlySet<Topic>
): readonly SheetDoubt[] {
  return offered.flatMap(({ opened, why }): SheetDoubt[] => {
    const finding = why === "content" ? notRead(opened, given) : contradiction(opened, why);
    return finding ? [{ finding, question: questionAbout(opened.sheet, finding) }] : [];
  });
}

function notRead(opened: Opened, given: ReadonlySet<Topic>): Finding | null {
  const missing = [...contentOf(opened)].filter(([topic]) => !given.has(topic));
  if (opened.kind().isOtherPaper || missing.every(([topic]) => isWhoOrWhen(topic))) return null;
  const labels = missing.map(([, { words }]) => `“${words}”`).join("、");
  const cells = missing.map(([, { cell }]) => cell);
  return { code: "sheet-not-read", severity: "notice", cells, values: { sheet: opened.sheet.name, labels } }; // prettier-ignore
}

function contradiction(opened: Opened, why: Exclude<Offered["why"], "content">): Finding {
  const { sheet, names, pairs } = opened;
  const project = names()[0]?.name;
  const year = sheetYear(sheet, pairs());
  const code = { otherProject: "sheet-other-project", otherYear: "sheet-other-year", unclear: "sheet-pairing-unclear" }[why]; // prettier-ignore
  const cells = (why === "otherYear" ? year?.cells : project?.cells) ?? firstCell(sheet);
  const values = { sheet: sheet.name, text: (why === "otherYear" ? year?.value : project?.text) ?? "" }; // prettier-ignore
  return { code, severity: "warning", cells: cells.length > 0 ? cells : firstCell(sheet), values };
}

function questionAbout(sheet: Sheet, { code, cells }: Finding): Question {
  const option = (value: "no" | "yes"): Option => ({
    value,
    text: "",
    cell: null,
    answers: { layouts: {}, sheets: { [sheet.name]: value === "yes" } },
  });
  return {
    id: `sheet:${sheet.name}`,
    kind: "sheet",
    finding: code,
    cell: cells[0] ?? null,
    text: sheet.name,
    options: [option("no"), option("yes")],
    assumed: "no",
  };
}

function firstCell(sheet: Sheet): readonly CellRef[] {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const [cell] = sheet.row(row);
    if (cell) return [cell.ref];
  }
  return [];
}
