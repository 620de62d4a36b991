/** Rows of an indicator table: first level, second level, name, points. */
export type TemplateRow = readonly [level1: string, level2: string, name: string, points: number];

/** A form to fill in. Points of the rows and of the execution rate add up to 100. */
export interface Template {
  readonly id: string;
  /** Points of the execution rate in the funds block; null where an indicator scores the budget. */
  readonly executionPoints: number | null;
  readonly rows: readonly TemplateRow[];
}

/**
 * The forms offered where a workbook has none. The points of a part follow the text each is named after; how they fall
 * on single indicators is a proposal that the unit's approved system replaces.
 */
export const templates: readonly Template[] = [
  {
    // 项目决策20、项目管理20、项目绩效60, as the reference self-evaluation report of 2023 divides them.
    id: "decision-20-20-60",
    executionPoints: null,
    rows: [
      ["项目决策", "项目目标", "目标内容", 4],
      ["项目决策", "决策过程", "决策依据", 4],
      ["项目决策", "决策过程", "决策程序", 4],
      ["项目决策", "资金分配", "分配办法", 4],
      ["项目决策", "资金分配", "分配结果", 4],
      ["项目管理", "资金管理", "资金到位率", 4],
      ["项目管理", "资金管理", "资金使用合规性", 4],
      ["项目管理", "资金管理", "财务管理制度", 4],
      ["项目管理", "组织实施", "组织机构", 4],
      ["项目管理", "组织实施", "管理制度执行", 4],
      ["项目绩效", "产出数量", "任务完成数量", 14],
      ["项目绩效", "产出质量", "验收合格率", 10],
      ["项目绩效", "产出时效", "任务完成时间", 8],
      ["项目绩效", "产出成本", "成本控制", 6],
      ["项目绩效", "社会效益", "社会效益实现程度", 8],
      ["项目绩效", "可持续影响", "长效机制", 6],
      ["项目绩效", "服务对象满意度", "服务对象满意度", 8],
    ],
  },
  {
    // 财预〔2020〕10号: 预算执行率10、产出50、效益30、满意度10.
    id: "ministry-10-50-30-10",
    executionPoints: 10,
    rows: [
      ["产出指标", "数量指标", "任务完成数量", 15],
      ["产出指标", "质量指标", "验收合格率", 15],
      ["产出指标", "时效指标", "任务完成时间", 10],
      ["产出指标", "成本指标", "成本控制", 10],
      ["效益指标", "经济效益指标", "经济效益实现程度", 10],
      ["效益指标", "社会效益指标", "社会效益实现程度", 10],
      ["效益指标", "可持续影响指标", "长效机制", 10],
      ["满意度指标", "服务对象满意度指标", "服务对象满意度", 10],
    ],
  },
  {
    // 财预〔2021〕101号 sets cost apart: 成本20、产出40、效益20、满意度10, and 预算执行率10.
    id: "cost-20-40-20-10-10",
    executionPoints: 10,
    rows: [
      ["成本指标", "经济成本指标", "项目总成本", 10],
      ["成本指标", "社会成本指标", "对社会的负面影响", 5],
      ["成本指标", "生态环境成本指标", "对生态环境的负面影响", 5],
      ["产出指标", "数量指标", "任务完成数量", 15],
      ["产出指标", "质量指标", "验收合格率", 15],
      ["产出指标", "时效指标", "任务完成时间", 10],
      ["效益指标", "社会效益指标", "社会效益实现程度", 10],
      ["效益指标", "可持续影响指标", "长效机制", 10],
      ["满意度指标", "服务对象满意度指标", "服务对象满意度", 10],
    ],
  },
  {
    // The frame for evaluations by the finance department (`citations.caiyu202010.framework`): 决策、过程、产出、效益.
    id: "frame-decision-process-output-benefit",
    executionPoints: null,
    rows: [
      ["决策", "项目立项", "立项依据充分性", 4],
      ["决策", "项目立项", "立项程序规范性", 4],
      ["决策", "绩效目标", "绩效目标合理性", 4],
      ["决策", "绩效目标", "绩效指标明确性", 4],
      ["决策", "资金投入", "预算编制科学性", 2],
      ["决策", "资金投入", "资金分配合理性", 2],
      ["过程", "资金管理", "资金到位率", 4],
      ["过程", "资金管理", "预算执行率", 6],
      ["过程", "资金管理", "资金使用合规性", 4],
      ["过程", "组织实施", "管理制度健全性", 3],
      ["过程", "组织实施", "制度执行有效性", 3],
      ["产出", "产出数量", "实际完成率", 10],
      ["产出", "产出质量", "质量达标率", 8],
      ["产出", "产出时效", "完成及时性", 6],
      ["产出", "产出成本", "成本节约率", 6],
      ["效益", "项目效益", "实施效益", 20],
      ["效益", "项目效益", "服务对象满意度", 10],
    ],
  },
];

/** Labels of the basic data sheet whose text a person writes beside them. */
export const templateTexts = [
  "项目概况",
  "总目标",
  "年度目标",
  "立项依据",
  "管理制度",
  "主要经验及做法",
  "存在的问题",
  "改进措施",
] as const;
