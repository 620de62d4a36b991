import type { Ungraded, UngradedReason } from "../evaluation/grade";
import { fill } from "./fill";
import type { Language } from "./language";

/** Why no grade is computed, as it stands behind "暂不评定：", without a stop. */
export function ungradedReason({ reason, values }: Ungraded, language: Language): string {
  return fill(reasons[reason][language], values);
}

const reasons: Readonly<Record<UngradedReason, Readonly<Record<Language, string>>>> = {
  "nothing-scored": { "zh-CN": "各项指标都没有得分", "en-US": "no indicator has a score" },
  "rows-open": {
    "zh-CN": "有{count}项指标缺少得分或分值",
    "en-US": "indicators without a score or points: {count}",
  },
  "execution-open": {
    "zh-CN": "预算执行率没有得分",
    "en-US": "the execution rate has no score",
  },
  "score-above-points": {
    "zh-CN": "有{count}项指标得分超过分值",
    "en-US": "indicators with a score above their points: {count}",
  },
  "points-unknown": { "zh-CN": "指标没有分值", "en-US": "the indicators have no points" },
  "points-not-full": {
    "zh-CN": "分值合计{sum}分，不是{full}分",
    "en-US": "points add up to {sum} instead of {full}",
  },
  "total-disputed": {
    "zh-CN": "填写的总分{reported}分与各项得分合计{sum}分对应不同等级",
    "en-US":
      "the total in the sheet ({reported}) and the sum of scores ({sum}) earn different grades",
  },
  "off-scale": {
    "zh-CN": "等级标准中没有与{score}分对应的等级",
    "en-US": "the grade scale has no band for {score}",
  },
};
