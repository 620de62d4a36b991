import type { Block } from "../document";
import type { Part } from "../outline";
import { isUnscored } from "../scores/deduction";
import { basicDataPlace } from "../sheet-places";
import { shortcomings } from "../scores/shortcoming";
import type { Source } from "../source";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import { improvement } from "../sentences/improvement";
import { gap, paragraph, text } from "../sentences/text";
import { problem } from "../sentences/problem";

/** 五、主要经验及做法、存在的问题和建议 */
export function lessons(source: Source): Part {
  return {
    id: "lessons",
    title: "主要经验及做法、存在的问题和建议",
    parts: [
      { id: "lessons.experience", title: "主要经验及做法", blocks: experience(source) },
      { id: "lessons.problems", title: "存在的问题", blocks: problems(source) },
      { id: "lessons.suggestions", title: "建议和改进措施", blocks: suggestions(source) },
    ],
  };
}

/** As written or a gap: figures do not tell what a unit did well. */
export function experience({ evaluation }: Source): readonly Block[] {
  const written = narrativeParagraphs(evaluation.narrative.experience, true);
  return written.length > 0 ? written : [gap("主要经验及做法", basicDataPlace(evaluation))];
}

/** As written, else one for each deduction; none is invented where there is no deduction. */
export function problems(source: Source): readonly Block[] {
  const { evaluation, scorecard } = source;
  const written = narrativeParagraphs(evaluation.narrative.problems, true);
  if (written.length > 0) {
    return written;
  }
  const found = shortcomings(source);
  if (found.length > 0) {
    return found.map((one, index) => paragraph(text`${String(index + 1)}.${problem(one, source)}`));
  }
  const complete = scorecard.indicators.length > 0 && !scorecard.indicators.some(isUnscored);
  return [
    ...(complete ? [paragraph(text`各项指标均得满分，自评没有发现扣分事项。`)] : []),
    gap("存在的问题", basicDataPlace(evaluation)),
  ];
}

/** As written, else an answer to each problem found in the figures. */
export function suggestions(source: Source): readonly Block[] {
  const { evaluation } = source;
  const written = narrativeParagraphs(evaluation.narrative.suggestions, true);
  if (written.length > 0) {
    return written;
  }
  const found = shortcomings(source);
  return found.length > 0
    ? improvement(found).map((runs, index) => paragraph(text`${String(index + 1)}.${runs}`))
    : [gap("建议和改进措施", basicDataPlace(evaluation))];
}
