import type { Citation, Ground, Provision, ReadState } from "../evaluation/citation";
import { fill } from "./fill";
import type { Language } from "./language";

type InBoth = Readonly<Record<Language, string>>;

/** How far a text was read, as a user is told. */
export const readStates: Readonly<Record<ReadState, InBoth>> = {
  official: { "zh-CN": "已核对", "en-US": "checked" },
  compilation: { "zh-CN": "依汇编核对", "en-US": "checked in a compilation" },
  unchecked: { "zh-CN": "待核对", "en-US": "to be verified" },
};

const sentences: Readonly<Record<"read" | "unregulated", InBoth>> = {
  read: { "zh-CN": "{place}，{state}", "en-US": "{place}, {state}" },
  unregulated: {
    "zh-CN": "{silent}未规定，按{followed}",
    "en-US": "{silent} has no rule; by {followed}",
  },
};

const convention: InBoth = { "zh-CN": "本工具约定", "en-US": "this tool's own convention" };

/** The parameters of a scheme, by their names in `Scheme`. */
export const ruleNames = {
  positive: { "zh-CN": "未达到指标值", "en-US": "Target not reached" },
  reverse: { "zh-CN": "超出控制上限", "en-US": "Upper limit exceeded" },
  equal: { "zh-CN": "“=”超过指标值", "en-US": "“=” target passed" },
  zeroTarget: { "zh-CN": "指标值为0", "en-US": "Target 0" },
  range: { "zh-CN": "指标值为范围", "en-US": "Target range" },
  late: { "zh-CN": "晚于时限", "en-US": "Deadline missed" },
  qualitative: { "zh-CN": "定性分档", "en-US": "Qualitative bands" },
  overfulfilment: { "zh-CN": "超额完成的界线", "en-US": "Over-fulfilment threshold" },
  denominator: { "zh-CN": "执行率的分母", "en-US": "Divisor of the execution rate" },
  execution: { "zh-CN": "执行率得分", "en-US": "Score of the execution rate" },
  executionPoints: { "zh-CN": "执行率分值", "en-US": "Points of the execution rate" },
  decimals: { "zh-CN": "得分的小数位", "en-US": "Decimals of a score" },
  fullScore: { "zh-CN": "满分", "en-US": "Full score" },
  grades: { "zh-CN": "等级", "en-US": "Grades" },
} as const satisfies Readonly<Record<string, InBoth>>;

/** What people call the document: its number, else its title. */
export function documentName({ number, title }: Provision): string {
  return number ?? title ?? "";
}

/**
 * Document, article and how far the text was read. What a text leaves open says so; a convention of this tool has no
 * text that could be checked.
 *
 * @example citationText(citations.povertyForm.whole) // "扶贫（衔接）资金绩效自评表填表说明，待核对"
 */
export function citationText(citation: Citation, language: Language = "zh-CN"): string {
  if (citation.kind === "provision") {
    const place = documentName(citation) + (citation.article ?? "");
    return fill(sentences.read[language], { place, state: readStates[citation.read][language] });
  }
  const { silent, followed } = citation;
  return fill(sentences.unregulated[language], {
    silent: documentName(silent),
    followed: followed === null ? convention[language] : citationText(followed, language),
  });
}

/** The reasons behind a finding, each with its text: "同一事项不重复计分（审核惯例，待核对）". */
export function groundsText(grounds: readonly Ground[], language: Language = "zh-CN"): string {
  return grounds
    .map(({ says, citation }) => `${says}（${citationText(citation, language)}）`)
    .join("；");
}
