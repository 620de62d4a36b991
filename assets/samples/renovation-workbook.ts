import { attachHost } from "../../src/host/node/attach-host";
import { loadOfficeJs } from "../../src/host/node/load-office-js";
import { wrappedLines } from "../../src/excel/report-sheet/text-height";
import { createHost } from "../../src/host/protocol/host";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import {
  evidence,
  funds,
  grades,
  indicators,
  project,
  subprojects,
  survey,
  texts,
} from "./renovation-2023";

/** Builds the sample workbook through Office.js, as a person's Excel would hold it. The same bytes each time. */
export async function buildSample(): Promise<Uint8Array> {
  const model = createWorkbook();
  loadOfficeJs();
  attachHost(createHost(model));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const basics = worksheets.getFirst();
    basics.name = "基础数据表";
    fillBasics(basics);
    fillIndicators(worksheets.add("绩效评价指标体系"));
    fillSurvey(worksheets.add("满意度问卷"));
    basics.activate();
    await context.sync();
  });
  return saveWorkbook(model);
}

type Cell = string | number;

/** A sheet with its column widths in points, from which row heights follow. */
interface Page {
  readonly sheet: Excel.Worksheet;
  readonly widths: readonly number[];
}

function page(sheet: Excel.Worksheet, title: string, widths: readonly number[]): Page {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const range = sheet.getRangeByIndexes(0, 0, 1, widths.length);
  range.getCell(0, 0).values = [[title]];
  range.merge();
  range.format.font.size = 16;
  range.format.font.bold = true;
  range.format.horizontalAlignment = "Center";
  range.format.rowHeight = 30;
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  return { sheet, widths };
}

/** Writes rows from a place on, borders them and gives each the height its texts need. */
function table(
  { sheet, widths }: Page,
  row: number,
  rows: readonly (readonly Cell[])[],
  header = false
): number {
  const width = Math.max(...rows.map((cells) => cells.length));
  const range = sheet.getRangeByIndexes(row, 0, rows.length, width);
  range.values = rows.map((cells) =>
    [...cells, ...Array.from({ length: width - cells.length }, () => "")].map(asTyped)
  );
  borders.forEach((edge) => {
    range.format.borders.getItem(edge).style = "Continuous";
  });
  range.format.wrapText = true;
  range.format.verticalAlignment = "Center";
  rows.forEach((cells, index) => {
    const lines = cells.map((cell, column) => wrappedLines(String(cell), widths[column] ?? 0, 11));
    setHeight(sheet, row + index, Math.max(...lines));
  });
  if (header) emphasise(sheet.getRangeByIndexes(row, 0, 1, width));
  return row + rows.length;
}

const borders = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Row height for lines of 11 points. */
function setHeight(sheet: Excel.Worksheet, row: number, lines: number): void {
  sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = lines * 15 + 4;
}

function asTyped(cell: Cell): Cell {
  return typeof cell === "number" || cell === "" ? cell : `'${cell}`;
}

function emphasise(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.fill.color = "#DDEBF7";
  range.format.horizontalAlignment = "Center";
}

function section({ sheet }: Page, row: number, text: string): number {
  const cell = sheet.getCell(row, 0);
  cell.values = [[text]];
  cell.format.font.bold = true;
  return row + 1;
}

function fillBasics(sheet: Excel.Worksheet): void {
  const basics = page(sheet, project.title, [120, 180, 120, 110, 110, 90]);
  let row = table(basics, 1, [
    ["项目名称", project.name, "评价年度", project.year],
    ["实施单位", project.unit, "主管部门", project.department],
  ]);
  row = section(basics, row + 1, "一、资金情况（单位：万元）");
  const amounts = sheet.getRangeByIndexes(row + 1, 1, funds.rows.length, 5);
  row = table(basics, row, [funds.header, ...funds.rows], true);
  amounts.numberFormat = funds.rows.map(() => Array.from({ length: 5 }, () => "0.00"));
  row = table(basics, row, [
    ["数据截止日期", funds.asOf],
    ["预算调整说明", funds.note],
  ]);
  mergeText(basics, row - 1, funds.note);
  row = section(basics, row + 1, "二、子项目情况");
  row = table(basics, row, [subprojects.header, ...subprojects.rows], true);
  row = section(basics, row + 1, "三、文字材料");
  for (const [label, text] of texts) {
    row = table(basics, row, [[label, text]]);
    mergeText(basics, row - 1, text);
  }
  row = section(basics, row + 1, "四、评价等级");
  row = table(basics, row, [grades.header, ...grades.rows], true);
  row = section(basics, row + 1, "五、佐证材料");
  table(
    basics,
    row,
    evidence.map((name, index) => [index + 1, name])
  );
}

/** A long text takes the row from the second column on. */
function mergeText({ sheet, widths }: Page, row: number, text: string): void {
  const range = sheet.getRangeByIndexes(row, 1, 1, widths.length - 1);
  range.merge();
  const width = widths.slice(1).reduce((sum, each) => sum + each, 0);
  setHeight(sheet, row, wrappedLines(text, width, 11));
}

function fillIndicators(sheet: Excel.Worksheet): void {
  const header = [
    "一级指标",
    "二级指标",
    "三级指标",
    "评分标准",
    "指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ];
  const indicatorPage = page(sheet, "绩效评价指标体系", [70, 90, 130, 170, 130, 100, 45, 45, 240]);
  const first = 2;
  const rows = indicators.map(
    ({ level1, level2, level3, criterion, target, actual, points, note = "" }) => {
      return [level1, level2, level3, criterion, target, actual, points, "", note];
    }
  );
  const end = table(indicatorPage, first, [header, ...rows], true);
  mergeEqual(
    sheet,
    first + 1,
    0,
    indicators.map(({ level1 }) => level1)
  );
  mergeEqual(
    sheet,
    first + 1,
    1,
    indicators.map(({ level1, level2 }) => `${level1}/${level2}`)
  );
  const total = indicators.reduce((sum, { points }) => sum + points, 0);
  table(indicatorPage, end, [["合计", "", "", "", "", "", total, "", ""]]);
  sheet.getCell(end + 1, 0).values = [
    ["注：得分栏留空的，按评分标准计算；自行填写得分的，以填写的为准。"],
  ];
}

/** Merges neighbours of equal text down a column. */
function mergeEqual(
  sheet: Excel.Worksheet,
  firstRow: number,
  column: number,
  names: readonly string[]
): void {
  names.forEach((name, index) => {
    if (names[index - 1] === name) return;
    let length = 1;
    while (names[index + length] === name) length += 1;
    if (length > 1) sheet.getRangeByIndexes(firstRow + index, column, length, 1).merge();
  });
}

function fillSurvey(sheet: Excel.Worksheet): void {
  const surveyPage = page(sheet, "受益居民满意度问卷汇总", [200, 120]);
  let row = table(surveyPage, 1, survey.counts);
  row = table(surveyPage, row + 1, [["选项", "份数"], ...survey.options], true);
  row = table(surveyPage, row, [["总体满意度", survey.satisfaction]]);
  sheet.getCell(row - 1, 1).numberFormat = [["0.00%"]];
  sheet.getCell(row, 0).values = [["注：总体满意度=（非常满意+满意）÷有效问卷。"]];
}
