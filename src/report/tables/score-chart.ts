import type { Chart } from "../document";
import { scoreGroups } from "../scores/score-groups";
import type { Source } from "../source";

/** Score against points for each part of the total; what is not known has no bar. */
export function scoreChart({ evaluation, scorecard }: Source): Chart {
  const groups = scoreGroups(evaluation, scorecard);
  return {
    kind: "chart",
    id: "scores",
    title: "各部分分值与得分",
    categories: groups.map(({ name }) => name.text),
    series: [
      { name: "分值", values: groups.map(({ points }) => points?.value.toFixed() ?? "") },
      { name: "得分", values: groups.map(({ score }) => score?.value.toFixed() ?? "") },
    ],
  };
}
