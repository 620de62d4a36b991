import type { Sourced } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";

/** The grade beside its label, else the one beside the total ("97.5分（优）"); both are named where they differ. */
export function statedGrade(
  labelled: Sourced<string> | null,
  atTotal: Sourced<string> | null,
  findings: Finding[]
): Sourced<string> | null {
  if (labelled && atTotal && labelled.value !== atTotal.value)
    findings.push({
      code: "grades-differ",
      severity: "warning",
      cells: [...labelled.cells, ...atTotal.cells],
      values: { used: labelled.value, other: atTotal.value },
    });
  return labelled ?? atTotal;
}
