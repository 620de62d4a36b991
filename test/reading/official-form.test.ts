import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf } from "./grid-of";

/** The form of 财预〔2020〕10号 附件1: all blocks on shared columns, side labels merged down on the left. */
const form = gridOf(
  "自评表",
  [
    ["项目支出绩效自评表"], // 1
    ["（2023年度）"], // 2
    ["项目名称", "", "农村公路养护"], // 3
    ["主管部门", "", "某县交通运输局", "", "", "实施单位", "", "某县公路站"], // 4
    ["项目资金\n（万元）", "", "", "年初预算数", "全年预算数", "", "全年执行数", "分值", "执行率", "得分"], // 5
    ["", "年度资金总额", "", 300, 320, "", 280, 10, 0.875, 8.75], // 6
    ["", "其中：当年财政拨款", "", 300, 320, "", 280, "—", "", "—"], // 7
    ["", "      上年结转资金", "", "", "", "", "", "—", "", "—"], // 8
    ["", "  其他资金", "", "", "", "", "", "—", "", "—"], // 9
    ["年度总体目标", "预期目标", "", "", "", "实际完成情况"], // 10
    ["", "养护公路120公里。", "", "", "", "养护公路110公里。"], // 11
    ["绩效指标", "一级指标", "二级指标", "三级指标", "", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"], // 12
    ["", "产出指标（50分）", "数量指标", "指标1：养护里程", "", "≥120公里", "110公里", 20, 18.33, "雨季停工"], // 13
    ["", "", "", "指标2：", "", "", "", "", "", ""], // 14
    ["", "", "", "……", "", "", "", "", "", ""], // 15
    ["", "", "时效指标", "指标1：完成时间", "", "12月底前", "12月20日", 30, 30, ""], // 16
    ["", "效益指标（30分）", "社会效益指标", "指标1：通行条件", "", "明显改善", "明显改善", 30, 30, ""], // 17
    ["", "满意度指标（10分）", "服务对象满意度指标", "指标1：群众满意度", "", "≥90%", 0.953, 10, 10, ""], // 18
    ["总分", "", "", "", "", "", "", 100, 97.08, ""], // 19
    ["其他需要说明的问题", "", "无"], // 20
  ],
  {
    merges: [
      "A1:J1", "A2:J2", "A3:B3", "C3:J3", "A4:B4", "C4:E4", "F4:G4", "H4:J4", "A5:A9", "B5:C5", "E5:F5", "B6:C6", "E6:F6",
      "B7:C7", "E7:F7", "B8:C8", "E8:F8", "B9:C9", "E9:F9", "A10:A11", "B10:E10", "F10:J10", "B11:E11", "F11:J11", "A12:A18",
      "D12:E12", "D13:E13", "D14:E14", "D15:E15", "D16:E16", "D17:E17", "D18:E18", "B13:B16", "C13:C15", "A19:G19", "A20:B20", "C20:J20",
    ],
    formats: { I6: "0.0%", G18: "0.0%" },
  }
); // prettier-ignore

const { project, budget, indicators, reportedTotal, narrative, facts, findings } = readEvaluation([
  form,
]);

test("the head of the official form", () => {
  expect(
    [project.name, project.year, project.unit, project.department].map((part) => part?.value)
  ).toEqual(["农村公路养护", "2023", "某县公路站", "某县交通运输局"]);
});

test("its funds block on shared columns", () => {
  expect(budget?.currencyUnit).toBe("万元");
  expect(
    [budget?.initial, budget?.fullYear, budget?.executed].map((money) => money?.value.toNumber())
  ).toEqual([300, 320, 280]);
  expect(
    [budget?.points, budget?.reportedRate, budget?.reportedScore].map((part) =>
      part?.value.toNumber()
    )
  ).toEqual([10, 280 / 320, 8.75]);
  expect(budget?.sources.map(({ name }) => name)).toEqual([
    "其中：当年财政拨款",
    "上年结转资金",
    "其他资金",
  ]);
});

test("its goals, left and right", () => {
  expect(narrative.annualGoal.map(({ value }) => value)).toEqual(["养护公路120公里。"]);
  expect(narrative.goalCompletion.map(({ value }) => value)).toEqual(["养护公路110公里。"]);
});

test("its indicators, with the unused slots marked", () => {
  expect(indicators.map(({ path, placeholder }) => [...path, placeholder])).toEqual([
    ["产出指标（50分）", "数量指标", "指标1：养护里程", false],
    ["产出指标（50分）", "数量指标", "指标2：", true],
    ["产出指标（50分）", "数量指标", "……", true],
    ["产出指标（50分）", "时效指标", "指标1：完成时间", false],
    ["效益指标（30分）", "社会效益指标", "指标1：通行条件", false],
    ["满意度指标（10分）", "服务对象满意度指标", "指标1：群众满意度", false],
  ]);
  expect(indicators[5]?.actual).toMatchObject({
    text: "95.3%",
    cells: [{ sheet: "自评表", address: "G18" }],
  });
});

test("its total, and nothing left over", () => {
  expect([reportedTotal?.points?.value.toNumber(), reportedTotal?.score?.value.toNumber()]).toEqual(
    [100, 97.08]
  );
  expect(facts).toEqual([]);
  expect(findings).toEqual([]);
});
