import { baseForm, households, reported, satisfied, supply, under } from "../review/base-form";
import { reportText } from "./report-text";

const all = { rows: [households("100户", 50), supply, satisfied] };

describe("a deduction from the execution rate", () => {
  test.each([
    // 500 of 480: 104.17 %, 20 over.
    [[480, 480, 500, 10, "104.17%", 9.5], "预算执行率为104.17%，支出超出全年预算数20.00万元，扣0.5分，未说明扣分原因。"],
    [[480, 480, 480, 10, "100%", 9.5], "预算执行率为100%，扣0.5分，未说明扣分原因。"],
    [[480, 480, 456, 10, "95%", 9.5], "预算执行未达到全额支出要求，执行率为95%，24.00万元未支出，扣0.5分。"],
    // 479.99 of 480 is 99.998 %, shown as 100 %.
    [[480, 480, 479.99, 10, "100%", 9.5], "预算执行率为100%，0.01万元未支出，扣0.5分。"],
  ])("%j", (funds, sentence) => {
    const done = reported({ ...all, funds, total: 99.5 });
    expect(under(done, "lessons.problems")).toBe(
      `（二）存在的问题\n1.${sentence}`
    );
    expect(under(done, "conclusion")).toContain("尚未填写预算执行率的扣分原因");
    expect(done.found).toEqual([]);
  }); // prettier-ignore

  test("rests on the reason that the sheet gives", () => {
    const data = [["结余原因", "水源变更后管网缓建"]];
    const done = reported({ ...all, data, total: 99.5 });
    expect(under(done, "lessons.problems")).toContain("原因：水源变更后管网缓建。");
    expect(under(done, "lessons.suggestions")).toContain("从“水源变更后管网缓建”这一原因入手改进");
    expect(under(done, "conclusion")).not.toContain("尚未填写预算执行率的扣分原因");
  });

  test("does not borrow the reason of an adjustment", () => {
    const data = [["预算调整说明", "年中追加管网投资"]];
    const done = reported({ ...all, data, funds: [400, 480, 456, 10, "95%", 9.5], total: 99.5 });
    expect(under(done, "lessons.problems")).not.toContain("年中追加");
    expect(under(done, "conclusion")).toContain("尚未填写预算执行率的扣分原因");
  });
});

describe("full marks", () => {
  const full = [480, 480, 480, 10, "100%", 10];

  test("are said plainly where every target was met", () => {
    const done = reported({ ...all, funds: full, total: 100 });
    expect(under(done, "conclusion.result")).toContain("各项指标均得满分，无扣分事项。");
  });

  test.each([
    ["a target missed by 6", { rows: [households("94户", 50), supply, satisfied] }, "改造户数未达到年度指标值"],
    ["a limit passed", { rows: [["产出指标", "成本指标", "每户投资", "≤5000元", "5830元", 50, 50, ""], supply, satisfied] }, "每户投资未达到年度指标值"],
    ["an outcome in words", { rows: [["产出指标", "质量指标", "水质", "达标", "部分达成年度指标并具有一定效果", 50, 50, ""], supply, satisfied] }, "水质未达到年度指标值"],
  ])("beside %s are not", (_, changes, clause) => {
    const done = reported({ ...changes, funds: full, total: 100 });
    expect(under(done, "conclusion.result")).toContain(`没有扣分，其中${clause}。`);
    expect(reportText(done.report)).not.toMatch(/均得满分|无扣分事项|没有发现扣分事项/);
  }); // prettier-ignore

  test("beside money spent above the budget are not", () => {
    // 500 of 480
    const done = reported({ ...all, funds: [480, 480, 500, 10, "104.17%", 10], total: 100 });
    expect(under(done, "conclusion.result")).toContain("没有扣分，其中预算执行率为104.17%。");
    expect(reportText(done.report)).not.toMatch(/均得满分|无扣分事项|没有发现扣分事项/);
  });

  test("beside money that was not spent are not", () => {
    const done = reported({ ...all, funds: [480, 480, 456, 10, "95%", 10], total: 100 });
    expect(under(done, "conclusion.result")).toContain("没有扣分，其中预算执行率为95%。");
    expect(reportText(done.report)).not.toMatch(/均得满分|无扣分事项/);
  });
});

