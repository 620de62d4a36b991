import fc from "fast-check";
import type { Indicator } from "../../src/evaluation/indicator";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { indicatorColumns, type ColumnRole } from "../../src/reading/words/terms/indicator-columns";
import { gridOf } from "./grid-of";

/** How many tables are tried; RUNS=20000 tries more. */
const numRuns = Number(process.env.RUNS ?? 300);

type Level = "level1" | "level2" | "level3" | "level4" | "name";

const levelSets: readonly (readonly Level[])[] = [
  ["level1", "level2", "level3"],
  ["level1", "level2", "name"],
  ["level1", "level3"],
  ["name"],
  ["level1", "level2", "level3", "level4"],
];
const valueRoles = ["target", "actual", "points", "score"] as const;
const otherRoles = ["deviation", "criterion", "reviewScore", "ignored"] as const;

interface Row {
  readonly name: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly points: number;
  readonly score: number;
  readonly note: string;
}

const quantity = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.constantFrom<CellValue>("≥90%", "100%", "1873户", "不少于12种", "2023年12月底前", "显著提升", "是", "20万元", "3~5次") // prettier-ignore
);
const rowOf: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom("改造户数", "验收合格率", "完成时间", "群众满意度", "补助标准", "受益人数（含监测对象）"), // prettier-ignore
  target: quantity,
  actual: quantity,
  points: fc.integer({ min: 1, max: 20 }),
  score: fc.integer({ min: 0, max: 20 }),
  note: fc.constantFrom("", "受天气影响", "少一个扣1分"),
});

interface Column {
  readonly role: ColumnRole;
  readonly header: string;
}

const table = fc
  .record({
    levels: fc.constantFrom(...levelSets),
    values: fc.subarray([...valueRoles], { minLength: 2 }),
    others: fc.subarray([...otherRoles]),
    parts: fc.boolean(),
    words: fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }),
    order: fc.array(fc.integer(), { minLength: 16, maxLength: 16 }),
    rows: fc.array(rowOf, { minLength: 1, maxLength: 8 }),
    above: fc.array(fc.constantFrom(...noiseAbove()), { maxLength: 4 }),
    below: fc.array(fc.constantFrom(...noiseBelow()), { maxLength: 3 }),
    gaps: fc.array(fc.nat(9), { maxLength: 3 }),
    margin: fc.nat(3),
    carried: fc.boolean(),
    decorated: fc.constantFrom("", "（A）", "(B)", "（分）", " ", "：", "*"),
  })
  .map((drawn) => {
    const parts = drawn.parts && drawn.values.includes("target") ? (["sign", "unit"] as const) : [];
    const roles: readonly ColumnRole[] = [...drawn.levels, ...drawn.values, ...drawn.others, ...parts]; // prettier-ignore
    const columns = roles.map((role, index): Column => {
      const words = indicatorColumns[role];
      const word = words[(drawn.words[index] ?? 0) % words.length] ?? "";
      return { role, header: index % 3 === 0 ? word + drawn.decorated : word };
    });
    const ordered = columns
      .map((column, index) => ({ column, place: drawn.order[index] ?? 0 }))
      .sort((a, b) => a.place - b.place)
      .map(({ column }) => column);
    return { ...drawn, columns: ordered, hasParts: parts.length > 0 };
  });

test("a table under random headers of the dictionary, in any order and among noise, is read back whole", () => {
  fc.assert(
    fc.property(table, ({ columns, rows, above, below, gaps, margin, carried, hasParts }) => {
      const wide = (cells: readonly CellValue[]): CellValue[] => {
        const spread = [...cells];
        for (const gap of [...gaps].sort((a, b) => b - a)) if (gap < spread.length) spread.splice(gap, 0, ""); // prettier-ignore
        return [...Array.from({ length: margin }, () => ""), ...spread];
      };
      const body = rows.map((row, index) => wide(columns.map(({ role }) => cellOf(role, row, index, carried, hasParts)))); // prettier-ignore
      const grid = gridOf("表", [...above, wide(columns.map(({ header }) => header)), ...body, [], ...below]); // prettier-ignore
      const { indicators } = readEvaluation([grid]);
      expect(indicators.map((indicator) => shown(indicator, columns))).toEqual(
        rows.map((row, index) => drawnRow(row, index, columns, hasParts))
      );
    }),
    { numRuns }
  );
});

function cellOf(role: ColumnRole, row: Row, index: number, carried: boolean, hasParts: boolean): CellValue {
  switch (role) {
    case "level1":
      return carried && index > 0 ? "" : "产出指标";
    case "level2":
      return carried && index > 0 ? "" : "数量指标";
    case "level3":
    case "name":
    case "level4":
      return `${row.name}${index}甲`;
    case "target":
      return hasParts ? row.points : row.target;
    case "sign":
      return "≥";
    case "unit":
      return "个";
    case "actual":
      return row.actual;
    case "points":
      return row.points;
    case "score":
      return row.score;
    case "deviation":
      return row.note;
    case "criterion":
      return "每少1个扣2分，扣完为止";
    case "reviewScore":
      return row.score + 1;
    default:
      return index + 1;
  }
} // prettier-ignore

function shown(indicator: Indicator, columns: readonly Column[]): unknown {
  const { path, target, actual, points, reportedScore, deviationNote, criterion } = indicator;
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  return {
    name: path.at(-1),
    target: has("target") ? target?.text : null,
    actual: has("actual") ? actual?.text : null,
    points: has("points") ? points?.value?.toNumber() : null,
    score: has("score") ? reportedScore?.value?.toNumber() : null,
    note: has("deviation") ? deviationNote?.text : null,
    criterion: has("criterion") ? criterion?.text : null,
    others: [target, actual, points, reportedScore].filter((field) => field !== null).length,
  };
}

function drawnRow(row: Row, index: number, columns: readonly Column[], hasParts: boolean): unknown {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  return {
    name: `${row.name}${index}甲`,
    target: has("target") ? (hasParts ? `≥${row.points}个` : String(row.target)) : null,
    actual: has("actual") ? String(row.actual) : null,
    points: has("points") ? row.points : null,
    score: has("score") ? row.score : null,
    note: has("deviation") ? row.note : null,
    criterion: has("criterion") ? "每少1个扣2分，扣完为止" : null,
    others: valueRoles.filter(has).length,
  };
}

function noiseAbove(): readonly (readonly CellValue[])[] {
  return [
    ["项目支出绩效自评表"],
    ["", "（2023年度）"],
    ["项目名称", "旧改", "", "主管部门", "某局"],
    ["单位：万元", "", 2023],
    [],
    ["编号", 7, "密级", "公开"],
  ];
}

function noiseBelow(): readonly (readonly CellValue[])[] {
  return [
    ["注：得分不得超过分值。"],
    ["填表人：甲", "", "联系电话：123"],
    ["", "", "本表由实施单位填写，一式两份，报主管部门备案。"],
    [],
    ["本单位承诺：以上填报内容真实、准确、完整。"],
  ];
}
