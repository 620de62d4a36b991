import type { Sourced } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { Evaluation, Interviews } from "../../evaluation/evaluation";
import type { Run } from "../document";
import { rateText, scoreText } from "../numbers/number-style";
import { figure, inSentence, joined, quoted, text } from "../text";

/** "满意度调查情况：发放问卷120份，收回问卷115份，有效问卷110份，回收率95.83%"; empty where there was no survey. */
export function surveySentence({ survey }: Evaluation): readonly Run[] {
  if (survey === null) {
    return [];
  }
  const { distributed, returned, valid, interviews, satisfaction } = survey;
  const opinions = survey.opinions.map(quoted).filter((run) => run.text !== "");
  const facts = [
    count("发放问卷", distributed, "份"),
    count("收回问卷", returned, "份"),
    count("有效问卷", valid, "份"),
    share("回收率", returned, distributed),
    share("有效率", valid, returned),
    interviews === null ? [] : interviewed(interviews),
    satisfaction === null
      ? []
      : text`综合满意度${figure(rateText(satisfaction.value), satisfaction.cells)}`,
  ].filter((runs) => runs.length > 0);
  return joined([
    facts.length > 0 ? text`满意度调查情况：${joined(facts, "，")}。` : [],
    opinions.length > 0 ? text`被调查对象的意见建议：${joined(opinions, "；")}。` : [],
  ]);
}

/** "访谈居民12户", "开展访谈3场": people and households are interviewed, talks are held. */
function interviewed({ value, cells, unit, whom }: Interviews): readonly Run[] {
  const verb = /^[次场份]/u.test(unit) ? "开展访谈" : unit === "" ? "访谈数量为" : "访谈";
  const who = verb === "访谈" ? inSentence(whom) : "";
  return text`${verb}${who}${figure(scoreText(value), cells)}${unit}`;
}

type Count = Sourced<Decimal> | null;

function count(words: string, amount: Count, unit: string): readonly Run[] {
  return amount === null
    ? []
    : text`${words}${figure(scoreText(amount.value), amount.cells)}${unit}`;
}

/** Empty where the part is more than the whole: one of the two is wrong, see survey-counts-differ. */
function share(words: string, part: Count, whole: Count): readonly Run[] {
  if (part === null || whole === null || whole.value.isZero() || part.value.gt(whole.value)) {
    return [];
  }
  const rate = rateText(part.value.dividedBy(whole.value));
  return text`${words}${figure(rate, [...part.cells, ...whole.cells])}`;
}
