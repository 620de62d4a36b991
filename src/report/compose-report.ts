import type { Evaluation } from "../evaluation/evaluation";
import type { Scorecard } from "../scoring/scorecard";
import type { Report } from "./document";
import { numberedBlocks, type Part } from "./outline";
import { selfEvaluationOutline } from "./outlines/self-evaluation-outline";
import { reportTitle, subjectOf } from "./project-name";
import type { Source } from "./source";
import { quotedName } from "./text";

/** The parts of a report, in order. */
export type Outline = (source: Source) => readonly Part[];

/**
 * The narrative report. Texts the sheets hold are used as written; what they lack is composed from the figures; a
 * part with neither becomes a gap that says what to add. Same evaluation and scorecard, same report. Faults of the
 * data never throw: they show as gaps.
 *
 * @example composeReport(evaluation, scorecard).title // ["2023年老旧小区改造", "支出绩效自评报告"]
 */
export function composeReport(
  evaluation: Evaluation,
  scorecard: Scorecard,
  outline: Outline = selfEvaluationOutline
): Report {
  const title = reportTitle(evaluation);
  const { unit, year } = evaluation.project;
  return {
    title,
    blocks: numberedBlocks(outline({ evaluation, scorecard })),
    properties: {
      title: title.join(""),
      subject:
        subjectOf(evaluation.project) === "部门" ? "部门整体支出绩效自评" : "项目支出绩效自评",
      author: unit === null ? "" : quotedName(unit).text,
      year: year?.value ?? "",
    },
  };
}
