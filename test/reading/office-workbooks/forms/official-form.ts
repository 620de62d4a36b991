import type { CellRef } from "../../../../src/evaluation/cell-ref";
import { openCanvas, type Canvas, type Written } from "../../layouts/canvas";
import type { ExpectedAmounts, ExpectedBudget, ExpectedCell, ExpectedRow } from "../../layouts/expected-evaluation"; // prettier-ignore
import { expectedValue } from "../../layouts/expected-value";
import type { PublishedIndicator } from "../../published-case";
import type { OfficeCase } from "../office-case";
import { truthOf } from "../true-fact";
import type { FormStyle, OfficeForm } from "./office-form";

/** The last of the nine columns. */
const right = 8;

interface Sheet extends FormStyle {
  readonly canvas: Canvas;
}

/** The form of 财预〔2020〕10号 附件1 on one sheet. */
export function officialForm(content: OfficeCase, style: FormStyle): OfficeForm {
  const sheet = { ...style, canvas: openCanvas("自评表", 0, 0) };
  span(sheet, 0, 0, right, content.title);
  const year = cell(span(sheet, 1, 0, right, `（${content.year}年度）`), content.year);
  const project = labelled(sheet, 2, 0, "项目名称", content.project, right);
  const department = labelled(sheet, 3, 0, "主管部门", content.department, 3);
  const unit = labelled(sheet, 3, 4, "实施单位", content.unit, right);
  const budget = drawFunds(sheet, content);
  let row = 5 + content.budget.rows.length;
  span(sheet, row, 0, 0, "年度总体目标", 1);
  const [goalLabel, doneLabel] = [span(sheet, row, 1, 4, "预期目标"), span(sheet, row, 5, right, "实际完成情况")]; // prettier-ignore
  const goal = cell(span(sheet, row + 1, 1, 4, content.goal), content.goal, goalLabel);
  const completion = cell(span(sheet, row + 1, 5, right, content.completion), content.completion, doneLabel); // prettier-ignore
  row += 2;
  const { rows, headers, next } = drawIndicators(sheet, content, row);
  const { weight = "", score = "" } = content.published_total ?? {};
  span(sheet, next, 0, 5, "总分");
  const totalPoints = value(sheet, next, 6, weight, headers[6] ?? null);
  const totalScore = value(sheet, next, 7, score, headers[7] ?? null);
  const grade = content.published_grade === null ? null : labelled(sheet, next + 1, 0, "自评等级", content.published_grade, right); // prettier-ignore
  const expected = {
    project,
    department,
    unit,
    year,
    budget,
    rows,
    totalPoints,
    totalScore,
    grade,
  };
  return {
    grids: [sheet.canvas.toGrid()],
    truth: truthOf(content, expected, { goal, completion }),
    holds: content,
  };
}

function drawFunds(sheet: Sheet, { budget, layout }: OfficeCase): ExpectedBudget {
  const [top, columns] = [4, layout.budget_header];
  span(sheet, top, 0, 0, `项目资金（${budget.currency_unit}）`, budget.rows.length);
  const headers = columns.map((name, index) => span(sheet, top, 3 + index, 3 + index, name));
  const lines = budget.rows.map((line, index) => {
    const row = top + 1 + index;
    const name = cell(span(sheet, row, 1, 2, line.label ?? ""), line.label ?? "");
    const cells = columns.map((header, at) => value(sheet, row, 3 + at, line[header] ?? "", headers[at] ?? null)); // prettier-ignore
    return { name, at: (header: string): ExpectedCell | null => cells[columns.indexOf(header)] ?? null }; // prettier-ignore
  });
  const amounts = lines.map(({ name, at }): ExpectedAmounts => ({
    name,
    initial: at("年初预算数"),
    fullYear: at("全年预算数"),
    executed: at("全年执行数"),
  }));
  const [total, ...sources] = amounts;
  const [first] = lines;
  if (!total || !first) throw new Error("a form without funds");
  const share = first.at("执行率");
  const rate = share && { ...share, value: String(parseFloat(share.text) / 100) };
  return { currencyUnit: budget.currency_unit, total, sources, points: first.at("分值"), score: first.at("得分"), rate }; // prettier-ignore
}

