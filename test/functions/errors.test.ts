import { callers, openCallers } from "./callers";
import { score } from "../../src/functions/functions";
import { answerOf, CustomFunctionsError, defineCustomFunctions } from "./excel-errors";

beforeAll(() => {
  defineCustomFunctions();
  openCallers();
});

const omitted = null;
const divided = (): CustomFunctionsError => new CustomFunctionsError("#DIV/0!", "");

/** The error in a cell of an answer. */
function errorIn(answer: unknown, row = 0, column = 0): CustomFunctionsError {
  const cell = (answer as unknown[][])[row]?.[column];
  expect(cell).toBeInstanceOf(CustomFunctionsError);
  return cell as CustomFunctionsError;
}

const one = (cell: unknown): unknown[][] => [[cell]];
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
    score,
    subtotal,
    total,
  } = excel;
  const scoreOf = (
    target: unknown,
    actual: unknown,
    points: unknown,
    rule: unknown = ""
  ): unknown => score(one(target), one(actual), one(points), one(rule), null, {});

  describe("a bad argument is told by its name, with what is allowed", () => {
    test.each<[string, () => unknown, string, readonly string[]]>([
    ["a blank actual", () => scoreOf("≥95%", "", 10), "#N/A", ["完成值", "为空"]],
    ["a null actual", () => scoreOf("≥95%", null, 10), "#N/A", ["完成值", "为空"]],
    ["a dash", () => scoreOf("≥95%", "/", 10), "#N/A", ["完成值", "为空"]],
    ["a blank target", () => scoreOf("", "95%", 10), "#N/A", ["指标值", "为空"]],
    ["blank points", () => scoreOf("≥95%", "95%", ""), "#N/A", ["分值", "为空"]],
    ["points in words", () => scoreOf("≥95%", "95%", "十分"), "#VALUE!", ["分值", "十分", "数值"]],
    ["negative points", () => scoreOf("≥95%", "95%", -1), "#VALUE!", ["分值", "-1", "负数"]],
    ["an unknown method", () => scoreOf("≥95%", "95%", 10, "倒着"), "#VALUE!", ["计分方法", "倒着", "正向、反向"]],
    ["a method against the sign", () => scoreOf("≤5起", "3起", 10, "正向"), "#VALUE!", ["指标值", "≤5起", "正向"]],
    ["a method for a range", () => scoreOf("≥95%", "95%", 10, "区间"), "#VALUE!", ["区间", "一个范围"]],
    ["a method for a date", () => scoreOf("有效", "95%", 10, "时点"), "#VALUE!", ["时点", "一个日期"]],
    ["a method for a number", () => scoreOf("有效", "有效", 10, "反向"), "#VALUE!", ["反向", "一个数"]],
    ["a small date number", () => scoreOf("2023年底", 100, 10), "#VALUE!", ["100", "2023年底"]],
    ["units that differ", () => scoreOf("≥100人", "100户", 10), "#VALUE!", ["100户", "单位"]],
    ["words for a number", () => scoreOf("≥100%", "部分完成", 10), "#VALUE!", ["部分完成", "数"]],
    ["words that don't tell", () => scoreOf("有效", "效果良好", 10), "#N/A", ["效果良好", "达成"]],
    ["half a date", () => scoreOf("2018年10月15日", "2018年10月", 10), "#N/A", ["年月日"]],
    ["a negative target", () => scoreOf("≥-3%", "-5%", 10), "#VALUE!", ["负数"]],
    ["a number of two meanings", () => scoreOf("≤0.4%", 0.1, 10), "#VALUE!", ["完成值", "10%", "0.1%"]],
    ["an unknown scheme", () => score(one(1), one(1), one(1), omitted, "省规", {}), "#VALUE!", ["评分规则", "省规", "财预〔2020〕10号"]],
    ["a missing argument", () => score(one(1), omitted, one(1), omitted, null, {}), "#VALUE!", ["缺少", "完成值"]],
    ["the completion of words", () => completion(one("有效"), one("有效"), omitted), "#N/A", ["有效", "完成率"]],
    ["a budget of 0", () => execrate(one(0), one(0)), "#N/A", ["预算数", "0"]],
    ["a negative budget", () => execrate(one(5), one(-5)), "#VALUE!", ["预算数", "大于 0"]],
    ["negative spending", () => execrate(one(-5), one(5)), "#VALUE!", ["执行数", "负数"]],
    ["spending in words", () => execrate(one("全部"), one(5)), "#VALUE!", ["执行数", "全部"]],
    ["amounts in unlike units", () => execrate(one("5户"), one("5万元")), "#VALUE!", ["5户", "单位"]],
    ["a blank budget", () => execscore(one(5), one(""), omitted, null), "#N/A", ["预算数", "为空"]],
    ["negative rate points", () => execscore(one(5), one(5), one(-10), null), "#VALUE!", ["分值", "负数"]],
    ["a level that is not there", () => subtotal([["产出"], ["效益"]], [[1], [2]], one("成本")), "#VALUE!", ["成本", "产出、效益"]],
    ["columns of unequal length", () => subtotal([["产出"], [""]], [[1]], one("产出")), "#VALUE!", ["得分", "1 行", "2 行"]],
    ["scores in words", () => total([[[1], ["待定"]]]), "#VALUE!", ["得分", "第2行", "待定"]],
    ["an amount that is a percentage", () => execrate(one("90%"), one(100)), "#VALUE!", ["执行数", "90%", "元、万元"]],
    ["an amount of people", () => execrate(one(50), one("100人")), "#VALUE!", ["预算数", "100人"]],
    ["an amount in points", () => execscore(one("90分"), one(100), omitted, null), "#VALUE!", ["执行数", "90分"]],
    ["an amount that is about one", () => execrate(one("约50万元"), one("100万元")), "#VALUE!", ["执行数", "约50万元"]],
    ["points that are about some", () => scoreOf("≥95%", "95%", "约10"), "#VALUE!", ["分值", "约10"]],
    ["scores that are about some", () => total([one("约10"), one(5)]), "#VALUE!", ["得分", "约10"]],
    ["shares among counts", () => satisfaction([["60%", 30, "10"]], omitted), "#VALUE!", ["问卷份数", "百分比", "份数"]],
    ["counts in points", () => satisfaction([["60分", "40分"]], omitted), "#VALUE!", ["问卷份数", "60分", "份、人"]],
    ["a scale of percent cells", () => grade(one(70), [["优", 0.9], ["良", 0.8], ["差", 0]]), "#VALUE!", ["等级表", "百分制"]],
    ["a scale with a negative limit", () => grade(one(70), [["优", 90], ["差", -5]]), "#VALUE!", ["等级表", "-5"]],
    ["a scale above 100", () => grade(one(90), [["优", 45270], ["差", 0]]), "#VALUE!", ["等级表", "45270"]],
    ["a total in a percent cell", () => grade(one(0.95), omitted), "#VALUE!", ["总得分", "0.95", "95%", "百分制"]],
    ["a grade of nothing", () => grade(one(""), omitted), "#N/A", ["总得分", "为空"]],
    ["a grade above 100", () => grade(one(100.5), omitted), "#VALUE!", ["总得分", "100"]],
    ["a negative total", () => grade(one(-1), omitted), "#VALUE!", ["总得分", "负数"]],
    ["a scale of words only", () => grade(one(90), [["优", "好"], ["良", "中"]]), "#VALUE!", ["等级表", "两列"]],
    ["a scale with equal limits", () => grade(one(90), [["优", 90], ["良", 90]]), "#VALUE!", ["等级表", "各不相同"]],
    ["a scale by an unknown name", () => grade(one(90), one("本省")), "#VALUE!", ["等级表", "财预〔2020〕10号"]],
    ["a total below the scale", () => grade(one(10), [["优", 90], ["良", 60]]), "#N/A", ["10", "分数线"]],
    ["a text without a number", () => quantity(one("显著"), omitted), "#VALUE!", ["显著", "14.05万平方米"]],
    ["a text with two numbers", () => quantity(one("3~5次"), omitted), "#VALUE!", ["3~5次", "范围"]],
    ["a unit of another kind", () => quantity(one("3户"), one("亩")), "#VALUE!", ["3户", "亩"]],
    ["one option only", () => satisfaction(one(5), omitted), "#VALUE!", ["问卷份数", "两个"]],
    ["no questionnaires", () => satisfaction([[0, 0, 0]], omitted), "#N/A", ["问卷份数", "合计为 0"]],
    ["a negative count", () => satisfaction([[5, -1]], omitted), "#VALUE!", ["问卷份数", "-1"]],
    ["a weight that is not filled in", () => satisfaction([[5, 1, 2]], [[100, "", 60]]), "#VALUE!", ["选项分值", "第2个", "填 0"]],
    ["too few weights", () => satisfaction([[5, 1, 2]], [[100, 80]]), "#VALUE!", ["选项分值", "3 个"]],
    ["an explanation without points", () => explain(one("≥1"), one(1), one(""), omitted, null), "#N/A", ["分值", "为空"]],
  ])("%s", async (_, call, code, words) => {
    const error = errorIn(await call());
    expect(error.code).toBe(code);
    for (const word of words) expect(error.message).toContain(word);
  }); // prettier-ignore
  });

  describe("an error cell in a range is told by its place", () => {
    test("in a column, leaving the other rows their scores", async () => {
      const actual = [["98户"], [divided()], ["45户"]];
      const answer = await score(
        [["≥100户"], ["≥100户"], ["≥50户"]],
        actual,
        one(10),
        omitted,
        null,
        {}
      );
      expect((answer as unknown[][])[0]).toEqual([(10 * 98) / 100]);
      expect((answer as unknown[][])[2]).toEqual([(10 * 45) / 50]);
      expect(errorIn(answer, 1)).toMatchObject({ code: "#VALUE!" });
      expect(errorIn(answer, 1).message).toContain("“完成值”第2行是错误值 #DIV/0!");
    });

    test("in a range of several columns", async () => {
      const answer = await execrate([[1, 2], [3, divided()]], one(4)); // prettier-ignore
      expect(errorIn(answer, 1, 1).message).toContain("“执行数”第2行第2列是错误值 #DIV/0!");
    });

    test("as a data type's error or as its text", async () => {
      for (const cell of [{ type: "Error", basicValue: "#N/A" }, "#N/A"])
        expect(errorIn(await scoreOf("≥1", cell, 1)).message).toContain("“完成值”是错误值 #N/A");
    });

    test("among scores that are added up", async () => {
      expect(errorIn(await total([[[1]], [[2], [divided()]]])).message).toContain("“得分”第2行是错误值 #DIV/0!"); // prettier-ignore
      const answer = await subtotal([["产出"], [divided()]], [[1], [2]], one("产出"));
      expect(errorIn(answer).message).toContain("“指标级别列”第2行是错误值 #DIV/0!");
    });

    test("among counts", async () => {
      const answer = await satisfaction([[5, divided(), 1]], omitted);
      expect(errorIn(answer).message).toContain("“问卷份数”第1行第2列是错误值");
    });
  });

  describe("ranges that don't fit together", () => {
    test("are refused with both sizes", async () => {
      const answer = await score([["≥1"], ["≥2"]], [[1], [2], [3]], one(10), omitted, null, {}); // prettier-ignore
      const { message } = errorIn(answer);
      expect(message).toContain("3行1列");
      expect(message).toContain("2行1列");
    });

    test("and whole columns are refused before anything is computed", async () => {
      const column = Array.from({ length: 200_001 }, () => [1]);
      expect(errorIn(await execrate(column, column)).message).toContain("200000");
    });
  });

  describe("a table that is none", () => {
    test("has no narrative", async () => {
      const answer: unknown = await narrate([["甲", "乙"]], one("产出"));
      expect(errorIn(answer).message).toContain("没有认出指标表");
    });

    test("is what a review says", async () => {
      const [[code] = []] = (await review([["甲", "乙"]])) as unknown[][];
      expect(code).toBe("no-indicator-table");
    });
  });
});

test("a fault of the program shows as an error with a Chinese sentence", async () => {
  const broken = { get: 1 } as unknown as CustomFunctions.Invocation;
  const circular = new Proxy([[1]], { get: () => { throw new TypeError("x is not a function"); } }); // prettier-ignore
  const none = null as unknown as unknown[][];
  const error = errorIn(await answerOf(() => score(circular, one(1), one(1), none, null, broken)));
  expect(error.message).toContain("未能计算");
  expect(error.message).not.toContain("function");
});
