import type { CellRef } from "../../evaluation/cell-ref";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Finding, Severity } from "../../evaluation/finding";
import { isDeducted, isMissed } from "../../report/scores/deduction";
import { hasFullMarks } from "../../report/scores/full-marks";
import { indicatorName } from "../../report/scores/indicator-name";
import type { Scorecard, ScoredIndicator } from "../../scoring/scorecard";
import { cellsBehind, type Passage } from "./passages";

/** Words by which a text says how the evaluation came out, and what would belie them. */
interface OutcomeWords {
  readonly code: string;
  readonly severity: Severity;
  readonly words: RegExp;
  /** Null: nothing belies the words. `what` names it. */
  readonly beliedBy: (
    evaluation: Evaluation,
    scorecard: Scorecard,
    passage: Passage
  ) => { readonly what: string; readonly cells: readonly CellRef[] } | null;
}

const done = "(?:完成|达成|达到|实现|达标)";
const goals = "(?:年度)?(?:绩效)?(?:目标值?|指标值?|任务)";

const outcomes: readonly OutcomeWords[] = [
  {
    code: "text-denies-missed-target",
    severity: "warning",
    words: new RegExp(
      `(?:无|没有|不存在|未发现)(?:任何)?未(?:能)?(?:按期|按时|全部|全面)?${done}的?(?:绩效)?(?:目标|指标|任务|情况|事项)|` +
        `未(?:能)?(?:按期|按时|全部)?${done}的?(?:绩效)?(?:目标|指标|任务|事项)(?:及原因)?[^。；，]{0,6}?(?:[：:]|为)?(?:无|没有)(?=[。；，]|$)|` +
        `(?:各项|所有|全部)${goals}(?:均|都|已|全部|全面|按期|按时|如期)*${done}(?!率|情况)|` +
        `${goals}(?:均|都|已)*(?:全部|全面|均已|都已|100%)(?:按期|按时|如期)?${done}(?!率|情况)`,
      "u"
    ),
    beliedBy: (_, { indicators }) => rows(indicators.filter(isMissed), "actual"),
  },
  {
    code: "text-denies-deduction",
    severity: "warning",
    words:
      /(?:无|没有|不存在|未发现|没有发现)扣分(?:事项|项目|指标|情况|项)?|(?:各项|所有|全部)指标(?:均|都|全部)*(?:得|获|为)?满分/u,
    beliedBy: (_, { indicators, execution }) => {
      const lost = rows(indicators.filter(isDeducted), "reportedScore");
      const isExecutionLost = execution?.points && execution.score?.lt(execution.points);
      if (lost !== null) return lost;
      return isExecutionLost ? { what: "预算执行率", cells: [] } : null;
    },
  },
  {
    code: "text-denies-execution",
    severity: "warning",
    words: /执行率不适用/u,
    beliedBy: ({ budget }, { execution }) =>
      execution?.score
        ? {
            what: `得分${execution.score.toFixed()}分`,
            cells: [budget?.reportedScore, execution.denominatorMoney].flatMap(
              (field) => field?.cells ?? []
            ),
          }
        : null,
  },
  {
    code: "text-denies-balance",
    severity: "warning",
    words: /(?:无|没有|未产生)(?:资金)?结[余转]|资金(?:已)?全部(?:支出|使用|支付|执行)完毕/u,
    beliedBy: ({ budget }) => {
      const { fullYear, executed } = budget ?? {};
      if (!budget || !fullYear || !executed || !fullYear.value.gt(executed.value)) return null;
      const left = fullYear.value.minus(executed.value).toFixed() + budget.currencyUnit;
      return { what: `结余${left}`, cells: [...fullYear.cells, ...executed.cells] };
    },
  },
  {
    code: "full-marks-beside-problem",
    severity: "notice",
    words: /不足|滞后|不到位|偏低|缓慢|延迟|延误|未能|未及时|未达到|未完成|不及时|不够/u,
    beliedBy: (evaluation, scorecard, { part }) => {
      const isProblem = part === "lessons.problems" && evaluation.narrative.problems.length > 0;
      return isProblem && hasFullMarks({ evaluation, scorecard })
        ? { what: "", cells: evaluation.reportedTotal?.score?.cells ?? [] }
        : null;
    },
  },
];

/** Where a passage says that all is well and the figures say otherwise; and the other way round. */
export function outcomeDiffers(
  passage: Passage,
  evaluation: Evaluation,
  scorecard: Scorecard
): readonly Finding[] {
  return outcomes.flatMap(({ code, severity, words, beliedBy }) => {
    const match = words.exec(passage.text);
    const belied = match && beliedBy(evaluation, scorecard, passage);
    if (!match || !belied) return [];
    return [
      {
        code,
        severity,
        cells: [...cellsBehind(passage, match.index, match[0].length), ...belied.cells],
        values: { said: match[0], what: belied.what },
      },
    ];
  });
}

const mostNames = 3;

function rows(
  found: readonly ScoredIndicator[],
  field: "actual" | "reportedScore"
): { readonly what: string; readonly cells: readonly CellRef[] } | null {
  if (found.length === 0) return null;
  const names = found
    .slice(0, mostNames)
    .map(({ indicator }) => `“${indicatorName(indicator).text}”`);
  const more = found.length > mostNames ? `等${String(found.length)}项` : "";
  return {
    what: names.join("、") + more,
    cells: found.flatMap(({ indicator }) => indicator[field]?.cells ?? []),
  };
}
