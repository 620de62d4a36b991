import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { lowerBound } from "../../src/reading/labels/read-grade-scale";
import { gridOf } from "./grid-of";

type Bands = readonly (readonly [string, number])[];

const four: Bands = [
  ["优", 90],
  ["良", 80],
  ["中", 60],
  ["差", 0],
];
const long: Bands = [
  ["优秀", 90],
  ["良好", 80],
  ["合格", 60],
  ["不合格", 0],
];

const layouts: readonly (readonly [string, readonly (readonly CellValue[])[], Bands])[] = [
  [
    "word and sign",
    [
      ["优秀", "≥90"],
      ["良好", "≥80"],
      ["合格", "≥60"],
      ["不合格", "＜60"],
    ],
    long,
  ],
  [
    "word and interval",
    [
      ["优", "90-100"],
      ["良", "80-89"],
      ["中", "60-79"],
      ["差", "0-59"],
    ],
    four,
  ],
  [
    "a numbered line",
    [["4.等级：优（90分以上）、良（80-90分）、中（60-80分）、差（60分以下）。"]],
    four,
  ],
  ["a line that names a year", [["2023年度等级：优≥90分；良80-90分；中60-80分；差＜60分"]], four],
  [
    "a numbered line, cut-offs first",
    [["90分以上为优，80-90分为良，60-80分为中，60分以下为差。"]],
    four,
  ],
  [
    "(3) and words alone",
    [
      [
        "（3）评定等级：优秀90分（含）以上，良好80分（含）-90分，合格60分（含）-80分，不合格60分以下",
      ],
    ],
    long,
  ],
  [
    "word and number cell",
    [
      ["等级", "分数线"],
      ["优", 90],
      ["良", 80],
      ["中", 60],
      ["差", 0],
    ],
    four,
  ],
  [
    "written 含",
    [
      ["优秀", "90分（含）以上"],
      ["良好", "80分（含）-90分"],
      ["合格", "60分（含）-80分"],
      ["不合格", "60分以下"],
    ],
    long,
  ],
  [
    "high end first",
    [
      ["优", "100-90（含）"],
      ["良", "90-80（含）"],
      ["中", "80-60（含）"],
      ["差", "60以下"],
    ],
    four,
  ],
  [
    "inequality chains",
    [
      ["优", "90≤X≤100"],
      ["良", "80≤X＜90"],
      ["中", "60≤X＜80"],
      ["差", "X＜60"],
    ],
    four,
  ],
  [
    "square brackets",
    [
      ["优", "[90,100]"],
      ["良", "[80,90)"],
      ["中", "[60,80)"],
      ["差", "[0,60)"],
    ],
    four,
  ],
  [
    "cut-offs in the word's brackets",
    [["优（90-100）", "良（80-90）", "中（60-80）", "差（60以下）"]],
    four,
  ],
  [
    "words over cut-offs",
    [
      ["等级", "优", "良", "中", "差"],
      ["分数", "≥90", "≥80", "≥60", "<60"],
    ],
    four,
  ],
  [
    "one line, semicolons",
    [
      [
        "等级标准",
        "优秀：90分（含）以上；良好：80分（含）-90分；合格：60分（含）-80分；不合格：60分以下",
      ],
    ],
    long,
  ],
  ["one line, brackets", [["评价等级：优（90-100）、良（80-90）、中（60-80）、差（0-60）"]], four],
  ["one line, interval signs", [["优[90,100]，良[80,90)，中[60,80)，差[0,60)"]], four],
  [
    "one line, cut-off first",
    [["90分（含）以上为优秀，80分（含）-90分为良好，60分（含）-80分为合格，60分以下为不合格"]],
    long,
  ],
  ["no separators", [["优90-100良80-89中60-79差0-59"]], four],
  [
    "four grades of another place",
    [
      ["优", "≥90"],
      ["良", "75-90"],
      ["合格", "60-75"],
      ["不合格", "60以下"],
    ],
    [
      ["优", 90],
      ["良", 75],
      ["合格", 60],
      ["不合格", 0],
    ],
  ],
  [
    "five grades",
    [
      ["优", "≥90"],
      ["良", "≥80"],
      ["中", "≥70"],
      ["低", "≥60"],
      ["差", "<60"],
    ],
    [
      ["优", 90],
      ["良", 80],
      ["中", 70],
      ["低", 60],
      ["差", 0],
    ],
  ],
  [
    "worst first",
    [
      ["差", "<60"],
      ["中", "≥60"],
      ["良", "≥80"],
      ["优", "≥90"],
    ],
    four,
  ],
];

test.each(layouts)("a scale laid out as %s", (_, rows, bands) => {
  const { gradeScale } = readEvaluation([gridOf("基础数据表", rows)]);
  expect(gradeScale?.bands.map(({ word, from }) => [word, from.toNumber()])).toEqual(bands);
});

test.each([
  ["≥90", 90],
  [">=90", 90],
  ["90分以上", 90],
  ["90（含）-100", 90],
  ["90~100", 90],
  ["90≤得分≤100", 90],
  ["60分以下", 0],
  ["＜60", 0],
  ["低于60分", 0],
  ["X＜60", 0],
  ["60≤X", 60],
  ["89.5", 89.5],
] as const)("the cut-off of %s is %d", (text, from) => {
  expect(lowerBound(text)?.toNumber()).toBe(from);
});

test.each(["优", "", "项目得分较高", "第1名", "2023年12月31日"])("%s is no cut-off", (text) => {
  expect(lowerBound(text)).toBeNull();
});

test("contradicting cut-offs are named and not used", () => {
  const { gradeScale, findings } = readEvaluation([
    gridOf("基础数据表", [
      ["优", "≥90"],
      ["良", "≥90"],
    ]),
  ]);
  expect(gradeScale).toBeNull();
  expect(
    findings.find(({ code }) => code === "grade-scale-unclear")?.cells.map(({ address }) => address)
  ).toEqual(["A1", "B1", "A2", "B2"]);
});

test("a grade in the conclusion is no scale", () => {
  const { gradeScale, reportedGrade } = readEvaluation([
    gridOf("表", [["自评等级", "优", "自评得分", 97]]),
  ]);
  expect(gradeScale).toBeNull();
  expect(reportedGrade?.value).toBe("优");
});

test("a grade over an amount is no scale", () => {
  const { gradeScale } = readEvaluation([
    gridOf("表", [
      ["评价等级：优秀（≥90分）、良好（80-89分）、合格（60-79分）、不合格（60分以下）"],
      ["自评结果", "优秀"],
      ["年初预算数", 95],
    ]),
  ]);
  expect(gradeScale?.bands).toHaveLength(4);
});
