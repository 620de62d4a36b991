import type { Finding } from "../evaluation/finding";
import type { Option, Question } from "../evaluation/recognition";
import { standings } from "../evaluation/form";
import type { Layout, LocatedForm } from "./layout";
import type { Sheet } from "./grid/sheet";
import { unusedAnswer } from "./columns/unused-answer";

/**
 * The form to read: the one a person named, else of those with the best standing the one with the most columns that
 * matter. Others of the same standing are named in a Finding and asked about; of a lesser one (last year's, a sample) they
 * are a notice, templates nothing.
 */
export function chooseForm(
  { forms, sheets }: Pick<Layout, "forms" | "sheets">,
  wanted: string | null,
  findings: Finding[]
): { readonly form: LocatedForm | null; readonly question: Question | null } {
  const named = forms.find(({ id }) => id === wanted);
  if (named) return { form: named, question: null };
  if (wanted !== null) findings.push(unusedAnswer(wanted, []));
  const rank = ({ standing }: LocatedForm): number => standings.indexOf(standing);
  const [best, ...others] = [...forms].sort((a, b) => rank(a) - rank(b) || b.weight - a.weight);
  if (!best) {
    findings.push(noTable(sheets));
    return { form: null, question: null };
  }
  const lesser = others.filter(({ standing, isTemplate }) => standing !== best.standing && !isTemplate); // prettier-ignore
  if (lesser.length > 0) findings.push(severalForms("lesser-forms", best, lesser));
  const rivals = others.filter(({ standing }) => standing === best.standing);
  if (rivals.length === 0) return { form: best, question: null };
  findings.push(severalForms("other-indicator-tables", best, rivals));
  return { form: best, question: whichForm(best, rivals) };
}

function severalForms(
  code: "other-indicator-tables" | "lesser-forms",
  best: LocatedForm,
  others: readonly LocatedForm[]
): Finding {
  return {
    code,
    severity: code === "lesser-forms" ? "notice" : "warning",
    cells: others.flatMap(({ headers }) => headers[0] ?? []),
    values: { used: best.id, others: others.map(({ id }) => id).join("、") },
  };
}

function whichForm(best: LocatedForm, others: readonly LocatedForm[]): Question {
  const option = (form: LocatedForm): Option => ({
    value: form.id,
    text: [form.project?.text, form.year && `${form.year.value}年度`].filter(Boolean).join("，"),
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
