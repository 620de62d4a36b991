import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { associateFunctions } from "../../src/functions/associate-functions";
import { blankParameters } from "../../src/functions/blank-parameters";
import { localiseMetadata, type Metadata } from "../../src/functions/metadata/localise-metadata";
import { functionTexts } from "../../src/strings/functions";
import { associated, defineCustomFunctions } from "./excel-errors";

const root = join(__dirname, "../..");

/** What users' workbooks were written against: never to be edited but by adding to it. */
const record = JSON.parse(
  readFileSync(join(__dirname, "functions.record.json"), "utf8")
) as Readonly<Record<string, readonly string[]>>;

async function generated(): Promise<Metadata> {
  const source = join(root, "src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

/** "target", "[rule]" for an optional one, "scores…" for a repeating one. */
function signature({ parameters }: Metadata["functions"][number]): string[] {
  return parameters.map(({ name, optional, repeating }) => {
    const shown = repeating === true ? `${name}…` : name;
    return optional === true ? `[${shown}]` : shown;
  });
}

test("no function of the last version is gone, and none lost or moved a parameter", async () => {
  const { functions } = await generated();
  const now = Object.fromEntries(functions.map((entry) => [entry.id, signature(entry)]));
  for (const [id, parameters] of Object.entries(record))
    expect([id, now[id]?.slice(0, parameters.length)]).toEqual([id, parameters]);
});

test("parameters added since the last version are optional", async () => {
  for (const entry of (await generated()).functions) {
    const added = signature(entry).slice(record[entry.id]?.length ?? 0);
    if (record[entry.id]) expect(added.filter((name) => !name.startsWith("["))).toEqual([]);
  }
});

test("the record holds every function", async () => {
  const { functions } = await generated();
  expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(record).sort());
});

test("every id is associated with a function, and nothing else is", async () => {
  defineCustomFunctions();
  associateFunctions();
  const { functions } = await generated();
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const implementation of associated.values()) expect(typeof implementation).toBe("function");
});

test("ids are upper-case ASCII and the names people type", async () => {
  for (const { id, name } of (await generated()).functions) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(name).toBe(id);
  }
});

describe.each(["zh-CN", "en-US"] as const)("the metadata in %s", (language) => {
  test("has a text for every function and parameter, and none without one", async () => {
    const { functions } = await generated();
    const texts = functionTexts[language];
    expect(Object.keys(texts).sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const { id, parameters } of functions)
      expect(Object.keys(texts[id]?.parameters ?? {})).toEqual(parameters.map(({ name }) => name));
  });

  test("passes error cells as values, keeps order and options, and points to a help page there is", async () => {
    const source = await generated();
    const made = localiseMetadata(source, language, "https://example.test") as Metadata;
    expect(made).toMatchObject({ allowErrorForDataTypeAny: true });
    const pages = readdirSync(join(root, "docs/functions"));
    made.functions.forEach(({ id, helpUrl = "", parameters }, index) => {
      const before = source.functions[index];
      expect(id).toBe(before?.id);
      expect(parameters.map(({ optional }) => optional)).toEqual(before?.parameters.map(({ optional }) => optional)); // prettier-ignore
      expect(helpUrl).toBe(`https://example.test/docs/functions/${id.toLowerCase()}.html`);
      expect(pages).toContain(`${id.toLowerCase()}.md`);
    });
  });
});

test("descriptions and parameter names are Chinese by default and English in en-US", async () => {
  const source = await generated();
  const words = (language: "zh-CN" | "en-US"): string[] =>
    (localiseMetadata(source, language, "") as Metadata).functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)); // prettier-ignore
  for (const name of words("zh-CN")) expect(name).toMatch(/^[\u4e00-\u9fff]+$/u);
  for (const name of words("en-US")) expect(name).toMatch(/^[a-z]+$/u);
});

test("only SCORE asks for its own address, no function is volatile", async () => {
  const { functions } = await generated();
  const options = Object.fromEntries(
    functions.map((entry) => [entry.id, "options" in entry ? entry.options : {}])
  );
  const expected = Object.entries(blankParameters).map(([id, places]) => [
    id,
    {
      ...(id === "SCORE" && { requiresAddress: true }),
      ...(places.length > 0 && { requiresParameterAddresses: true }),
    },
  ]);
  expect(options).toEqual(Object.fromEntries(expected));
});
