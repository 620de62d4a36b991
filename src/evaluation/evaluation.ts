import type { Budget } from "./budget";
import type { Sourced } from "./cell-ref";
import type { Decimal } from "./decimal";
import type { Finding } from "./finding";
import type { GradeScale } from "./grade";
import type { Indicator } from "./indicator";
import type { Quantity } from "./quantity";
import type { Recognition } from "./recognition";

/** Everything read from one project's sheets. Plain and immutable; amounts and scores are exact decimals. */
export interface Evaluation {
  readonly project: Project;
  readonly budget: Budget | null;
  readonly indicators: readonly Indicator[];
  /** The sheet's own total row (总分 / 合计). */
  readonly reportedTotal: ReportedTotal | null;
  readonly reportedGrade: Sourced<string> | null;
  /** Grade words and cut-offs that the workbook brings along. */
  readonly gradeScale: GradeScale | null;
  readonly narrative: Narrative;
  readonly subprojects: readonly Subproject[];
  /** Label/value pairs of the basic data sheet that hold a quantity and have no other place here. */
  readonly facts: readonly Fact[];
  readonly survey: Survey | null;
  /** What could not be read, and what was read with a doubt. */
  readonly findings: readonly Finding[];
  /** What was taken for what, how it was told, and what a person should be asked. */
  readonly recognition: Recognition;
}

export interface Project {
  readonly name: Sourced<string> | null;
  /** Four digits. */
  readonly year: Sourced<string> | null;
  /** 实施单位 */
  readonly unit: Sourced<string> | null;
  /** 主管部门 */
  readonly department: Sourced<string> | null;
}

export interface ReportedTotal {
  readonly points: Sourced<Decimal> | null;
  readonly score: Sourced<Decimal> | null;
  /** The reviewer's total, kept beside the score. */
  readonly reviewScore: Sourced<Decimal> | null;
}

/** Texts the sheets hold for a part of the report; used as written. Several cells for a topic are several entries. */
export type Narrative = Readonly<Record<NarrativeTopic, readonly Sourced<string>[]>>;

export const narrativeTopics = [
  "overview", // 项目概况 / 主要内容
  "overallGoal", // 总目标
  "annualGoal", // 年度目标 / 预期目标
  "goalCompletion", // 年度总体目标 实际完成情况 / 主要绩效
  "purpose", // 绩效评价目的
  "planning", // 评价工作方案制定过程
  "basis", // 立项依据 / 政策文件
  "institutions", // 管理制度
  "principles", // 评价原则
  "methods", // 评价方法
  "process", // 实施过程
  "costBenefit", // 成本效益分析
  "experience", // 主要经验及做法
  "problems", // 存在的问题
  "suggestions", // 建议和改进措施
  "evidence", // 佐证材料
  "notes", // 其他需要说明的问题
] as const;

export type NarrativeTopic = (typeof narrativeTopics)[number];

/** A row of a nested table of sub-projects: its name, what was done, and its measured columns. */
export interface Subproject {
  readonly name: Sourced<string>;
  readonly content: Sourced<string> | null;
  /** One per measured column, the column's header as label: {label: "改造面积", value: 10 万平方米}. */
  readonly measures: readonly Fact[];
}

export interface Fact extends Sourced<Quantity> {
  readonly label: string;
}

/** Satisfaction survey. Counts are numbers of questionnaires. */
export interface Survey {
  readonly distributed: Sourced<Decimal> | null;
  readonly returned: Sourced<Decimal> | null;
  readonly valid: Sourced<Decimal> | null;
  /** Overall satisfaction as a ratio, as the sheet holds it. */
  readonly satisfaction: Sourced<Decimal> | null;
  readonly interviews: Interviews | null;
  /** How often each answer was given, best first; empty where the sheets hold no single set of answers. */
  readonly options: readonly SurveyOption[];
  /** What those asked wrote: theirs, not the unit's own suggestions. */
  readonly opinions: readonly Sourced<string>[];
}

/** How many were interviewed, or how many interviews were held: 12 户, 3 场. */
export interface Interviews extends Sourced<Decimal> {
  /** "" where the sheet does not say what was counted. */
  readonly unit: string;
  /** Who was interviewed, "居民"; "" where the sheet does not say. */
  readonly whom: string;
}

/** An answer of a questionnaire, 很满意, with the number of questionnaires. */
export interface SurveyOption extends Sourced<Decimal> {
  readonly label: string;
}
