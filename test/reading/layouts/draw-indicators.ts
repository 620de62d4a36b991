import type { CellRef } from "../../../src/evaluation/cell-ref";
import type { PublishedCase, PublishedIndicator } from "../published-case";
import type { Box, Canvas, Written } from "./canvas";
import type { ExpectedCell, ExpectedRow } from "./expected-evaluation";
import { expectedValue } from "./expected-value";
import { indicatorColumns, targetPartsOf, type DrawnColumn } from "./indicator-columns";
import type { LayoutPlan } from "./layout-plan";
import type { Seeded } from "./seeded";
import { spansOf, type Span } from "./spans";
import type { Writer } from "./write-text";

export interface DrawnIndicators {
  readonly rows: readonly ExpectedRow[];
  readonly totalPoints: ExpectedCell | null;
  readonly totalScore: ExpectedCell | null;
  /** First free row below. */
  readonly next: number;
}

/** What every part of a drawing needs. */
export interface Drawing {
  readonly canvas: Canvas;
  readonly plan: LayoutPlan;
  readonly random: Seeded;
  readonly writer: Writer;
  /** First column of the tables and how many columns they have. */
  readonly left: number;
  readonly width: number;
}

interface Table extends Drawing {
  readonly columns: readonly (DrawnColumn & { readonly span: Span; readonly bodySpan: Span })[];
}

/** Draws header, rows, unused slots, repeated headers and the total row from `top` on. */
export function drawIndicators(drawing: Drawing, published: PublishedCase, top: number): DrawnIndicators {
  const { canvas, plan, random, writer } = drawing;
  const table = tableOf(drawing, published);
  let row = top;
  const headers = drawHeader(table, row);
  row += headers.height;
  const rows: ExpectedRow[] = [];
  const carried: Carried[] = [];
  const list = withSlots(published.indicators, plan, random);
  list.forEach((indicator, index) => {
    if (plan.pageBreaks && index > 0 && random.chance(0.2)) {
      endLevels(table, carried, row - 1);
      if (random.chance(0.4)) row = drawContinued(table, published, row);
      row += drawHeader(table, row).height;
    }
    if (plan.hiddenRows && random.chance(0.1)) row += 1;
    rows.push(drawRow(table, indicator, index, row, carried, headers.cells));
    row += 1;
    if (plan.subtotals && indicator.l1 !== list[index + 1]?.l1) {
      endLevels(table, carried, row - 1);
      drawSubtotal(table, indicator.l1, list, row);
      row += 1;
    }
  });
  endLevels(table, carried, row - 1);
  if (plan.sideLabel) canvas.put({ row: top, column: drawing.left, bottom: row - 1 }, writer.words("绩效指标")); // prettier-ignore
  const total = drawTotal(table, published, row, headers.cells);
  return { rows, ...total, next: total.totalScore ? row + 1 : row };
} // prettier-ignore

function tableOf(drawing: Drawing, published: PublishedCase): Table {
  const { plan, random, left, width } = drawing;
  const columns = indicatorColumns(published, plan, random);
  const side = plan.sideLabel ? 1 : 0;
  const spans = spansOf(columns.length, left + side, width - side, plan, random);
  const placed = columns.map((column, index) => {
    const span = spans[index] ?? { left: 0, right: 0 };
    const alone = { left: span.left, right: span.left };
    return { ...column, span: plan.spans === "blank columns" ? alone : span, bodySpan: plan.spans === "merged" ? span : alone }; // prettier-ignore
  });
  return { ...drawing, columns: placed };
}

interface Header {
  readonly height: number;
  readonly cells: ReadonlyMap<DrawnColumn["holds"] | 1 | 2 | 3, CellRef>;
}

