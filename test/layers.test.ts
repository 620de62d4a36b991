import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

const root = join(__dirname, "..");

function cruise(folder: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, ".ci/layers.mjs")], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

/** Imports of each refused kind, in a project of their own. */
const refused = [
  ["evaluation/a", "reading/locate", "evaluation-imports-down-only"],
  ["scoring/a", "report/b", "scoring-imports-down-only"],
  ["host/a", "evaluation/b", "host-imports-down-only"],
  ["taskpane/a", "host/b", "taskpane-imports-down-only"],
  ["excel/a", "reading/funds/find-funds-block", "reading-keeps-its-own"],
  ["functions/a", "reading/place", "reading-keeps-its-own"],
  ["reading/words/a", "reading/grid/sheet", "reading-words-imports-lower-rooms-only"],
  ["reading/labels/a", "reading/locate", "reading-labels-imports-lower-rooms-only"],
] as const;

/** Two folders that import each other, without a cycle of files. */
const siblings = [
  ["report/one/a", "report/other/b"],
  ["report/other/c", "report/one/d"],
] as const;

describe("the import rule", () => {
  let found: ReturnType<typeof cruise>;

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "perf-layers-"));
    writeFileSync(join(folder, "tsconfig.json"), "{}");
    const write = (module: string, text: string): void => {
      const path = join(folder, "src", `${module}.ts`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: "a" });
    };
    [...refused, ...siblings].forEach(([from, to], index) => {
      write(to, `export const b${index} = 1;\n`);
      write(from, `import { b${index} } from "${relative(dirname(from), to).replace(/^(?!\.)/, "./")}";\nexport const a${index} = b${index};\n`); // prettier-ignore
    });
    found = cruise(folder);
    rmSync(folder, { recursive: true });
  });

  test.each(refused)("an import from %s to %s is refused", (from, to, rule) => {
    expect(found.output).toContain(`${rule}: src/${from}.ts → src/${to}.ts`);
    expect(found.status).not.toBe(0);
  });

  test("a cycle of sibling folders is refused", () => {
    expect(found.output.match(/sibling-cycle: .*/g)).toEqual([
      "sibling-cycle: src/report/one",
      "sibling-cycle: src/report/other",
    ]);
  });

  test("a grant that nobody uses is refused", () => {
    expect(found.output).toContain("unused-grant: cli -> word");
    expect(found.output).toContain("unused-grant: reading/layout");
    expect(found.output).not.toContain("unused-grant: reading/locate");
  });

  test("only src/excel mentions Excel.run", () => {
    const mentioning = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => readFileSync(join(root, "src", file), "utf8").includes("Excel.run"));
    expect(mentioning.length).toBeGreaterThan(0);
    expect(mentioning.filter((file) => !file.startsWith("excel"))).toEqual([]);
  });
});
