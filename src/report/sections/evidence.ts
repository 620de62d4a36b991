import type { Block } from "../document";
import type { Part } from "../outline";
import { subjectOf } from "../project-name";
import { basicDataPlace, sheetPlaces } from "../sheet-places";
import type { Source } from "../source";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import { gap, inSentence, joined, paragraph, text } from "../text";

/** 六、佐证材料 */
export function evidence(source: Source): Part {
  return { id: "evidence", title: "佐证材料", blocks: evidenceList(source) };
}

/** The materials the sheets name, then those the workbook really holds and the sheets do not name. */
export function evidenceList({ evaluation }: Source): readonly Block[] {
  const named = narrativeParagraphs(evaluation.narrative.evidence);
  const words = evaluation.narrative.evidence.map(({ value }) => value).join("\n");
  const places = sheetPlaces(evaluation);
  const held = [
    { name: "绩效评价指标体系及评分情况", sheet: places.indicators, alias: /指标体系|自评表/ },
    {
      name: `${subjectOf(evaluation.project)}基础数据`,
      sheet: places.basicData === places.indicators ? null : places.basicData,
      alias: /基础数据/,
    },
    { name: "满意度调查数据", sheet: places.survey, alias: /问卷|满意度调查/ },
  ].filter(({ sheet, alias }) => sheet !== null && !alias.test(words));
  const items = [
    // The list continues below, so each item gets its stop anew.
    ...named.map(({ runs }) => runs.map((run) => ({ ...run, text: inSentence(run.text) }))),
    ...held.map(({ name }) => text`${name}`),
  ];
  if (items.length === 0) {
    return [gap("佐证材料", basicDataPlace(evaluation))];
  }
  return items.map((runs, index) => {
    const numbered = /^\s*(\d{1,2}[.．、]|[（(]\d|[①-⑳])/.test(runs[0]?.text ?? "");
    const stop = index === items.length - 1 ? "。" : "；";
    return paragraph(joined([numbered ? "" : `${String(index + 1)}.`, runs, stop]));
  });
}
