import type { Comparator, Outcome } from "../../../evaluation/quantity";

// Words around a number. To add a synonym, add one word (half-width, without blanks) to its list; longer words are
// tried first, so the order within a list does not matter.

/** Written before the number. */
export const comparatorsBefore: Readonly<Record<Comparator, readonly string[]>> = {
  ">=": [
    "≥", ">=", "=>", "≥=", "不低于", "不少于", "不小于", "不得低于", "不得少于", "不得小于", "大于等于", "大于或等于",
    "大于或者等于", "高于等于", "高于或等于", "多于或等于", "至少", "最低", "最少", "达到或超过", "不短于",
  ],
  "<=": [
    "≤", "<=", "=<", "不高于", "不超过", "不多于", "不大于", "不得高于", "不得超过", "不得多于", "不得大于", "小于等于",
    "小于或等于", "小于或者等于", "低于等于", "低于或等于", "少于或等于", "至多", "最多", "最高", "不超", "控制在",
    "不突破", "不长于", "未超过", "不晚于", "不迟于",
  ],
  ">": [">", "大于", "高于", "超过", "多于"],
  "<": ["<", "小于", "低于", "少于", "不足", "不满"],
  "=": ["=", "==", "等于"],
}; // prettier-ignore

/** Written after the number and its unit. */
export const comparatorsAfter: Readonly<Record<Comparator, readonly string[]>> = {
  ">=": ["以上", "及以上", "(含)以上", "以上(含)", "或以上", "含以上", "+"],
  "<=": ["以下", "及以下", "(含)以下", "以下(含)", "或以下", "以内", "之内", "内", "以内(含)"],
  ">": ["以上(不含)", "(不含)以上"],
  "<": ["以下(不含)", "(不含)以下"],
  "=": [],
};

export const approximateBefore: readonly string[] = ["约", "大约", "大概", "近", "将近", "接近", "约为", "约合"]; // prettier-ignore
/** Between number and unit ("200余人") or after the unit ("200人左右"). */
export const approximateAfter: readonly string[] = ["余", "多", "左右", "上下"];

/** A sign cell that says the target is judged, not measured. */
export const qualitativeSigns: readonly string[] = ["定性", "定性指标"];

/** What stands in a cell that holds nothing on purpose. */
export const dashes: readonly string[] = ["/", "\\", "-", "--", "---", "一", "~", "...", "……", "…", "·", "*", "//", "、"]; // prettier-ignore

/** Whole phrases, and words that decide a phrase they begin (`startsWith`) or occur in (`contains`). Checked in order. */
export interface PhraseRule {
  readonly outcome: Outcome | null;
  readonly exactly?: readonly string[];
  readonly contains?: readonly string[];
  readonly startsWith?: readonly string[];
}

export const phraseRules: readonly PhraseRule[] = [
  {
    outcome: "met",
    exactly: ["是", "√", "✓", "✔", "达成", "完成", "达标", "达到", "实现", "合格", "到位", "达成预期指标", "达成年度指标"], // prettier-ignore
  },
  { outcome: "unmet", exactly: ["否", "×", "✗", "✘"] },
  {
    outcome: "partly",
    contains: ["部分达成", "部分完成", "部分实现", "部分达到", "未全部完成", "未完全完成", "未全面完成", "未完全达", "未全部达", "部分未完成"], // prettier-ignore
  },
  {
    outcome: "unmet",
    contains: [
      "未达成", "未完成", "未达到", "未实现", "未达标", "未能完成", "未能达", "未按时", "未按期", "没有完成", "没完成",
      "没有达到", "不达标", "不合格", "不到位", "未到位", "未落实", "未开展", "未实施", "效果较差", "程度较低", "尚未",
    ],
  },
  // A negation that is not in the lists above may turn any word round ("未发生", "无遗留"): nobody can tell.
  { outcome: null, contains: ["未", "没", "不", "无", "非", "暂", "是否"] },
  {
    outcome: "met",
    startsWith: [
      "已完成", "已达成", "已达到", "已达标", "已实现", "已落实", "已到位", "已经完成", "全部完成", "全部达成", "全面完成",
      "按时完成", "按期完成", "及时完成", "如期完成", "按计划完成", "按要求完成", "提前完成", "顺利完成", "圆满完成",
      "基本达成", "基本完成", "基本达到", "基本实现", "已基本达成", "已基本完成", "已基本达到", "已基本实现", "达到预期", "达到年度", "达到目标", "达到要求", "达成预期", "达成年度",
      "达成目标", "完成预期", "完成年度", "完成目标", "完成任务", "实现预期", "实现年度", "实现目标", "均完成", "均已完成",
      "全部达标", "完全达成", "超额完成", "超额达成",
    ],
  },
]; // prettier-ignore

/** Words of a sign column that want a range for their value: "介于" beside "90%~95%". */
export const rangeSigns: readonly string[] = ["介于", "之间", "区间", "范围", "区间值", "区间指标", "适度", "适度指标", "中性", "中性指标"]; // prettier-ignore

/** Words of a 指标性质 or 指标方向 column and the sign they stand for, "" for none; they are not shown with the target. */
export const directionSigns: Readonly<Record<string, string>> = {
  ...signed("≥", ["正向", "正向指标", "正指标", "正", "越大越好", "越高越好"]),
  ...signed("≤", ["反向", "反向指标", "反指标", "反", "逆向", "逆向指标", "逆指标", "负向", "负向指标", "越小越好", "越低越好"]),
  ...signed("", ["定量", "定量指标"]),
}; // prettier-ignore

function signed(sign: string, words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, sign]));
}

/** What a 扣分 cell says where nothing is taken off. */
export const noDeductionWords: readonly string[] = ["无", "不扣", "不扣分", "未扣分", "无扣分"];

/** Ends of names of offices, which stand under 单位 where it means who, not in what. */
export const officeEndings: readonly string[] = ["局", "厅", "委", "委员会", "办公室", "科", "科室", "股", "中心", "公司", "部门", "处室", "政府", "街道办", "大队", "学院", "单位"]; // prettier-ignore

/** Words before a number at the end of an indicator's name that make the number its target: 完成率100%. */
export const namedTargetWords: readonly string[] = [
  "率", "度", "比例", "达", "达到", "不低于", "不少于", "不超过", "不高于", "数", "数量", "面积",
  "完成", "培训", "新建", "改造", "新增", "购置", "发放", "开展", "举办", "补助", "覆盖", "服务", "种植", "修建",
]; // prettier-ignore

/** Words in an indicator's name that make its values days. */
export const dateWords: readonly string[] = [
  "时间",
  "日期",
  "时限",
  "期限",
  "完工",
  "竣工",
  "工期",
  "截止",
];
