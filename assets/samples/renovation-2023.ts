/**
 * The sample project as readable data: renovation of two old housing estates in 2023. Names, areas, households and
 * amounts are those of the published self-evaluation report of 金辰街道; the indicator system, survey counts and texts
 * were written for this sample.
 */

const unit = "昆明市盘龙区人民政府金辰街道办事处";

export const project = {
  title: "2023年老旧小区改造项目专项补助资金基础数据表",
  name: "2023年老旧小区改造项目专项补助资金",
  year: 2023,
  unit,
  department: unit,
};

/** 万元 */
export const funds = {
  header: [
    "资金来源",
    "年初预算申报数",
    "全年预算数（调整后）",
    "实际到位数",
    "实际支出数",
    "结余数",
  ],
  rows: [
    ["老旧小区改造专项补助资金", 400, 772.85, 772.85, 772.85, 0],
    ["其他资金", 0, 0, 0, 0, 0],
    ["合计", 400, 772.85, 772.85, 772.85, 0],
  ],
  asOf: "2023年12月31日",
  note: "年初按首批改造内容申报400.00万元；年中供水供电“一户一表”等内容纳入实施范围，财政据此追加372.85万元，全年预算调整为772.85万元。",
} as const;

export const subprojects = {
  header: ["序号", "子项目名称", "改造面积（万平方米）", "改造户数（户）", "主要改造内容"],
  rows: [
    [
      1,
      "金刀营社区金桥花园老旧小区改造项目",
      10,
      1165,
      "路面修复、监控和路灯安装、楼道粉刷、绿化补植、消防设施增设",
    ],
    [2, "天祥社区穿金路沿线片区老旧小区综合提升改造项目", 4.05, 708, "供水供电“一户一表”改造"],
    ["合计", "", 14.05, 1873, ""],
  ],
} as const;

/** Label and text, one row each. */
export const texts = [
  [
    "项目概况",
    "金辰街道2023年安排两个老旧小区改造子项目，涉及改造面积14.05万平方米、居民1873户。改造围绕房屋公共部位、小区道路和管线、安防消防以及环境绿化展开，着力补齐设施短板，改善居住条件。",
  ],
  [
    "总目标",
    "用一个年度完成两个小区的基础设施更新，让居民住得安全、出行方便、环境整洁，并建立改造后能长期运转的管护办法。",
  ],
  [
    "年度目标",
    "2023年底前完成金桥花园10万平方米、1165户和穿金路沿线片区4.05万平方米、708户的改造，工程验收合格，居民满意度不低于90%。",
  ],
  [
    "立项依据",
    "《盘龙区老旧小区改造工作实施方案》；《昆明市盘龙区发展和改革局关于盘龙区老旧小区改造项目六期工程可行性研究报告的批复》",
  ],
  [
    "管理制度",
    "预算管理内部控制制度；收支管理内部控制制度；采购管理内部控制制度；自行采购管理办法；国有资产管理内部控制制度",
  ],
  [
    "主要经验及做法",
    "1.先拆违、后改造。进场前会同社区清理占用公共空间的棚屋和搭建物，为管线入地和消防通道腾出空间。\n2.按需定项。开工前逐栋征集意见，把适老设施、照明和安防列为优先内容，施工中按居民反馈调整顺序。",
  ],
] as const;

export const grades = {
  header: ["等级", "分数线"],
  rows: [
    ["优秀", "≥90"],
    ["良好", "≥80"],
    ["合格", "≥60"],
    ["不合格", "＜60"],
  ],
} as const;

export const evidence = [
  "绩效评价指标体系",
  "基础数据表",
  "访谈分析报告",
  "社会调查问卷分析报告",
  "立项申请及批复文件",
  "绩效目标申报表",
] as const;

export interface SampleIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly criterion: string;
  readonly target: string | number;
  readonly actual: string | number;
  readonly points: number;
  readonly note?: string;
}

const qualitative = "达成得满分，部分达成得60%～80%，未达成得0～60%";
const ratio = "达到指标值得满分，未达到的按完成比例计分";
const decision = { level1: "项目决策" };
const management = { level1: "项目管理" };
const performance = { level1: "项目绩效" };

