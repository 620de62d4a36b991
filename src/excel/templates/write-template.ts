import { freeSheetNames } from "./free-sheet-names";
import { inWorkbook } from "../in-workbook";
import { templates, templateTexts, type Template } from "./template-data";

/**
 * Adds the two sheets of a template, empty but for headings, labels, indicator names and points.
 *
 * @returns names of the sheets added.
 * @throws OfficeFault; RangeError for an id that is no template.
 */
export function writeTemplate(id: string): Promise<readonly string[]> {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new RangeError(id);
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = freeSheetNames(worksheets.items.map(({ name }) => name));
    const basics = worksheets.add(names.basics);
    fill(basics, basicCells(template));
    const indicators = worksheets.add(names.indicators);
    fill(indicators, indicatorCells(template));
    basics.activate();
    await context.sync();
    return [names.basics, names.indicators];
  });
}

/**
 * Takes the sheets of a template out again, if nobody has written into them.
 *
 * @returns those that stay because somebody has.
 */
export function forgetSheets(names: readonly string[]): Promise<readonly string[]> {
  return inWorkbook(async (context) => {
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values");
      return { name, sheet, used };
    });
    await context.sync();
    const blank = new Set(templates.flatMap((each) => [basicCells(each), indicatorCells(each)]).map(textOf)); // prettier-ignore
    const untouched = ({ used }: (typeof sheets)[number]): boolean =>
      !used.isNullObject && blank.has(textOf({ rows: used.values as Cell[][] }));
    for (const each of sheets) if (untouched(each)) each.sheet.delete();
    await context.sync();
    return sheets.filter((each) => !each.used.isNullObject && !untouched(each)).map(({ name }) => name); // prettier-ignore
  });
}

type Cell = string | number;

interface TemplateCells {
  readonly rows: readonly (readonly Cell[])[];
  /** Points, one a column. */
  readonly widths: readonly number[];
  /** Rows that are headings of a table. */
  readonly headers: readonly number[];
  /** First and last row of each bordered block. */
  readonly blocks: readonly (readonly [number, number])[];
}

/** The sheet 基础数据表. Exported for the test that reads it back. */
export function basicCells({ executionPoints }: Template): TemplateCells {
  const scored = executionPoints !== null;
  const funds: Cell[][] = [
    ["资金来源", "年初预算数", "全年预算数", "全年执行数", ...(scored ? ["分值", "得分"] : [])],
    ["年度资金总额", "", "", "", ...(scored ? [executionPoints, ""] : [])],
    ["其中：财政拨款", "", "", ""],
    ["其他资金", "", "", ""],
  ];
  const rows: Cell[][] = [
    ["项目支出绩效自评基础数据表"],
    ["项目名称", ""],
    ["评价年度", ""],
    ["实施单位", ""],
    ["主管部门", ""],
    [],
    ["一、资金情况（单位：万元）"],
    ...funds,
    [],
    ["二、文字材料"],
    ...templateTexts.map((label) => [label, ""]),
  ];
  return {
    rows,
    widths: [130, 130, 110, 110, 60, 60],
    headers: [7],
    blocks: [
      [1, 4],
      [7, 10],
      [13, 12 + templateTexts.length],
    ],
  };
}

/** The sheet 绩效评价指标体系. Exported for the test that reads it back. */
export function indicatorCells({ rows, executionPoints }: Template): TemplateCells {
  const total = rows.reduce((sum, [, , , points]) => sum + points, 0);
  return {
    rows: [
      ["绩效评价指标体系"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"], // prettier-ignore
      ...rows.map(([level1, level2, name, points]) => [level1, level2, name, "", "", points]),
      ["合计", "", "", "", "", total],
      [
        executionPoints === null
          ? "注：得分留空的由加载项按规则计算。"
          : `注：得分留空的由加载项按规则计算；预算执行率${executionPoints}分在基础数据表。`,
      ],
    ],
    widths: [90, 110, 150, 120, 110, 45, 45, 200],
    headers: [1],
    blocks: [[1, rows.length + 2]],
  };
}

function fill(sheet: Excel.Worksheet, { rows, widths, headers, blocks }: TemplateCells): void {
  const whole = sheet.getRangeByIndexes(0, 0, rows.length, widths.length);
  whole.values = rows.map((row) => widths.map((_, column) => row[column] ?? ""));
  whole.format.verticalAlignment = "Center";
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const [first, last] of blocks) {
    const block = sheet.getRangeByIndexes(first, 0, last - first + 1, widths.length);
    block.format.wrapText = true;
    for (const edge of edges) block.format.borders.getItem(edge).style = "Continuous";
  }
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.size = 16;
  title.format.font.bold = true;
  for (const row of headers) {
    const header = sheet.getRangeByIndexes(row, 0, 1, widths.length);
    header.format.font.bold = true;
    header.format.fill.color = "#DDEBF7";
    header.format.horizontalAlignment = "Center";
  }
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** A sheet's cells as one text, however wide and deep it was read. */
function textOf({ rows }: Pick<TemplateCells, "rows">): string {
  const lines = rows.map((row) => row.map(String).join("\t").trimEnd());
  return lines.join("\n").trimEnd();
}
