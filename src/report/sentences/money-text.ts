import type { Budget, BudgetAmounts, Money } from "../../evaluation/budget";
import type { Denominator } from "../../scoring/scheme";
import type { Run } from "../document";
import { amountText } from "../numbers/number-style";
import { figure, text } from "../text";

/** The amounts of a row of the funds block, in the order they come about. */
const amountKinds = ["initial", "fullYear", "received", "executed"] as const;
export type AmountKind = (typeof amountKinds)[number];

/** The form's own names (`citations.caiyu202010.form`). */
export const amountNames: Readonly<Record<AmountKind, string>> = {
  initial: "年初预算数",
  fullYear: "全年预算数",
  received: "资金到位数",
  executed: "全年执行数",
};

/** The name under which the sheet holds an amount, without unit or column letter: "全年预算数（A）" → "全年预算数". */
export function amountLabel(amounts: BudgetAmounts, kind: AmountKind): string {
  const label = (amounts[kind]?.label ?? "")
    .replace(/\s+/g, "")
    .replace(/[（(](?:单位[:：])?(?:万?元|[A-Za-z①-⑳/÷=+-]+)[）)]/g, "")
    .replace(/[:：]$/, "");
  return label === "" ? amountNames[kind] : label;
}

/** "772.85万元" */
export function moneyRuns(money: Money, { currencyUnit }: Budget): readonly Run[] {
  return text`${figure(amountText(money.value, currencyUnit), money.cells)}万元`;
}

/** What the execution rate is divided by: "全年预算数", or "全年预算数（财政下拨金额）" where the sheet's name differs. */
export function denominatorName(budget: Budget, kind: Denominator): string {
  const [name, label] = [amountNames[kind], amountLabel(budget, kind)];
  return label.startsWith(name) ? label : `${name}（${label}）`;
}

/** The amounts the sheet has; one that two kinds share is given once. */
export function givenAmounts(
  amounts: BudgetAmounts
): readonly { kind: AmountKind; money: Money }[] {
  const seen = new Set<string>();
  return amountKinds.flatMap((kind) => {
    const money = amounts[kind];
    const place = money?.cells[0];
    const key = place === undefined ? kind : `${place.sheet}!${place.address}`;
    if (money === null || seen.has(key)) {
      return [];
    }
    seen.add(key);
    return [{ kind, money }];
  });
}
