import { readEvaluation } from "../../src/reading/read-evaluation";
import { readQuantity } from "../../src/reading/quantity/read-quantity";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "./grid-of";

const header = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];

const read = (rows: readonly (readonly CellValue[])[]) => readEvaluation([gridOf("自评表", rows)]);

/** The full-year budget read from a cell, and the codes of findings at it. */
function amount(cell: CellValue): unknown {
  const { budget, findings } = read([
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"],
    ["年度资金总额", 500, cell, 456],
    header,
    ["户数", 10, 10, 90, 90],
  ]);
  const codes = findings.filter(({ cells }) => cells[0]?.address === "C2").map(({ code }) => code);
  return [budget?.fullYear?.value.toNumber() ?? null, codes];
}

/** The score read from a cell, and the codes of findings at it. */
function score(cell: CellValue): unknown {
  const { indicators, findings } = read([header, ["户数", 10, 10, 1500, cell]]);
  const codes = findings.filter(({ cells }) => cells[0]?.address === "E2").map(({ code }) => code);
  return [indicators[0]?.reportedScore?.value?.toNumber() ?? null, codes];
}

describe("separators that make no number", () => {
  test.each(["7,00.0,77", "456，0", "1.2.3", "12,34", "0,500", "1000,000", "4 56", "1,234,5", "12,34万元"])(
    "%s is no amount and is named with its cell",
    (text) => {
      expect(amount(text)).toEqual([null, ["amount-unreadable"]]);
    }
  ); // prettier-ignore

  test.each(["1,23", "9，5", "4 0", "1.2.3", "1,2345"])("%s is no score", (text) => {
    expect(score(text)).toEqual([null, ["score-unreadable"]]);
  });

  test.each(["12,34", "1.2.3", "≥1,00人", "10 00人", "12,5%", "不低于1,00户"])(
    "%s is no target",
    (text) => {
      expect(readQuantity(text)).toEqual({ kind: "unreadable" });
    }
  );
});

describe("separators between groups of three", () => {
  test.each([
    ["1,000", 1000],
    ["1，000", 1000],
    ["1 000", 1000],
    ["￥1,234.50", 1234.5],
    ["23,456.89", 23456.89],
    ["12 345", 12345],
    [" 4560 ", 4560],
  ])("%s is an amount", (text, value) => {
    expect(amount(text)).toEqual([value, []]);
  });

  test.each([
    ["1，000", 1000],
    ["1,250.5分", 1250.5],
  ])("%s is a score", (text, value) => {
    expect(score(text)).toEqual([value, []]);
  });

  test("names and lists with numbers stay words", () => {
    for (const text of ["1,2号楼", "A1.2.3区", "完成3.5公里、1.2公里两段"])
      expect(readQuantity(text).kind).toBe("phrase");
  });
});
