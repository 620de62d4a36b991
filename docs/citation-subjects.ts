import type * as citations from "../src/evaluation/citations";

type Texts = typeof citations;

/** What each text and article says, in a few words, for the page 依据. */
export const subjects: {
  readonly [Text in keyof Texts]: Readonly<Record<keyof Texts[Text], string>>;
} = {
  caiyu202010: {
    whole: "单位自评和财政、部门评价的总规定",
    content: "自评内容；未完成的要说明原因，提出改进措施",
    weights: "预算执行率10、产出50、效益30、满意度10",
    standards: "评价标准：计划、行业、历史标准",
    scoring: "总分、定量按比例、定性三档、完成值高于指标值较多",
    grades: "总分100分；优、良、中、差",
    honesty: "自评表内容完整、权重合理、数据真实、结果客观",
    lowExecution: "执行率偏低、结果较差的单独说明原因；没有写多少算偏低",
    form: "单位自评表的栏目；没有印计算公式",
    framework: "财政、部门评价的指标体系框架",
    outline: "评价报告参考提纲",
  },
  caiyu2021101: { whole: "指标类型、分值结构和取值" },
  caiyu201353: { whole: "共性指标和各种比率的算法" },
  yucaixiao202010: {
    whole: "河南省级的规定",
    weights: "分值结构",
    scoring: "计分",
    grades: "等级",
  },
  provincialSystem: { whole: "“等于”、指标值为0的计分，得分两位小数，扣分须填原因" },
  guangxiSystem: { whole: "完成值达到指标值130%起须说明" },
  povertyForm: { whole: "反向指标按指标值÷完成值" },
  beijingForm: { whole: "执行率得分为执行率×分值，不超过分值" },
  sichuanForm: { whole: "年中追加、调减预算须说明理由" },
  reviewPractice: { whole: "审核时通常会问的" },
};
