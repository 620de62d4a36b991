import type { CellRef } from "../../../../src/evaluation/cell-ref";
import type { OfficeWorkbook } from "../build-workbook";
import { isIn, type Measured } from "./measure-workbook";

/** Sums over many workbooks; a workbook with a wrong fact counts as wrong, else one with an asked fact as asked. */
export interface Sums {
  workbooks: number;
  wrong: number;
  asked: number;
  /** Right workbooks in which a neighbour raises errors or warnings. */
  alarmed: number;
  facts: number;
  wrongFacts: number;
  askedFacts: number;
  citedElsewhere: number;
}

export interface Tally {
  readonly all: Sums;
  /** By the kind of the first neighbour. */
  readonly byKind: Map<string, Sums>;
  /** By fact and kind of neighbour: in how many workbooks, and the first one. */
  readonly failures: Map<string, { count: number; readonly example: string }>;
}

export function openTally(): Tally {
  return { all: noSums(), byKind: new Map(), failures: new Map() };
}

function noSums(): Sums {
  return { workbooks: 0, wrong: 0, asked: 0, alarmed: 0, facts: 0, wrongFacts: 0, askedFacts: 0, citedElsewhere: 0 }; // prettier-ignore
}

/** Adds what was measured of one workbook. */
export function count({ all, byKind, failures }: Tally, workbook: OfficeWorkbook, measured: Measured): void {
  const kind = workbook.neighbours[0]?.neighbour.kind ?? "";
  const ofKind = byKind.get(kind) ?? noSums();
  byKind.set(kind, ofKind);
  for (const sums of [all, ofKind]) addTo(sums, measured);
  for (const [key, detail] of failuresOf(workbook, measured)) {
    const known = failures.get(key);
    if (known) known.count += 1;
    else failures.set(key, { count: 1, example: `${detail}   [${workbook.title}; seed ${workbook.plan.seed}]` });
  }
} // prettier-ignore

function addTo(sums: Sums, { verdicts, falseAlarms, citedElsewhere }: Measured): void {
  const number = (outcome: string): number => verdicts.filter((verdict) => verdict.outcome === outcome).length; // prettier-ignore
  const [wrong, asked] = [number("wrong"), number("asked")];
  sums.workbooks += 1;
  if (wrong > 0) sums.wrong += 1;
  else if (asked > 0) sums.asked += 1;
  if (falseAlarms.length > 0) sums.alarmed += 1;
  sums.facts += verdicts.length;
  sums.wrongFacts += wrong;
  sums.askedFacts += asked;
  sums.citedElsewhere += citedElsewhere;
}

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
  const kinds = [...new Set(neighbours.map(({ neighbour }) => neighbour.kind))];
  if (from) return from.neighbour.kind;
  if (cell) return "the form itself";
  return kinds.length > 2 ? "several neighbours" : kinds.join(" + ");
}

/** One line for each kind of neighbour, and one for all. */
export function tableLines({ all, byKind }: Tally): readonly string[] {
  const line = (name: string, { workbooks, wrong, asked, alarmed, facts, wrongFacts, askedFacts, citedElsewhere }: Sums): string =>
    [name.padEnd(50), ...[workbooks, wrong, asked, alarmed, facts, wrongFacts, askedFacts, citedElsewhere].map((cell) => String(cell).padStart(9))].join("");
  const header = ["neighbour".padEnd(50), ...["workbooks", "wrong", "asked", "alarmed", "facts", "wrong", "asked", "cited"].map((word) => word.padStart(9))].join("");
  return [header, ...[...byKind].map(([kind, sums]) => line(kind, sums)), line("all", all)];
} // prettier-ignore

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
