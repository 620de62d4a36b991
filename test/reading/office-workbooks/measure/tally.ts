import type { OfficeWorkbook } from "../build-workbook";
import type { CellRef } from "../../../../src/evaluation/cell-ref";
import { isIn, type Measured } from "./measure-workbook";

/** Sums over many workbooks. */
export interface Tally {
  workbooks: number;
  wrongWorkbooks: number;
  askedWorkbooks: number;
  alarmedWorkbooks: number;
  facts: number;
  wrongFacts: number;
  askedFacts: number;
  /** By fact and kind of neighbour: in how many workbooks, and the first one. */
  readonly failures: Map<string, { count: number; readonly example: string }>;
}

export function openTally(): Tally {
  return { workbooks: 0, wrongWorkbooks: 0, askedWorkbooks: 0, alarmedWorkbooks: 0, facts: 0, wrongFacts: 0, askedFacts: 0, failures: new Map() }; // prettier-ignore
}

/** Adds what was measured of one workbook. */
export function count(tally: Tally, workbook: OfficeWorkbook, { verdicts, falseAlarms }: Measured): void {
  const has = (outcome: string): boolean => verdicts.some((verdict) => verdict.outcome === outcome);
  tally.workbooks += 1;
  if (has("wrong")) tally.wrongWorkbooks += 1;
  else if (has("asked")) tally.askedWorkbooks += 1;
  if (falseAlarms.length > 0) tally.alarmedWorkbooks += 1;
  tally.facts += verdicts.length;
  tally.wrongFacts += verdicts.filter(({ outcome }) => outcome === "wrong").length;
  tally.askedFacts += verdicts.filter(({ outcome }) => outcome === "asked").length;
  for (const [key, detail] of failuresOf(workbook, { verdicts, falseAlarms })) {
    const known = tally.failures.get(key);
    if (known) known.count += 1;
    else tally.failures.set(key, { count: 1, example: `${detail}   [${workbook.title}; seed ${workbook.plan.seed}]` });
  }
} // prettier-ignore

/** What went wrong with a workbook, each kind once. Where another form was read, that alone says it. */
function failuresOf(workbook: OfficeWorkbook, { verdicts, falseAlarms }: Measured): ReadonlyMap<string, string> {
  const failed = verdicts.filter(({ outcome }) => outcome !== "right");
  const form = failed.find(({ fact }) => fact === "form");
  const told = form ? failed.filter(({ fact, outcome }) => fact === "form" || outcome === "wrong") : failed;
  const lines = told.map(({ fact, outcome, cell, detail }) => [`${outcome} ${fact} | ${culprit(workbook, cell)}`, detail] as const);
  const alarms = falseAlarms.map((alarm) => [`alarm ${alarm.split(" ")[0] ?? ""} | ${culprit(workbook, null)}`, alarm] as const);
  return new Map([...lines, ...alarms].reverse());
} // prettier-ignore

/** The neighbour from which a value came; where that is not known, all of them. */
function culprit({ neighbours }: OfficeWorkbook, cell: CellRef | null): string {
  const from = cell && neighbours.find(({ places }) => places.some((place) => isIn(cell, place)));
  const kinds = neighbours.map(({ neighbour }) => neighbour.kind);
  return from?.neighbour.kind ?? `beside ${[...new Set(kinds)].join(" + ")}`;
}

/** The failures as lines under the neighbour they come from, the most frequent first. */
export function failureLines({ failures }: Tally): readonly string[] {
  const byNeighbour = new Map<string, { total: number; readonly lines: string[] }>();
  for (const [key, { count: times, example }] of [...failures].sort(([, a], [, b]) => b.count - a.count)) {
    const [kind = "", neighbour = ""] = key.split(" | ");
    const group = byNeighbour.get(neighbour) ?? { total: 0, lines: [] };
    group.total += times;
    group.lines.push(`${String(times).padStart(5)}  ${kind}: ${example}`);
    byNeighbour.set(neighbour, group);
  }
  const groups = [...byNeighbour].sort(([, a], [, b]) => b.total - a.total);
  return groups.flatMap(([neighbour, { total, lines }]) => [`## ${neighbour}: ${total}`, ...lines]);
} // prettier-ignore
