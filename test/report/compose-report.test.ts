import { Decimal } from "../../src/evaluation/decimal";
import type { Evaluation } from "../../src/evaluation/evaluation";
import { composeReport } from "../../src/report/compose-report";
import type { Block, Report, Table } from "../../src/report/document";
import { ministryOutline } from "../../src/report/outlines/ministry-outline";
import { score } from "../../src/scoring/score";
import type { Scorecard } from "../../src/scoring/scorecard";
import { defaultScheme } from "../../src/scoring/schemes";
import {
  budget,
  cell,
  evaluation,
  money,
  narrative,
  number,
  rules,
  scorecard,
  scoredIndicator,
  words,
  type Row,
} from "./fixtures/builders";
import { renovation } from "./fixtures/renovation";
import { training } from "./fixtures/training";
import { blockText, reportText, tracedRuns } from "./report-text";

const compose = (given: { evaluation: Evaluation; scorecard: Scorecard }) =>
  composeReport(given.evaluation, given.scorecard);

const seed = compose(renovation);
const form = compose(training);

/** The text under one heading, up to the next heading. */
function under({ blocks }: Report, id: string): string {
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === "heading");
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map(blockText)
    .join("\n");
}

function table({ blocks }: Report, id: string): Table {
  const found = blocks.find((block) => block.kind === "table" && block.id === id);
  if (found?.kind !== "table") {
    throw new Error(`no table ${id}`);
  }
  return found;
}

const rowsOf = (report: Report, id: string) =>
  table(report, id).rows.map(({ cells }) => cells.map(({ text }) => text));

const addressesOf = (report: Report, shown: string) =>
  tracedRuns(report)
    .filter(({ text }) => text === shown)
    .map(({ figure }) => figure?.cells.map(({ sheet, address }) => `${sheet}!${address}`) ?? []);

describe("outline", () => {
  test("the headings of the self-evaluation report, in their order", () => {
    const headings = seed.blocks.filter((block) => block.kind === "heading");
    expect(headings.map(({ text }) => text)).toEqual([
      "一、项目基本情况",
      "（一）项目概况",
      "（二）绩效目标",
      "1.总目标",
      "2.年度目标",
      "二、绩效评价工作情况",
      "（一）绩效评价目的",
      "（二）绩效评价工作方案制定过程",
      "（三）绩效评价原则、评价方法",
      "1.绩效评价原则",
      "2.绩效评价方法",
      "（四）绩效评价实施过程",
      "三、评价结论和绩效分析",
      "（一）评价结论",
      "1.评价结果",
      "2.主要绩效",
      "（二）具体绩效分析",
      "1.项目决策",
      "2.项目管理",
      "3.项目绩效",
      "四、成本效益分析",
      "五、主要经验及做法、存在的问题和建议",
      "（一）主要经验及做法",
      "（二）存在的问题",
      "（三）建议和改进措施",
      "六、佐证材料",
    ]);
  });

  test("each part has something under it, or inner parts", () => {
    for (const report of [seed, form]) {
      report.blocks.forEach((block, index) => {
        const next = report.blocks[index + 1];
        const deeper =
          next?.kind === "heading" && block.kind === "heading" && next.level > block.level;
        expect(block.kind !== "heading" || next?.kind !== "heading" || deeper).toBe(true);
      });
      expect(report.blocks.at(-1)?.kind).not.toBe("heading");
    }
  });

  test("a seventh part holds notes, only where there are some", () => {
    const notes = [words("资料由项目科室保管。", cell("基础数据表", "B30"))];
    const report = composeReport(
      { ...renovation.evaluation, narrative: narrative({ notes }) },
      renovation.scorecard
    );
    expect(under(report, "notes")).toBe("资料由项目科室保管。");
    expect(reportText(report)).toContain("七、其他需要说明的问题");
  });
});

describe("outline of 财预〔2020〕10号 附件3", () => {
  test("the same parts under its seven headings", () => {
    const report = composeReport(renovation.evaluation, renovation.scorecard, ministryOutline);
    const headings = report.blocks.filter((block) => block.kind === "heading");
    expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
      "一、基本情况",
      "二、绩效评价工作开展情况",
      "三、综合评价情况及评价结论",
      "四、绩效评价指标分析",
      "五、主要经验及做法、存在的问题及原因分析",
      "六、有关建议",
      "七、其他需要说明的问题",
    ]);
    expect(under(report, "lessons.suggestions")).toBe(under(seed, "lessons.suggestions"));
  });
});

