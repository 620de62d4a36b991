// What may import what. The rules made of it are in ../.dependency-cruiser.cjs, run by layers.mjs.

/** Each layer and the layers it may import; itself is always allowed. */
const mayImport = {
  evaluation: [],
  strings: ["evaluation"],
  reading: ["evaluation"],
  scoring: ["evaluation"],
  review: ["evaluation", "scoring", "report"],
  report: ["evaluation", "scoring", "strings"],
  functions: ["evaluation", "reading", "scoring", "review", "report", "strings"],
  word: ["report"],
  excel: ["evaluation", "reading", "scoring", "review", "report", "functions", "strings"],
  host: [],
  commands: [],
  taskpane: [
    "evaluation",
    "scoring",
    "report",
    "functions",
    "word",
    "excel",
    "strings",
    "commands",
  ],
  workbench: ["evaluation", "host", "strings"],
  cli: [
    "evaluation",
    "functions",
    "reading",
    "scoring",
    "report",
    "word",
    "excel",
    "host",
    "strings",
  ],
};

/** Rooms of a layer, lowest first: each imports only those before it. Files beside the rooms import all of them. */
const rooms = {
  reading: ["words", "grid", "quantity", "columns", "indicators", "funds", "labels", "forms"],
};

/** What others may import of a layer; the rest is its own. */
const open = {
  reading: [
    "locate",
    "layout",
    "read-evaluation",
    "grid/(sheet-grid|sheet|cell-at)",
    "quantity/[^/]+",
    "words/half-width",
    "words/terms/row-marks",
  ],
};

/** Inside the stand-in: each folder or file and exactly what it imports of its siblings, lowest first. */
const inside = {
  "src/host": {
    package: [],
    workbook: ["package"],
    "old-files": ["package", "workbook"],
    "profile.ts": [],
    "custom-functions": ["workbook", "profile.ts"],
    calculation: ["workbook", "profile.ts", "custom-functions"],
    protocol: ["workbook", "custom-functions", "calculation"],
    browser: ["protocol"],
    node: ["package", "old-files", "protocol"],
  },
  "src/host/protocol": {
    "excel-error.ts": [],
    "requirement-sets.ts": [],
    areas: ["excel-error.ts"],
    events: ["areas"],
    objects: ["excel-error.ts", "areas", "events"],
    names: ["areas", "objects"],
    ranges: ["excel-error.ts", "areas", "objects", "names"],
    sheets: ["excel-error.ts", "areas", "objects"],
    charts: ["excel-error.ts", "areas", "objects", "ranges"],
    classes: [
      "excel-error.ts",
      "areas",
      "events",
      "objects",
      "names",
      "ranges",
      "sheets",
      "charts",
    ],
    wire: ["excel-error.ts", "objects", "classes"],
    person: ["areas", "objects", "ranges", "sheets"],
    "host.ts": ["objects", "wire", "person"],
  },
};

module.exports = { mayImport, rooms, open, inside };
