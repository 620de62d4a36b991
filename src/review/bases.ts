import { unregulated, type Ground } from "../evaluation/citation";
import { caiyu202010 as text, sichuanForm } from "../evaluation/citations";
import type { Scheme } from "../scoring/scheme";
import { checks } from "./checks";
import { rateGround } from "./rate-ground";
import { textGrounds } from "./review-report";

/** The texts behind findings of reading and scoring that no single indicator's rule explains. */
const others: Readonly<Record<string, (scheme: Scheme) => readonly Ground[]>> = {
  "budget-adjusted": () => [
    { says: "年中追加、调减预算须说明理由", citation: unregulated(text.whole, sichuanForm.whole) },
  ],
  "denominator-fallback": () => [
    {
      says: "表中没有规则所用的预算数时，依次取全年预算数、到位数、年初预算数",
      citation: unregulated(text.whole, null),
    },
  ],
  "execution-above-budget": rateGround,
  "execution-amount-missing": rateGround,
  "execution-of-nothing": rateGround,
  "execution-not-applicable": () => [
    { says: "预算数和执行数都为0时不计执行率", citation: unregulated(text.whole, null) },
  ],
  "execution-score-without-rate": () => [
    { says: "预算数和执行数都为0时不计执行率", citation: unregulated(text.whole, null) },
  ],
  "target-adjusted": () => [{ says: "完成值与年初指标值相比", citation: text.scoring }],
  "total-differs": () => [{ says: "总分由各项指标得分汇总形成", citation: text.scoring }],
};

/** What stands behind each code of finding under a scheme; a code that is missing has no text of its own. */
export function basesOf(scheme: Scheme): Readonly<Record<string, readonly Ground[]>> {
  const all = [...checks.map(({ code, basis }) => [code, basis] as const), ...Object.entries(others)]; // prettier-ignore
  return {
    ...textGrounds,
    ...Object.fromEntries(all.map(([code, basis]) => [code, basis(scheme)])),
  };
}
