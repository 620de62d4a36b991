import type { Sourced } from "../../evaluation/cell-ref";
import type { Project } from "../../evaluation/evaluation";
import type { Block, Paragraph, Run } from "../document";
import type { Part } from "../outline";
import { afterwards, projectName, subjectOf } from "../project-name";
import { basicDataPlace } from "../sheet-places";
import type { Source } from "../source";
import { amountLabel, moneyRuns } from "../sentences/money-text";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import {
  disagreeingTotals,
  subprojectCount,
  subprojectList,
  subprojectTotalsClause,
} from "../sentences/subproject-sentences";
import { figure, gap, inSentence, joined, paragraph, quoted, quotedName, text } from "../text";
import { effectsWanted, outputsWanted } from "../sentences/work-done";

/** 一、项目基本情况, of a department's whole spending 部门基本情况 */
export function basicSituation(source: Source): Part {
  const subject = subjectOf(source.evaluation.project);
  return {
    id: "basics",
    title: `${subject}基本情况`,
    parts: [
      { id: "basics.overview", title: `${subject}概况`, blocks: projectOverview(source) },
      {
        id: "basics.goals",
        title: "绩效目标",
        parts: [
          { id: "basics.goals.overall", title: "总目标", blocks: overallGoal(source) },
          { id: "basics.goals.annual", title: "年度目标", blocks: annualGoal(source) },
        ],
      },
    ],
  };
}

/** As written, else who carries the project out, on what basis, its parts or tasks, and its budget. */
function projectOverview(source: Source): readonly Block[] {
  const { narrative } = source.evaluation;
  const written = narrativeParagraphs(narrative.overview);
  if (written.length > 0) {
    return [...written, ...missingName(source)];
  }
  const composed = [carriedOutBy(source), tasks(source), yearBudget(source)]
    .filter((runs) => runs.length > 0)
    .map(paragraph);
  return [
    ...(composed.length > 0
      ? composed
      : [gap(`${subjectOf(source.evaluation.project)}概况`, basicDataPlace(source.evaluation))]),
    ...disagreeingTotals(source),
    ...missingName(source),
  ];
}

function carriedOutBy({ evaluation }: Source): readonly Run[] {
  const { project, narrative } = evaluation;
  const by = filled(project.unit) ? byUnit(project, project.unit) : [];
  const under = filled(project.department) ? text`主管部门为${quotedName(project.department)}` : [];
  const basis = narrative.basis.filter(filled).map(quoted);
  const on = basis.length > 0 ? text`立项依据为${joined(basis, "；")}。` : [];
  const first = joined([by, under], "，");
  return joined([first.length > 0 ? text`${first}。` : [], on]);
}

function byUnit(project: Project, unit: Sourced<string>): readonly Run[] {
  const name = projectName(project);
  return subjectOf(project) === "部门"
    ? text`${quotedName(unit)}（以下简称我单位）对${name}开展绩效自评`
    : text`${name}由${quotedName(unit)}（以下简称我单位）组织实施`;
}

function tasks(source: Source): readonly Run[] {
  if (source.evaluation.subprojects.length > 0) {
    return text`${subjectOf(source.evaluation.project)}下设${subprojectCount(source)}${subprojectTotalsClause(source)}。${subprojectList(source)}。`;
  }
  const wanted = outputsWanted(source);
  return wanted.length > 0
    ? text`按照绩效指标体系，${subjectOf(source.evaluation.project)}的主要任务为：${wanted}。`
    : [];
}

function yearBudget({ evaluation: { budget, project } }: Source): readonly Run[] {
  if (budget === null || budget.fullYear === null) {
    return [];
  }
  const parts = budget.sources.flatMap(({ name, fullYear }) =>
    fullYear === null || fullYear.value.isZero()
      ? []
      : [
          text`${figure(inSentence(name).replace(/^其中[:：]?/, ""), fullYear.cells)}${moneyRuns(fullYear, budget)}`,
        ]
  );
  const among = parts.length > 0 ? text`，其中${joined(parts, "、")}` : [];
  return text`${subjectOf(project)}${amountLabel(budget, "fullYear")}为${moneyRuns(budget.fullYear, budget)}${among}。`;
}

/** As written, else the effects the indicators ask for. */
function overallGoal(source: Source): readonly Block[] {
  const { evaluation } = source;
  const effects = effectsWanted(source);
  return firstFilled(
    narrativeParagraphs(evaluation.narrative.overallGoal),
    effects.length > 0
      ? [
          paragraph(
            text`${afterwards(evaluation.project)}预期达到的效益和满意度要求为：${effects}。`
          ),
        ]
      : [],
    [gap("总目标", basicDataPlace(evaluation))]
  );
}

/** As written, else the outputs the indicators ask for. */
function annualGoal(source: Source): readonly Block[] {
  const { evaluation } = source;
  const outputs = outputsWanted(source);
  return firstFilled(
    narrativeParagraphs(evaluation.narrative.annualGoal),
    outputs.length > 0 ? [paragraph(text`本年度应完成的产出指标为：${outputs}。`)] : [],
    [gap("年度目标", basicDataPlace(evaluation))]
  );
}

function missingName({ evaluation }: Source): readonly Block[] {
  return filled(evaluation.project.name) ? [] : [gap("项目名称", basicDataPlace(evaluation))];
}

function filled(words: Sourced<string> | null): words is Sourced<string> {
  return words !== null && inSentence(words.value) !== "";
}

function firstFilled(
  written: readonly Paragraph[],
  composed: readonly Block[],
  otherwise: readonly Block[]
): readonly Block[] {
  return [written, composed, otherwise].find((blocks) => blocks.length > 0) ?? [];
}