describe("an execution rate that cannot be worked out", () => {
  const nothing = [0, 0, 0, 10, "", 10];

  test("does not stand as not applicable beside the score that a person gave", () => {
    const done = reported({ ...all, funds: nothing, total: 100 });
    const text = reportText(done.report);
    expect(text).toContain("预算执行率得10分");
    expect(text).not.toContain("不适用");
    expect(text).toContain("分母为零，预算执行率无法计算");
    const finding = done.findings.find(({ code }) => code === "execution-score-without-rate");
    expect(finding?.cells.map(({ address }) => address)).toEqual(["H7", "D7", "E7"]);
  });

  test("is not applicable where nobody scored it, and the grade is left open", () => {
    const done = reported({ ...all, funds: [0, 0, 0, 10, "", ""], total: "" });
    expect(reportText(done.report)).toContain("预算执行率不适用");
    expect(under(done, "conclusion.result")).toContain("等级暂不评定：预算执行率没有得分");
  });

  test("leaves the total open", () => {
    const done = reported({ ...all, funds: [480, 480, "", 10, "", ""], total: "" });
    const result = under(done, "conclusion.result");
    expect(result).toContain("总分值100分，已计分部分得分90.00分，等级暂不评定");
    expect(result).not.toContain("自评得分");
    expect(under(done, "conclusion.analysis")).toContain("已计分部分合计得90.00分。");
  });
});

describe("an incomplete table", () => {
  test("has neither a total score of its own nor a grade", () => {
    const done = reported({
      rows: [households("", ""), ["效益指标", "社会效益指标", "供水保证率", "≥95%", "95%", "", "", ""]],
      total: "",
    }); // prettier-ignore
    const result = under(done, "conclusion.result");
    expect(result).toContain(
      "已填分值合计60分，已计分部分得分9.50分，等级暂不评定：有2项指标缺少得分或分值"
    );
    expect(result).not.toMatch(/总分值|自评得分|等级为/);
    expect(under(done, "conclusion.analysis")).toContain("该部分分值未填写，未能计分。");
    expect(under(done, "conclusion.analysis")).toContain("已计分部分合计得9.50分。");
  });

  test("prints nothing where points are unknown, in text, tables and chart", () => {
    const row = ["产出指标", "数量指标", "改造户数", "≥100户", "94户", "", "", ""];
    const { report } = reported({ rows: [row], funds: ["", "", "", "", "", ""], total: "" });
    const text = reportText(report);
    expect(text).toContain("绩效评价指标体系共有1项指标。");
    expect(text).not.toMatch(/分值0分|合计0分| \| 0 \| 0|0\.00%/);
    const chart = report.blocks.find(({ kind }) => kind === "chart");
    expect(chart).toBeUndefined();
  });

  test("draws no bar for a part that has no score", () => {
    const { report } = reported({ rows: [households("", ""), supply, satisfied], total: "" });
    const chart = report.blocks.find((block) => block.kind === "chart");
    expect(chart?.series.map(({ values }) => values)).toEqual([
      ["50", "30", "10", "10"],
      ["", "30", "10", "9.5"],
    ]);
  });

  test("of which the points add up to 110 names both sums", () => {
    const done = reported({
      rows: [households("100户", 60, "", 60), supply, satisfied],
      total: "",
    });
    expect(under(done, "conclusion.result")).toContain(
      "分值合计110分，各项得分合计109.50分，等级暂不评定：分值合计110分，不是100分"
    );
  });
});

describe("a person's own total and grade", () => {
  test("stand, and are marked where they differ from the rows", () => {
    // 47 + 30 + 10 + 9.5 = 96.5
    const done = reported({ total: 97.5, grade: "良" });
    const result = under(done, "conclusion.result");
    expect(result).toContain("填报的自评总分为97.50分，填报的等级为良");
    expect(result).toContain("填报的自评总分97.50分与各项得分合计96.50分不一致");
    expect(result).toContain("填报的等级“良”与97.50分对应的等级“优”不一致");
    expect(result).not.toContain("90分及以上");
  });

  test("are no more than the sum where they are the sum", () => {
    const result = under(reported({ total: 96.5 }), "conclusion.result");
    expect(result).toContain("总分值100分，自评得分96.50分，等级为优（90分及以上为优）。");
    expect(result).not.toContain("填报的");
  });

  test("a grade that the total bears out is said with its limits", () => {
    const result = under(reported({ total: 96.5, grade: "优秀" }), "conclusion.result");
    expect(result).toContain("自评得分96.50分，等级为优秀（90分及以上为优）。");
  });
});

describe("advice", () => {
  const suggestions = (note: string, actual = "94户", score = 47) =>
    under(reported({ rows: [households(actual, score, note), supply, satisfied], funds: [480, 480, 480, 10, "100%", 10], total: "" }), "lessons.suggestions"); // prettier-ignore

  test("is the sheet's own measure", () => {
    expect(suggestions("原因：雨季停工。改进措施：汛前备足管材")).toBe(
      "（三）建议和改进措施\n1.针对改造户数的问题，汛前备足管材。"
    );
  });

  test("follows the reason, and asks for the measure", () => {
    const text = suggestions("征地未完成");
    expect(text).toContain("1.针对改造户数的问题，从“征地未完成”这一原因入手改进。");
    expect(text).toContain("尚未填写改造户数的改进措施。");
  });

  test.each([
    ["a missed target", "", "94户", 47],
    ["a deduction from an over-fulfilled one", "", "150户", 45],
    ["a filler", "无", "94户", 47],
    ["a word that nothing is there", "暂无", "94户", 47],
    ["a reference to another paper", "详见《Sheet2》工作表", "94户", 47],
    ["a reference to an annex", "见附件3", "94户", 47],
  ])("is a gap without a reason: %s", (_, note, actual, score) => {
    const text = suggestions(note, actual, score);
    expect(text).toMatch(/^（三）建议和改进措施\n【待补充】尚未填写改造户数的改进措施。/);
    expect(text).not.toMatch(/未完成的任务|责任人|按月核对/);
  });
});

