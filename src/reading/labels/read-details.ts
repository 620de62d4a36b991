import type { Sourced } from "../../evaluation/cell-ref";
import {
  narrativeTopics,
  type Narrative,
  type NarrativeTopic,
  type Project,
  type ReportedTotal,
} from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import { tickedOption } from "../../evaluation/option-list";
import type { Pair } from "./find-pairs";
import { gradeWords } from "../words/terms/grade-words";
import type { LabelRole } from "../words/terms/labels";
import { isOffice } from "../columns/beside-value";
import { termKey } from "../words/term-index";
import { isProse } from "../words/prose";
import { isBlank, isErrorValue } from "../quantity/read-quantity";
import { isRespondents } from "./respondents";
import { gradedScore } from "../quantity/score-text";
import type { Lists } from "./read-lists";
import { cellError, unreadable } from "../quantity/unreadable";

/** Everything that stands beside a known label. */
export interface Details {
  readonly project: Omit<Project, "year">;
  readonly total: ReportedTotal | null;
  readonly grade: Sourced<string> | null;
  readonly asOf: Sourced<string> | null;
  readonly narrative: Narrative;
}

/** Sorts label/value pairs and lists into the evaluation's parts. Dashes and blanks are no values. */
export function readDetails(
  pairs: readonly Pair[],
  lists: readonly Lists[],
  findings: Finding[]
): Details {
  // prettier-ignore
  for (const { role, value } of pairs)
    if (role !== null && role !== "ignored" && isErrorValue(value.text))
      findings.push(cellError(value.text, [value.ref]));
  const filled = pairs.filter(({ value }) => !isErrorValue(value.text) && !isBlank(value.text));
  const named = filled.filter(({ isListed }) => !isListed);
  const first = (role: LabelRole): Sourced<string> | null => {
    const all = named.filter((candidate) => candidate.role === role);
    const pair = all.find(({ value }) => !isProse(value.text));
    if (!pair && all[0]) findings.push(valueIsProse(all[0]));
    return pair ? textOf(pair) : null;
  };
  const office = (role: LabelRole): Sourced<string> | null => withoutSeal(first(role));
  const project = { name: first("name"), unit: office("unit") ?? officeNamed(named), department: office("department") ?? office("centralDepartment") }; // prettier-ignore
  if (!project.name)
    findings.push({ code: "project-name-missing", severity: "warning", cells: [], values: {} });
  return {
    project,
    total: totalOf(filled, findings),
    grade: gradeOf(filled),
    asOf: first("asOf"),
    narrative: narrativeFrom(
      filled.filter((pair) => !isRespondents(pair)),
      lists
    ),
  };
}

/** 单位 alone mostly means 万元 or 个; before an office's name it means the office. */
function officeNamed(pairs: readonly Pair[]): Sourced<string> | null {
  const pair = pairs.find(
    ({ labelText, value }) => termKey(labelText) === "单位" && isOffice(value.text)
  );
  return pair ? withoutSeal(textOf(pair)) : null;
}

/** "某区教育局（盖章）" is 某区教育局. */
function withoutSeal(office: Sourced<string> | null): Sourced<string> | null {
  return (
    office && { ...office, value: office.value.replace(/\s*[(（](?:盖章|公章|签章|章)[)）]$/u, "") }
  );
}

function textOf({ value }: Pair): Sourced<string> {
  return { value: value.text, text: value.text, cells: [value.ref] };
}

/** A sentence where a name should be; nothing of it is used. */
function valueIsProse({ labelText, value }: Pair): Finding {
  return { code: "value-is-prose", severity: "warning", cells: [value.ref], values: { label: labelText } }; // prettier-ignore
}

function totalOf(pairs: readonly Pair[], findings: Finding[]): ReportedTotal | null {
  const totals = pairs.filter(({ role }) => role === "totalScore");
  for (const pair of totals) {
    const graded = gradedScore(pair.value);
    if (graded) return { points: null, score: { ...textOf(pair), value: graded.score }, reviewScore: null }; // prettier-ignore
  }
  const [doubtful] = totals.filter(({ value }) => /\d/u.test(value.text));
  if (doubtful) findings.push(unreadable("total", doubtful.value.text, [doubtful.value.ref]));
  return null;
}

/** A grade word, alone or in a short phrase: "优", "优秀等级", "评价等级为优". */
function gradeOf(pairs: readonly Pair[]): Sourced<string> | null {
  for (const pair of pairs) {
    const text = (tickedOption(pair.value.text) ?? pair.value.text).replace(
      /[“”"'\s。]|等级|等次|^为|评为/gu,
      ""
    );
    if (pair.role === "grade" && gradeWords.includes(text)) return { ...textOf(pair), value: text };
  }
  for (const pair of pairs) {
    const grade = pair.role === "totalScore" ? gradedScore(pair.value)?.grade : null;
    if (grade) return { ...textOf(pair), value: grade };
  }
  return null;
}

function narrativeFrom(pairs: readonly Pair[], lists: readonly Lists[]): Narrative {
  const entries = narrativeTopics.map((topic) => {
    const texts = pairs.filter(({ role }) => role === topic).map(textOf);
    return [topic, [...texts, ...listed(topic, lists)]] as const;
  });
  return Object.fromEntries(entries) as Record<NarrativeTopic, readonly Sourced<string>[]>;
}

function listed(topic: NarrativeTopic, lists: readonly Lists[]): readonly Sourced<string>[] {
  if (topic === "basis") return lists.flatMap(({ documents }) => documents);
  if (topic === "institutions") return lists.flatMap(({ institutions }) => institutions);
  return topic === "evidence" ? lists.flatMap(({ evidence }) => evidence) : [];
}
