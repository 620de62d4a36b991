import type { Run } from "../document";
import type { Shortcoming } from "../scores/shortcoming";
import { groupedBy } from "../grouped-by";
import { deviationNote } from "../scores/deviation-note";
import type { IndicatorFamily } from "../scores/indicator-family";
import { indicatorCount, indicatorName } from "../scores/indicator-name";
import { joined, text } from "./text";

/** What a unit can do about a problem, by what the indicator measures. */
const measures: Readonly<Record<IndicatorFamily | "execution", string>> = {
  quantity: "将未完成的任务列入后续年度工作计划，明确责任人和完成时限，按月核对进度",
  output: "将未完成的任务列入后续年度工作计划，明确责任人和完成时限，按月核对进度",
  quality: "查明质量未达标的环节，落实整改，验收时逐项复核",
  timeliness:
    "按合同约定和实施进度倒排时间节点，提前办理审批、验收和支付手续，出现延误及时协调处理",
  cost: "做好事前询价和测算，实施中按月核对费用，变更事项先审批后实施",
  satisfaction: "梳理服务对象反映的具体意见，逐条办理并回访办理结果",
  benefit: "持续跟踪项目效果，保存可核实的数据，据此校准后续年度指标值",
  decision: "补充立项论证和测算资料，使绩效目标具体、可衡量、与资金规模相匹配",
  management: "对照管理制度查找执行缺项，规范资金使用和项目实施资料的归集",
  other: "核实未得满分的具体环节，制定整改清单，在下一次自评中复核整改结果",
  execution: "根据项目进度编制用款计划，按月核对支出进度，预计难以支出的资金及时申请调整",
};

/**
 * What answers the problems: the measure the sheet names for an indicator, else the usual one for its kind, once for
 * all indicators of that kind.
 */
export function improvement(found: readonly Shortcoming[]): readonly (readonly Run[])[] {
  const byMeasure = groupedBy(found, (one) => {
    const own = one.kind === "indicator" ? deviationNote(one.scored.indicator).measure : null;
    return own?.text ?? measures[one.kind === "execution" ? "execution" : one.family];
  });
  return [...byMeasure].map(
    ([words, answered]) => text`针对${subject(answered)}，${ownMeasure(answered) ?? words}。`
  );
}

/** Above this the indicators are counted, not all named. */
const mostNames = 5;

function subject(answered: readonly Shortcoming[]): readonly Run[] {
  const rows = answered.flatMap((one) => (one.kind === "indicator" ? [one.scored.indicator] : []));
  if (rows.length === 0) {
    return text`预算执行率的问题`;
  }
  const names = rows.slice(0, mostNames).map(indicatorName);
  const rest = rows.length > mostNames ? text`等${indicatorCount(rows)}项指标` : [];
  return text`${joined(names, "、")}${rest}的问题`;
}

function ownMeasure([first]: readonly Shortcoming[]): Run | null {
  return first?.kind === "indicator" ? deviationNote(first.scored.indicator).measure : null;
}
