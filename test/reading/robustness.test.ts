import fc from "fast-check";
import type { CellRef } from "../../src/evaluation/cell-ref";
import { columnRoles } from "../../src/evaluation/column-role";
import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { readQuantity } from "../../src/reading/quantity/read-quantity";
import { columnLetters, parseAddress } from "../../src/evaluation/a1";
import { gridOf } from "./grid-of";

const words = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标名称",
  "年度指标值",
  "指标性质",
  "度量单位",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因",
  "年初预算数",
  "全年预算数",
  "全年执行数",
  "执行率",
  "年度资金总额",
  "其中：财政拨款",
  "其他资金",
  "合计",
  "总分",
  "小计",
  "产出指标(50分)",
  "指标2：",
  "……",
  "/",
  "≥90%",
  "3～5次",
  "2021年底",
  "#DIV/0!",
  "项目名称",
  "项目名称：旧改",
  "实施单位",
  "优",
  "≥90",
  "90-100",
  "子项目",
  "面积（万平方米）",
  "户数",
  "改造内容",
  "预期目标",
  "实际完成情况",
  "发放问卷",
  "满意度",
  "注：",
  "文件名称",
  "文号",
  "=1+1",
  "",
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 100 }) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() }
);
const format = fc.constantFrom(
  "General",
  "0%",
  "0.0%",
  "yyyy/m/d",
  "@",
  "#,##0.00",
  "[broken",
  "h:mm",
  '0"户"'
);
const merge = fc.oneof(
  fc
    .tuple(fc.nat(9), fc.nat(14), fc.nat(4), fc.nat(4))
    .map(
      ([left, top, wide, high]) =>
        `${columnLetters(left)}${top + 1}:${columnLetters(left + wide)}${top + high + 1}`
    ),
  fc.constantFrom("A1", "", "??", "A1:XFD1048576", "C3:A1", "$B$2:$C$4")
);
/** Ragged rows, matrices that do not match, merges that overlap or lie outside. */
const damaged: fc.Arbitrary<SheetGrid> = fc.record({
  name: fc.string(),
  hidden: fc.constant(false),
  rowIndex: fc.nat(50),
  columnIndex: fc.nat(50),
  values: fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 15 }),
  formulas: fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 15 }),
  numberFormats: fc.array(fc.array(format, { maxLength: 10 }), { maxLength: 15 }),
  merges: fc.array(merge, { maxLength: 6 }),
});

test("no grid makes reading throw, and every address lies inside its grid", () => {
  fc.assert(
    fc.property(fc.array(damaged, { maxLength: 2 }), (grids) => {
      const evaluation = readEvaluation(
        grids.map((grid, index) => ({ ...grid, name: `表${index}` }))
      );
      for (const cell of refsIn(evaluation)) expect(isInside(cell, grids)).toBe(true);
    }),
    { numRuns: 400 }
  );
});

test("no answer makes reading throw, and a wrong one leaves every address inside its grid", () => {
  const key = fc.oneof(fc.constantFrom(...words), fc.string());
  const layout = fc.record({
    columns: fc.dictionary(key, fc.constantFrom(...columnRoles)),
    currencyUnit: fc.constantFrom("元" as const, "万元" as const),
  });
  const answered = fc.record({
    form: fc.constantFrom("表0", "表1", "表0!A1:B2"),
    table: fc.record({ sheet: fc.constantFrom("表0", "表2"), headerRow: fc.integer({ min: 1, max: 70 }) }), // prettier-ignore
  });
  fc.assert(
    fc.property(fc.array(damaged, { maxLength: 2 }), answered, layout, (drawn, answers, known) => {
      const grids = drawn.map((grid, index) => ({ ...grid, name: `表${index}` }));
      const { recognition } = readEvaluation(grids, answers);
      const fingerprint = recognition.indicators?.fingerprint ?? "";
      const evaluation = readEvaluation(grids, { ...answers, layouts: { [fingerprint]: known } });
      for (const cell of refsIn(evaluation.indicators)) expect(isInside(cell, grids)).toBe(true);
      for (const column of evaluation.recognition.indicators?.columns ?? [])
        expect(isInside(column.header, grids)).toBe(true);
    }),
    { numRuns: 400 }
  );
});

test("reading is deterministic", () => {
  fc.assert(
    fc.property(damaged, (grid) => {
      expect(readEvaluation([grid])).toEqual(readEvaluation([grid]));
    }),
    { numRuns: 50 }
  );
});

test("no text makes a quantity throw", () => {
  const text = fc
    .array(
      fc.constantFrom(
        ..."0123456789.,%≥≤><=~-—至年月日底前以上以下（）()万元人次约余 百分之九成[]x/"
      ),
      { maxLength: 14 }
    )
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (sample) => {
      expect(["number", "range", "date", "phrase", "blank", "unreadable"]).toContain(
        readQuantity(sample).kind
      );
    }),
    { numRuns: 3000 }
  );
});

test("time grows with the rows, not with their square", () => {
  const read = (rows: number): number => {
    const grid = longTable(rows);
    const start = process.cpuUsage();
    expect(readEvaluation([grid]).indicators).toHaveLength(rows);
    // Of this process alone, however busy the machine is.
    return process.cpuUsage(start).user / 1000;
  };
  read(1000);
  const [small, large] = [read(1250), read(5000)];
  expect(large).toBeLessThan(4 * small * 3 + 200);
  expect(large).toBeLessThan(4000);
});

function longTable(rows: number): SheetGrid {
  const body = Array.from({ length: rows }, (_, index): CellValue[] => [
    index % 50 === 0 ? "产出指标" : "",
    index % 10 === 0 ? "数量指标" : "",
    `第${index}项改造户数`,
    "≥95%",
    0.973,
    10,
    9.5,
    "受天气影响，部分工期延后",
  ]);
  return gridOf("指标", [
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
    ...body,
  ]);
}

function refsIn(value: unknown): CellRef[] {
  if (typeof value !== "object" || value === null) return [];
  if ("sheet" in value && "address" in value) return [value as CellRef];
  return Object.values(value).flatMap(refsIn);
}

function isInside(cell: CellRef, grids: readonly SheetGrid[]): boolean {
  const grid = grids[Number(cell.sheet.slice(1))];
  const area = parseAddress(cell.address);
  if (!grid || !area) return false;
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  return (
    area.top >= grid.rowIndex &&
    area.bottom < grid.rowIndex + grid.values.length &&
    area.left >= grid.columnIndex &&
    area.right < grid.columnIndex + width
  );
}
