import { callers, openCallers } from "./callers";
import { defineCustomFunctions } from "./excel-errors";

beforeAll(() => {
  defineCustomFunctions();
  openCallers();
});

const omitted = null;
const one = (cell: unknown): unknown[][] => [[cell]];

const table = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
  ["产出指标", "数量指标", "改造户数", "≥1873户", "1873户", 20, 20, ""],
  ["", "质量指标", "合格率", "≥95%", 1.05, 20, 20, ""],
  ["", "时效指标", "完工时间", "2023年12月底前", 45270, 20, 20, ""],
  ["效益指标", "社会效益", "知晓率", "≥90%", 0.81, 40, 40, ""],
];

describe.each(callers)("where $caller", (excel) => {
  const {
    completion,
    execrate,
    execscore,
    explain,
    grade,
    narrate,
    quantity,
    review,
    satisfaction,
    subtotal,
    total,
  } = excel;

  describe("PERF.COMPLETION (财预〔2020〕10号 第十六条)", () => {
    test.each<[unknown, unknown, unknown, number]>([
      ["≥100%", "97.3%", "", 97.3 / 100],
      ["≥100户", "153户", "", 153 / 100],
      ["≤5300元", "5830元", "", 5300 / 5830],
      ["≤5300元", "4000元", "", 1],
      [5300, 5830, "反向", 5300 / 5830],
      ["≥95%", 0.76, "", 76 / 95],
      ["90%~95%", "85%", "", 85 / 90],
      ["0起", "1起", "", 0],
      ["≥1公顷", "12亩", "", 12 / 15],
    ])("%s, reached %s %s", async (target, actual, rule, expected) => {
      const [[ratio] = []] = (await completion(one(target), one(actual), one(rule))) as number[][];
      expect(ratio).toBeCloseTo(expected, 12);
    });
  });

  describe("PERF.EXECRATE and PERF.EXECSCORE (财预〔2020〕10号 附件1)", () => {
    test.each<[unknown, unknown, number]>([
      [772.85, 772.85, 1],
      [86.2, 100, 0.862],
      ["772.85万元", "7728500元", 1],
      ["5万元", 10, 0.5],
      [102.59, 100, 1.0259],
      [0, 100, 0],
      ["1,234.5元", "2,469元", 0.5],
    ])("%s of %s is a rate of %s", async (executed, budget, rate) => {
      const [[ratio] = []] = (await execrate(one(executed), one(budget))) as number[][];
      expect(ratio).toBeCloseTo(rate, 12);
    });

    test.each<[unknown, unknown, unknown, number]>([
      [86.2, 100, omitted, 8.62],
      [772.85, 772.85, one(10), 10],
      [102.59, 100, one(10), 10],
      [1.96, 5.28, one(20), 7.42], // 20 × 1.96 / 5.28 = 7.4242…
      [99.985, 100, one(20), 20], // 20 × 0.99985 = 19.997, half-up to the hundredth
      [86.2, 100, one(""), 8.62],
    ])("%s of %s scores", async (executed, budget, points, expected) => {
      expect(await execscore(one(executed), one(budget), points as unknown[][], null)).toEqual([[expected]]); // prettier-ignore
    });

    test("a column is one call", async () => {
      expect(await execscore([[50], [75]], [[100], [100]], one(10), null)).toEqual([[5], [7.5]]);
    });
  });

  describe("PERF.SUBTOTAL", () => {
    const levels = [["产出指标(50分)"], [""], [null], ["效益指标"], [""], ["合计"]];
    const scores = [[10], [9.5], ["—"], ["8分"], [10], [37.5]];

    test("adds up the rows under a name, merged or blank below it", async () => {
      expect(await subtotal(levels, scores, one("产出指标"))).toEqual([[10 + 9.5]]);
      expect(await subtotal(levels, scores, [["效益 指标（30分）"], ["产出指标"]])).toEqual([[8 + 10], [10 + 9.5]]); // prettier-ignore
    });

    test("adds exactly, where binary numbers do not", async () => {
      expect(await subtotal([["产出"], [""]], [[0.1], [0.2]], one("产出"))).toEqual([[0.3]]);
    });

    test("takes two level columns and leaves sub-total rows out", async () => {
      const two = [["产出", "数量"], ["", ""], ["", "小计"], ["", "质量"], ["效益", ""], ["", "社会"]]; // prettier-ignore
      const points = [[1], [2], [3], [4], [5], [6]];
      expect(await subtotal(two, points, [["产出"], ["数量"], ["质量"], ["效益"], ["社会"]])).toEqual([[1 + 2 + 4], [1 + 2], [4], [5 + 6], [6]]); // prettier-ignore
    });
  });

  describe("PERF.TOTAL and PERF.GRADE (财预〔2020〕10号 第十八条)", () => {
    test("the total of several ranges, blanks and dashes being none", async () => {
      expect(await total([[[19], [20], [""]], [[58, "—"]]])).toEqual([[19 + 20 + 58]]);
      expect(await total([[[0.1], [0.2]]])).toEqual([[0.3]]);
      expect(await total([[[1.005]]])).toEqual([[1.01]]);
    });

    test("grades of the default scheme: 优90(含), 良80(含), 中60(含), 差", async () => {
      const totals = [[100], [90], [89.99], [80], [79.99], [60], [59.99], [0], ["97.00分"]];
      const words = [["优"], ["优"], ["良"], ["良"], ["中"], ["中"], ["差"], ["差"], ["优"]];
      expect(await grade(totals, omitted)).toEqual(words);
      expect(await grade(totals, one("财预〔2020〕10号"))).toEqual(words);
      expect(await grade(totals, one("caiyu-2020-10"))).toEqual(words);
      expect(await grade(totals, one(""))).toEqual(words);
    });

    test("grades of a table, in either order of its columns and rows", async () => {
      const byWord = [["优秀", 85], ["良好", "70（含）"], ["合格", "60-70分"], ["不合格", "60分以下"]]; // prettier-ignore
      const byLimit = byWord.map(([word, from]) => [from, word]).reverse();
      for (const scale of [byWord, byLimit])
      expect(await grade([[97], [84.99], [60], [3]], scale)).toEqual([["优秀"], ["良好"], ["合格"], ["不合格"]]); // prettier-ignore
    });
  });

  describe("PERF.QUANTITY", () => {
    test.each<[unknown, string, number]>([
      ["14.05万平方米", "", 14.05],
      ["14.05万平方米", "平方米", 140500],
      ["14.05万平方米", "亩", 210.75],
      ["≥97.3%", "", 97.3],
      ["97.3%", "‰", 973],
      ["5万", "", 50000],
      ["1,873户", "", 1873],
      ["约200人", "人", 200],
      ["2公里", "米", 2000],
      ["12", "万元", 12],
      [12, "万元", 12],
      ["772.85万元", "元", 7728500],
    ])("%s in %s is %s", async (text, unit, expected) => {
      expect(await quantity(one(text), one(unit))).toEqual([[expected]]);
    });
  });

  describe("PERF.SATISFACTION", () => {
    test("without weights: the two best options beside all", async () => {
      expect(await satisfaction([[60, 30, 10]], omitted)).toEqual([[(60 + 30) / 100]]);
      expect(await satisfaction([[20, 60, 20, 0, 0]], omitted)).toEqual([[(20 + 60) / 100]]);
      expect(await satisfaction([[0, 90, 10]], omitted)).toEqual([[90 / 100]]);
    });

    test("of two options: the better one", async () => {
      expect(await satisfaction([[95, 5]], omitted)).toEqual([[95 / 100]]);
    });

    test("counts with their unit, and shares alone", async () => {
      expect(await satisfaction([["60份", "30份", "10份"]], omitted)).toEqual([[(60 + 30) / 100]]);
      expect(await satisfaction([["60%", "30%", "10%"]], omitted)).toEqual([[0.9]]);
      expect(await satisfaction([["90%", "/", 0, "10%"]], omitted)).toEqual([[0.9]]);
    });

    test("with weights: the mean beside the highest", async () => {
      expect(await satisfaction([[0, 90, 10]], [[100, 80, 60]])).toEqual([[(90 * 80 + 10 * 60) / (100 * 100)]]); // prettier-ignore
      expect(await satisfaction([[10], [5], [5]], [[5], [4], [3]])).toEqual([[(10 * 5 + 5 * 4 + 5 * 3) / (20 * 5)]]); // prettier-ignore
    });

    test("with a weight of 0, which is none that lacks, and an option that nobody has", async () => {
      expect(await satisfaction([[6, 2, 2]], [[100, 50, 0]])).toEqual([[(6 * 100 + 2 * 50) / (100 * 10)]]); // prettier-ignore
      expect(await satisfaction([[6, 4, ""]], [[100, 50, ""]])).toEqual([[(6 * 100 + 4 * 50) / (100 * 10)]]); // prettier-ignore
    });

    test("a question a row", async () => {
      expect(await satisfaction([[60, 30, 10], [95, 5, ""]], omitted)).toEqual([[90 / 100], [100 / 100]]); // prettier-ignore
    });
  });

  describe("PERF.EXPLAIN", () => {
    test.each<[unknown, unknown, string]>([
    ["≥100%", "97.3%", "完成率97.3%，未达到指标值，按完成值与指标值的比例计分（财预〔2020〕10号第十六条，依汇编核对），分值10分，得9.73分。"],
    ["≥95%", 0.97, "完成率102.11%，已达到指标值，得满分（财预〔2020〕10号第十六条，依汇编核对），分值10分，得10分（数值0.97按97%理解）。"],
    ["≤5300元", "5830元", "完成率90.91%，超出控制上限，按指标值与完成值的比例计分（财预〔2020〕10号未规定，按扶贫（衔接）资金绩效自评表填表说明，待核对），分值10分，得9.09分。"],
    ["2018年10月底前", "2018年11月", "晚于时限，按部分达成的分档计分（财预〔2020〕10号未规定，按本工具约定），分值10分，得7分（分档内暂取7分，请在6～8分之间核定）。"],
    ["2023年12月底前", 45270, "按时限完成，得满分（财预〔2020〕10号第十六条，依汇编核对），分值10分，得10分（数值45270按日期2023年12月10日理解）。"],
    ["有效", "部分达成", "定性指标，部分达成，按分档计分（财预〔2020〕10号第十六条，依汇编核对），分值10分，得7分（分档内暂取7分，请在6～8分之间核定）。"],
    ["有效", "有效", "定性指标，达成年度指标，得满分（财预〔2020〕10号第十六条，依汇编核对），分值10分，得10分。"],
    ["1873户", "1800户", "完成率96.1%，未达到指标值，按完成值与指标值的比例计分（财预〔2020〕10号第十六条，依汇编核对），分值10分，得9.61分（指标值没有比较符，按“≥”计）。"],
  ])("%s, reached %s", async (target, actual, sentence) => {
    expect(await explain(one(target), one(actual), one(10), omitted, null)).toEqual([[sentence]]);
  }); // prettier-ignore
  });

  describe("PERF.REVIEW", () => {
    test("tells what is wrong, with the row of the sheet", async () => {
      const found = (await review(table, omitted, { parameterAddresses: ["'表 1'!$B$5:$I$9"] })) as unknown[][]; // prettier-ignore
      expect(found.map(([code, row]) => [code, row])).toEqual([["score-differs", 9]]);
      expect(found[0]?.[2]).toContain("知晓率");
    });

    test("tells the row also where a formula has changed the range's values", async () => {
      const parameterAddresses = ["", "'表 1'!$B$5:$I$9"];
      const found = (await review(table, table, { parameterAddresses })) as unknown[][];
      expect(found.map(([code, row]) => [code, row])).toEqual([["score-differs", 9]]);
    });

    test("counts rows within a range whose place is not known", async () => {
      const found = (await review(table, omitted, {})) as unknown[][];
      expect(found.map(([code, row]) => [code, row])).toEqual([["score-differs", 5]]);
    });

    test("says so where nothing is wrong", async () => {
      expect(await review(table.slice(0, 4), omitted, {})).toEqual([["", "", "未发现问题。"]]);
    });

    test("names an error cell", async () => {
      const damaged = [...table.slice(0, 4), ["效益", "", "知晓率", "≥90%", { code: "#DIV/0!" }, 40, 40, ""]]; // prettier-ignore
      const found = (await review(damaged, omitted, {})) as unknown[][];
      expect(found.map(([code]) => code)).toContain("cell-error");
    });
  });

  describe("PERF.NARRATE", () => {
    test.each(["产出指标", "产出", 1])("tells one first-level indicator, asked for as %s", async (part) => {
    const [[sentence] = []] = (await narrate(table, one(part))) as string[][];
    expect(sentence).toContain("分值60分");
    expect(sentence).toContain("合格率");
    expect(sentence).toContain("105%");
    expect(sentence).toContain("2023年12月10日");
    expect(sentence).not.toContain("知晓率");
  }); // prettier-ignore

    test("is the report's own text", async () => {
      const [[sentence] = []] = (await narrate(table, one("效益指标"))) as string[][];
      expect(sentence).toMatch(/^该部分分值40分，自评得分40分/u);
    });

    test("offers the names there are", async () => {
      const [[answer] = []] = (await narrate(table, one("成本"))) as unknown[][];
      expect(answer).toMatchObject({ code: "#VALUE!" });
      expect((answer as Error).message).toContain("产出指标、效益指标");
    });
  });
});
