import type { PublishedCase, PublishedIndicator } from "../published-case";

/** A form's whole content: what is drawn on a sheet and, at the same time, what must be read from it. */
export interface OfficeCase extends PublishedCase {
  readonly department: string;
  /** 预期目标 */
  readonly goal: string;
  /** 实际完成情况 */
  readonly completion: string;
}

const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]; // prettier-ignore
const budgetHeader = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

/**
 * The form all workbooks turn on. 456/480 = 95 % of 10 points is 9.5; 50 + 30 + 10 points less 0.5 and 1.5 are 88;
 * together 97.5.
 */
export const ruralWater: OfficeCase = {
  id: "base",
  year: "2023",
  title: "项目支出绩效自评表",
  project: "农村饮水安全巩固提升工程",
  department: "某县水利局",
  unit: "某县供水总站",
  goal: "目标1：完成管网延伸和水厂改造。目标2：让2.4万农村人口喝上放心水，投诉量较上年下降一半。",
  completion: "新建管网32.6公里，改造水厂3座，2.28万人受益，两个村民组的入户管道尚未接通。",
  layout: { budget_header: budgetHeader, indicator_header: header },
  budget: {
    currency_unit: "万元",
    rows: [
      funds("年度资金总额", ["500", "480", "456", "10", "95%", "9.5"]),
      funds("其中:当年财政拨款", ["450", "430", "410", "—", "", "—"]),
      funds("上年结转资金", ["20", "20", "20", "—", "", "—"]),
      funds("其他资金", ["30", "30", "26", "—", "", "—"]),
    ],
  },
  indicators: [
    row("产出指标", "数量指标", "新建供水管网长度", "≥32公里", "32.6公里", "10", "10"),
    row("产出指标", "数量指标", "改造水厂数量", "3座", "3座", "8", "8"),
    row("产出指标", "质量指标", "出厂水水质达标率", "≥95%", "96.2%", "10", "10"),
    row("产出指标", "质量指标", "工程验收合格率", "100%", "100%", "8", "8"),
    row("产出指标", "时效指标", "工程完工时间", "2023年11月底前", "2023年10月", "6", "6"),
    row("产出指标", "成本指标", "工程总成本", "≤480万元", "456万元", "8", "8"),
    row("效益指标", "社会效益指标", "受益农村人口", "≥2.4万人", "2.28万人", "10", "9.5", "两个村民组未通水，次年3月底前接通。"), // prettier-ignore
    row("效益指标", "经济效益指标", "户均减少购水支出", "≥200元", "170元", "10", "8.5", "雨水较多，购水户减少，今后按正常年景测算。"), // prettier-ignore
    row("效益指标", "可持续影响指标", "长效管护机制", "健全", "健全", "10", "10"),
    row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "92%", "10", "10"),
  ],
  published_total: { weight: "100", score: "97.5" },
  published_grade: "优",
};

/** The same project's form of the year before: 423/450 = 94 %, 9.4 + 83.6 = 93. */
export const ruralWaterLastYear: OfficeCase = {
  ...ruralWater,
  id: "last year",
  year: "2022",
  goal: "目标1：完成三个乡镇的管网改造。目标2：改善1.9万人的饮水条件。",
  completion: "三个乡镇的管网已改造，1.71万人受益。",
  budget: {
    currency_unit: "万元",
    rows: [
      funds("年度资金总额", ["460", "450", "423", "10", "94%", "9.4"]),
      funds("其中:当年财政拨款", ["440", "430", "403", "—", "", "—"]),
      funds("上年结转资金", ["0", "0", "0", "—", "", "—"]),
      funds("其他资金", ["20", "20", "20", "—", "", "—"]),
    ],
  },
  indicators: [
    row("产出指标", "数量指标", "新建供水管网长度", "≥28公里", "25.2公里", "20", "18", "征地进度慢，已协调解决。"), // prettier-ignore
    row("产出指标", "质量指标", "出厂水水质达标率", "≥95%", "95.1%", "20", "20"),
    row("产出指标", "时效指标", "工程完工时间", "2022年11月底前", "2022年11月", "10", "10"),
    row("效益指标", "社会效益指标", "受益农村人口", "≥1.9万人", "1.71万人", "20", "18", "部分村组未通水。"), // prettier-ignore
    row("效益指标", "可持续影响指标", "长效管护机制", "健全", "基本健全", "10", "7.6", "管护经费未列入预算。"), // prettier-ignore
    row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "90%", "10", "10"),
  ],
  published_total: { weight: "100", score: "93" },
};

/** Another project of the same county and year: 212/212 = 100 %, 10 + 86 = 96. */
export const otherProject: OfficeCase = {
  ...ruralWater,
  id: "other project",
  project: "中小河流治理项目",
  unit: "某县河道管理所",
  goal: "目标1：治理中小河流12公里。",
  completion: "治理河道11.4公里。",
  budget: {
    currency_unit: "万元",
    rows: [
      funds("年度资金总额", ["212", "212", "212", "10", "100%", "10"]),
      funds("其中:当年财政拨款", ["212", "212", "212", "—", "", "—"]),
    ],
  },
  indicators: [
    row("产出指标", "数量指标", "治理河道长度", "≥12公里", "11.4公里", "40", "38", "汛期停工。"), // prettier-ignore
    row("产出指标", "质量指标", "护岸工程合格率", "100%", "100%", "10", "10"),
    row("效益指标", "生态效益指标", "河道保洁覆盖率", "≥90%", "93%", "20", "20"),
    row(
      "效益指标",
      "社会效益指标",
      "保护农田面积",
      "≥3000亩",
      "2400亩",
      "10",
      "8",
      "末段堤防未完工。"
    ),
    row("满意度指标", "服务对象满意度指标", "沿岸群众满意度", "≥90%", "91%", "10", "10"),
  ],
  published_total: { weight: "100", score: "96" },
};

function row(l1: string, l2: string, l3: string, target_raw: string, actual_raw: string, weight_raw: string, score_raw: string, reason_raw = ""): PublishedIndicator {
  return { l1, l2, l3, target_raw, actual_raw, weight_raw, score_raw, reason_raw };
} // prettier-ignore

function funds(label: string, cells: readonly string[]): Readonly<Record<string, string>> {
  const amounts = budgetHeader.map((name, index) => [name, cells[index] ?? ""] as const);
  return { label, ...(Object.fromEntries(amounts) as Record<string, string>) };
}
