import { table, type StrangeTable } from "../strange-table";
import type { Told } from "../told";

const clinics = "产出指标/数量指标/建设卫生室; >=20个; 20个; 50; 50; -";
const coverage = "效益指标/社会效益指标/覆盖率; >=95%; 90%; 30; 28.42; 偏远村未覆盖";
const satisfaction = "满意度指标/服务对象满意度/村民满意度; >=90%; 92%; 10; 10; -";

const told: Told = {
  project: "村级卫生室建设",
  unit: "青山县卫生服务中心",
  department: "青山县卫生健康局",
  year: "2023",
  funds: "万元 200/190/171",
  execution: "10 0.9 9",
  rows: [clinics, coverage, satisfaction],
  total: "100/97.42",
  grade: "-",
};

/** The official form in its parts; a table below changes one or two of them. */
const title = "项目支出绩效自评表|<|<|<|<|<|<|<\n（2023年度）|<|<|<|<|<|<|<";
const labels =
  "项目名称|村级卫生室建设|<|<|<|<|<|<\n主管部门|青山县卫生健康局|<|<|实施单位|青山县卫生服务中心|<|<";
const funds =
  "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n^|年度资金总额|200|190|171|10|90%|9";
const header = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";
const body =
  "产出指标|数量指标|建设卫生室|≥20个|20个|50|50|\n效益指标|社会效益指标|覆盖率|≥95%|90%|30|28.42|偏远村未覆盖\n满意度指标|服务对象满意度|村民满意度|≥90%|92%|10|10|";
const total = "总分|||||100|97.42|";
const form = { title, labels, funds, header, body, total };

function changed(
  id: string,
  change: Partial<typeof form>,
  otherwise: Partial<Told> = {}
): StrangeTable {
  return table(id, Object.values({ ...form, ...change }).join("\n"), { ...told, ...otherwise });
}

function withRow(index: number, row: string): readonly string[] {
  return told.rows.map((own, place) => (place === index ? row : own));
}

