import { Decimal } from "../../src/evaluation/decimal";
import { comparable, inBaseUnit } from "../../src/evaluation/unit";
import type { Measure } from "../../src/evaluation/unit";

const measure = (magnitude: number | string, unit: string): Measure => ({
  magnitude: new Decimal(magnitude),
  unit,
});

describe("a measure in its base unit", () => {
  test.each([
    [14.05, "万平方米", 14.05 * 10000, "平方米"],
    [3, "㎡", 3, "平方米"],
    [3, "m²", 3, "平方米"],
    [3, "平米", 3, "平方米"],
    [3, "亩", (3 * 2000) / 3, "平方米"],
    [8, "万亩", "53333333.33333333333333333333333333333333", "平方米"],
    [2, "公顷", 2 * 10000, "平方米"],
    [1.5, "平方公里", 1.5 * 1000000, "平方米"],
    [3, "千米", 3 * 1000, "米"],
    [3, "公里", 3 * 1000, "米"],
    [3, "KM", 3 * 1000, "米"],
    [50, "厘米", "0.5", "米"],
    [3, "千克", 3, "千克"],
    [2, "万吨", 2 * 10000 * 1000, "千克"],
    [500, "克", "0.5", "千克"],
    [5, "千瓦时", 5, "千瓦时"],
    [5, "万千瓦时", 5 * 10000, "千瓦时"],
    [5, "兆瓦", 5 * 1000, "千瓦"],
    [110, "千伏", 110, "千伏"],
    [20, "万元", 20 * 10000, "元"],
    [1.2, "亿元", 1.2 * 1e8, "元"],
    [3, "百万元", 3 * 1e6, "元"],
    [3, "十万元", 3 * 1e5, "元"],
    [0.5, "万元/人", 0.5 * 10000, "元/人"],
    [2, "公斤/亩", 2, "千克/亩"],
    [3, "千人次", 3 * 1000, "人次"],
    [5, "万", 5 * 10000, ""],
    [5, "", 5, ""],
    [95, "％", 95, "%"],
    [95, "百分比", 95, "%"],
    [2, "‰", "0.2", "%"],
    [3, "个百分点", 3, "百分点"],
    [2, "年", 2 * 12, "月"],
    [2, "天", 2 * 24, "小时"],
    [7, "个工作日", 7, "工作日"],
    [25, "TB", 25, "tb"],
    [4, " 户 ", 4, "户"],
    [4, "十字路口", 4, "十字路口"],
  ])("%s %s is %s %s", (magnitude, unit, expected, base) => {
    const result = inBaseUnit(measure(magnitude, unit));
    expect(result.magnitude.toFixed()).toBe(new Decimal(expected).toFixed());
    expect(result.unit).toBe(base);
  });
});

describe("two measures side by side", () => {
  test("are brought to one unit", () => {
    const pair = comparable(measure(1.5, "万平方米"), measure(15000, "㎡"));
    expect(pair).toEqual({
      a: new Decimal(15000),
      b: new Decimal(15000),
      unit: "平方米",
      assumed: false,
    });
  });

  test.each([
    ["a bare number takes the whole unit of the other side", 20, "万元", 18, "", 200000, 180000],
    ["on either side", 20, "", 18, "万元", 200000, 180000],
    ["but not a mere multiplier", 5, "万", 45000, "", 50000, 45000],
    ["a mere multiplier counts before the other side's unit", 5, "万", 48000, "元", 50000, 48000],
  ])("%s", (_, a, unitA, b, unitB, expectedA, expectedB) => {
    const pair = comparable(measure(a, unitA), measure(b, unitB));
    expect(pair?.a.toNumber()).toBe(expectedA);
    expect(pair?.b.toNumber()).toBe(expectedB);
  });

  test("say where a unit was assumed", () => {
    expect(comparable(measure(20, "万元"), measure(18, ""))?.assumed).toBe(true);
    expect(comparable(measure(20, "万元"), measure(18, "元"))?.assumed).toBe(false);
    expect(comparable(measure(20, ""), measure(18, ""))?.assumed).toBe(false);
  });

  test.each([
    ["人", "户"],
    ["人", "人次"],
    ["%", "百分点"],
    ["元", "元/人"],
    ["天", "工作日"],
  ])("%s and %s can't be compared", (a, b) => {
    expect(comparable(measure(1, a), measure(1, b))).toBeNull();
  });

  test("one hectare is exactly fifteen mu", () => {
    const pair = comparable(measure(1, "公顷"), measure(15, "亩"));
    expect(pair?.a.eq(pair.b)).toBe(true);
  });
});
