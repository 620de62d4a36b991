import type { Ground } from "../evaluation/citation";
import type { Denominator, Scheme } from "../scoring/scheme";

const budgets: Readonly<Record<Denominator, string>> = {
  fullYear: "全年预算数",
  initial: "年初预算数",
  received: "到位数",
};

/** Why the execution rate is what it is: the scheme's own divisor. */
export function rateGround({ denominator: { value, source } }: Scheme): readonly Ground[] {
  return [{ says: `执行率为全年执行数÷${budgets[value]}`, citation: source }];
}
