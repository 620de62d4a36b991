import type { Block } from "../document";
import type { Part } from "../outline";
import { hasFullMarks } from "../scores/full-marks";
import { basicDataPlace, indicatorPlace } from "../sheet-places";
import { shortcomings, type Shortcoming } from "../scores/shortcoming";
import type { Source } from "../source";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import { improvement, subject } from "../sentences/improvement";
import { gap, paragraph, text } from "../text";
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
  const { evaluation } = source;
  const written = narrativeParagraphs(evaluation.narrative.problems, true);
  if (written.length > 0) {
    return written;
  }
  const found = shortcomings(source);
  if (found.length > 0) {
    return found.map((one, index) => paragraph(text`${String(index + 1)}.${problem(one, source)}`));
  }
  return [
    ...(hasFullMarks(source) ? [paragraph(text`各项指标均得满分，自评没有发现扣分事项。`)] : []),
    gap("存在的问题", basicDataPlace(evaluation)),
  ];
}

/** As written, else what the sheets say about each problem found in the figures, and a gap for what they do not. */
export function suggestions(source: Source): readonly Block[] {
  const { evaluation } = source;
  const written = narrativeParagraphs(evaluation.narrative.suggestions, true);
  if (written.length > 0) {
    return written;
  }
  const found = shortcomings(source);
  if (found.length === 0) {
    return [gap("建议和改进措施", basicDataPlace(evaluation))];
  }
  const { sentences, withoutMeasure } = improvement(found, evaluation);
  const lacking = subject(withoutMeasure)
    .map((run) => run.text)
    .join("");
  return [
    ...sentences.map((runs, index) => paragraph(text`${String(index + 1)}.${runs}`)),
    ...(withoutMeasure.length === 0
      ? []
      : [gap(`${lacking}的改进措施`, measurePlace(withoutMeasure, source))]),
  ];
}

/** The row's own column for indicators; the execution rate has none. */
function measurePlace(lacking: readonly Shortcoming[], { evaluation }: Source): string {
  return lacking.some(({ kind }) => kind === "indicator")
    ? `${indicatorPlace(evaluation)}的“偏差原因分析及改进措施”一栏`
    : basicDataPlace(evaluation);
}