/** 20 + 20 + 60 points; by the rules 19 + 20 + 58 = 97. */
export const indicators: readonly SampleIndicator[] = [
  {
    ...decision,
    level2: "项目目标",
    level3: "绩效目标合理性",
    criterion: qualitative,
    target: "目标与改造任务、单位职责相符",
    actual: "达成预期指标",
    points: 2,
  },
  {
    ...decision,
    level2: "项目目标",
    level3: "绩效指标量化率",
    criterion: ratio,
    target: "≥80%",
    actual: "85%",
    points: 2,
  },
  {
    ...decision,
    level2: "决策过程",
    level3: "立项依据充分性",
    criterion: qualitative,
    target: "有实施方案和可研批复",
    actual: "达成预期指标",
    points: 4,
  },
  {
    ...decision,
    level2: "决策过程",
    level3: "立项程序规范性",
    criterion: qualitative,
    target: "申报、论证、审批程序齐全",
    actual: "达成预期指标",
    points: 4,
  },
  {
    ...decision,
    level2: "资金分配",
    level3: "资金分配与改造任务匹配性",
    criterion: qualitative,
    target: "按面积和户数分配到子项目",
    actual: "达成预期指标",
    points: 4,
  },
  {
    ...decision,
    level2: "资金分配",
    level3: "预算申报测算覆盖的改造内容",
    criterion: ratio,
    target: "≥4类",
    actual: "3类",
    points: 4,
    note: "年初申报400.00万元时，供水供电“一户一表”改造未列入测算，与财政实际下达的772.85万元相差较大；今后申报前先完成全部改造内容的工程量测算。",
  },
  {
    ...management,
    level2: "资金管理",
    level3: "资金到位率",
    criterion: ratio,
    target: "≥100%",
    actual: "100%",
    points: 4,
  },
  {
    ...management,
    level2: "资金管理",
    level3: "预算执行率",
    criterion: ratio,
    target: "≥100%",
    actual: "100%",
    points: 4,
  },
  {
    ...management,
    level2: "资金管理",
    level3: "资金使用合规性",
    criterion: qualitative,
    target: "专款专用，审批手续完备",
    actual: "达成预期指标",
    points: 4,
  },
  {
    ...management,
    level2: "组织实施",
    level3: "管理制度健全性",
    criterion: qualitative,
    target: "预算、收支、采购、资产制度齐全",
    actual: "达成预期指标",
    points: 4,
  },
  {
    ...management,
    level2: "组织实施",
    level3: "制度执行有效性",
    criterion: qualitative,
    target: "采购、合同、验收按制度办理",
    actual: "达成预期指标",
    points: 4,
  },
  {
    ...performance,
    level2: "产出数量",
    level3: "改造面积",
    criterion: ratio,
    target: "≥14.05万平方米",
    actual: "14.05万平方米",
    points: 8,
  },
  {
    ...performance,
    level2: "产出数量",
    level3: "改造户数",
    criterion: ratio,
    target: "≥1873户",
    actual: "1873户",
    points: 8,
  },
  {
    ...performance,
    level2: "产出数量",
    level3: "改造小区数量",
    criterion: ratio,
    target: "=2个",
    actual: "2个",
    points: 4,
  },
  {
    ...performance,
    level2: "产出质量",
    level3: "工程验收合格率",
    criterion: ratio,
    target: "≥100%",
    actual: "100%",
    points: 8,
  },
  {
    ...performance,
    level2: "产出时效",
    level3: "改造任务完成时间",
    criterion: "按期完成得满分",
    target: "2023年12月31日前",
    actual: "2023年12月20日",
    points: 4,
  },
  {
    ...performance,
    level2: "产出时效",
    level3: "工程款按合同节点支付及时率",
    criterion: ratio,
    target: "≥100%",
    actual: "75%",
    points: 8,
    note: "12个付款节点中有3个因追加资金下达较晚而延后支付；今后按工程进度提前报送用款计划，资金到位后及时办理支付。",
  },
  {
    ...performance,
    level2: "产出成本",
    level3: "项目总支出控制",
    criterion: "不超过预算得满分",
    target: "≤772.85万元",
    actual: "772.85万元",
    points: 4,
  },
  {
    ...performance,
    level2: "社会效益",
    level3: "小区设施和居住环境改善",
    criterion: qualitative,
    target: "公共设施补齐，环境明显改善",
    actual: "达成预期指标",
    points: 6,
  },
  {
    ...performance,
    level2: "可持续影响",
    level3: "改造后管护机制",
    criterion: qualitative,
    target: "物业或社区管护责任落实",
    actual: "达成预期指标",
    points: 4,
  },
  {
    ...performance,
    level2: "服务对象满意度",
    level3: "受益居民满意度",
    criterion: ratio,
    target: "≥90%",
    actual: "93%",
    points: 6,
  },
];

/** Numbers of questionnaires; 93 % = (61 + 32) / 100. */
export const survey = {
  counts: [
    ["发放问卷（份）", 110],
    ["回收问卷（份）", 104],
    ["有效问卷（份）", 100],
    ["访谈居民（户）", 12],
  ],
  options: [
    ["非常满意", 61],
    ["满意", 32],
    ["基本满意", 5],
    ["不满意", 2],
  ],
  satisfaction: 0.93,
} as const;
