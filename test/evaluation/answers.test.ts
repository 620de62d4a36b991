import fc from "fast-check";
import { mergeAnswers, noAnswers, parseAnswers } from "../../src/evaluation/answers";

test("parts that are not understood are left out", () => {
  const from = {
    layouts: {
      "三级指标|得分": { columns: { 甲: "score", 乙: "nonsense", 丙: 3 }, currencyUnit: "美元" },
      空: null,
    },
    form: "自评表",
    table: 3,
  };
  expect(parseAnswers(from)).toEqual({
    layouts: { "三级指标|得分": { columns: { 甲: "score" } }, 空: { columns: {} } },
    form: "自评表",
  });
});

test("the example of the function", () => {
  expect(parseAnswers({ form: "自评表", table: 3 })).toEqual({ layouts: {}, form: "自评表" });
});

test.each([
  [
    { sheet: "表", headerRow: 5 },
    { sheet: "表", headerRow: 5 },
  ],
  [{ sheet: "表", headerRow: 0 }, undefined],
  [{ sheet: "表", headerRow: 1.5 }, undefined],
  [{ sheet: 1, headerRow: 5 }, undefined],
])("the header's place %j", (table, expected) => {
  expect(parseAnswers({ table }).table).toEqual(expected);
});

test("nothing makes parsing throw, and what was parsed is parsed to the same again", () => {
  fc.assert(
    fc.property(fc.anything(), (from) => {
      const answers = parseAnswers(from);
      expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    })
  );
});

test("a layout called as an object's own property is kept as any other", () => {
  const from: unknown = JSON.parse('{"layouts":{"__proto__":{"columns":{"__proto__":"score"}}}}');
  const { layouts } = parseAnswers(from);
  expect(Object.keys(layouts)).toEqual(["__proto__"]);
  expect(Object.entries(Object.values(layouts)[0]?.columns ?? {})).toEqual([
    ["__proto__", "score"],
  ]);
});

describe("merging", () => {
  test("keeps both, the later where they contradict each other", () => {
    const earlier = {
      layouts: { 甲: { columns: { 一: "target", 二: "actual" }, currencyUnit: "元" } },
      form: "甲",
    } as const;
    const later = { layouts: { 甲: { columns: { 二: "score" } }, 乙: { columns: {} } }, form: "乙" } as const; // prettier-ignore
    expect(mergeAnswers(earlier, later)).toEqual({
      layouts: { 甲: { columns: { 一: "target", 二: "score" }, currencyUnit: "元" }, 乙: { columns: {} } }, // prettier-ignore
      form: "乙",
    });
  });

  test("with no answers changes nothing", () => {
    const answers = { layouts: { 甲: { columns: { 一: "points" } } }, table: { sheet: "表", headerRow: 2 } } as const; // prettier-ignore
    expect(mergeAnswers(noAnswers, answers)).toEqual(answers);
    expect(mergeAnswers(answers, noAnswers)).toEqual(answers);
  });
});
