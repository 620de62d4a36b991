import type { Evaluation, Project } from "../evaluation/evaluation";
import type { Run } from "./document";
import { figure, inSentence, quotedName, text } from "./text";

/**
 * The project with its year, as the report speaks of it: "2023年老旧小区改造". A year that the name holds already is
 * not doubled. "本项目" where the sheets name none.
 */
export function projectName({ name, year }: Project): readonly Run[] {
  const named = name === null ? null : quotedName(name);
  if (named === null || named.text === "") {
    return text`本项目`;
  }
  if (year === null || named.text.includes(year.value)) {
    return text`${named}`;
  }
  // A name that opens with another year ("2022年结转…") would otherwise show two years in a row.
  const between = /^\d/.test(named.text) ? "年度" : "年";
  return text`${figure(year.value, year.cells)}${between}${named}`;
}

/** When effects show: "项目实施后", of a department "履职后". */
export function afterwards(project: Project): string {
  return subjectOf(project) === "部门" ? "履职后" : "项目实施后";
}

/** "2023年度", or "本年度" where the sheets give no year. */
export function fiscalYear({ year }: Project): readonly Run[] {
  return year === null ? text`本年度` : text`${figure(year.value, year.cells)}年度`;
}

const reportName = "支出绩效自评报告";

/** What the report speaks of: a project, or, where the form is about its whole spending, the department. */
export function subjectOf({ name }: Project): "项目" | "部门" {
  return /整体支出$/u.test(inSentence(name?.value ?? "")) ? "部门" : "项目";
}

/** Title lines: project and year, then the kind of report; one line where no project is named. */
export function reportTitle({ project }: Evaluation): readonly string[] {
  if (project.name !== null && inSentence(project.name.value) !== "") {
    const name = plain(projectName(project));
    return [name, name.endsWith("支出") ? reportName.slice("支出".length) : reportName];
  }
  return [(project.year === null ? "" : plain(fiscalYear(project))) + `项目${reportName}`];
}

function plain(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}
