import type { CellRef } from "../../../src/evaluation/cell-ref";
import type { PublishedCase } from "../published-case";
import type { Drawing } from "./draw-indicators";
import type { ExpectedAmounts, ExpectedBudget, ExpectedCell } from "./expected-evaluation";
import { spansOf, type Span } from "./spans";
import type { Written } from "./canvas";

export interface DrawnFunds {
  readonly budget: ExpectedBudget | null;
  /** First free row below. */
  readonly next: number;
}

/** Draws the funds block from `top` on: a row for each source, or, lying, a column for each. */
export function drawFunds(drawing: Drawing, published: PublishedCase, top: number): DrawnFunds {
  const { rows } = published.budget;
  if (rows.length === 0) return { budget: null, next: top };
  const { canvas, plan, writer, left, width } = drawing;
  const unit = published.budget.currency_unit;
  let row = top;
  if (plan.currency === "note") {
    canvas.put({ row, column: left + width - 1 }, writer.words(`单位:${unit}`));
    row += 1;
  }
  const isLying = plan.funds === "lying" && rows.length > 1 && amountsIn(published) > 1;
  const drawn = isLying ? drawLying(drawing, published, row) : drawUpright(drawing, published, row);
  const side = plan.currency === "side label" ? `项目资金(${unit})` : "项目资金";
  if (plan.sideLabel || plan.currency === "side label")
    canvas.put({ row, column: left, bottom: drawn.next - 1 }, writer.words(side));
  return { next: drawn.next, budget: budgetOf(published, drawn.cells) };
}

/** Cells by row label and header; "" is the label itself, "header" the header's own cell. */
type Cells = ReadonlyMap<string, ExpectedCell>;

interface Block {
  readonly cells: Cells;
  readonly next: number;
}

function drawUpright(drawing: Drawing, published: PublishedCase, top: number): Block {
  const { canvas, plan, random, writer } = drawing;
  const headers = [...published.layout.budget_header];
  if (plan.extraColumns > 1) headers.splice(random.upTo(headers.length), 0, random.pick(unknownColumns)); // prettier-ignore
  const { label: labelSpan, spans } = placesOf(drawing, headers.length);
  const own = plan.funds === "sources in a column of their own" && labelSpan.right > labelSpan.left;
  const cells = new Map<string, ExpectedCell>();
  const headerCells = headers.map((header, index) => {
    const span = spans[index] ?? { left: 0, right: 0 };
    const right = plan.spans === "blank columns" ? span.left : span.right;
    return canvas.put({ row: top, column: span.left, right }, writer.header(inHeader(header, drawing, published))); // prettier-ignore
  });
  if (random.chance(0.3)) canvas.put({ row: top, column: labelSpan.left, right: labelSpan.right }, writer.words("资金来源")); // prettier-ignore
  published.budget.rows.forEach((line, index) => {
    const row = top + 1 + index;
    const name = line.label ?? "";
    const isPart = own && index > 0;
    const last = top + published.budget.rows.length;
    if (isPart && index === 1)
      canvas.put({ row, column: labelSpan.left, bottom: plan.levels === "merged" ? last : row }, writer.words("其中:")); // prettier-ignore
    const box = {
      row,
      column: isPart ? labelSpan.left + 1 : labelSpan.left,
      right: labelSpan.right,
    };
    const shown = isPart ? name.replace(/^其中:/u, "") : name;
    cells.set(`${index}|`, { text: shown, value: null, cell: canvas.put(box, writer.words(shown)), header: null }); // prettier-ignore
    headers.forEach((header, at) => {
      const span = spans[at] ?? { left: 0, right: 0 };
      const right = plan.spans === "merged" ? span.right : span.left;
      const text = line[header] ?? (unknownColumns.includes(header) ? "3.5" : "");
      cells.set(`${index}|${header}`, drawCell(drawing, published, header, text, { row, column: span.left, right }, headerCells[at] ?? null)); // prettier-ignore
    });
  });
  return { cells, next: top + 1 + published.budget.rows.length };
}

function drawLying(drawing: Drawing, published: PublishedCase, top: number): Block {
  const { canvas, writer, plan } = drawing;
  const { rows } = published.budget;
  const { label: labelSpan, spans } = placesOf(drawing, rows.length);
  const cells = new Map<string, ExpectedCell>();
  rows.forEach(({ label = "" }, index) => {
    const span = spans[index] ?? { left: 0, right: 0 };
    const right = plan.spans === "blank columns" ? span.left : span.right;
    const cell = canvas.put({ row: top, column: span.left, right }, writer.words(label));
    cells.set(`${index}|`, { text: label, value: null, cell, header: null });
  });
  published.layout.budget_header.forEach((header, line) => {
    const row = top + 1 + line;
    const headerCell = canvas.put({ row, column: labelSpan.left, right: labelSpan.right }, writer.header(inHeader(header, drawing, published))); // prettier-ignore
    rows.forEach((source, index) => {
      const span = spans[index] ?? { left: 0, right: 0 };
      const right = plan.spans === "merged" ? span.right : span.left;
      cells.set(`${index}|${header}`, drawCell(drawing, published, header, source[header] ?? "", { row, column: span.left, right }, headerCell)); // prettier-ignore
    });
  });
  return { cells, next: top + 1 + published.layout.budget_header.length };
}

