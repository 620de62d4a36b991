import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..");

function cruise(folder: string): { readonly status: number | null; readonly output: string } {
  const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, "--config", join(root, ".dependency-cruiser.cjs"), "src"],
    { cwd: folder, encoding: "utf8" }
  );
  return { status, output: stdout + stderr };
}

/** An import of each refused kind, in a project of its own. */
const refused = [
  ["evaluation", "reading", "evaluation-imports-down-only"],
  ["scoring", "report", "scoring-imports-down-only"],
  ["host", "evaluation", "host-imports-down-only"],
  ["taskpane", "host", "taskpane-imports-down-only"],
] as const;

describe("the import rule", () => {
  let found: ReturnType<typeof cruise>;

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "perf-layers-"));
    writeFileSync(join(folder, "tsconfig.json"), "{}");
    for (const [from, to] of refused) {
      for (const layer of [from, to]) {
        mkdirSync(join(folder, "src", layer), { recursive: true });
        writeFileSync(join(folder, "src", layer, "b.ts"), "export const b = 1;\n");
      }
      const importing = `import { b } from "../${to}/b";\nexport const a = b;\n`;
      writeFileSync(join(folder, "src", from, "a.ts"), importing);
    }
    found = cruise(folder);
    rmSync(folder, { recursive: true });
  });

  test.each(refused)("an import from %s to %s is refused", (from, to, rule) => {
    expect(found.output).toContain(`${rule}: src/${from}/a.ts → src/${to}/b.ts`);
    expect(found.status).not.toBe(0);
  });

  test("only src/excel mentions Excel.run", () => {
    const mentioning = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => readFileSync(join(root, "src", file), "utf8").includes("Excel.run"));
    expect(mentioning.length).toBeGreaterThan(0);
    expect(mentioning.filter((file) => !file.startsWith("excel"))).toEqual([]);
  });
});
