import type { SheetGrid } from "../../../src/reading/grid/sheet-grid";
import type { PublishedCase } from "../published-case";
import { openCanvas, type Canvas } from "./canvas";
import { drawFunds } from "./draw-funds";
import { drawIndicators, type Drawing } from "./draw-indicators";
import type { ExpectedCell, ExpectedEvaluation } from "./expected-evaluation";
import type { LayoutPlan } from "./layout-plan";
import { seeded } from "./seeded";
import { writerOf } from "./write-text";

export interface LaidOut {
  readonly grids: readonly SheetGrid[];
  readonly expected: ExpectedEvaluation;
}

/** Lays a published table out as one sheet, or as two, in the manner of a plan, and says what is to be read from it. */
export function layOutVariant(published: PublishedCase, plan: LayoutPlan): LaidOut {
  const random = seeded(plan.seed);
  const writer = writerOf(plan, random);
  const { layout } = published;
  const needed = Math.max(layout.indicator_header.length + plan.extraColumns + 3, layout.budget_header.length + 5); // prettier-ignore
  const width = needed + random.upTo(4);
  const drawingOn = (canvas: Canvas): Drawing => ({ canvas, plan, random, writer, left: plan.margin, width }); // prettier-ignore
  const open = (name: string): Canvas => openCanvas(name, plan.rowIndex, plan.columnIndex);
  const form = open(plan.sheets === "one" ? "自评表" : "基础数据表");
  const indicatorSheet = plan.sheets === "one" ? form : open("绩效评价指标体系");

  const head = drawHead(drawingOn(form), published);
  let row = head.next;
  let funds = plan.fundsFirst ? drawFunds(drawingOn(form), published, row) : null;
  row = funds?.next ?? row;
  if (plan.goals) row = drawGoals(drawingOn(form), row);
  const top = plan.sheets === "one" ? row : 1 + random.upTo(2);
  if (plan.sheets === "two") indicatorSheet.put({ row: 0, column: 0, right: plan.margin + width - 1 }, writer.words("绩效评价指标体系")); // prettier-ignore
  const indicators = drawIndicators(drawingOn(indicatorSheet), published, top);
  const below = { row: plan.sheets === "one" ? indicators.next : row, column: plan.margin };
  funds ??= drawFunds(drawingOn(form), published, below.row);
  below.row = Math.max(below.row, funds.next);
  const grade = drawGrade(drawingOn(form), published, below.row);
  if (plan.notes) drawNotes(drawingOn(indicatorSheet), Math.max(indicators.next, below.row) + 2);
  const canvases = plan.sheets === "one" ? [form] : [form, indicatorSheet];
  const grids = canvases.map((canvas) => canvas.toGrid());
  return {
    grids: plan.instructions ? [instructions(), ...grids] : grids,
    expected: { ...head, ...indicators, budget: funds.budget, grade },
  };
}

function drawHead(
  { canvas, plan, writer, left, width }: Drawing,
  published: PublishedCase
): Pick<ExpectedEvaluation, "project" | "department" | "unit" | "year"> & {
  readonly next: number;
} {
  const lines = ["附件2", published.title, "(实行部门自评)"].slice(0, plan.titleLines);
  const right = left + width - 1;
  lines.forEach((line, row) => canvas.put({ row, column: 0, right }, writer.words(line)));
  let row = lines.length;
  const expected = (at: number, column: number, text: string): ExpectedCell => ({ text, value: null, cell: canvas.refOf(at, column), header: null }); // prettier-ignore
  canvas.put({ row, column: left, right }, writer.words(`(${published.year}年度)`));
  const year = expected(row, left, `(${published.year}年度)`);
  row += 1;
  canvas.put({ row, column: left, right: left + 1 }, writer.header("项目名称"));
  canvas.put({ row, column: left + 2, right }, writer.words(published.project));
  const project = expected(row, left + 2, published.project);
  row += 1;
  canvas.put({ row, column: left }, writer.header("主管部门"));
  const office = published.department ?? "某局";
  canvas.put({ row, column: left + 1, right: left + 2 }, office);
  const department = expected(row, left + 1, office);
  canvas.put({ row, column: left + 3 }, writer.header("实施单位"));
  canvas.put({ row, column: left + 4, right }, writer.words(published.unit));
  const unit = expected(row, left + 4, published.unit);
  return { year, project, department, unit, next: row + 1 };
}

function drawGoals({ canvas, writer, left, width }: Drawing, row: number): number {
  const middle = left + Math.floor(width / 2);
  const right = left + width - 1;
  canvas.put({ row, column: left, bottom: row + 1 }, writer.words("年度总体目标"));
  canvas.put({ row, column: left + 1, right: middle - 1 }, writer.header("预期目标"));
  canvas.put({ row, column: middle, right }, writer.header("实际完成情况"));
  canvas.put({ row: row + 1, column: left + 1, right: middle - 1 }, writer.words("目标1:完成全年任务,投入100万元,满意度达90%以上。")); // prettier-ignore
  canvas.put({ row: row + 1, column: middle, right }, writer.words("全年任务已完成,得分95分。"));
  return row + 2;
}

function drawGrade({ canvas, writer, left }: Drawing, published: PublishedCase, row: number): ExpectedCell | null {
  const grade = published.published_grade;
  if (grade === null) return null;
  canvas.put({ row, column: left }, writer.words("自评等级"));
  return { text: grade, value: null, cell: canvas.put({ row, column: left + 1 }, grade), header: null };
} // prettier-ignore

function drawNotes({ canvas, writer, left, width }: Drawing, row: number): void {
  const right = left + width - 1;
  canvas.put({ row, column: left, right }, writer.words("注:1.得分一档最高不能超过该指标分值上限。2.定量指标完成数90%以上得满分。")); // prettier-ignore
  canvas.put({ row: row + 1, column: left, right: left + 1 }, writer.words("填表人:甲"));
  canvas.put({ row: row + 1, column: left + 3 }, writer.words("联系电话:123"));
}

/** A sheet that speaks of everything and holds none of it. */
function instructions(): SheetGrid {
  const canvas = openCanvas("填报说明", 0, 0);
  const lines = ["填报说明", "一、年度指标值、实际完成值按年初批复填写。", "二、得分不得超过分值，满分100分。", "三、预算执行率=全年执行数/全年预算数×100%，分值10分。"]; // prettier-ignore
  lines.forEach((line, row) => canvas.put({ row, column: 0, right: 5 }, line));
  return canvas.toGrid();
}
