import { drawSheet } from "../draw-sheet";
import { table, type StrangeTable } from "../strange-table";

const road = {
  project: "农村公路安全防护工程",
  unit: "青山县公路管理所",
  department: "青山县交通运输局",
  year: "2023",
  funds: "万元 860/860/817",
  execution: "10 0.95 9.5",
  rows: [
    "产出指标/数量指标/安装护栏; >=86公里; 86公里; 50; 50; -",
    "效益指标/社会效益指标/事故下降率; >=10%; 8%; 30; 24; 部分路段车流增加",
    "满意度指标/服务对象满意度/沿线群众满意度; >=90%; 94%; 10; 10; -",
  ],
  total: "100/93.5",
  grade: "-",
};
const title = "项目支出绩效自评表|<|<|<|<|<|<|<\n（2023年度）|<|<|<|<|<|<|<";
const labels =
  "项目名称|农村公路安全防护工程|<|<|<|<|<|<\n主管部门|青山县交通运输局|<|<|实施单位|青山县公路管理所|<|<";
const funds =
  "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n^|年度资金总额|860|860|817|10|95%|9.5";
const header = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";
const body =
  "产出指标|数量指标|安装护栏|≥86公里|86公里|50|50|\n效益指标|社会效益指标|事故下降率|≥10%|8%|30|24|部分路段车流增加\n满意度指标|服务对象满意度|沿线群众满意度|≥90%|94%|10|10|";
const total = "总分|||||100|93.5|";
const form = [title, labels, funds, header, body, total].join("\n");

