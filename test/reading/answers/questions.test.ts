import { mergeAnswers, noAnswers, type Answers } from "../../../src/evaluation/answers";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import type { Question } from "../../../src/evaluation/recognition";
import { readEvaluation } from "../../../src/reading/read-evaluation";
import type { CellValue } from "../../../src/reading/grid/sheet-grid";
import { optionLabel, questionSentence } from "../../../src/strings/questions";
import { gridOf } from "../grid-of";

const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
/** 年度 names no year, but 2023年度 would be left out with it. */
const fingerprint = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分";
const rows: readonly (readonly CellValue[])[] = [
  ["产出指标", "数量指标", "改造户数", 1873, 1873, 60, 58],
  ["效益指标", "社会效益", "受益人数", 5000, 5100, 30, 30],
];

const read = (table: readonly (readonly CellValue[])[], answers: Answers = noAnswers): Evaluation =>
  readEvaluation([gridOf("自评表", [["项目名称", "旧改"], ...table])], answers);
const withHeader = (at: number, word: CellValue): CellValue[] => header.with(at, String(word));
const onlyQuestion = ({ recognition }: Evaluation): Question => {
  const [question, ...others] = recognition.questions;
  if (!question || others.length > 0) throw new Error(`${others.length + 1} questions`);
  return question;
};
const choose = (question: Question, value: string): Answers => {
  const option = question.options.find((each) => each.value === value);
  if (!option) throw new Error(`no option ${value}`);
  return mergeAnswers(noAnswers, option.answers);
};

test("a table under known words raises no question", () => {
  const { recognition, findings } = read([header, ...rows]);
  expect([recognition.questions, findings]).toEqual([[], []]);
  expect(recognition.indicators?.columns.every(({ isSure, by }) => isSure && by === "word")).toBe(true); // prettier-ignore
});

test("what was recognised has its place", () => {
  const { recognition } = read([header, ...rows, ["注：按实填写。"]]);
  expect(recognition).toMatchObject({
    form: "自评表",
    project: { sheet: "自评表", address: "B1" },
    sheets: ["自评表"],
    indicators: {
      area: { sheet: "自评表", address: "A2:G4" },
      fingerprint,
    },
    funds: null,
    currencyUnit: null,
  });
  expect(recognition.indicators?.columns[3]).toEqual({
    key: "指标值",
    role: "target",
    header: { sheet: "自评表", address: "D2" },
    text: "年度指标值",
    by: "word",
    isSure: true,
  });
});

describe("a header that is not understood", () => {
  const before = read([withHeader(4, "甲乙丙"), ...rows]);

  test("is asked about, and its column is not read", () => {
    const question = onlyQuestion(before);
    expect(question).toMatchObject({ kind: "column", finding: "column-unknown", assumed: null });
    expect(question.cell).toEqual({ sheet: "自评表", address: "E2" });
    expect(question.options[0].value).toBe("actual");
    expect(questionSentence(question, "zh-CN")).toBe("E2 表头“甲乙丙”这一列是什么？");
    expect(optionLabel(question, question.options[0], "zh-CN")).toBe("实际完成值");
    expect(before.findings.map(({ code }) => code)).toEqual(["column-unknown"]);
    expect(before.indicators[0]?.actual).toBeNull();
  });

  test("is read as answered, without question or finding", () => {
    const after = read([withHeader(4, "甲乙丙"), ...rows], choose(onlyQuestion(before), "actual"));
    expect(after.indicators[0]?.actual?.text).toBe("1873");
    expect([after.recognition.questions, after.findings]).toEqual([[], []]);
    expect(after.recognition.indicators?.columns[4]).toMatchObject({ role: "actual", by: "answer" }); // prettier-ignore
  });

  test("is not asked about again once it is left out", () => {
    const after = read([withHeader(4, "甲乙丙"), ...rows], choose(onlyQuestion(before), "ignored"));
    expect(after.indicators[0]?.actual).toBeNull();
    expect([after.recognition.questions, after.findings]).toEqual([[], []]);
  });

  test("is known in the next workbook of the same layout, of another year, sheet and place", () => {
    const answers = choose(onlyQuestion(before), "actual");
    const years = withHeader(4, "甲乙丙").with(3, "2024年度指标值").with(5, "");
    const next = [...years.slice(0, 5), "", "分值", "得分"];
    const moved = rows.map((row) => ["", ...row.slice(0, 5), "", ...row.slice(5)]);
    const { indicators } = readEvaluation([gridOf("另表", [[], ["", ...next], ...moved])], answers);
    expect(indicators.map(({ actual }) => actual?.text)).toEqual(["1873", "5100"]);
  });
});

test("of two columns of one role a person says which counts", () => {
  const twice = [[...header, "自评得分"], ...rows.map((row) => [...row, 20])];
  const before = read(twice);
  const question = onlyQuestion(before);
  expect(question).toMatchObject({ kind: "sameRole", finding: "column-duplicate", assumed: "自评得分" }); // prettier-ignore
  expect(optionLabel(question, question.options[0], "zh-CN")).toBe("自评得分（H2）");
  const after = read(twice, choose(question, "得分"));
  expect([before, after].map(({ indicators }) => indicators[0]?.reportedScore?.text)).toEqual(["20", "58"]); // prettier-ignore
  expect([after.recognition.questions, after.findings]).toEqual([[], []]);
});

test("a role that was answered goes to no other column", () => {
  const answers: Answers = { layouts: { [fingerprint]: { columns: { 实际完成值: "target" } } } };
  const { indicators, recognition } = read([header, ...rows], answers);
  expect(indicators[1]?.target?.text).toBe("5100");
  const roles = recognition.indicators?.columns.map(({ role }) => role) ?? [];
  expect(roles.filter((role) => role === "target")).toHaveLength(1);
});

