// The import rule of the architecture: data moves one way, imports point down only. What is allowed is what is used: an
// unused grant is refused too. Run by .ci/layers.mjs, which adds that and cycles between sibling folders.

const { mayImport, rooms, open, inside } = require("./.ci/walls.cjs");

const layers = Object.keys(mayImport);

/** One rule a folder of `root`, and one that refuses imports of folders the table does not name. */
function walls(root, table) {
  const pathOf = (name) =>
    `^${root}/${name.endsWith(".ts") ? name.replace(".", "\\.") + "$" : name + "/"}`;
  const label = root.split("/").at(-1);
  return [
    ...Object.entries(table).map(([name, below]) => ({
      name: `${label}-${name.replace(".ts", "")}-imports-down-only`,
      severity: "error",
      from: { path: pathOf(name) },
      to: { path: `^${root}/`, pathNot: [name, ...below].map(pathOf) },
    })),
    {
      name: `${label}-has-no-other-folders`,
      severity: "error",
      from: { path: `^${root}/`, pathNot: Object.keys(table).map(pathOf) },
      to: {},
    },
  ];
}

const forbidden = [
  ...layers.map((layer) => ({
    name: `${layer}-imports-down-only`,
    severity: "error",
    from: { path: `^src/${layer}/` },
    to: { path: "^src/", pathNot: [layer, ...mayImport[layer]].map((name) => `^src/${name}/`) },
  })),
  ...Object.entries(rooms).flatMap(([layer, ranked]) =>
    ranked.map((room, rank) => ({
      name: `${layer}-${room}-imports-lower-rooms-only`,
      severity: "error",
      from: { path: `^src/${layer}/${room}/` },
      to: {
        path: `^src/${layer}/`,
        pathNot: ranked.slice(0, rank + 1).map((name) => `^src/${layer}/${name}/`),
      },
    }))
  ),
  ...Object.entries(open).map(([layer, paths]) => ({
    name: `${layer}-keeps-its-own`,
    severity: "error",
    from: { path: "^src/", pathNot: `^src/${layer}/` },
    to: { path: `^src/${layer}/`, pathNot: paths.map((path) => `^src/${layer}/${path}\\.ts$`) },
  })),
  {
    name: "no-cycles",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "add-in-code-runs-in-a-browser",
    severity: "error",
    comment: "Only the stand-in Excel's Node side and the command line may use Node.",
    from: { path: "^src/", pathNot: "^src/(cli|host/node)/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "no-office-js-from-code",
    severity: "error",
    comment: "Excel.run is reached through the global that office.js defines.",
    from: { path: "^src/", pathNot: "^src/host/node/" },
    to: { path: "@microsoft/office-js" },
  },
  ...Object.entries(inside).flatMap(([root, table]) => walls(root, table)),
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