function drawHeader({ canvas, writer, columns }: Table, row: number): Header {
  const height = columns.some(({ heading }) => heading !== null) ? 2 : 1;
  const cells = new Map<DrawnColumn["holds"] | 1 | 2 | 3, CellRef>();
  columns.forEach(({ header, heading, span, holds, level }, index) => {
    const before = columns[index - 1];
    const box: Box = { row: heading === null ? row : row + 1, column: span.left, bottom: row + height - 1, right: span.right }; // prettier-ignore
    cells.set(level === 0 ? holds : (level as 1 | 2 | 3), canvas.put(box, writer.header(header)));
    if (heading === null || before?.heading === heading) return;
    const last = columns.filter((column) => column.heading === heading).at(-1);
    canvas.put({ row, column: span.left, right: last?.span.right ?? span.right }, writer.header(heading)); // prettier-ignore
  });
  return { height, cells };
}

/** Unused slots of the form after some rows. */
function withSlots(
  rows: readonly PublishedIndicator[],
  plan: LayoutPlan,
  { chance, pick }: Seeded
): readonly PublishedIndicator[] {
  if (!plan.hiddenRows) return rows;
  return rows.flatMap((row) => {
    const l3 = pick(["指标9:", "……", "指标10"]);
    const slot = { l1: row.l1, l2: row.l2, l3, target_raw: "", actual_raw: "", weight_raw: "", score_raw: "", reason_raw: "" }; // prettier-ignore
    return chance(0.15) ? [row, slot] : [row];
  });
}

/** The level names that stand above, with the box they fill so far. */
interface Carried {
  readonly text: string;
  readonly top: number;
  readonly expected: ExpectedCell;
}

function drawRow(
  table: Table,
  row: PublishedIndicator,
  index: number,
  at: number,
  carried: Carried[],
  headers: Header["cells"]
): ExpectedRow {
  const { canvas, writer, columns } = table;
  const put = (column: Table["columns"][number], written: Written): CellRef =>
    canvas.put({ row: at, column: column.bodySpan.left, right: column.bodySpan.right }, written);
  const parts = targetPartsOf(row);
  const hasParts = columns.some(({ holds }) => holds === "unit");
  const path: (ExpectedCell | null)[] = [null, null, null];
  let expected: ExpectedRow = { path: [null, null, null], target: null, actual: null, points: null, score: null, note: null }; // prettier-ignore
  for (const column of columns) {
    const text = column.text(row, index);
    const header = headers.get(column.level === 0 ? column.holds : (column.level as 1 | 2 | 3)) ?? null; // prettier-ignore
    if (column.holds === "level") {
      path[column.level - 1] = drawLevel(table, column, text, at, carried, header);
      continue;
    }
    const isValue = ["target", "actual", "points", "score", "other"].includes(column.holds);
    const written = isValue ? writer.value(text) : writer.words(text);
    const cell = put(column, written);
    const drawn = (value: string | null, shown = shownText(written)): ExpectedCell => ({ text: shown, value, cell, header }); // prettier-ignore
    const isBare = typeof written.value === "number" && written.format === "General";
    const raw = isBare ? String(written.value) : text;
    if (column.holds === "target") {
      const value = hasParts ? expectedValue(raw, parts.sign, parts.unit) : expectedValue(raw);
      const isNumber = /^(?:[<>]?=?)\d/u.test(value);
      const joined = hasParts && isNumber ? `${/^[≥≤=]/u.test(raw) ? "" : parts.sign}${shownText(written)}${/\d$/u.test(raw) ? parts.unit : ""}` : shownText(written); // prettier-ignore
      expected = { ...expected, target: drawn(value, joined) };
    }
    if (column.holds === "actual")
      expected = { ...expected, actual: drawn(expectedValue(raw, "", hasParts ? parts.unit : "")) };
    if (column.holds === "points") expected = { ...expected, points: drawn(number(text)) };
    if (column.holds === "score") expected = { ...expected, score: drawn(number(text)) };
    if (column.holds === "note") expected = { ...expected, note: drawn(null) };
  }
  const [first = null, second = null, third = null] = path;
  return { ...expected, path: [first, second, third] };
}