function placesOf({ plan, random, left, width }: Drawing, count: number): { readonly label: Span; readonly spans: readonly Span[] } {
  const side = plan.sideLabel || plan.currency === "side label" ? 1 : 0;
  const labels = width - side - count > 1 ? 2 : 1;
  const from = left + side + labels;
  return {
    label: { left: left + side, right: from - 1 },
    spans: spansOf(count, from, width - side - labels, plan, random),
  };
} // prettier-ignore

function inHeader(header: string, { plan }: Drawing, { budget }: PublishedCase): string {
  return plan.currency === "headers" && roleOf(header) !== null ? `${header}(${budget.currency_unit})` : header; // prettier-ignore
}

function drawCell(
  { canvas, plan, random, writer }: Drawing,
  { budget }: PublishedCase,
  header: string,
  text: string,
  box: { readonly row: number; readonly column: number; readonly right: number },
  headerCell: CellRef | null
): ExpectedCell {
  const unit = plan.currency === "cells" ? budget.currency_unit : "";
  const written = roleOf(header) || unknownColumns.includes(header) ? writer.amount(text, unit) : isRate(header) ? rate(text, plan.percents, random.chance(0.5)) : writer.value(text); // prettier-ignore
  const cell = canvas.put(box, written);
  const isNumber = /^\d/u.test(text);
  const value = isRate(header) ? ratio(text) : isNumber ? String(Number(text)) : "";
  return { text: shown(written), value, cell, header: headerCell };
}

/** 100% as text, as a percent cell, as 1 or as 100. */
function rate(text: string, percents: string, asHundred: boolean): Written {
  const number = /^(\d+(?:\.\d+)?)%$/u.exec(text)?.[1];
  if (number === undefined || percents === "text") return { value: text, format: "General" };
  const share = Number((Number(number) / 100).toPrecision(12));
  if (percents === "cell") return { value: share, format: "0.00%" };
  return { value: asHundred ? Number(number) : share, format: "General" };
}

function ratio(text: string): string {
  return text === "" ? "" : String(Number((parseFloat(text) / 100).toPrecision(12)));
}

function shown({ value, format }: Written): string {
  if (typeof value !== "number") return value.toString();
  if (format === "0.00%") return `${(value * 100).toFixed(2)}%`;
  if (!format.includes("#,")) return String(value);
  return value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 });
}

function budgetOf({ budget, layout }: PublishedCase, cells: Cells): ExpectedBudget {
  const at = (index: number, wanted: string): ExpectedCell | null => {
    const header = layout.budget_header.find((each) => roleOf(each) === wanted || kindOf(each) === wanted);
    return header === undefined ? null : (cells.get(`${index}|${header}`) ?? null);
  };
  const amounts = (index: number): ExpectedAmounts => {
    const name = cells.get(`${index}|`);
    if (!name) throw new Error("a source without a name");
    return { name, initial: at(index, "initial"), fullYear: at(index, "fullYear"), executed: at(index, "executed") };
  };
  /** Where only a source has the value, as in a form that leaves the total's cells empty. */
  const first = (wanted: string): ExpectedCell | null => {
    const found = budget.rows.map((_, index) => at(index, wanted));
    return found.find((cell) => cell !== null && cell.value !== "") ?? null;
  };
  const [total, ...sources] = budget.rows.map((_, index) => amounts(index));
  if (!total) throw new Error("a budget without rows");
  return { currencyUnit: budget.currency_unit, total, sources, points: first("points") ?? pointsInHeader(cells), score: first("score"), rate: first("rate") };
} // prettier-ignore

/** "得分(20分*执行率)" gives the points where no column does. */
function pointsInHeader(cells: Cells): ExpectedCell | null {
  for (const [key, { header }] of cells) {
    const points = /\((\d+)分/u.exec(key)?.[1];
    if (header && points !== undefined)
      return { text: key.replace(/^\d+\|/u, ""), value: points, cell: header, header: null };
  }
  return null;
}

function amountsIn({ layout }: PublishedCase): number {
  return layout.budget_header.filter((header) => roleOf(header) !== null).length;
}

function roleOf(header: string): "initial" | "fullYear" | "executed" | null {
  return amountHeaders[header] ?? null;
}

const amountHeaders: Readonly<Record<string, "initial" | "fullYear" | "executed">> = {
  年初预算数: "initial",
  全年预算数: "fullYear",
  "全年预算数(A)": "fullYear",
  "预算数(A)": "fullYear",
  "全年(调整)预算数": "fullYear",
  "调整预算数(A)": "fullYear",
  全年执行数: "executed",
  "全年执行数(B)": "executed",
  "执行数(B)": "executed",
};

function kindOf(header: string): "points" | "score" | "rate" | null {
  if (isRate(header)) return "rate";
  if (/^(?:分值|执行率权重)$/u.test(header)) return "points";
  return /得分/u.test(header) ? "score" : null;
}

function isRate(header: string): boolean {
  return /^执行率(?:\(B\/A\))?$/u.test(header);
}

/** Columns of money that are no budget figure, and a column of words. */
const unknownColumns: readonly string[] = ["结余数", "上年结转数", "待支付", "扣减额"];
