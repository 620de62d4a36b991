import type { Finding } from "../evaluation/finding";
import type { Option, Question } from "../evaluation/recognition";
import type { OpenForm } from "./form-draft";
import type { Sheet } from "./sheet";
import { unusedAnswer } from "./unused-answer";

/**
 * The form to read: the one a person named, else the one with the most columns that matter; a template only where there
 * is nothing else. Others that hold values are named in a Finding and asked about.
 */
export function chooseForm(
  forms: readonly OpenForm[],
  sheets: readonly Sheet[],
  wanted: string | null,
  findings: Finding[]
): { readonly form: OpenForm | null; readonly question: Question | null } {
  const named = forms.find(({ id }) => id === wanted);
  if (named) return { form: named, question: null };
  if (wanted !== null) findings.push(unusedAnswer(wanted, []));
  const [best, ...others] = [...forms].sort((a, b) => b.weight - a.weight);
  if (!best) {
    findings.push(noTable(sheets));
    return { form: null, question: null };
  }
  const rivals = others.filter(({ isTemplate }) => !isTemplate || best.isTemplate);
  if (rivals.length === 0) return { form: best, question: null };
  findings.push(severalForms(best, rivals));
  return { form: best, question: whichForm(best, rivals) };
}

function severalForms(best: OpenForm, others: readonly OpenForm[]): Finding {
  return {
    code: "other-indicator-tables",
    severity: "warning",
    cells: others.flatMap(({ headers }) => headers[0] ?? []),
    values: { used: best.id, others: others.map(({ id }) => id).join("、") },
  };
}

function whichForm(best: OpenForm, others: readonly OpenForm[]): Question {
  const option = (form: OpenForm): Option => ({
    value: form.id,
    text: form.project()?.text ?? "",
    cell: form.headers[0] ?? null,
    answers: { layouts: {}, form: form.id },
  });
  return {
    id: "form",
    kind: "form",
    finding: "other-indicator-tables",
    cell: null,
    text: "",
    options: [option(best), ...others.map(option)],
    assumed: best.id,
  };
}

function noTable(sheets: readonly Sheet[]): Finding {
  if (sheets.every(({ rowCount }) => rowCount === 0)) return { code: "no-content", severity: "error", cells: [], values: {} }; // prettier-ignore
  const values = { sheets: sheets.map(({ name }) => name).join("、"), terms: "三级指标、年度指标值、实际完成值、分值、得分" }; // prettier-ignore
  return { code: "no-indicator-table", severity: "error", cells: [], values };
}
