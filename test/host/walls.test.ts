import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const config = join(root, ".dependency-cruiser.cjs");

/** What the rules inside the stand-in say, as far as this test reads it. */
interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly pathNot?: readonly string[] };
}

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

function cruise(folder: string): Cruise {
  const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout } = spawnSync(
    process.execPath,
    [tool, "--config", config, "--output-type", "json", "src/host"],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }
  );
  return JSON.parse(stdout) as Cruise;
}

/** Imports that are refused, each with the rule that does it. */
const refused = [
  ["package", "workbook", "host-package-imports-down-only"],
  ["workbook", "calculation", "host-workbook-imports-down-only"],
  ["custom-functions", "calculation", "host-custom-functions-imports-down-only"],
  ["calculation", "protocol", "host-calculation-imports-down-only"],
  ["protocol/wire", "node", "host-protocol-imports-down-only"],
  ["browser", "node", "host-browser-imports-down-only"],
  ["elsewhere", "package", "host-has-no-other-folders"],
  ["protocol/areas", "protocol/events", "protocol-areas-imports-down-only"],
  ["protocol/ranges", "protocol/sheets", "protocol-ranges-imports-down-only"],
  ["protocol/classes", "protocol/wire", "protocol-classes-imports-down-only"],
  ["protocol/wire", "protocol/person", "protocol-wire-imports-down-only"],
  ["protocol/elsewhere", "protocol/areas", "protocol-has-no-other-folders"],
] as const;

describe("inside the stand-in", () => {
  const written = (from: string, to: string) => `src/host/${from}/to-${to.replaceAll("/", "-")}.ts`;
  let violations: Cruise["summary"]["violations"];

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "perf-walls-"));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write("tsconfig.json", "{}");
    for (const [from, to] of refused) {
      const up = "../".repeat(from.split("/").length);
      write(`src/host/${to}/b.ts`, "export const b = 1;\n");
      write(written(from, to), `import { b } from "${up}${to}/b";\nexport const a = b;\n`);
    }
    ({ violations } = cruise(folder).summary);
    rmSync(folder, { recursive: true });
  });

  it.each(refused)("an import from %s to %s is refused", (from, to, rule) => {
    const named = violations
      .filter((one) => one.from === written(from, to) && one.to === `src/host/${to}/b.ts`)
      .map((one) => one.rule.name);
    expect(named).toContain(rule);
  });

  it("every import that is allowed is used", () => {
    const { forbidden } = createRequire(__filename)(config) as {
      readonly forbidden: readonly Rule[];
    };
    const imports = cruise(root).modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => [source, resolved] as const)
    );
    const uses = (from: string, to: string): boolean =>
      imports.some(([one, other]) => new RegExp(from).test(one) && new RegExp(to).test(other));
    const rules = forbidden.filter(({ name }) =>
      /^(host|protocol)-.+-imports-down-only$/.test(name)
    );
    expect(rules.length).toBeGreaterThan(20);
    const unused = rules.flatMap(({ name, from: { path = "" }, to: { pathNot = [] } }) =>
      pathNot
        .slice(1)
        .filter((allowed) => !uses(path, allowed))
        .map((allowed) => `${name}: ${allowed}`)
    );
    expect(unused).toEqual([]);
  });
});
