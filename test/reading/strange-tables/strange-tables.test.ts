import { readEvaluation } from "../../../src/reading/read-evaluation";
import type { StrangeTable } from "./strange-table";
import { changedForms } from "./tables/changed-forms";
import { localForms } from "./tables/local-forms";
import { mixedWorkbooks } from "./tables/mixed-workbooks";
import { oddFrames } from "./tables/odd-frames";
import { officeHabits } from "./tables/office-habits";
import { toldBy, type Told } from "./told";

const tables: readonly StrangeTable[] = [...localForms, ...officeHabits, ...oddFrames, ...mixedWorkbooks, ...changedForms]; // prettier-ignore

test.each(tables.map((table) => [table.id, table] as const))("%s", (_, { grids, told, says = [] }) => {
  const evaluation = readEvaluation(grids);
  expect(toldBy(evaluation)).toEqual(comparable(told));
  expect([...new Set(evaluation.findings.map(({ code }) => code))].sort()).toEqual([...says].sort());
}); // prettier-ignore

test("at most one in ten is asked about", () => {
  const asked = tables.filter(
    ({ grids }) => readEvaluation(grids).recognition.questions.length > 0
  );
  expect(asked.length / tables.length).toBeLessThanOrEqual(0.1);
});

function comparable({ rows, ...facts }: Told): Told {
  const plain = (text: string): string => text.normalize("NFKC");
  const entries = Object.entries(facts).map(([name, text]) => [name, plain(text)]);
  return { ...(Object.fromEntries(entries) as Omit<Told, "rows">), rows: rows.map(plain) };
}
