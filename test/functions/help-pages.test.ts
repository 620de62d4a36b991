import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as functions from "../../src/functions/functions";
import { callers, openCallers } from "./callers";
import { defineCustomFunctions } from "./excel-errors";

beforeAll(() => {
  defineCustomFunctions();
  openCallers();
});

const folder = join(__dirname, "../../docs/functions");
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })); // prettier-ignore

const examples = pages.flatMap(
  ({ text }) =>
  [...text.matchAll(/^\| `=PERF\.([A-Z]+)\((.+)\)` *\| (.+?) *\|$/gmu)].map(([, id = "", given = "", result = ""]) => ({ id, given, result })) // prettier-ignore
);

/** An array constant, a text or a number, as a matrix. */
function matrix(written: string): unknown[][] {
  const rows = written.startsWith("{") ? written.slice(1, -1).split(";") : [written];
  return rows.map((row) => row.split(",").map((cell) => JSON.parse(cell) as unknown));
}

/** The arguments of a formula: split at commas outside texts and braces. */
function argumentsOf(given: string): unknown[][][] {
  const parts = given.match(/\{[^}]*\}|"[^"]*"|[^,\s]+/gu) ?? [];
  return parts.map(matrix);
}

describe.each(callers)("where $caller", (excel) => {
  test.each(examples)(
    "the help's example PERF.$id($given) gives $result",
    async ({ id, given, result }) => {
      const name = id.toLowerCase() as keyof typeof functions;
      const cells = argumentsOf(given);
      const answer = await excel[name](...(id === "TOTAL" ? [cells] : cells));
      const expected = /^[\d{]/u.test(result) ? matrix(result) : [[result]];
      expect(answer).toEqual(expected);
    }
  );
});

test("every function but the two about tables has an example", () => {
  const shown = new Set(examples.map(({ id }) => id.toLowerCase()));
  const lacking = Object.keys(functions).filter((name) => !shown.has(name));
  expect(lacking.sort()).toEqual(["narrate", "review"]);
});

describe.each(Object.keys(functions))("the page of %s", (name) => {
  const { text = "" } = pages.find((page) => page.name === `${name}.md`) ?? {};

  test("says how it is written and when it recalculates", () => {
    expect(text).toContain(`PERF.${name.toUpperCase()}`);
    expect(text).toContain("## 写法");
    expect(text).toContain("## 何时重算");
  });

  test("is in the index", () => {
    expect(pages.find((page) => page.name === "index.md")?.text).toContain(`(${name}.md)`);
  });
});

test("every link leads to a page", () => {
  const links = pages.flatMap(({ text }) => [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, link]) => link)); // prettier-ignore
  expect(links.length).toBeGreaterThan(12);
  for (const link of links) expect(pages.map(({ name }) => name)).toContain(link);
});
