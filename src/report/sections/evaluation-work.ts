import type { Survey } from "../../evaluation/evaluation";
import type { Block, Run } from "../document";
import type { Part } from "../outline";
import { fiscalYear, projectName, subjectOf } from "../project-name";
import { basicDataPlace } from "../sheet-places";
import type { Source } from "../source";
import { enumeration } from "../sentences/enumeration";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import { surveySentence } from "../sentences/survey-sentence";
import { gap, paragraph, text } from "../text";
import { planning } from "./planning";

/** 二、绩效评价工作情况 */
export function evaluationWork(source: Source): Part {
  return {
    id: "work",
    title: "绩效评价工作情况",
    parts: [
      { id: "work.purpose", title: "绩效评价目的", blocks: purpose(source) },
      { id: "work.planning", title: "绩效评价工作方案制定过程", blocks: planning(source) },
      {
        id: "work.approach",
        title: "绩效评价原则、评价方法",
        parts: [
          { id: "work.approach.principles", title: "绩效评价原则", blocks: principles(source) },
          { id: "work.approach.methods", title: "绩效评价方法", blocks: methods(source) },
        ],
      },
      { id: "work.process", title: "绩效评价实施过程", blocks: process(source) },
    ],
  };
}

function purpose({ evaluation }: Source): readonly Block[] {
  const { project, narrative } = evaluation;
  const written = narrativeParagraphs(narrative.purpose);
  return written.length > 0
    ? written
    : [
        paragraph(
          text`对照${fiscalYear(project)}批复的绩效目标，核实${projectName(project)}的指标完成情况和资金使用情况，查明未完成事项及其原因，提出改进措施，自评结果用于调整绩效目标、编制后续年度预算和加强${subjectOf(project)}管理。`
        ),
      ];
}

const principleTexts = [
  "目标对照。以批复的绩效目标为尺度，逐项比较年度指标值与实际完成值。",
  "客观量化。能够量化的指标用数据说明，不能量化的指标用完成情况说明。",
  "问题公开。未完成的指标和扣分事项逐项列明。",
];

function principles({ evaluation }: Source): readonly Block[] {
  const written = narrativeParagraphs(evaluation.narrative.principles, true);
  return written.length > 0
    ? written
    : principleTexts.map((words, index) => paragraph(text`（${String(index + 1)}）${words}`));
}

/** As written, else the methods the data shows were used. */
function methods({ evaluation }: Source): readonly Block[] {
  const { narrative, budget, survey, indicators } = evaluation;
  const written = narrativeParagraphs(narrative.methods, true);
  const used = [
    indicators.length > 0 ? "比较法。将各项指标的实际完成值与年度指标值比较，按完成程度计分。" : "",
    budget === null
      ? ""
      : `成本效益分析法。将预算安排和资金支出与${subjectOf(evaluation.project)}完成的工作量及效果对照分析。`,
    survey === null ? "" : `公众评判法。${surveyMeans(survey)}评价服务对象满意度。`,
  ].filter((words) => words !== "");
  const composed = used.map((words, index) => paragraph(text`（${String(index + 1)}）${words}`));
  const found = written.length > 0 ? written : composed;
  return found.length > 0 ? found : [gap("绩效评价方法", basicDataPlace(evaluation))];
}

function surveyMeans({ distributed, returned, valid, interviews }: Survey): string {
  const means = [
    [distributed, returned, valid].some((count) => count !== null) ? "问卷" : "",
    interviews === null ? "" : "访谈",
  ].filter((word) => word !== "");
  return means.length > 0 ? `通过${means.join("和")}` : "根据调查结果";
}

/** As written, else the steps taken; then the survey's numbers. */
function process(source: Source): readonly Block[] {
  const { evaluation } = source;
  const written = narrativeParagraphs(evaluation.narrative.process);
  const surveyed = surveySentence(evaluation);
  const composed = evaluation.indicators.length > 0 ? [paragraph(text`${steps(source)}。`)] : [];
  const found = [
    ...(written.length > 0 ? written : composed),
    ...(surveyed.length > 0 ? [paragraph(surveyed)] : []),
  ];
  return found.length > 0 ? found : [gap("绩效评价实施过程", basicDataPlace(evaluation))];
}

function steps({ evaluation, scorecard }: Source): readonly Run[] {
  return enumeration([
    text`收集${subjectOf(evaluation.project)}基础数据`,
    text`逐项核对年度指标值与实际完成值，评定得分`,
    text`汇总得分${scorecard.grade === null ? "" : "并确定等级"}`,
    text`分析扣分原因，提出改进措施，形成自评报告`,
  ]);
}
