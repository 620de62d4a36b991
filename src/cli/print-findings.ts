import type { Finding } from "../evaluation/finding";
import { joinedCells } from "../evaluation/join-cells";
import { findingSentence } from "../strings/findings";
import { cellText } from "./to-json";

const severityNames = { error: "错误", warning: "疑点", notice: "提示" } as const;

/** How many findings of a kind are printed in full; of the others only the cells. --json has them all. */
const printedInFull = 3;

/** The findings as lines under a heading, each with its cells; none for none. */
export function printFindings(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const kinds = [...new Set(findings.map(({ code }) => code))];
  const lines = kinds.flatMap((kind) => {
    const alike = findings.filter(({ code }) => code === kind);
    const rest = alike.slice(printedInFull).flatMap(({ cells }) => cells.slice(0, 1));
    const places = joinedCells(rest).map(cellText).join("、");
    const more = `      同类的还有 ${alike.length - printedInFull} 条：${places}`;
    return [...alike.slice(0, printedInFull).map(printFinding), ...(rest.length > 0 ? [more] : [])];
  });
  return [`审核意见（${findings.length} 条）：`, ...lines];
}

function printFinding(finding: Finding): string {
  const cells = finding.cells.map(cellText).join("、");
  return `  [${severityNames[finding.severity]}] ${cells === "" ? "" : `${cells}　`}${findingSentence(finding, "zh-CN")}`;
}
