import type { Report, Table, TableCell } from "../../src/report/document";

/** An invented report with every kind of block. */
export const fixtureReport: Report = {
  title: ["2023年度县域农村饮水管网改造项目", "支出绩效自评报告"],
  properties: {
    title: "2023年度县域农村饮水管网改造项目支出绩效自评报告",
    subject: "项目支出绩效自评",
    author: "某县水务局",
    year: "2023",
  },
  blocks: [
    { kind: "heading", id: "basics", level: 1, text: "一、项目基本情况" },
    { kind: "heading", id: "basics.overview", level: 2, text: "（一）项目概况" },
    {
      kind: "paragraph",
      runs: [
        { text: "项目改造老旧供水管网12.60公里，新建蓄水池4座，惠及6个行政村1,840户。年初预算" },
        { text: "350.00", figure: { cells: [{ sheet: "基础数据表", address: "C5" }] } },
        { text: "万元，年中追加“抗旱应急”资金45.50万元，全年预算" },
        { text: "395.50", figure: { cells: [{ sheet: "基础数据表", address: "C6" }] } },
        { text: "万元；截至2023年12月31日支出388.22万元，预算执行率为388.22÷395.50＝98.16%。" },
      ],
    },
    {
      kind: "paragraph",
      runs: [
        {
          text:
            "工程于2023年3月开工，10月完工并通过验收。水质检测合格率由改造前的91.3%提高到98.5%，管网漏损率由22.4%降到11.8%，" +
            "低于12%的目标值。项目主体工程按合同工期完成，变更手续齐全，资金支付与工程进度一致。",
        },
      ],
    },
    { kind: "heading", id: "basics.goals", level: 2, text: "（二）项目绩效目标" },
    { kind: "heading", id: "basics.goals.overall", level: 3, text: "1.总目标" },
    {
      kind: "paragraph",
      runs: [{ text: "解决供水管网老化、漏损率高的问题，\n保障农村居民饮水安全。" }],
    },
    { kind: "heading", id: "basics.goals.annual", level: 3, text: "2.年度目标" },
    { kind: "gap", text: "年度目标：请在基础数据表“年度目标”一栏填写后重新生成报告" },
    { kind: "heading", id: "conclusion", level: 1, text: "二、评价结论和绩效分析" },
    {
      kind: "paragraph",
      runs: [
        { text: "项目自评得分为95.82分，评价等级为优。各项指标得分情况见表1，各级得分见图1。" },
      ],
    },
    scoreTable(),
    {
      kind: "chart",
      id: "scores.chart",
      title: "图1 一级指标得分与分值",
      categories: ["预算执行率", "产出指标", "效益指标", "满意度指标"],
      series: [
        { name: "得分", values: ["9.82", "48.5", "28", "9.5"] },
        { name: "分值", values: ["10", "50", "30", "10"] },
      ],
    },
    { kind: "heading", id: "problems", level: 1, text: "三、存在的问题和建议" },
    {
      kind: "paragraph",
      runs: [{ text: "部分村组未按期移交管护台账，扣1.50分。下一步由各乡镇在2024年6月底前补齐。" }],
    },
    fundsTable(),
  ],
};

export const emptyReport: Report = {
  title: [],
  blocks: [],
  properties: { title: "", subject: "", author: "", year: "" },
};

/** A report with one paragraph and nothing else. */
export function paragraphReport(text: string): Report {
  return { ...emptyReport, blocks: [{ kind: "paragraph", runs: [{ text }] }] };
}

export function points(value: string): TableCell {
  return { text: value, number: { value, format: "0.00" } };
}

/** A table of `rows` numbered rows. */
export function tableOf(rows: number): Table {
  return {
    kind: "table",
    id: "long",
    caption: "表2 明细",
    unitNote: "",
    columns: [
      { header: "序号", align: "center", width: 20 },
      { header: "内容", align: "left", width: 60 },
      { header: "金额", align: "right", width: 20 },
    ],
    rows: Array.from({ length: rows }, (_unused, index) => ({
      cells: [{ text: String(index + 1) }, { text: `第${index + 1}项` }, points("1.25")],
      emphasis: false,
    })),
  };
}

function scoreTable(): Table {
  const row = (...texts: string[]) => texts.map((text) => ({ text }));
  return {
    kind: "table",
    id: "scores",
    caption: "表1 绩效指标完成情况及得分",
    unitNote: "单位：分",
    columns: [
      { header: "一级指标", align: "center", width: 10 },
      { header: "二级指标", align: "center", width: 11 },
      { header: "三级指标", align: "left", width: 17 },
      { header: "年度指标值", align: "center", width: 13 },
      { header: "实际完成值", align: "center", width: 13 },
      { header: "分值", align: "right", width: 9 },
      { header: "得分", align: "right", width: 9 },
      { header: "偏差原因", align: "left", width: 18 },
    ],
    rows: [
      {
        cells: [
          { text: "产出指标", rowSpan: 4 },
          { text: "数量指标", rowSpan: 2 },
          ...row("改造供水管网长度", "≥12.60公里", "12.60公里"),
          points("15.00"),
          points("15.00"),
          { text: "" },
        ],
        emphasis: false,
      },
      {
        cells: [
          ...row("", "", "新建蓄水池数量", "＝4座", "4座"),
          points("10.00"),
          points("10.00"),
          { text: "" },
        ],
        emphasis: false,
      },
      {
        cells: [
          ...row("", "质量指标", "管网漏损率", "≤12%", "11.8%"),
          points("10.00"),
          points("10.00"),
          { text: "" },
        ],
        emphasis: false,
      },
      {
        cells: [
          ...row("", "时效指标", "管护台账移交时间", "2023年11月底前", "部分完成"),
          points("15.00"),
          points("13.50"),
          { text: "部分村组未按期移交管护台账，已约定补齐时限" },
        ],
        emphasis: false,
      },
      {
        cells: [...row("合计", "", "", "", ""), points("50.00"), points("48.50"), { text: "" }],
        emphasis: true,
      },
    ],
  };
}

function fundsTable(): Table {
  return {
    kind: "table",
    id: "funds",
    caption: "表2 项目资金",
    unitNote: "单位：万元",
    columns: [
      { header: "资金来源", align: "left", width: 40 },
      { header: "全年预算数", align: "right", width: 30 },
      { header: "全年执行数", align: "right", width: 30 },
    ],
    rows: [
      { cells: [{ text: "当年财政拨款" }, points("350.00"), points("342.72")], emphasis: false },
      { cells: [{ text: "=SUM(追加)" }, points("45.50"), points("45.50")], emphasis: false },
      { cells: [{ text: "合计" }, points("395.50"), points("388.22")], emphasis: true },
    ],
  };
}
