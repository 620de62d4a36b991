import type { CellRef } from "../../evaluation/cell-ref";
import type { NarrativeTopic } from "../../evaluation/evaluation";
import { findFundsBlock } from "../funds/find-funds-block";
import type { Opened } from "./form-draft";
import { fundRole } from "../columns/funds-headers";
import { isBlank, isErrorValue } from "../quantity/read-quantity";
import { readLists } from "../labels/read-lists";
import { isRespondents } from "../labels/respondents";
import { termKey } from "../words/term-index";
import type { LabelRole } from "../words/terms/labels";

/** What a form can take from a sheet: facts and texts by their labels' roles, the money, lists of what was done. */
export type Topic = Exclude<LabelRole, "ignored"> | "funds" | "lists";

/** Each topic of a sheet with the first cell that gives it and the words beside or above that cell. */
export type Content = ReadonlyMap<Topic, Told>;

interface Told {
  readonly words: string;
  readonly cell: CellRef;
}

/** What a sheet without an indicator table holds about one project. */
export function contentOf({ sheet, pairs }: Pick<Opened, "sheet" | "pairs">): Content {
  const content = new Map<Topic, Told>();
  const add = (topic: Topic, words: string, cell: CellRef): void => {
    if (!content.has(topic)) content.set(topic, { words, cell });
  };
  for (const pair of pairs()) {
    const { role, labelText, value, isListed } = pair;
    // Over a column of grades or scores: choices of a drop-down list, or those of many projects.
    if (isListed && (role === "grade" || role === "totalScore")) continue;
    if (isBlank(value.text) || isErrorValue(value.text) || isRespondents(pair)) continue;
    if (role !== null && role !== "ignored") add(role, labelText, value.ref);
    else if (fundRole(termKey(labelText)) !== null) add("funds", labelText, value.ref);
  }
  const [header] = Object.values(findFundsBlock(sheet, [])?.headers ?? {});
  if (header) add("funds", header.text, header.ref);
  const { subprojects, documents, institutions, evidence } = readLists(sheet, new Set());
  const [entry] = [...subprojects.map(({ name }) => name), ...documents, ...institutions, ...evidence]; // prettier-ignore
  if (entry?.cells[0]) add("lists", entry.text, entry.cells[0]);
  return content;
}

/**
 * Money, or two topics beyond who and when: what makes a sheet a form's 基础数据表 rather than its cover. For a form
 * that has no place for its offices the project's name and an office are enough.
 */
export function tellsOfProject(content: Content, isHeadless: boolean): boolean {
  if (isHeadless && content.has("name") && (content.has("unit") || content.has("department"))) return true; // prettier-ignore
  return content.has("funds") || [...content.keys()].filter((topic) => !isWhoOrWhen(topic)).length > 1; // prettier-ignore
}

export function isWhoOrWhen(topic: Topic): boolean {
  return whoAndWhen.has(topic);
}

const whoAndWhen: ReadonlySet<Topic> = new Set<Exclude<Topic, NarrativeTopic>>(["name", "year", "unit", "department", "centralDepartment", "asOf"]); // prettier-ignore
