import { halfWidth } from "../reading/words/half-width";
import type { Comparator } from "../evaluation/quantity";
import type { CellInput } from "./cell-input";
import { Fault, invalid } from "./fault";

/** How an indicator shall be scored, where the target does not say it by itself. */
export type Rule =
  | { readonly kind: "auto" }
  | { readonly kind: "number"; readonly word: string; readonly comparator: Comparator }
  | { readonly kind: "range" | "qualitative" | "deadline"; readonly word: string };

const auto: Rule = { kind: "auto" };

/** The word shown first, then what a 指标性质 column may hold instead. */
const words: readonly (readonly [Rule, readonly string[]])[] = [
  [auto, ["自动", "定量", "定量指标", "auto"]],
  [number("正向", ">="), ["正向", "正向指标", "≥", ">=", "positive"]],
  [number("反向", "<="), ["反向", "反向指标", "逆向", "逆向指标", "负向", "≤", "<=", "reverse"]],
  [number("等于", "="), ["等于", "=", "equal"]],
  [number("大于", ">"), ["大于", ">"]],
  [number("小于", "<"), ["小于", "<"]],
  [{ kind: "range", word: "区间" }, ["区间", "范围", "range"]],
  [{ kind: "qualitative", word: "定性" }, ["定性", "定性指标", "qualitative"]],
  [{ kind: "deadline", word: "时点" }, ["时点", "时限", "期限", "deadline"]],
];

const byWord: ReadonlyMap<string, Rule> = new Map(
  words.flatMap(([rule, names]) => names.map((name) => [name, rule] as const))
);

/** What a user may choose from: "自动、正向、反向、…". */
export const ruleNames = words.map(([, [name]]) => name).join("、");

/** The rule a cell names; blank is "auto", another word a fault that lists what is allowed. @example readRule("≤") */
export function readRule(cell: CellInput): Rule | Fault {
  if (cell === null) return auto;
  const text = String(cell);
  const rule = byWord.get(halfWidth(text).replace(/\s/gu, "").toLowerCase());
  return rule ?? invalid("rule-unknown", "rule", { text, allowed: ruleNames });
}

function number(word: string, comparator: Comparator): Rule {
  return { kind: "number", word, comparator };
}
