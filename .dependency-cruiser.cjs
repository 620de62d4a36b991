// The import rule of the architecture: data moves one way, imports point down only.
// Each row: a layer and the layers it may import (itself is always allowed).
const mayImport = {
  evaluation: [],
  strings: ["evaluation"],
  reading: ["evaluation"],
  scoring: ["evaluation"],
  review: ["evaluation", "scoring", "report"],
  report: ["evaluation", "scoring", "strings"],
  functions: ["evaluation", "reading", "scoring", "review", "report", "strings"],
  word: ["evaluation", "report", "strings"],
  excel: ["evaluation", "reading", "scoring", "review", "report", "functions", "strings"],
  host: [],
  commands: [
    "evaluation",
    "reading",
    "scoring",
    "review",
    "report",
    "functions",
    "word",
    "excel",
    "strings",
  ],
  taskpane: [
    "evaluation",
    "reading",
    "scoring",
    "review",
    "report",
    "functions",
    "word",
    "excel",
    "strings",
    "commands",
  ],
  workbench: [
    "evaluation",
    "reading",
    "scoring",
    "review",
    "report",
    "functions",
    "word",
    "excel",
    "strings",
    "taskpane",
    "commands",
    "host",
  ],
  cli: [
    "evaluation",
    "reading",
    "scoring",
    "review",
    "report",
    "functions",
    "word",
    "excel",
    "strings",
    "host",
  ],
};

const layers = Object.keys(mayImport);

// Inside the stand-in: a folder (or file) and exactly what it imports of its siblings, lowest first.
const insideHost = {
  package: [],
  workbook: ["package"],
  "old-files": ["package", "workbook"],
  "profile.ts": [],
  "custom-functions": ["workbook", "profile.ts"],
  calculation: ["workbook", "profile.ts", "custom-functions"],
  protocol: ["workbook", "custom-functions", "calculation"],
  browser: ["protocol"],
  node: ["package", "old-files", "protocol"],
};

const insideProtocol = {
  "excel-error.ts": [],
  "requirement-sets.ts": [],
  areas: ["excel-error.ts"],
  events: ["areas"],
  objects: ["excel-error.ts", "areas", "events"],
  names: ["areas", "objects"],
  ranges: ["excel-error.ts", "areas", "objects", "names"],
  sheets: ["excel-error.ts", "areas", "objects"],
  charts: ["excel-error.ts", "areas", "objects", "ranges"],
  classes: ["excel-error.ts", "areas", "events", "objects", "names", "ranges", "sheets", "charts"],
  wire: ["excel-error.ts", "objects", "classes"],
  person: ["areas", "objects", "ranges", "sheets"],
  "host.ts": ["objects", "wire", "person"],
};

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

module.exports = {
  forbidden: [
    ...layers.map((layer) => ({
      name: `${layer}-imports-down-only`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: "^src/", pathNot: [layer, ...mayImport[layer]].map((name) => `^src/${name}/`) },
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
    ...walls("src/host", insideHost),
    ...walls("src/host/protocol", insideProtocol),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
