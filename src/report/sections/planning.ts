import type { Sourced } from "../../evaluation/cell-ref";
import type { Citation } from "../../evaluation/citation";
import { citationText, documentName } from "../../strings/citations";
import type { Block, Paragraph, Run } from "../document";
import { scoreText } from "../numbers/number-style";
import { indicatorCount } from "../scores/indicator-name";
import { scoreGroups } from "../scores/score-groups";
import { totalPoints } from "../scores/total-figures";
import { basicDataPlace } from "../sheet-places";
import type { Source } from "../source";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import { figure, gap, inSentence, joined, paragraph, text } from "../text";

/** 工作方案制定过程: as written, with the basis and rules it does not mention; then the indicator system. */
export function planning(source: Source): readonly Block[] {
  const { evaluation } = source;
  const { narrative } = evaluation;
  const written = narrativeParagraphs(narrative.planning);
  const said = narrative.planning.map(({ value }) => value).join("\n");
  const notSaid = (texts: readonly Sourced<string>[]) =>
    narrativeParagraphs(texts.filter(({ value }) => !said.includes(value.trim())));
  const basis = notSaid(narrative.basis);
  const institutions = notSaid(narrative.institutions);
  const nothing = written.length + basis.length + institutions.length === 0;
  return [
    ...written,
    ...introduced("自评工作依据：", basis),
    ...introduced("自评工作执行的管理制度：", institutions),
    ...indicatorSystem(source),
    ...(nothing ? [gap("自评依据的政策文件和管理制度", basicDataPlace(evaluation))] : []),
  ];
}

/** One text stands in the sentence that introduces it, several follow it. */
function introduced(words: string, texts: readonly Paragraph[]): readonly Block[] {
  const [first, ...others] = texts;
  if (first === undefined) {
    return [];
  }
  return others.length === 0
    ? [paragraph(text`${words}${withoutStop(first.runs)}。`)]
    : [paragraph(text`${words}`), ...texts];
}

function withoutStop(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, text: inSentence(run.text) }));
}

function indicatorSystem(source: Source): readonly Block[] {
  const { evaluation, scorecard } = source;
  const groups = scoreGroups(evaluation, scorecard);
  const parts = groups.flatMap(({ name, points }) =>
    points === null
      ? []
      : [text`${name}${figure(scoreText(points.value), points.cells, points.rule)}分`]
  );
  const rows = groups.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator));
  if (rows.length === 0) {
    return [];
  }
  const total = totalPoints(source);
  const among = total === null ? "" : text`，分值合计${total}分，其中${joined(parts, "、")}`;
  return [
    paragraph(
      text`绩效评价指标体系共有${indicatorCount(rows)}项指标${among}。${scoringBasis(source)}${gradeBasis(source)}`
    ),
  ];
}

/** Whose scores count: the ones the sheet holds, the computed ones, or both; for computed ones, by which texts. */
function scoringBasis({ scorecard }: Source): readonly Run[] {
  const { scheme, indicators, execution } = scorecard;
  const scored = [...indicators, ...(execution === null ? [] : [execution])];
  const ways = new Set(scored.map(({ scoreFrom }) => scoreFrom));
  const document = documentName(scheme.citation);
  const name = scheme.name.includes(document) ? scheme.name : `${scheme.name}（${document}）`;
  const rule = figure(name, [], scheme.citation);
  if (!ways.has("computed")) {
    return ways.has("reported") ? text`各项得分采用填报的得分。` : [];
  }
  const applied = scored.flatMap((one) => (one.scoreFrom === "computed" ? [one.rule] : []));
  const sources = text`计分依据为：${joined(distinct(applied).map(cited), "；")}。`;
  return ways.has("reported")
    ? text`已填报得分的采用填报得分，其余依据${rule}的规则计算得分。${sources}`
    : text`各项得分依据${rule}的规则计算。${sources}`;
}

/** By which text the grade was given, where the sheet has no scale of its own. */
function gradeBasis({ scorecard }: Source): readonly Run[] {
  const { gradeFrom, gradeScale, scheme } = scorecard;
  return gradeFrom !== "computed" || gradeScale.cells.length > 0
    ? []
    : text`等级划分依据为：${cited(scheme.grades.source)}。`;
}

function cited(citation: Citation): Run {
  return figure(citationText(citation), [], citation);
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citationText(citation), citation])).values()];
}
