import { readEvaluation } from "../../reading/read-evaluation";
import type { Block } from "../../report/document";
import { indicatorAnalysisParts } from "../../report/sections/indicator-analysis";
import type { Part } from "../../report/outline";
import type { Scheme } from "../../scoring/scheme";
import { score } from "../../scoring/score";
import { levelKey } from "../../scoring/subtotals";
import { CellError, type CellInput, type Matrix } from "../cell-input";
import { invalid, notAvailable, type Fault } from "../fault";
import { tableGrid } from "./table-grid";

/**
 * What the report says about one first-level indicator: its score, what was reached, what was taken off and why, as one
 * text.
 *
 * @param part - its name ("产出指标", "产出") or its number in the table, from 1.
 */
export function narrateTable(table: Matrix, part: CellInput, scheme: Scheme): string | Fault {
  if (part === null) return notAvailable("blank", "part");
  const evaluation = readEvaluation([tableGrid(table, undefined)]);
  if (evaluation.indicators.length === 0) return invalid("no-table", "table");
  const parts = indicatorAnalysisParts({ evaluation, scorecard: score(evaluation, scheme) });
  const found = partNamed(parts, part);
  if (found) return (found.blocks ?? []).map(textOf).join("");
  const allowed = parts.map(({ title }) => title).join("、");
  return invalid("part-unknown", "part", { text: String(part), allowed }); // prettier-ignore
}

function partNamed(parts: readonly Part[], part: CellInput): Part | undefined {
  if (typeof part === "number") return parts[part - 1];
  const key = part === null || part instanceof CellError ? "" : levelKey(part);
  const whole = parts.find(({ title }) => levelKey(title) === key);
  const begun = parts.filter(({ title }) => key !== "" && levelKey(title).startsWith(key));
  return whole ?? (begun.length === 1 ? begun[0] : undefined);
}

function textOf(block: Block): string {
  return block.kind === "paragraph" ? block.runs.map(({ text }) => text).join("") : "";
}
