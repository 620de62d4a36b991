// Refuses what .dependency-cruiser.cjs forbids, grants that nobody uses, and cycles between sibling folders.
import { cruise, format } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTypes from "dependency-cruiser/config-utl/extract-ts-config";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const config = fileURLToPath(new URL("../.dependency-cruiser.cjs", import.meta.url));
const { mayImport, open } = createRequire(import.meta.url)("./walls.cjs");

const { output: found } = await cruise(["src"], await extractOptions(config), null, {
  tsConfig: extractTypes("tsconfig.json"),
});
const imports = found.modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved }) => ({ from: source.split("/"), to: resolved.split("/") }))
);

/** "cli -> word" for a grant between layers, "reading/locate" for a module that others may import. */
function unusedGrants() {
  const outside = imports.filter(({ from, to }) => from[1] !== to[1]);
  const layers = Object.entries(mayImport).flatMap(([layer, granted]) =>
    granted
      .filter((name) => !outside.some(({ from, to }) => from[1] === layer && to[1] === name))
      .map((name) => `${layer} -> ${name}`)
  );
  const modules = Object.entries(open).flatMap(([layer, paths]) =>
    paths
      .filter(
        (path) =>
          !outside.some(({ to }) => new RegExp(`^src/${layer}/${path}\\.ts$`).test(to.join("/")))
      )
      .map((path) => `${layer}/${path}`)
  );
  return [...layers, ...modules];
}

/** Folders of one parent that import each other, each with those of the cycle. */
function siblingCycles() {
  const edges = new Map();
  for (const { from, to } of imports) {
    const depth = from.findIndex((part, index) => part !== to[index]);
    if (depth < 1 || depth >= from.length - 1 || depth >= to.length - 1) continue;
    const [source, target] = [from, to].map((parts) => parts.slice(0, depth + 1).join("/"));
    edges.set(source, (edges.get(source) ?? new Set()).add(target));
  }
  const reached = (start) => {
    const seen = new Set();
    const visit = (folder) => {
      for (const next of edges.get(folder) ?? [])
        if (!seen.has(next)) visit(seen.add(next) && next);
    };
    visit(start);
    return seen;
  };
  return [...edges.keys()].filter((folder) => reached(folder).has(folder));
}

const { output: report } = await format(found, { outputType: "err" });
console.log(report);
const unused = unusedGrants().map((grant) => `unused-grant: ${grant}`);
const cycles = siblingCycles().map((folder) => `sibling-cycle: ${folder}`);
for (const line of [...unused, ...cycles]) console.error(line);
process.exitCode = found.summary.error + unused.length + cycles.length > 0 ? 1 : 0;