/** Workbooks with other papers, and forms with columns in words of their own. */
export const mixedWorkbooks: readonly StrangeTable[] = [
  table(
    "column numbers in Chinese stems and figures",
    [title, labels, funds, header, "甲|乙|丙|1|2|3|4|5", body, total].join("\n"),
    road
  ),
  table(
    "a line of column numbers under the funds header",
    [title, labels, funds.replace("\n^", "\n^|栏次|1|2|3|4|5=3/2|6\n^"), header, body, total].join(
      "\n"
    ),
    road
  ),
  table(
    "execution rate as a formula's ratio without format",
    [title, labels, funds.replace("95%", "0.95{=E6/D6}"), header, body, total].join("\n"),
    road
  ),
  table(
    "total row on top",
    [title, labels, "自评得分|93.5|<|<|<|<|<|<", funds, header, body].join("\n"),
    { ...road, total: "-/93.5" }
  ),
  table(
    "weights in percent",
    [
      title,
      labels,
      funds.replace("|10|95%", "|10%|95%"),
      header.replace("分值", "权重"),
      body.replace("|50|50", "|50%|50").replace("|30|24", "|30%|24").replace("|10|10|", "|10%|10|"),
      "总分|||||100%|93.5|",
    ].join("\n"),
    road
  ),
  table(
    "lines of signatures between basics and funds",
    [
      title,
      labels,
      "项目负责人|刘七|<|联系电话|13900000000|<|<|<",
      "起止时间|2023年1月1日至2023年12月31日|<|<|<|<|<|<",
      funds,
      header,
      body,
      total,
    ].join("\n"),
    road
  ),
  table(
    "year in its own label, document of another year in the title",
    [
      "关于2021年印发的青财〔2021〕3号附表|<|<|<|<|<|<|<",
      "项目支出绩效自评表|<|<|<|<|<|<|<",
      "预算年度：2023|<|<|<|<|<|<|<",
      labels,
      funds,
      header,
      body,
      total,
    ].join("\n"),
    road
  ),
  table(
    "two-digit Chinese year",
    [
      "项目支出绩效自评表|<|<|<|<|<|<|<",
      "（二〇二三年度）|<|<|<|<|<|<|<",
      labels,
      funds,
      header,
      body,
      total,
    ].join("\n"),
    road
  ),
  table(
    "year split over cells",
    [
      "项目支出绩效自评表|<|<|<|<|<|<|<",
      "|||2023|年度|||",
      labels,
      funds,
      header,
      body,
      total,
    ].join("\n"),
    road
  ),
  table(
    "reasons and measures in two columns",
    [
      title,
      labels,
      funds,
      header.replace("偏差原因分析及改进措施", "偏差原因分析|改进措施"),
      body.replace("部分路段车流增加", "部分路段车流增加|增设警示牌"),
      total,
    ].join("\n"),
    road,
    ["column-duplicate"]
  ),
  table(
    "note column between the points and the score",
    [
      title,
      labels,
      funds,
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|评分标准|得分|未完成原因",
      body
        .replaceAll("|50|50", "|50|按比例|50")
        .replace("|30|24", "|30|每低1%扣3分|24")
        .replace("|10|10|", "|10|按比例|10|"),
      "总分|||||100||93.5|",
    ].join("\n"),
    road
  ),
  table(
    "satisfaction of the survey below the form",
    [form, "_", "满意度调查表|<|<|<|<|<|<|<", "发放问卷|100|回收问卷|98|满意|92|不满意|6"].join(
      "\n"
    ),
    road
  ),
  table(
    "payment list below the form",
    [
      form,
      "_",
      "资金支付明细|<|<|<|<|<|<|<",
      "序号|支付日期|摘要|金额（元）||||",
      "1|2023-05-06|护栏首付款|4170000||||",
      "2|2023-12-08|护栏尾款|4000000||||",
      "合计|||8170000||||",
    ].join("\n"),
    road
  ),
  table(
    "empty rows and columns around",
    ["_", "_", ...form.split("\n").map((line) => `||${line}`)].join("\n"),
    road
  ),
  table("grades to tick", [form, "评价等级|□优  √良  □中  □差|<|<|<|<|<|<"].join("\n"), {
    ...road,
    grade: "良",
  }),
  table(
    "grade typed in brackets after the total's label",
    [title, labels, funds, header, body, "总分（优）|||||100|93.5|"].join("\n"),
    { ...road, grade: "优" }
  ),
  table(
    "score cells as text with blanks",
    [title, labels, funds, header, body.replace("|30|24", "|' 30 |' 24.00 "), total].join("\n"),
    road
  ),
  table(
    "amounts as text with thousands and unit",
    [
      title,
      labels,
      funds
        .replace("|860|860|817", "|'8,600,000.00元|'8,600,000.00元|'8,170,000.00元")
        .replace("（万元）", ""),
      header,
      body,
      total,
    ].join("\n"),
    { ...road, funds: "元 8600000/8600000/8170000" }
  ),
  table(
    "unit line above the funds",
    [
      title,
      "|||||||单位：元",
      labels,
      funds.replace("（万元）", "").replace("|860|860|817", "|8600000|8600000|8170000"),
      header,
      body,
      total,
    ].join("\n"),
    { ...road, funds: "元 8600000/8600000/8170000" }
  ),
  table(
    "names of units with codes",
    [
      title,
      labels
        .replace("青山县交通运输局", "[128]青山县交通运输局")
        .replace("青山县公路管理所", "128003-青山县公路管理所"),
      funds,
      header,
      body,
      total,
    ].join("\n"),
    { ...road, unit: "128003-青山县公路管理所", department: "[128]青山县交通运输局" }
  ),
  table(
    "deviation as a rate beside the reason",
    [
      title,
      labels,
      funds,
      header.replace("得分|偏差", "得分|偏差率|偏差"),
      body
        .replace("|50|50|", "|50|50|0|")
        .replace("|30|24|", "|30|24|-20%|")
        .replace("|10|10|", "|10|10|4.4%|"),
      total,
    ].join("\n"),
    road
  ),
  table(
    "reasons merged over two rows",
    [
      title,
      labels,
      funds,
      header,
      "产出指标|数量指标|安装护栏|≥86公里|80公里|25|23|雨季停工\n^|^|安装标牌|≥40块|30块|25|19|^",
      "效益指标|社会效益指标|事故下降率|≥10%|8%|30|24|部分路段车流增加\n满意度指标|服务对象满意度|沿线群众满意度|≥90%|94%|10|10|",
      "总分|||||100|85.5|",
    ].join("\n"),
    {
      ...road,
      rows: [
        "产出指标/数量指标/安装护栏; >=86公里; 80公里; 25; 23; 雨季停工",
        "产出指标/数量指标/安装标牌; >=40块; 30块; 25; 19; 雨季停工",
        ...road.rows.slice(1),
      ],
      total: "100/85.5",
    }
  ),
  {
    says: ["sheet-not-read"],
    id: "summary list whose rows are forms of their own, names with codes",
    told: road,
    grids: [
      drawSheet(
        "附件1",
        "2023年度项目绩效自评情况汇总表|<|<|<|<|<\n序号|项目名称|主管部门|全年预算数|全年执行数|自评得分\n1|[530001]农村公路安全防护工程|青山县交通运输局|860|817|93.5\n合计|||860|817|"
      ),
      drawSheet("附件2", form),
      drawSheet(
        "附件3",
        "2023年度项目支出绩效自评报告|<\n一、项目基本情况|<\n项目年初预算900万元，由青山县财政局下达。|<"
      ),
    ],
  },
  {
    id: "goal form of the same project before the self-evaluation",
    told: road,
    grids: [
      drawSheet(
        "目标表",
        [
          "项目支出绩效目标申报表|<|<|<|<",
          "（2023年度）|<|<|<|<",
          "项目名称|农村公路安全防护工程|<|<|<",
          "实施单位|青山县交通运输局公路股|<|<|<",
          "年度资金总额（万元）|900|<|<|<",
          "一级指标|二级指标|三级指标|指标值|权重",
          "产出指标|数量指标|安装护栏|≥90公里|50",
          "效益指标|社会效益指标|事故下降率|≥12%|30",
          "满意度指标|服务对象满意度|沿线群众满意度|≥95%|10",
        ].join("\n")
      ),
      drawSheet("自评表", form),
    ],
  },
  {
    says: ["lesser-forms"],
    id: "monitoring form of the half year before the self-evaluation",
    told: road,
    grids: [
      drawSheet(
        "监控表",
        [
          "项目支出绩效目标执行监控表|<|<|<|<|<|<|<",
          "（2023年度）|<|<|<|<|<|<|<",
          labels,
          "项目资金（万元）||年初预算数|1-7月执行数|1-7月执行率|全年预计执行数||",
          "^|年度资金总额|860|300|34.9%|860||",
          "一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况|偏差原因分析|",
          "产出指标|数量指标|安装护栏|≥86公里|30公里|86公里||",
          "效益指标|社会效益指标|事故下降率|≥10%|3%|10%||",
        ].join("\n")
      ),
      drawSheet("自评表", form),
    ],
  },
];
