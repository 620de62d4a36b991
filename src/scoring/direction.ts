import type { Indicator } from "../evaluation/indicator";
import type { Comparator, NumberQuantity } from "../evaluation/quantity";
import { inBaseUnit } from "../evaluation/unit";
import { indicatorName } from "./indicator-name";

export interface Direction {
  readonly comparator: Comparator;
  /** True where the sheet has no sign and the direction was inferred. */
  readonly inferred: boolean;
}

/** What a good project has little of. Taken from published forms; a name that holds one of these is an upper limit. */
const unwanted = [
  ...["变质", "死亡", "投诉", "事故", "差错", "错误率", "受害率", "成灾率", "发病率", "感染率"],
  ...[
    "逾期率",
    "流失率",
    "违规",
    "违纪",
    "漏报率",
    "返修率",
    "故障率",
    "辍学率",
    "失业率",
    "安全事件",
  ],
];

/** … unless the name is about what was done against it: 投诉办结率, 事故下降率. */
const remedies = [
  ...[
    "处理",
    "处置",
    "办理",
    "办结",
    "结案",
    "解决",
    "回复",
    "整改",
    "化解",
    "查处",
    "受理",
    "赔付",
  ],
  ...[
    "下降",
    "降低",
    "减少",
    "及时",
    "满意",
    "预防",
    "防治",
    "防控",
    "应急",
    "救助",
    "监测",
    "报告",
  ],
  ...["培训", "演练", "排查", "覆盖", "知晓", "完成"],
];

/** Cost indicators of which more is better: 成本节约额. */
const savings = ["节约", "节省", "降低", "减少", "压减", "下降"];

/**
 * The sign of a target number: the sheet's own, else "at least" - but "at most" for a target of 0, for an amount under a
 * cost indicator (成本指标: 20万元) and for a name of something unwanted (投诉, 事故, 死亡率).
 */
export function direction(indicator: Indicator, target: NumberQuantity): Direction {
  if (target.comparator !== null) return { comparator: target.comparator, inferred: false };
  const name = indicatorName(indicator);
  const upper =
    target.magnitude.isZero() || isCostAmount(indicator, name, target) || isUnwanted(name);
  return { comparator: upper ? "<=" : ">=", inferred: true };
}

function isCostAmount(indicator: Indicator, name: string, target: NumberQuantity): boolean {
  const [level1, level2] = indicator.path;
  const isCost = [level1, level2].some((level) => level?.includes("成本"));
  const { unit } = inBaseUnit(target);
  return isCost && !["", "%", "百分点"].includes(unit) && !includesAny(name, savings);
}

function isUnwanted(name: string): boolean {
  return includesAny(name, unwanted) && !includesAny(name, remedies);
}

function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