interface DrawnRows {
  readonly rows: readonly ExpectedRow[];
  readonly headers: readonly CellRef[];
  readonly next: number;
}

function drawIndicators(sheet: Sheet, { indicators, layout }: OfficeCase, top: number): DrawnRows {
  const headers = ["绩效指标", ...layout.indicator_header].map((name, column) => span(sheet, top, column, column, name)); // prettier-ignore
  const rows: ExpectedRow[] = [];
  const list = sheet.slots ? withSlots(indicators) : indicators;
  list.forEach((indicator, index) => {
    const row = top + 1 + index;
    const { l1, l2, l3, target_raw, actual_raw, weight_raw, score_raw, reason_raw } = indicator;
    const levels = [l1, l2, l3].map((name, level) => {
      const before = list[index - 1];
      const same = before && before.l1 === l1 && (level === 0 || (level === 1 && before.l2 === l2));
      if (same) return rows.at(-1)?.path[level] ?? null;
      const isLast = (next: PublishedIndicator | undefined): boolean => next?.l1 !== l1 || (level > 0 && next.l2 !== l2) || level === 2; // prettier-ignore
      const length = list.slice(index).findIndex((_, step) => isLast(list[index + step + 1]));
      return cell(span(sheet, row, 1 + level, 1 + level, name, length), name, headers[1 + level]);
    });
    const quantity = (column: number, text: string): ExpectedCell => ({ ...value(sheet, row, column, text, headers[column] ?? null), value: expectedValue(text) }); // prettier-ignore
    const [first = null, second = null, third = null] = levels;
    rows.push({
      path: [first, second, third],
      target: quantity(4, target_raw),
      actual: quantity(5, actual_raw),
      points: value(sheet, row, 6, weight_raw, headers[6] ?? null),
      score: value(sheet, row, 7, score_raw, headers[7] ?? null),
      note: value(sheet, row, 8, reason_raw, headers[8] ?? null),
    });
  });
  span(sheet, top, 0, 0, "绩效指标", list.length);
  return { rows, headers, next: top + 1 + list.length };
}

/** An unused slot of the printed form after the rows of every second level that has two. */
function withSlots(indicators: readonly PublishedIndicator[]): readonly PublishedIndicator[] {
  return indicators.flatMap((row, index) => {
    const before = indicators[index - 1];
    const slot: PublishedIndicator = { ...row, l3: "指标3：", target_raw: "", actual_raw: "", weight_raw: "", score_raw: "", reason_raw: "" }; // prettier-ignore
    return before?.l2 === row.l2 ? [row, slot] : [row];
  });
}

/** A label, and its value in the rest of its part of the row or behind a colon. */
function labelled(sheet: Sheet, row: number, left: number, label: string, text: string, end: number): ExpectedCell {
  if (sheet.inlineHeads) return cell(span(sheet, row, left, end, `${label}：${text}`), text);
  const labelCell = span(sheet, row, left, left, label);
  return cell(span(sheet, row, left + 1, end, text), text, labelCell);
} // prettier-ignore

/** A text over columns (and over `more` rows below) that are merged where the form merges. */
function span(
  { canvas, merged }: Sheet,
  row: number,
  column: number,
  end: number,
  text: string,
  more = 0
): CellRef {
  return canvas.put(merged ? { row, column, right: end, bottom: row + more } : { row, column }, text); // prettier-ignore
}

function value(
  { canvas }: Sheet,
  row: number,
  column: number,
  text: string,
  header: CellRef | null
): ExpectedCell {
  const place = canvas.put({ row, column }, typed(text));
  return { text, value: text, cell: place, header };
}

/** Numbers and percentages as Excel keeps them. */
function typed(text: string): Written {
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/u.exec(text) ?? [];
  if (number === undefined) return { value: text, format: "General" };
  if (percent === "") return { value: Number(number), format: "General" };
  return { value: Number((Number(number) / 100).toPrecision(12)), format: number.includes(".") ? "0.0%" : "0%" }; // prettier-ignore
}

function cell(place: CellRef, text: string, label: CellRef | null = null): ExpectedCell {
  return { text, value: text, cell: place, header: label };
}