describe("an answer that fits nothing changes nothing and is named", () => {
  const plain = read([header, ...rows]);
  const layout = (columns: Answers["layouts"][string]["columns"]): Answers => ({ layouts: { [fingerprint]: { columns } } }); // prettier-ignore

  test.each<[string, Answers, string]>([
    ["a column that is not there", layout({ 甲乙丙: "actual" }), "column-answer-unused"],
    ["a role of the funds", layout({ 得分: "executed" }), "column-answer-unused"],
    ["a form that is not there", { layouts: {}, form: "乙" }, "answer-unused"],
    ["a sheet that is not there", { layouts: {}, table: { sheet: "乙", headerRow: 1 } }, "answer-unused"], // prettier-ignore
    ["a row that is not there", { layouts: {}, table: { sheet: "自评表", headerRow: 99 } }, "answer-unused"], // prettier-ignore
  ])("%s", (_, answers, code) => {
    const found = read([header, ...rows], answers);
    expect(found.findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, "notice"]]); // prettier-ignore
    expect({ ...found, findings: [] }).toEqual(plain);
  });

  test("the second of two for one role", () => {
    const { findings, indicators } = read([header, ...rows], layout({ 得分: "score", 分值: "score" })); // prettier-ignore
    expect(findings.map(({ code }) => code)).toEqual(["column-answer-unused"]);
    expect([indicators[0]?.points?.text, indicators[0]?.reportedScore?.text]).toEqual(["60", "58"]);
  });
});

describe("a table without any known word", () => {
  const words = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];
  const table = [["旧改情况"], words, ...rows];

  test("is asked for, the likely row first", () => {
    const { recognition, indicators } = read(table);
    const [question] = recognition.questions;
    expect(indicators).toEqual([]);
    expect(question).toMatchObject({ kind: "table", finding: "no-indicator-table", assumed: null });
    expect(question?.options[0].answers).toEqual({ layouts: {}, table: { sheet: "自评表", headerRow: 3 } }); // prettier-ignore
  });

  test("is read where a person points at its header and names its columns", () => {
    const pointed: Answers = { layouts: {}, table: { sheet: "自评表", headerRow: 3 } };
    const { recognition } = read(table, pointed);
    expect(recognition.indicators?.columns.map(({ key, role }) => [key, role])).toEqual(words.map((key) => [key, null])); // prettier-ignore
    expect(recognition.questions.map(({ kind }) => kind)).toEqual(words.map(() => "column"));
    const roles = ["level1", "level2", "level3", "target", "actual", "points", "score"] as const;
    const columns = Object.fromEntries(words.map((key, index) => [key, roles[index] ?? "ignored"] as const)); // prettier-ignore
    const answers = mergeAnswers(pointed, { layouts: { [words.join("|")]: { columns } } });
    const { indicators } = read(table, answers);
    expect(indicators).toEqual(read([["旧改情况"], header, ...rows]).indicators);
    // The next workbook of the layout needs no pointing.
    expect(read(table, { layouts: answers.layouts }).indicators).toEqual(indicators);
  });
});

describe("the unit of the amounts", () => {
  const funds = [["年初预算数", "全年预算数", "全年执行数"].toSpliced(0, 0, ""), ["年度资金总额", 300, 320, 280]]; // prettier-ignore

  test("is asked for where it is guessed, and the answer stands", () => {
    const before = read([...funds, header, ...rows]);
    const question = onlyQuestion(before);
    expect(question).toMatchObject({ kind: "currencyUnit", finding: "currency-unit-guessed", assumed: "万元" }); // prettier-ignore
    expect(before.recognition.currencyUnit).toMatchObject({ by: "size", isSure: false });
    const after = read([...funds, header, ...rows], choose(question, "元"));
    expect([after.budget?.currencyUnit, after.budget?.executed?.value.toNumber()]).toEqual(["元", 280]); // prettier-ignore
    expect([after.recognition.questions, after.findings]).toEqual([[], []]);
    expect(after.recognition.currencyUnit).toMatchObject({ by: "answer", isSure: true });
  });

  test("is told with its cell where the sheet names it", () => {
    const stated = [["金额单位：万元"], ...funds, header, ...rows];
    expect(read(stated).recognition.currencyUnit).toEqual({
      unit: "万元",
      by: "heading",
      cell: { sheet: "自评表", address: "A2" },
      isSure: true,
    });
  });

  test("that a person answered beats the sheet's, and that is said", () => {
    const answers: Answers = { layouts: { [fingerprint]: { columns: {}, currencyUnit: "元" } } }; // prettier-ignore
    const { budget, findings } = read([["金额单位：万元"], ...funds, header, ...rows], answers);
    expect([budget?.currencyUnit, budget?.fullYear?.value.toNumber()]).toEqual(["元", 320]);
    expect(findings.map(({ code, values }) => [code, values])).toEqual([
      ["currency-unit-answered", { unit: "元", stated: "万元" }],
    ]);
  });
});

test("the funds block has its place and its headers", () => {
  const funds = [["", "年初预算数", "全年预算数", "全年执行数"], ["年度资金总额（万元）", 300, 320, 280]]; // prettier-ignore
  const { recognition } = read([...funds, header, ...rows]);
  expect(recognition.funds?.area).toEqual({ sheet: "自评表", address: "A2:D3" });
  expect(recognition.funds?.columns.map(({ role, by }) => [role, by])).toEqual([
    ["initial", "word"],
    ["fullYear", "word"],
    ["executed", "word"],
  ]);
});
