import type { Sourced } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Run } from "../document";
import { rateText, scoreText } from "../numbers/number-style";
import { figure, joined, text } from "./text";

/** "满意度调查情况：发放问卷120份，收回问卷115份，有效问卷110份，回收率95.83%"; empty where there was no survey. */
export function surveySentence({ survey }: Evaluation): readonly Run[] {
  if (survey === null) {
    return [];
  }
  const { distributed, returned, valid, interviews, satisfaction } = survey;
  const facts = [
    count("发放问卷", distributed, "份"),
    count("收回问卷", returned, "份"),
    count("有效问卷", valid, "份"),
    share("回收率", returned, distributed),
    share("有效率", valid, returned),
    count("开展访谈", interviews, "次"),
    satisfaction === null
      ? []
      : text`综合满意度${figure(rateText(satisfaction.value), satisfaction.cells)}`,
  ].filter((runs) => runs.length > 0);
  return facts.length > 0 ? text`满意度调查情况：${joined(facts, "，")}。` : [];
}

type Count = Sourced<Decimal> | null;

function count(words: string, amount: Count, unit: string): readonly Run[] {
  return amount === null
    ? []
    : text`${words}${figure(scoreText(amount.value), amount.cells)}${unit}`;
}

function share(words: string, part: Count, whole: Count): readonly Run[] {
  if (part === null || whole === null || whole.value.isZero()) {
    return [];
  }
  const rate = rateText(part.value.dividedBy(whole.value));
  return text`${words}${figure(rate, [...part.cells, ...whole.cells])}`;
}
