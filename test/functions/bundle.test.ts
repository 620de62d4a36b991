import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = join(__dirname, "../..");
const entry = join(root, "src/excel/start-functions.ts");

interface Bundle {
  /** Files of this repository, from its root. */
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** What a file brings along: all it imports by value, and with `lazy` also what it loads on demand. */
function bundleOf(start: string, lazy: boolean): Bundle {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    const name = relative(root, file);
    if (files.has(name)) return;
    files.add(name);
    for (const target of importsOf(readFileSync(file, "utf8"), lazy)) {
      if (target.startsWith(".")) visit(`${resolve(dirname(file), target)}.ts`);
      else packages.add(target);
    }
  };
  visit(start);
  return { files, packages };
}

function importsOf(source: string, lazy: boolean): string[] {
  const byValue = source.matchAll(/^(?:import|export)\s(?!type\b)[^;"]*?from\s+"([^"]+)"/gmu);
  const onDemand = lazy ? source.matchAll(/\bawait import\("([^"]+)"\)/gu) : [];
  return [...byValue, ...onDemand].flatMap(([, target]) => target?.replace(/\/schemes$|\/checks$/u, "$&/index") ?? []); // prettier-ignore
}

/** Code without its comments. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
}

describe("the functions' own bundle", () => {
  const { files, packages } = bundleOf(entry, false);

  test("holds the arithmetic and neither the reading of tables nor the report", () => {
    expect(files).toContain("src/scoring/score-indicator.ts");
    expect(files).not.toContain("src/reading/read-evaluation.ts");
    expect(files).not.toContain("src/report/compose-report.ts");
  });

  test("takes one package", () => {
    expect([...packages]).toEqual(["decimal.js-light"]);
  });

  test("touches Office.js in the one module that opens the workbook for the no-argument form", () => {
    const touching = [...files].filter((file) => /\b(?:Excel|Office|OfficeExtension)\./u.test(codeOf(file))); // prettier-ignore
    expect(touching).toEqual(["src/excel/start-functions.ts"]);
  });
});

describe("with what it loads on demand", () => {
  const { files, packages } = bundleOf(entry, true);

  test("it can review and narrate", () => {
    expect(files).toContain("src/functions/table/review-table.ts");
    expect(files).toContain("src/report/sections/indicator-analysis.ts");
  });

  test("it needs neither React nor any other part of a page", () => {
    expect([...packages].sort()).toEqual(["decimal.js-light", "numfmt"]);
    const page =
      /\b(?:document|window|navigator|localStorage|sessionStorage|HTMLElement)\b\s*[.[(]/u;
    expect([...files].filter((file) => page.test(codeOf(file)))).toEqual([]);
  });

  test("it touches Office.js only where the workbook is opened and read", () => {
    const touching = [...files].filter((file) => /\b(?:Excel|Office|OfficeExtension)\./u.test(codeOf(file))); // prettier-ignore
    expect(touching.sort()).toEqual([
      "src/excel/blanks-for-functions.ts",
      "src/excel/read-for-functions.ts",
      "src/excel/read-sheets.ts",
      "src/excel/start-functions.ts",
      "src/excel/workbook-memory.ts",
    ]);
  });
});
