import { templates } from "../../src/excel/templates/template-data";
import {
  basicCells,
  forgetSheets,
  indicatorCells,
  writeTemplate,
} from "../../src/excel/templates/write-template";
import { freeSheetNames } from "../../src/excel/templates/free-sheet-names";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { SheetGrid } from "../../src/reading/grid/sheet-grid";
import { openExcel } from "../host/protocol/excel-session";

type Cells = ReturnType<typeof basicCells>;

function grid(name: string, { rows, widths }: Cells): SheetGrid {
  const values = rows.map((row) => widths.map((_, column) => row[column] ?? ""));
  return {
    name,
    hidden: false,
    rowIndex: 0,
    columnIndex: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
  };
}

describe.each(templates)("template $id", (template) => {
  const { evaluation } = {
    evaluation: readEvaluation([
      grid("基础数据表", basicCells(template)),
      grid("绩效评价指标体系", indicatorCells(template)),
    ]),
  };

  test("is read back row by row", () => {
    expect(
      evaluation.indicators.map(({ path, points }) => [...path, points?.value?.toNumber()])
    ).toEqual(template.rows);
  });

  test("adds up to 100 points, the execution rate included", () => {
    const sum = template.rows.reduce((total, [, , , points]) => total + points, 0);
    expect(sum + (template.executionPoints ?? 0)).toBe(100);
    expect(evaluation.budget?.points?.value.toNumber() ?? null).toBe(template.executionPoints);
  });

  test("has columns for target, actual, score and reason, and takes the amounts for 万元", () => {
    const [first] = evaluation.indicators;
    for (const field of [first?.target, first?.actual, first?.reportedScore, first?.deviationNote])
      expect(field).not.toBeNull();
  });

  test("once filled in, its budget is read", () => {
    const cells = basicCells(template);
    const rows = cells.rows.map((row) =>
      row[0] === "年度资金总额"
        ? ["年度资金总额", 100, 120, 90, ...row.slice(4)]
        : row[0] === "项目名称"
          ? ["项目名称", "测试项目"]
          : row
    );
    const filled = readEvaluation([
      grid("基础数据表", { ...cells, rows }),
      grid("绩效评价指标体系", indicatorCells(template)),
    ]);
    expect(filled.project.name?.text).toBe("测试项目");
    expect(filled.budget?.currencyUnit).toBe("万元");
    expect(filled.budget?.initial?.value.toNumber()).toBe(100);
    expect(filled.budget?.fullYear?.value.toNumber()).toBe(120);
    expect(filled.budget?.executed?.value.toNumber()).toBe(90);
  });
});

describe("the sheets of a template", () => {
  test("are added beside what there is and go again while nobody has written into them", async () => {
    const { model } = openExcel("我的表");
    const names = await writeTemplate("ministry-10-50-30-10");
    expect(model.sheets.map(({ name }) => name)).toEqual(["我的表", ...names]);
    expect(await forgetSheets(names)).toEqual([]);
    expect(model.sheets.map(({ name }) => name)).toEqual(["我的表"]);
  });

  test("stay once somebody has", async () => {
    const { model } = openExcel("我的表");
    const names = await writeTemplate("ministry-10-50-30-10");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("基础数据表").getRange("B2").values = [["测试项目"]];
      await context.sync();
    });
    expect(await forgetSheets(names)).toEqual(["基础数据表"]);
    expect(model.sheets.map(({ name }) => name)).toEqual(["我的表", "基础数据表"]);
  });

  test("take the next free name", () => {
    expect(freeSheetNames(["基础数据表"])).toEqual({
      basics: "基础数据表(2)",
      indicators: "绩效评价指标体系",
    });
  });
});
