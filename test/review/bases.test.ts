import { basesOf } from "../../src/review/bases";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import type { Scheme } from "../../src/scoring/scheme";
import { groundsText } from "../../src/strings/citations";
import { findingSentences } from "../../src/strings/findings";

const told = (code: string, scheme: Scheme = caiyu202010) =>
  groundsText(basesOf(scheme)[code] ?? []);

describe("the reasons behind a finding name document, article and how far it was read", () => {
  test.each([
    ["deduction-without-reason", "未完成或偏离较大的要说明原因，提出改进措施（财预〔2020〕10号第十一条，依汇编核对）；得分低于分值须填原因（省级预算管理一体化系统自评计分规则，待核对）"],
    ["overfulfilled", "完成值高于指标值较多的要分析原因（财预〔2020〕10号第十六条，依汇编核对）；“较多”取130.00%起（财预〔2020〕10号未规定，按广西预算管理一体化系统自评校验规则，待核对）"],
    ["points-total-not-100", "总分为100分（财预〔2020〕10号第十八条，依汇编核对）"],
    ["total-differs", "总分由各项指标得分汇总形成（财预〔2020〕10号第十六条，依汇编核对）"],
    ["execution-rate-differs", "执行率为全年执行数÷全年预算数（财预〔2020〕10号附件1，依汇编核对）"],
    ["budget-adjusted", "年中追加、调减预算须说明理由（财预〔2020〕10号未规定，按四川省部门预算项目支出绩效自评表，待核对）"],
    ["execution-scored-twice", "同一事项不重复计分（审核惯例，待核对）"],
  ])("%s", (code, text) => {
    expect(told(code)).toBe(text);
  }); // prettier-ignore

  test("a figure that another scheme sets otherwise is told with that scheme's", () => {
    const { source } = caiyu202010.late;
    const initial: Scheme = { ...caiyu202010, denominator: { value: "initial", source } };
    expect(told("execution-rate-differs", initial)).toBe(
      "执行率为全年执行数÷年初预算数（财预〔2020〕10号未规定，按本工具约定）"
    );
  });

  test("each is a finding there is", () => {
    const codes = Object.keys(basesOf(caiyu202010));
    expect(codes.filter((code) => findingSentences[code] === undefined)).toEqual([]);
  });
});
