import type { Answers } from "../../evaluation/answers";
import type { Option, Question, RecognisedColumn } from "../../evaluation/recognition";
import type { ColumnChoice, Doubt } from "./column-choice";
import type { TableHeader } from "./table-headers";
import type { ColumnRole } from "../words/terms/indicator-columns";

/** What each column of a table was taken for, left to right. */
export function recognisedColumns({ headers, told }: ColumnChoice): readonly RecognisedColumn[] {
  return headers.map(({ key, column, header }) => {
    const { role = null, by = null, doubt = null } = told.get(column) ?? {};
    return { key, role, header: header.ref, text: header.text, by, isSure: doubt === null };
  });
}

/** One question for each doubt about a column; columns that the table needs come first. */
export function columnQuestions(choice: ColumnChoice, fingerprint: string): readonly Question[] {
  const questions = choice.headers.flatMap((header): Question[] => {
    const told = choice.told.get(header.column);
    if (!told?.doubt || told.doubt.kind === "loser") return [];
    const asked = { id: `column:${header.header.ref.sheet}!${header.header.ref.address}`, cell: header.header.ref, text: header.header.text }; // prettier-ignore
    return told.doubt.kind === "sameRole"
      ? [{ ...asked, ...sameRole(choice, header, told.doubt, told.role ?? "ignored", fingerprint) }]
      : [{ ...asked, ...whichRole(choice, header, told.doubt, told.role, fingerprint) }];
  });
  return [...questions.filter(isNeeded), ...questions.filter((question) => !isNeeded(question))];
}

type Asked = Pick<Question, "kind" | "finding" | "options" | "assumed">;

function sameRole(
  { headers }: ColumnChoice,
  best: TableHeader,
  { rivals }: Extract<Doubt, { kind: "sameRole" }>,
  role: ColumnRole,
  fingerprint: string
): Asked {
  const others = headers.filter((header) => rivals.some(({ column }) => column === header.column));
  const all = [best, ...others];
  const option = (chosen: TableHeader): Option => ({
    value: chosen.key,
    text: chosen.header.text,
    cell: chosen.header.ref,
    answers: answering(fingerprint, all.map(({ key }) => [key, key === chosen.key ? role : "ignored"] as const)), // prettier-ignore
  });
  const options = [option(best), ...others.map(option)] as const;
  return { kind: "sameRole", finding: "column-duplicate", options, assumed: best.key };
}

/** The likely roles first, then those that no column has, then none at all. */
function whichRole(
  { columns }: ColumnChoice,
  { key }: TableHeader,
  { finding, likely }: Extract<Doubt, { kind: "column" }>,
  assumed: ColumnRole | null,
  fingerprint: string
): Asked {
  const free = askedRoles.filter((role) => columns[role] === undefined);
  const [first = "ignored", ...others] = new Set([...likely, ...free, "ignored" as const]);
  const option = (role: ColumnRole): Option => ({ value: role, text: "", cell: null, answers: answering(fingerprint, [[key, role]]) }); // prettier-ignore
  const isLeftOut = assumed === null && first === "ignored";
  return { kind: "column", finding, options: [option(first), ...others.map(option)], assumed: isLeftOut ? "ignored" : assumed }; // prettier-ignore
}

/** Answers for columns of one layout. */
function answering(
  fingerprint: string,
  columns: readonly (readonly [key: string, role: ColumnRole])[]
): Answers {
  return { layouts: { [fingerprint]: { columns: Object.fromEntries(columns) } } };
}

const neededRoles: readonly string[] = ["target", "actual", "points", "score"];

function isNeeded({ options, kind, assumed }: Question): boolean {
  return kind === "column" && neededRoles.includes(assumed ?? options[0].value);
}

/** Roles a column is offered, in the order of the official form. */
const askedRoles: readonly ColumnRole[] = [
  "level1",
  "level2",
  "level3",
  "target",
  "adjustedTarget",
  "sign",
  "unit",
  "actual",
  "points",
  "score",
  "deduction",
  "deviation",
  "criterion",
  "reviewScore",
];