function drawLevel(
  { canvas, writer, plan, columns }: Table,
  column: Table["columns"][number],
  text: string,
  at: number,
  carried: Carried[],
  header: CellRef | null
): ExpectedCell {
  const level = column.level - 1;
  const before = carried[level];
  const deepest = Math.max(...columns.map((each) => each.level)) - 1;
  const same = before?.text === text && level < deepest && plan.levels !== "repeated";
  if (same) return before.expected;
  endLevels({ canvas, plan, columns }, carried, at - 1, level);
  const { left, right } = column.bodySpan;
  const cell = canvas.put(plan.levels === "merged" ? { row: at, column: left } : { row: at, column: left, right }, writer.words(text)); // prettier-ignore
  const expected = { text, value: null, cell, header };
  carried[level] = { text, top: at, expected };
  return expected;
}

/** Merges the names from a level on down to a row, where the plan merges, and forgets them. */
function endLevels(
  { canvas, plan, columns }: Pick<Table, "canvas" | "plan" | "columns">,
  carried: Carried[],
  bottom: number,
  from = 0
): void {
  for (const column of columns) {
    const open = column.level > from ? carried[column.level - 1] : undefined;
    const { left, right } = column.bodySpan;
    if (open && plan.levels === "merged") canvas.merge({ row: open.top, column: left, bottom, right }); // prettier-ignore
  }
  carried.length = Math.min(carried.length, from);
}

/** The title once more, with a line that says so. */
function drawContinued(
  { canvas, writer, columns }: Table,
  published: PublishedCase,
  row: number
): number {
  const [first, last] = [columns[0]?.span.left ?? 0, columns.at(-1)?.span.right ?? 0];
  canvas.put({ row, column: first, right: last }, writer.words(`${published.title}(续)`));
  return row + 1;
}

/** 小计 in the first level's column, with the sums of its rows. */
function drawSubtotal({ canvas, writer, columns }: Table, level1: string, rows: readonly PublishedIndicator[], row: number): void {
  const sum = (field: "weight_raw" | "score_raw"): string => {
    const tenths = rows.filter(({ l1 }) => l1 === level1).map((each) => Math.round(10 * Number(number(each[field]))));
    return String(tenths.reduce((total, next) => total + next, 0) / 10);
  };
  const first = columns.find(({ level }) => level > 0);
  canvas.put({ row, column: first?.bodySpan.left ?? 0 }, writer.words("小计"));
  for (const { holds, bodySpan } of columns)
    if (holds === "points" || holds === "score")
      canvas.put({ row, column: bodySpan.left, right: bodySpan.right }, writer.value(sum(holds === "points" ? "weight_raw" : "score_raw")));
} // prettier-ignore

function drawTotal(
  { canvas, writer, columns, left, plan }: Table,
  { published_total: total }: PublishedCase,
  row: number,
  headers: Header["cells"]
): Pick<DrawnIndicators, "totalPoints" | "totalScore"> {
  const score = total?.score;
  if (score === undefined) return { totalPoints: null, totalScore: null };
  const first = columns.findIndex(({ holds }) => holds === "points" || holds === "score");
  const last = columns[first - 1]?.span.right ?? left;
  canvas.put({ row, column: left, right: plan.levels === "merged" ? last : left }, writer.words("总分"));
  const put = (holds: "points" | "score", text: string): ExpectedCell | null => {
    const column = columns.find((each) => each.holds === holds);
    if (!column || text === "") return null;
    const cell = canvas.put({ row, column: column.bodySpan.left, right: column.bodySpan.right }, writer.value(text)); // prettier-ignore
    return { text, value: number(text), cell, header: headers.get(holds) ?? null };
  };
  return { totalPoints: put("points", total?.weight ?? ""), totalScore: put("score", score) };
} // prettier-ignore

function shownText({ value, format }: Written): string {
  if (typeof value !== "number" || format === "General") return String(value);
  const places = format.split(".")[1]?.replace(/\D/gu, "").length ?? 0;
  return `${(value * 100).toFixed(places)}%`;
}

function number(text: string): string {
  return /^\d/u.test(text) ? String(Number(text)) : "";
}