describe("title", () => {
  test.each([
    ["老旧小区改造", "2023", ["2023年老旧小区改造", "支出绩效自评报告"]],
    ["2023年老旧小区改造", "2023", ["2023年老旧小区改造", "支出绩效自评报告"]],
    ["2022年结转道路维修", "2023", ["2023年度2022年结转道路维修", "支出绩效自评报告"]],
    ["老旧小区改造", null, ["老旧小区改造", "支出绩效自评报告"]],
    [null, "2023", ["2023年度项目支出绩效自评报告"]],
    [null, null, ["项目支出绩效自评报告"]],
  ])("%s in %s", (name, year, title) => {
    const project = {
      name: name === null ? null : words(name, cell("表", "B1")),
      year: year === null ? null : words(year, cell("表", "B2")),
      unit: null,
      department: null,
    };
    expect(composeReport(evaluation({ project }), scorecard([], null, null)).title).toEqual(title);
  });

  test("document properties name the unit and the year", () => {
    expect(seed.properties).toEqual({
      title: "2023年老旧小区改造项目专项补助资金支出绩效自评报告",
      subject: "项目支出绩效自评",
      author: "金辰街道办事处",
      year: "2023",
    });
  });
});

describe("figures of the renovation project", () => {
  test.each([
    ["97.00", "conclusion.result"],
    ["优秀", "conclusion.result"],
    ["19", "conclusion.analysis.1"],
    ["20", "conclusion.analysis.2"],
    ["58", "conclusion.analysis.3"],
    ["400.00", "cost-benefit"],
    ["772.85", "cost-benefit"],
    ["372.85", "cost-benefit"],
    ["100%", "cost-benefit"],
    ["14.05", "cost-benefit"],
    ["1873", "cost-benefit"],
    ["10", "conclusion.achievements"],
    ["4.05", "conclusion.achievements"],
    ["1165", "conclusion.achievements"],
    ["708", "conclusion.achievements"],
  ])("%s stands in %s and leads to its cells", (shown, part) => {
    expect(under(seed, part)).toContain(shown);
    const addresses = addressesOf(seed, shown);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every((cells) => cells.length > 0)).toBe(true);
  });

  test("the total leads to the score cell of every row, the grade to the sheet's scale", () => {
    const scores = renovation.evaluation.indicators.map(
      (_, index) => `绩效评价指标体系!G${String(4 + index)}`
    );
    expect(addressesOf(seed, "97.00")[0]).toEqual(scores);
    expect(addressesOf(seed, "优秀")).toEqual([["绩效评价指标体系!B20"]]);
  });

  test("the total area leads to both sub-projects, the total of households to the stated total as well", () => {
    expect(addressesOf(seed, "14.05")[0]).toEqual(["基础数据表!C20", "基础数据表!C21"]);
    expect(addressesOf(seed, "1873")[0]).toEqual([
      "基础数据表!B22",
      "基础数据表!D20",
      "基础数据表!D21",
    ]);
  });

  test("the sub-scores in the closing sentence add up to the total", () => {
    const [, sentence = ""] = /综合以上各部分，(.*)分，即/.exec(reportText(seed)) ?? [];
    expect(sentence).toBe("项目决策得19分、项目管理得20分、项目绩效得58分，合计得97.00");
    const [total, ...parts] = (sentence.match(/[\d.]+/g) ?? []).map(Number).reverse();
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  test("the budget addition is named with both amounts, and its missing reason asked for", () => {
    expect(under(seed, "cost-benefit")).toContain(
      "财政下拨金额与预算申报金额相比追加372.85万元（772.85万元－400.00万元）。"
    );
    expect(under(seed, "cost-benefit")).toContain("尚未填写预算调整的原因");
    expect(addressesOf(seed, "372.85")).toEqual([["基础数据表!B9", "基础数据表!B8"]]);
  });

  test("the execution rate names its denominator, and carries the rule", () => {
    expect(under(seed, "cost-benefit")).toContain(
      "预算执行率以全年预算数（财政下拨金额）772.85万元为分母，以支出金额772.85万元为分子，计算结果为100%。"
    );
    const rate = tracedRuns(seed).find(({ text }) => text === "100%");
    expect(rate?.figure).toEqual({
      cells: [cell("基础数据表", "B10"), cell("基础数据表", "B9")],
      rule: "财预〔2020〕10号附件1，依汇编核对",
    });
  });

  test("deductions are said with their reasons, and a measure the sheet names becomes the suggestion", () => {
    expect(under(seed, "conclusion.analysis.3")).toContain(
      "资金支付时限分值10分、得8分，扣2分，原因：结算审核比计划晚一个月。"
    );
    expect(under(seed, "lessons.suggestions")).toContain(
      "针对资金支付时限的问题，结算资料与工程验收同步收集，验收后十个工作日内送审。"
    );
  });

  test("texts of the sheets stand word for word, each with its cell", () => {
    expect(under(seed, "basics.goals.overall")).toBe(
      renovation.evaluation.narrative.overallGoal[0]?.value
    );
    expect(under(seed, "lessons.experience").split("\n")[1]).toBe(
      "2.隐蔽工程覆盖前由街道、监理、居民代表三方签字。"
    );
  });

  test("evidence lists what the sheets name, then what the workbook holds", () => {
    expect(under(seed, "evidence").split("\n")).toEqual([
      "1.立项批复；",
      "2.绩效目标申报表；",
      "3.竣工验收单；",
      "4.绩效评价指标体系及评分情况；",
      "5.项目基础数据。",
    ]);
  });
});

describe("where the scores come from", () => {
  test("every text that gave a score or the grade is named, with how far it was read", () => {
    // Rows by ratio, range, upper limit and band, the execution rate by rate × points.
    const scored = { evaluation: training.evaluation, scorecard: score(training.evaluation, defaultScheme) }; // prettier-ignore
    const told = reportText(compose(scored));
    expect(told).toContain(
      "计分依据为：财预〔2020〕10号第十六条，依汇编核对；财预〔2020〕10号未规定，按本工具约定；财预〔2020〕10号未规定，按扶贫（衔接）资金绩效自评表填表说明，待核对；财预〔2020〕10号未规定，按北京市项目支出绩效自评表填表说明，待核对。"
    );
    // One row has no score, so there is no grade whose text could be named.
    expect(told).not.toContain("等级划分依据为");
  });

  test("a grade computed on the scheme's own scale names its text", () => {
    const rows: Row = { path: ["产出指标", "数量指标", "户数"], points: "100", typed: "95" };
    const scored = [scoredIndicator(rows, "自评表", 5)];
    const graded = { evaluation: evaluation({ indicators: scored.map(({ indicator }) => indicator) }), scorecard: scorecard(scored, null, null) }; // prettier-ignore
    expect(reportText(compose(graded))).toContain(
      "等级划分依据为：财预〔2020〕10号第十八条，依汇编核对。"
    );
  });

  test("typed scores and the sheet's own grades cite nothing", () => {
    const typed = renovation.evaluation.indicators.map(({ reportedScore }) => reportedScore?.value);
    expect(typed).not.toContain(null);
    expect(reportText(seed)).not.toMatch(/(?:计分|等级划分)依据为/u);
  });
});

describe("figures of the training project", () => {
  test("元 become 万元 with two decimals in text and table; the sheet's cell keeps the exact 650000.5 ÷ 10000", () => {
    expect(under(form, "cost-benefit")).toContain(
      "年初预算数为65.00万元，全年预算数为60.00万元，全年执行数为51.00万元，结余9.00万元。"
    );
    expect(rowsOf(form, "funds")[0]).toEqual(["年度资金总额", "65.00", "60.00", "51.00", "85.00%"]);
    expect(table(form, "funds").rows[0]?.cells[1]?.number).toEqual({
      value: "65.00005",
      format: "0.00",
    });
  });

  test("the execution rate is a part of the total of its own", () => {
    expect(under(form, "conclusion.result")).toContain(
      "其中，产出指标得47.35分、效益指标得22.5分、满意度指标未能计分、预算执行率得8.5分。"
    );
    const lost = ["0.27", "2", "0.38", "4.5", "3", "1.5"];
    const sum = lost.reduce((total, points) => total.plus(points), new Decimal(0));
    expect(under(form, "conclusion.result")).toContain(
      `共扣${sum.toString()}分，涉及5项指标和预算执行率。`
    );
  });

  test("a row that could not be scored is named with what it lacks", () => {
    expect(under(form, "conclusion.result")).toContain(
      "另有1项指标未能计分，未计入已计分部分的得分：学员满意度（实际完成值未填写）。"
    );
  });

  test.each([
    ["培训人次分值10分、得9.73分，扣0.27分，实际完成值为指标值的97.3%"],
    ["人均培训成本分值10分、得9.62分，扣0.38分，实际完成值超出上限20元/人"],
    ["完成时间分值10分、得8分，扣2分，原因：第四期因场地检修推迟"],
  ])("deduction: %s", (sentence) => {
    expect(under(form, "conclusion.analysis.1")).toContain(sentence);
  });

  test("a deduction that nothing explains is said to be unexplained and asked for", () => {
    expect(under(form, "conclusion.analysis.2")).toContain("扣3分，未说明扣分原因。");
    expect(reportText(form)).toContain("尚未填写“培训机制”的扣分原因。【请在工作表“自评表”");
  });

  test("problems come from the deductions, and each is answered", () => {
    const problems = under(form, "lessons.problems").split("\n");
    expect(problems).toHaveLength(6);
    expect(problems[0]).toBe(
      "1.培训人次未达到年度指标值，要求不低于1000人次，实际完成973人次，完成率97.3%。"
    );
    expect(problems[5]).toBe(
      "6.预算执行未达到全额支出要求，执行率为85%，9.00万元未支出，扣1.5分。"
    );
    const answers = under(form, "lessons.suggestions");
    for (const name of [
      "培训人次",
      "完成时间",
      "人均培训成本",
      "岗位技能水平",
      "培训机制",
      "预算执行率",
    ]) {
      expect(answers).toContain(name);
    }
  });

  test("without a source, experience is a gap and nothing is praised", () => {
    expect(under(form, "lessons.experience")).toMatch(/^【待补充】尚未填写主要经验及做法。/);
  });

  test("survey counts give the return rate", () => {
    expect(under(form, "work.process")).toContain(
      "发放问卷120份，收回问卷115份，有效问卷110份，回收率95.83%，有效率95.65%"
    );
    expect(under(form, "evidence")).toContain("满意度调查数据");
  });

  test("a placeholder row is nowhere", () => {
    const rows = training.evaluation.indicators.filter(({ placeholder }) => !placeholder);
    // One row for each indicator, one for the execution rate, one for the total.
    expect(table(form, "indicator-scores").rows).toHaveLength(rows.length + 2);
    expect(reportText(form)).not.toContain("指标2：");
  });
});

describe("tables and chart", () => {
  test("the summary has one row for each part and a total", () => {
    expect(rowsOf(seed, "score-summary")).toEqual([
      ["项目决策", "20", "19", "95.00%", "1"],
      ["项目管理", "20", "20", "100.00%", "0"],
      ["项目绩效", "60", "58", "96.67%", "2"],
      ["合计", "100", "97.00", "97.00%", "3"],
    ]);
    expect(table(seed, "score-summary").rows.map(({ emphasis }) => emphasis)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test("first levels span their rows; what is covered is blank", () => {
    const spans = table(seed, "indicator-scores").rows.map(({ cells }) => cells[0]);
    expect(spans.map((first) => [first?.text, first?.rowSpan])).toEqual([
      ["项目决策", 4],
      ...Array<[string, undefined]>(3).fill(["", undefined]),
      ["项目管理", 3],
      ...Array<[string, undefined]>(2).fill(["", undefined]),
      ["项目绩效", 5],
      ...Array<[string, undefined]>(4).fill(["", undefined]),
      ["合计", undefined],
    ]);
  });

  test("every row has a cell for each column, and the widths add up to 100", () => {
    for (const report of [seed, form]) {
      for (const id of ["score-summary", "funds", "indicator-scores"]) {
        const { columns, rows } = table(report, id);
        expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => columns.length));
        expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
      }
    }
  });

  test("the chart sets score against points", () => {
    expect(seed.blocks.find((block: Block) => block.kind === "chart")).toMatchObject({
      categories: ["项目决策", "项目管理", "项目绩效"],
      series: [
        { name: "分值", values: ["20", "20", "60"] },
        { name: "得分", values: ["19", "20", "58"] },
      ],
    });
  });
});

describe("conditions", () => {
  const full: Row = {
    path: ["产出指标", "数量指标", "改造户数"],
    target: "≥10 户",
    actual: "10 户",
    points: "100",
    computed: "100",
    method: "met",
    completion: "1",
  };
  const perfect = [scoredIndicator(full, "自评表", 5)];
  const funds = (initial: string, fullYear: string, executed: string) =>
    budget({
      initial: money("年初预算数", initial, cell("自评表", "C7")),
      fullYear: money("全年预算数", fullYear, cell("自评表", "D7")),
      executed: money("全年执行数", executed, cell("自评表", "E7")),
      points: number("10", cell("自评表", "F7")),
    });
  const withFunds = (given: ReturnType<typeof funds>, rate: string | null, score: string | null) =>
    composeReport(
      evaluation({ budget: given, indicators: perfect.map(({ indicator }) => indicator) }),
      scorecard(
        perfect,
        {
          rate: rate === null ? null : new Decimal(rate),
          rateRule: rules,
          denominator: "fullYear",
          denominatorMoney: given.fullYear,
          points: new Decimal(10),
          computed: score === null ? null : new Decimal(score),
          score: score === null ? null : new Decimal(score),
          scoreFrom: score === null ? "none" : "computed",
          rule: rules,
        },
        "优"
      )
    );

  test("full marks everywhere: said so, and no problem is invented", () => {
    const report = composeReport(
      evaluation({ indicators: perfect.map(({ indicator }) => indicator) }),
      scorecard(perfect, null, "优")
    );
    expect(under(report, "conclusion.result")).toContain("各项指标均得满分，无扣分事项。");
    expect(under(report, "lessons.problems")).toMatch(
      /^各项指标均得满分，自评没有发现扣分事项。\n【待补充】/
    );
    expect(under(report, "lessons.suggestions")).toMatch(/^【待补充】/);
  });

  test("no budget: a gap and no rate", () => {
    const report = composeReport(
      evaluation({ indicators: perfect.map(({ indicator }) => indicator) }),
      scorecard(perfect, null, "优")
    );
    expect(under(report, "cost-benefit")).toMatch(/^【待补充】尚未填写预算安排和资金支出数据/);
    expect(under(report, "cost-benefit")).not.toContain("执行率为");
  });

  test("0 of 0: the rate is not applicable", () => {
    const text = reportText(withFunds(funds("0", "0", "0"), null, null));
    expect(text).toContain("分母为零，预算执行率不适用。");
    expect(text).not.toMatch(/执行率为\d/);
  });

  test("spent more than the budget: the excess is named, the score capped", () => {
    const report = withFunds(funds("100", "100", "105.42"), "1.0542", "10");
    expect(under(report, "cost-benefit")).toContain("支出超出全年预算数5.42万元");
    expect(reportText(report)).toContain("预算执行率为105.42%，得分不超过分值上限");
  });

  test("an unchanged budget has no sentence about an adjustment", () => {
    const report = withFunds(funds("100", "100", "100"), "1", "10");
    expect(under(report, "cost-benefit")).not.toMatch(/追加|调减|调整/);
  });

  test("a missing amount is asked for by its name", () => {
    const given = { ...funds("100", "100", "100"), executed: null };
    expect(under(withFunds(given, null, null), "cost-benefit")).toContain(
      "尚未填写计算预算执行率所需的全年执行数。【请在工作表“自评表”中补充"
    );
  });

  test("nothing at all: a report of gaps", () => {
    const report = composeReport(evaluation({}), scorecard([], null, null));
    expect(under(report, "conclusion.result")).toMatch(/^【待补充】/);
    expect(report.blocks.filter(({ kind }) => kind === "gap").length).toBeGreaterThan(10);
    expect(report.blocks.some(({ kind }) => kind === "table" || kind === "chart")).toBe(false);
  });

  test("a stated total that the sub-projects do not add up to is marked", () => {
    const facts = renovation.evaluation.facts.map((fact) => ({
      ...fact,
      value: { ...fact.value, magnitude: new Decimal(1900) },
    })) as Evaluation["facts"];
    const report = composeReport({ ...renovation.evaluation, facts }, renovation.scorecard);
    expect(reportText(report)).toContain("改造户数的总数与各子项目之和不一致，本报告采用所填总数");
  });
});
