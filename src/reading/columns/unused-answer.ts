import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";

/** Says that an answer fits nothing in this workbook and changed nothing. */
export function unusedAnswer(answer: string, cells: readonly CellRef[], role = ""): Finding {
  const values = { answer, ...(role !== "" && { role }) };
  const code = role === "" ? "answer-unused" : "column-answer-unused";
  return { code, severity: "notice", cells, values };
}