/** One habit at a time in the official form. */
export const changedForms: readonly StrangeTable[] = [
  changed("project under 项目(政策)名称 with line break", {
    labels: labels.replace("项目名称", "项目（政策）¶名称"),
  }),
  changed("label with asterisk & colon", {
    labels: labels.replace("项目名称", "*项目名称：").replace("主管部门", "*主管部门："),
  }),
  changed(
    "department with 及代码 merged",
    {
      labels: labels
        .replace("主管部门", "主管部门及代码")
        .replace("青山县卫生健康局|", "青山县卫生健康局 301|")
        .replace("实施单位", "实施单位及代码")
        .replace("青山县卫生服务中心", "青山县卫生服务中心 301002"),
    },
    { department: "青山县卫生健康局301", unit: "青山县卫生服务中心301002" }
  ),
  changed(
    "funds header 预算数/执行数/执行率 without 年初",
    {
      funds:
        "项目资金（万元）||预算数（A）|执行数（B）|执行率（B/A）|分值|得分|\n^|年度资金总额|190|171|90%|10|9|",
    },
    { funds: "万元 -/190/171" }
  ),
  changed(
    "funds header with 调整数",
    {
      funds:
        "项目资金（万元）||年初预算数|年中调整数|全年预算数|全年执行数|执行率|得分\n^|年度资金总额|200|-10|190|171|90%|9",
    },
    { execution: "- 0.9 9" }
  ),
  changed("funds in 亿元", {
    funds: funds.replace("万元", "亿元").replace("|200|190|171", "|0.02|0.019|0.0171"),
  }),
  changed("funds in 百万元", {
    funds: funds.replace("万元", "百万元").replace("|200|190|171", "|2|1.9|1.71"),
  }),
  changed(
    "target with unit in parentheses",
    { body: body.replace("≥20个|20个", "20（个）|20（个）") },
    { rows: ["产出指标/数量指标/建设卫生室; 20个; 20个; 50; 50; -", coverage, satisfaction] }
  ),
  changed("actual as ratio text 20/20", { body: body.replace("|20个|50", "|20个（100%）|50") }),
  changed("level 1 vertical text 产¶出¶指¶标", {
    body: body.replace("产出指标", "产¶出¶指¶标").replace("满意度指标|", "满意¶度指标|"),
  }),
  changed("points blank for placeholders; 其他 rows", { body: body + "\n||……||||||" }),
  changed("score with one decimal and 分 unit header 得分（分）", {
    header: header.replace("分值|得分", "分值（分）|得分（分）"),
  }),
  changed("header 权重（%）", { header: header.replace("分值", "权重（%）") }),
  changed("header 指标值（单位）", {
    header: header
      .replace("年度指标值", "指标值（包含数字及文字描述）")
      .replace("实际完成值", "实际完成值（包含数字及文字描述）"),
  }),
  changed("header 自评得分 and 得分率", {
    header: header.replace("得分", "自评得分|得分率"),
    body: body
      .replace("|50|50|", "|50|50|100%|")
      .replace("|28.42|", "|28.42|94.73%|")
      .replace("|10|10|", "|10|10|100%|"),
    total: "总分|||||100|97.42|97.42%|",
  }),
  changed("planned start and end dates columns", {
    header: header.replace("年度指标值", "计划开始时间|计划完成时间|年度指标值"),
    body: body
      .replace("|≥20个", "|2023年3月|2023年10月|≥20个")
      .replace("|≥95%", "|2023年3月|2023年12月|≥95%")
      .replace("|≥90%", "|||≥90%"),
    total: "总分|||||||100|97.42|",
  }),
  changed(
    "qualitative 达成预期 with bands",
    { body: body.replace("覆盖率|≥95%|90%", "健康水平|持续提升|部分达成年度指标并具有一定效果") },
    {
      rows: [
        clinics,
        "效益指标/社会效益指标/健康水平; 持续提升; 部分达成年度指标并具有一定效果; 30; 28.42; 偏远村未覆盖",
        satisfaction,
      ],
    }
  ),
  changed(
    "negative reason filler '/' in note",
    { body: body.replace("|50|50|", "|50|50|/").replace("|10|10|", "|10|10|无") },
    {
      rows: [
        "产出指标/数量指标/建设卫生室; >=20个; 20个; 50; 50; /",
        coverage,
        "满意度指标/服务对象满意度/村民满意度; >=90%; 92%; 10; 10; 无",
      ],
    }
  ),
  changed(
    "total in words 合计得分：97.42",
    { total: "合计得分：97.42分|<|<|<|<|<|<|<" },
    { total: "-/97.42" }
  ),
  changed(
    "total row with only score far right",
    { total: "总分|<|<|<|<|<|97.42|" },
    { total: "-/97.42" }
  ),
  changed(
    "deduction items in reason with numbers",
    { body: body.replace("偏远村未覆盖", "扣1.58分：5%未覆盖，其中2个村") },
    {
      rows: [
        clinics,
        "效益指标/社会效益指标/覆盖率; >=95%; 90%; 30; 28.42; 扣1.58分:5%未覆盖,其中2个村",
        satisfaction,
      ],
    }
  ),
  changed("year 2023 as date serial format yyyy年", {
    title: '项目支出绩效自评表|<|<|<|<|<|<|<\n年度|44927{yyyy"年"}|<|<|<|<|<|<',
  }),
  changed("year as 2023.0 in title with project", {
    title: "青山县2023年度村级卫生室建设项目支出绩效自评表|<|<|<|<|<|<|<",
  }),
  changed("unit in the title line: 单位：青山县卫生服务中心 单位：万元", {
    labels:
      "编制单位：青山县卫生服务中心|<|<|<|金额单位：万元|<|<|<\n项目名称|村级卫生室建设|<|<|主管部门|青山县卫生健康局|<|<",
    funds: funds.replace("（万元）", ""),
  }),
  changed(
    "two departments",
    { labels: labels.replace("青山县卫生健康局|", "青山县卫生健康局、青山县财政局|") },
    { department: "青山县卫生健康局、青山县财政局" }
  ),
  changed(
    "funds: 到位数 and 执行数",
    {
      funds:
        "项目资金（万元）||年初预算数|全年预算数|到位数|执行数|执行率|得分\n^|年度资金总额|200|190|190|171|90%|9",
    },
    { execution: "- 0.9 9" }
  ),
  changed(
    "funds executed by halves",
    {
      funds:
        "项目资金（万元）||年初预算数|全年预算数|上半年执行数|全年执行数|执行率|得分\n^|年度资金总额|200|190|80|171|90%|9",
    },
    { execution: "- 0.9 9" }
  ),
  changed(
    "last year's carryover columns",
    {
      funds:
        "项目资金（万元）||上年结转数|年初预算数|全年预算数|全年执行数|执行率|得分\n^|年度资金总额|30|200|190|171|90%|9",
    },
    { execution: "- 0.9 9" }
  ),
  changed(
    "balance column",
    {
      funds:
        "项目资金（万元）||年初预算数|全年预算数|全年执行数|结余数|执行率|得分\n^|年度资金总额|200|190|171|19|90%|9",
    },
    { execution: "- 0.9 9" }
  ),
  changed("total row below sources", {
    funds:
      "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n^|中央资金|100|100|90|||\n^|县级资金|100|90|81|||\n^|合计|200|190|171|10|90%|9",
  }),
  changed("count with share", { body: body.replace("|20个|50", "|20个（完成率100%）|50") }),
  changed("count with parts", { body: body.replace("|20个|50", "|20个（其中新建15个）|50") }),
  changed("percent with note", { body: body.replace("|90%|30", "|90%（18个村）|30") }),
  changed(
    "actual 完成20个",
    { body: body.replace("|20个|50", "|已完成20个卫生室建设|50") },
    { rows: withRow(0, "产出指标/数量指标/建设卫生室; >=20个; 20个卫生室建设; 50; 50; -") }
  ),
  changed(
    "unit both sides: target column 20, unit in name (个)",
    { body: body.replace("建设卫生室|≥20个|20个", "建设卫生室（个）|≥20|20") },
    { rows: withRow(0, "产出指标/数量指标/建设卫生室(个); >=20; 20; 50; 50; -") }
  ),
  changed(
    "ratio 1 with percent fmt",
    { body: body.replace("|92%|10", "|1{0%}|10") },
    { rows: withRow(2, "满意度指标/服务对象满意度/村民满意度; >=90%; 100%; 10; 10; -") }
  ),
  changed(
    "money target with 万元 and actual 元",
    { body: body.replace("建设卫生室|≥20个|20个", "总成本|≤190万元|1710000元") },
    { rows: withRow(0, "产出指标/数量指标/总成本; <=190万元; 1710000元; 50; 50; -") }
  ),
  changed(
    "date text 2023.11.30 前",
    { body: body.replace("建设卫生室|≥20个|20个", "完工|2023.11.30前|2023.11.25") },
    { rows: withRow(0, "产出指标/数量指标/完工; until 2023-11-30; until 2023-11-25; 50; 50; -") }
  ),
  changed(
    "date 年底前 / 12月25日",
    { body: body.replace("建设卫生室|≥20个|20个", "完工|2023年底前|2023年12月25日") },
    { rows: withRow(0, "产出指标/数量指标/完工; until 2023-12; until 2023-12-25; 50; 50; -") }
  ),
  changed(
    "comma decimals wide",
    { body: body.replace("≥20个|20个", "≥１，２００个|1,250个") },
    { rows: withRow(0, "产出指标/数量指标/建设卫生室; >=1200个; 1250个; 50; 50; -") }
  ),
  changed(
    "target 100% as number 1 general",
    { body: body.replace("覆盖率|≥95%|90%", "覆盖率|100%|0.9") },
    { rows: withRow(1, "效益指标/社会效益指标/覆盖率; 100%; 0.9; 30; 28.42; 偏远村未覆盖") }
  ),
  changed("side label 绩¶效¶指¶标 col merged", {
    header: "绩¶效¶指¶标|" + header,
    body: body
      .split("\n")
      .map((l) => "^|" + l)
      .join("\n"),
    total: "总分|<|" + total.slice(3),
  }),
  changed("side label 绩效指标 unmerged", {
    header: "绩效指标|" + header,
    body: body
      .split("\n")
      .map((l) => "|" + l)
      .join("\n"),
    total: "|" + total,
  }),
  changed("total label 100 merged before", { total: "总    分|<|<|<|<|100|97.42|" }),
  changed("total label in column 3", { total: "||合计|||100|97.42|" }),
  changed("total label in column 5", { total: "||||合计|100|97.42|" }),
  changed("total unlabeled", { total: "|||||100|97.42|" }),
  changed("final note row text '自评结论：' ", {
    total: total + "\n自评结论：项目得分97.42分，等级为优。|<|<|<|<|<|<|<",
  }),
  changed(
    "grade in label 自评结论",
    { total: total + "\n自评结论|优|<|<|<|<|<|<" },
    { grade: "优" }
  ),
  changed(
    "grade 等次：优秀（90-100）",
    { total: total + "\n自评等次：优秀|<|<|<|<|<|<|<" },
    { grade: "优秀" }
  ),
  changed("实施单位（公章）：", { labels: labels.replace("实施单位", "实施单位（公章）") }),
  changed("项目承办单位", { labels: labels.replace("实施单位", "项目承办单位") }),
  changed("主管部门（盖章）inline with date", {
    labels:
      "主管部门（盖章）：青山县卫生健康局　　实施单位（盖章）：青山县卫生服务中心　　填报日期：2024年2月20日|<|<|<|<|<|<|<\n项目名称|村级卫生室建设|<|<|<|<|<|<",
  }),
  changed("一级预算单位/二级单位", {
    labels: labels.replace("主管部门", "一级预算部门").replace("实施单位", "二级预算单位"),
  }),
  changed("labels with a number before them", {
    labels:
      "1|项目名称|村级卫生室建设|<|<|<|<|<\n2|主管部门|青山县卫生健康局|<|实施单位|青山县卫生服务中心|<|<",
  }),
  changed("执行率 at 0.9 with header %, score 9.0 text", {
    funds: funds.replace("执行率", "执行率（%）").replace("90%", "90"),
  }),
  changed("execution rate row in table: 成本指标 10", {
    funds: "资金（万元）|年初预算数|全年预算数|全年执行数||||\n总额|200|190|171||||",
    body: "预算执行率（10分）|||100%|90%|10|9|\n" + body,
  }),
  changed("title with place and project in 《》", {
    title: "青山县《村级卫生室建设》项目绩效自评表|<|<|<|<|<|<|<\n评价年度：2023年|<|<|<|<|<|<|<",
  }),
  changed("年度：2023年1-12月", {
    title: "项目支出绩效自评表|<|<|<|<|<|<|<\n评价期间：2023年1月1日至2023年12月31日|<|<|<|<|<|<|<",
  }),
  changed(
    "2023年 in form number",
    {
      title:
        "表号：2023-07|<|<|<|<|<|<|<\n项目支出绩效自评表|<|<|<|<|<|<|<\n（2022年度）|<|<|<|<|<|<|<",
    },
    { year: "2022" }
  ),
];
