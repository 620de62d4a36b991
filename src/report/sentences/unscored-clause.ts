import { isOptionList } from "../../evaluation/option-list";
import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import { indicatorName } from "../scores/indicator-name";
import { text } from "../text";

/** "公众知晓率（实际完成值未填写）": an indicator without a score, and why it has none. */
export function unscoredClause(scored: ScoredIndicator): readonly Run[] {
  return text`${indicatorName(scored.indicator)}（${unscoredReason(scored)}）`;
}

/** What is missing, in the order a person would look: points, actual value, target. */
export function unscoredReason({ indicator: { points, actual, target } }: ScoredIndicator): string {
  if (!points?.value) {
    return "分值未填写";
  }
  if (actual === null || actual.value.kind === "blank") {
    return "实际完成值未填写";
  }
  if (actual.value.kind === "unreadable") {
    return "实际完成值无法识别";
  }
  if (target === null || target.value.kind === "blank") {
    return "年度指标值未填写";
  }
  if (target.value.kind === "unreadable") {
    return "年度指标值无法识别";
  }
  if (isOptionList(target.text)) {
    return "年度指标值未写明";
  }
  return "完成情况不能按规则换算为得分，需填写得分";
}
