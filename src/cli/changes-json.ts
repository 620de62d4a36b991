import { skipReasons } from "../strings/formula-results";
import type { ChangedFile } from "./change-file";
import { conversionNotes } from "./conversion-notes";
import { fileNoteSentence } from "./file-note-sentence";
import { cellText, findingJson, questionJson } from "./to-json";

/** What became of a file whose cells were changed, as plain data for other programs; cells as "表!H5". */
export function changesJson({
  file,
  command,
  changed,
  skipped,
  uncalculated,
  findings,
  reading,
  conversion,
  outputs,
  notes,
}: ChangedFile) {
  return {
    file,
    command,
    changed: changed.map(cellText),
    skipped: skipped.map(({ cell, reason }) => ({
      cell: cellText(cell),
      reason,
      message: skipReasons["zh-CN"][reason],
    })),
    uncalculated: uncalculated.map(cellText),
    findings: findings.map(findingJson),
    questions: (reading?.questions ?? []).map(questionJson),
    conversion: conversionNotes(conversion),
    outputs,
    notes: notes.map(fileNoteSentence),
  };
}

export type ChangesJson = ReturnType<typeof changesJson>;