describe("a reason", () => {
  const noted = (note: string) => reported({ rows: [households("150户", 45, note), supply, satisfied], total: "" }); // prettier-ignore

  test.each(["无", "暂无", "详见自评报告", "见附表2", "/"])("%s is none, in report and review", (note) => {
    const done = noted(note);
    expect(under(done, "conclusion.analysis")).toContain("扣5分，未说明扣分原因。");
    expect(done.findings.map(({ code }) => code)).toContain("deduction-without-reason");
  }); // prettier-ignore

  test.each(["见效较慢", "目标设置偏低"])("%s is one", (note) => {
    const done = noted(note);
    expect(under(done, "conclusion.analysis")).toContain(`扣5分，原因：${note}。`);
    expect(done.findings.map(({ code }) => code)).not.toContain("deduction-without-reason");
  });

  test("told at length is not told twice", () => {
    const note = `${"受汛期持续降雨影响，施工便道中断，".repeat(4)}6户未完成。`;
    const suggestions = under(noted(note), "lessons.suggestions");
    expect(suggestions).toContain("针对改造户数的问题，从上述原因入手改进。");
    expect(suggestions).not.toContain("汛期");
  });
});

describe("what the form's own signs leave in the text", () => {
  const raw = reported({
    name: "51000021R000000012345-农村饮水安全(巩固提升)工程",
    department: "[155]某县水利局",
    unit: "155001-某县供水总站",
    rows: [
      ["(50分)", "数量指标", "★指标1：改造户数,含脱贫户", "≥100户", "94户", 50, 47, "征地未完成,已协调(县级)"],
      ["效益指标(30分)", "可持续影响指标", "管护机制(5分)", "好坏", "好坏", 30, 30, ""],
      ["满意度指标", "服务对象满意度指标", "居民满意度", "≥**", "93%", 10, 10, ""],
    ],
    data: [["主要绩效", "完成管网改造,水质达标(抽检),依据财预[2020]10号。"]],
  }); // prettier-ignore
  const prose = raw.report.blocks
    .filter(({ kind }) => kind !== "table" && kind !== "chart")
    .map((block) =>
      "runs" in block
        ? block.runs.map(({ text }) => text).join("")
        : "text" in block
          ? block.text
          : ""
    ) // prettier-ignore
    .join("\n");

  test.each([
    ["★", /★/],
    ["≥**", /\*/],
    ["the department's code", /155/],
    ["the project's code", /51000021R/],
    ["指标1：", /指标1[：:]/],
    ["a heading of points", /[（(]50分[)）]|[（(]5分[)）]/],
    ["a list of choices", /好坏/],
    ["half-width stops and brackets beside Chinese", /\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u],
  ])("not %s", (_, sign) => {
    expect(prose).not.toMatch(sign);
  }); // prettier-ignore

  test("but its words", () => {
    expect(raw.report.title[0]).toBe("2023年农村饮水安全（巩固提升）工程");
    expect(prose).toContain("由某县供水总站（以下简称我单位）组织实施，主管部门为某县水利局。");
    expect(prose).toContain("产出指标得47分、效益指标得30分");
    expect(prose).toContain("改造户数，含脱贫户要求不低于100户，实际完成94户");
    expect(prose).toContain("原因：征地未完成，已协调（县级）");
    expect(prose).toContain("完成管网改造，水质达标（抽检），依据财预〔2020〕10号。");
    expect(prose).toContain("居民满意度为93%");
  });

  test.each(["为“好”", "“好”", "好"])("%s as a target is 好, once in quotation marks", (target) => {
    const row = ["产出指标", "质量指标", "水质", target, "较好", 50, 50, ""];
    const text = reportText(reported({ rows: [row, supply, satisfied] }).report);
    expect(text).toContain("水质为“好”");
    expect(text).toContain("水质（要求：好）的完成情况为“较好”");
    expect(text).not.toMatch(/为“?为“|““|””/);
  });

  test("no sheet's name and no 工作表 in what is printed", () => {
    expect(prose).not.toMatch(/工作表|附表3自评|基础数据表/);
    const gaps = raw.report.blocks.filter((block) => block.kind === "gap");
    expect(gaps.some(({ advice }) => advice?.includes("工作表“附表3自评”"))).toBe(true);
    expect(baseForm()[0]?.name).toBe("附表3自评");
  });
});
