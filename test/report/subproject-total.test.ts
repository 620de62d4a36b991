import type { Fact } from "../../src/evaluation/evaluation";
import { subprojectTotals } from "../../src/report/facts/subproject-total";
import { cell, evaluation, quantity, words } from "./fixtures/builders";

const measure = (label: string, value: string, address: string): Fact => ({
  ...quantity(value, cell("表", address)),
  label,
});

const withMeasures = (measures: readonly (readonly Fact[])[], facts: readonly Fact[] = []) =>
  evaluation({
    facts,
    subprojects: measures.map((one, index) => ({
      name: words(`子项目${String(index + 1)}`, cell("表", `A${String(index + 1)}`)),
      content: null,
      measures: one,
    })),
  });

const areas = [
  [measure("改造面积", "10 万平方米", "B1")],
  [measure("改造面积", "4.05 万平方米", "B2")],
];

describe("totals over sub-projects", () => {
  test("10 and 4.05 are 14.05, with the cells of both", () => {
    const [total] = subprojectTotals(withMeasures(areas));
    expect(total?.value.toString()).toBe("14.05");
    expect(total?.unit).toBe("万平方米");
    expect(total?.cells.map(({ address }) => address)).toEqual(["B1", "B2"]);
  });

  test("a total the sheet states carries its own cell first", () => {
    const stated = [measure("改造总面积", "14.05 万平方米", "F9")];
    const [total] = subprojectTotals(withMeasures(areas, stated));
    expect(total?.cells.map(({ address }) => address)).toEqual(["F9", "B1", "B2"]);
    expect(total?.agrees).toBe(true);
  });

  test("a stated total that differs is given and marked", () => {
    const stated = [measure("改造面积合计", "15 万平方米", "F9")];
    const [total] = subprojectTotals(withMeasures(areas, stated));
    expect(total?.value.toString()).toBe("15");
    expect(total?.agrees).toBe(false);
  });

  test.each<[string, string, string]>([
    ["units differ", "10 万平方米", "4.05 平方米"],
    ["a value is blank", "10 万平方米", ""],
    ["a value is words", "10 万平方米", "若干"],
    ["it is a ratio", "90 %", "95 %"],
    ["it is a price", "300 元/户", "280 元/户"],
    ["it is a limit, not a count", "≥10 户", "≥4 户"],
  ])("nothing is added up where %s", (_, first, second) => {
    const measures = [[measure("数", first, "B1")], [measure("数", second, "B2")]];
    expect(subprojectTotals(withMeasures(measures))).toEqual([]);
  });

  test("the unit may stand in the column's header", () => {
    const measures = [
      [measure("改造面积（万平方米）", "10", "B1")],
      [measure("改造面积（万平方米）", "4.05", "B2")],
    ];
    const [total] = subprojectTotals(withMeasures(measures));
    expect([total?.label, total?.value.toString(), total?.unit]).toEqual([
      "改造面积",
      "14.05",
      "万平方米",
    ]);
  });

  test("one sub-project alone has no total", () => {
    expect(subprojectTotals(withMeasures(areas.slice(0, 1)))).toEqual([]);
  });
});
