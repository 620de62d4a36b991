import { Decimal } from "../../src/evaluation/decimal";
import { score } from "../../src/scoring/score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import { ungradedReason } from "../../src/strings/ungraded";
import { aBudget, anEvaluation, anIndicator, cell } from "./an-evaluation";
import { blank } from "./quantities";

const typedGrade = (value: string) => ({ value, text: value, cells: [cell("C", 99)] });
const graded = (...given: Parameters<typeof anEvaluation>) =>
  score(anEvaluation(...given), caiyu202010);

describe("no grade is computed", () => {
  const ninety = anIndicator({ points: 90, typed: 85 });
  test.each([
    ["on 90 points", [ninety], {}, "分值合计90分，不是100分"],
    ["on 110", [ninety, anIndicator({ points: 20, typed: 20 })], {}, "分值合计110分，不是100分"],
    ["where a row has no score", [ninety, anIndicator({ points: 10, typed: null, actual: blank })], {}, "有1项指标缺少得分或分值"],
    ["where a row has no points", [anIndicator({ points: 100, typed: 90 }), anIndicator({ points: "", typed: 9 })], {}, "有1项指标缺少得分或分值"],
    ["where the execution rate has none", [ninety], { budget: aBudget({ fullYear: 0, executed: 0, points: 10 }) }, "预算执行率没有得分"],
    ["where a row has more than its points", [anIndicator({ points: 50, typed: 52 }), anIndicator({ points: 50, typed: 48 })], {}, "有1项指标得分超过分值"],
    ["without a score at all", [anIndicator({ points: null, typed: null })], {}, "各项指标都没有得分"],
    ["without points anywhere", [anIndicator({ points: null, typed: 9 })], {}, "指标没有分值"],
    ["where total and rows disagree about it", [anIndicator({ points: 100, typed: 89 })], { total: 91 }, "填写的总分91分与各项得分合计89分对应不同等级"],
  ])("%s", (_, rows, extra, reason) => {
    const card = graded(rows, extra);
    expect([card.grade, card.gradeFrom]).toEqual([null, "none"]);
    expect(card.ungraded && ungradedReason(card.ungraded, "zh-CN")).toBe(reason);
  }); // prettier-ignore

  test("where the scale has no band", () => {
    const gradeScale = { bands: [{ word: "合格", from: new Decimal(60) }], cells: [cell("A", 1)] };
    const card = graded([anIndicator({ points: 100, typed: 59 })], { gradeScale });
    expect(card.ungraded?.reason).toBe("off-scale");
  });
});

describe("a grade is computed", () => {
  const full = [anIndicator({ points: 100, typed: 96 })];

  test.each([
    ["with an unused slot", [...full, anIndicator({ points: "", typed: null, placeholder: true })]],
    ["with a row of 0 points", [...full, anIndicator({ points: 0, typed: null, actual: blank })]],
    ["on points that stand in the headings", [
      anIndicator({ path: ["产出指标(60分)", "", "户数"], points: null, typed: 56 }),
      anIndicator({ path: ["效益指标(40分)", "", "收入"], points: null, typed: 40 }),
    ]],
  ])("%s", (_, rows) => {
    expect(graded(rows)).toMatchObject({ grade: "优", gradeFrom: "computed", ungraded: null });
  }); // prettier-ignore

  test("from the total a person typed, where both mean the same", () => {
    const { total, grade } = graded(full, { total: 97 });
    expect([total.standing?.toNumber(), total.score?.toNumber(), grade]).toEqual([97, 96, "优"]);
  });
});

describe("a person's own", () => {
  test("grade stands on an incomplete table, beside the reason why none is computed", () => {
    const card = graded([anIndicator({ points: 55, typed: 50 })], { reportedGrade: typedGrade("良") }); // prettier-ignore
    expect([card.grade, card.gradeFrom, card.ungraded?.reason]).toEqual(["良", "reported", "points-not-full"]); // prettier-ignore
    expect(card.findings.filter(({ code }) => code === "grade-differs")).toEqual([]);
  });

  test("grade is held against the total beside it: 84.47 is 良 (甘肃武山: 优)", () => {
    const card = graded([anIndicator({ points: 55, typed: 50 })], { total: "84.47", reportedGrade: typedGrade("优") }); // prettier-ignore
    expect(card.grade).toBe("优");
    const differs = card.findings.find(({ code }) => code === "grade-differs");
    expect(differs?.values).toEqual({ reported: "优", grade: "良", score: "84.47" });
    expect(differs?.cells).toHaveLength(2);
  });

  test("total that is only the sum of the typed rows is not more than they are", () => {
    const rows = [anIndicator({ points: 60, typed: 50 }), anIndicator({ points: 40, typed: null })];
    const { total } = graded(rows, { total: 50 });
    expect(total.standing?.toNumber()).toBe(total.score?.toNumber());
    expect(total.score?.gt(50)).toBe(true);
  });

  test("total gives way where the computed scores are preferred", () => {
    const evaluation = anEvaluation([anIndicator({ points: 100, typed: 96 })], { total: 97, reportedGrade: typedGrade("良") }); // prettier-ignore
    const card = score(evaluation, caiyu202010, { prefer: "computed" });
    expect(card.total.standing?.toNumber()).toBe(card.total.score?.toNumber());
    expect(card.gradeFrom).toBe("computed");
  });
});

test("a score merged over two rows leaves neither of them open", () => {
  const rows = [
    { ...anIndicator({ points: 50, typed: 90 }), scoreRows: 2 },
    { ...anIndicator({ points: 50, typed: null, row: 11 }), scoreRows: 0 },
  ];
  expect(graded(rows)).toMatchObject({ grade: "优", ungraded: null });
});
