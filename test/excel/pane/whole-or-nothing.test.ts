import { noAnswers } from "../../../src/evaluation/answers";
import { generateReportSheet, putBackReport } from "../../../src/excel/pane/generate-report-sheet";
import { forgetSheets, writeTemplate } from "../../../src/excel/templates/write-template";
import { memoryNamespace } from "../../../src/excel/workbook-memory";
import { attachHost } from "../../../src/host/node/attach-host";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { ExcelError } from "../../../src/host/protocol/excel-error";
import { createHost } from "../../../src/host/protocol/host";
import type { RequestBody } from "../../../src/host/protocol/wire/message";
import { addCustomXml } from "../../../src/host/workbook/custom-xml";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import type { WorkbookModel } from "../../../src/host/workbook/model";
import { putCells } from "../../../src/host/workbook/put-cells";

type Cell = string | number;

/** A self-evaluation with this many indicators, every tenth missed. */
function workbookOf(count: number): WorkbookModel {
  const model = createWorkbook("项目支出绩效自评表");
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  const rows = Array.from({ length: count }, (_, index): Cell[] => [
    "产出指标",
    "数量指标",
    `第${index + 1}处水源改造`,
    "≥100个",
    index % 10 === 0 ? "95个" : "100个",
    100 / count,
    "",
  ]);
  putCells(sheet, "A1", [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", "农村饮水安全巩固提升工程"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...rows,
  ]);
  return model;
}

/** The stand-in Excel, which on demand fails at the first action of a name, as Excel does: what came before stays. */
function openIn(model: WorkbookModel) {
  const host = createHost(model);
  let failing: readonly string[] = [];
  let lasting = false;
  loadOfficeJs();
  attachHost({
    ...host,
    answer(request: RequestBody) {
      const isAt = (name: string): boolean => failing.includes(name.toLowerCase());
      const Actions = request.Actions.map((action) =>
        isAt(action.Name) ? { ...action, Name: "_noSuchMember" } : action
      );
      if (!lasting && request.Actions.some(({ Name }) => isAt(Name))) failing = [];
      return host.answer({ ...request, Actions });
    },
  });
  return {
    host,
    /** The next request with such an action fails there. */
    failAt: (name: string): void => {
      failing = [name.toLowerCase()];
      lasting = false;
    },
    /** All requests with such actions fail there. */
    refuse: (...names: string[]): void => {
      failing = names.map((name) => name.toLowerCase());
      lasting = true;
    },
  };
}

const generate = () =>
  generateReportSheet({
    userAnswers: noAnswers,
    signal: new AbortController().signal,
    onPhase: () => undefined,
  });

/** All of a workbook that a person can see or a file keeps. */
const stateOf = (model: WorkbookModel): string =>
  JSON.stringify({
    memory: model.customXml.map(({ xml }) => xml),
    names: model.names.map(({ name, formula }) => [name, formula]),
    sheets: model.sheets.map((sheet) => {
      const cells: string[] = [];
      sheet.cells.forEach((row, column, { value, format }) => {
        if (value !== undefined || format.fill !== null)
          cells.push(`${row},${column} ${JSON.stringify([value ?? null, format])}`);
      });
      const { name, hyperlinks, charts, pageSetup } = sheet;
      const links = hyperlinks.map(({ area, location }) => [area, location]);
      const merges = sheet.merges.map((area) => JSON.stringify(area)).sort();
      return { name, cells: cells.sort(), merges, links, charts: charts.map((chart) => [chart.title, chart.anchor]), pageSetup };
    }),
  }); // prettier-ignore

describe("a first report that Excel refuses halfway", () => {
  it.each(["values", "merge", "wrapText", "hyperlink", "setPosition", "paperSize"])(
    "at %s leaves the workbook as it was",
    async (name) => {
      const model = workbookOf(5);
      const { failAt } = openIn(model);
      const before = stateOf(model);
      failAt(name);
      await expect(generate()).rejects.toMatchObject({ key: "not-supported" });
      expect(stateOf(model)).toBe(before);
      await generate();
      expect(model.sheets.map((sheet) => sheet.name)).toContain("绩效自评报告");
    }
  );
});

describe("a first report whose sheet Excel does not add", () => {
  const refusals: readonly (readonly [string, string, (model: WorkbookModel) => void])[] = [
    ["the structure being protected", "structure-locked", lock],
    ["the name being too long", "unexpected", refusingAs("InvalidArgument")],
    ["there being too many", "unexpected", refusingAs("InvalidOperation")],
  ];

  /** As Excel answers for a name over 31 characters, or where it has no memory for another sheet. */
  function refusingAs(code: "InvalidArgument" | "InvalidOperation") {
    return (model: WorkbookModel): void => {
      jest.spyOn(model, "addSheet").mockImplementation(() => {
        throw new ExcelError(code);
      });
    };
  }

  function lock(model: WorkbookModel): void {
    Object.assign(model, { isStructureLocked: true });
  }

  it.each(refusals)("%s, leaves cells, names and memory as they were", async (_, key, refuse) => {
    const model = workbookOf(5);
    // Another program's hand in it: what is put back would not be the same bytes.
    addCustomXml(model, `<memory xmlns="${memoryNamespace}" report="0f">{ "x": 1 }</memory>`);
    openIn(model);
    const [before, parts] = [stateOf(model), [...model.customXml]];
    refuse(model);
    await expect(generate()).rejects.toMatchObject({ key });
    expect(stateOf(model)).toBe(before);
    expect(model.customXml).toEqual(parts);
  });

  it("is written over an earlier one all the same where the structure is protected", async () => {
    const model = workbookOf(5);
    openIn(model);
    await generate();
    lock(model);
    const [table] = model.sheets;
    if (table) putCells(table, "E6", [["90个"]]);
    expect((await generate()).report).not.toBeNull();
  });

  it("nor is its making undone there: sheet, name and memory stay", async () => {
    const model = workbookOf(5);
    openIn(model);
    const { undo } = await generate();
    const before = stateOf(model);
    lock(model);
    const undone = putBackReport(undo?.before ?? null, { userAnswers: noAnswers });
    await expect(undone).rejects.toMatchObject({ key: "structure-locked" });
    expect(stateOf(model)).toBe(before);
  });

  it("nor the sheets of a template, which stay when they are there", async () => {
    const model = workbookOf(5);
    openIn(model);
    const added = await writeTemplate("ministry-10-50-30-10");
    const before = stateOf(model);
    lock(model);
    await expect(writeTemplate("ministry-10-50-30-10")).rejects.toMatchObject({ key: "structure-locked" }); // prettier-ignore
    await expect(forgetSheets(added)).rejects.toMatchObject({ key: "structure-locked" });
    expect(stateOf(model)).toBe(before);
  });
});

describe("a report made again that Excel refuses halfway", () => {
  /** With a report, a person's paragraph in it, rows of the person's own below, and then more indicators. */
  async function grown() {
    const model = workbookOf(5);
    const opened = openIn(model);
    await generate();
    const report = model.sheets[1];
    const table = model.sheets[0];
    if (!report || !table) throw new Error("no report");
    const end = (report.cells.usedArea(true)?.bottom ?? 0) + 1;
    putCells(report, `A${end + 3}`, [["我的备注"]]);
    const row = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((each) => {
      const value = report.cells.get(each, 0)?.value;
      return typeof value === "string" && value.length > 20;
    });
    putCells(report, `A${(row ?? 0) + 1}`, [["　　这一段由人工改写，供核对。"]]);
    putCells(table, "A10", [
      ["产出指标", "数量指标", "新增的一处", "≥100个", "100个", 10, ""],
      ["产出指标", "数量指标", "再新增的一处", "≥100个", "100个", 10, ""],
    ]);
    return { model, report, ...opened };
  }

  it.each(["values", "merge", "wrapText", "hyperlink", "setPosition", "paperSize"])(
    "at %s leaves the earlier one, a person's words in it and what stands below",
    async (name) => {
      const { model, report, failAt } = await grown();
      const texts = (): unknown[] => {
        const found: [number, number, unknown][] = [];
        report.cells.forEach((row, column, { value }) => {
          if (value !== undefined) found.push([row, column, value]);
        });
        return found.filter(([, column]) => column < 8).sort(([a, b], [c, d]) => a - c || b - d);
      };
      const before = texts();
      const [memory, names] = [model.customXml.map(({ xml }) => xml), JSON.stringify(model.names)];
      const merges = report.merges.length;
      failAt(name);
      await expect(generate()).rejects.toMatchObject({ key: "not-supported" });
      expect(texts()).toEqual(before);
      expect(model.customXml.map(({ xml }) => xml)).toEqual(memory);
      expect(JSON.stringify(model.names)).toBe(names);
      expect(report.merges.length).toBe(merges);
      const { gaveWay, open } = await generate();
      expect(gaveWay).toEqual([]);
      expect(open.edits).toHaveLength(1);
    }
  );

  it("says so where it cannot be put back either", async () => {
    const { refuse } = await grown();
    refuse("wrapText");
    await expect(generate()).rejects.toMatchObject({ key: "half-written" });
  });

  it("says so where only rows below were moved", async () => {
    const { refuse } = await grown();
    refuse("unmerge");
    await expect(generate()).rejects.toMatchObject({ key: "half-written" });
  });

  it("is not called half written where nothing could be written at all, as on a protected sheet", async () => {
    const model = workbookOf(5);
    const { refuse } = openIn(model);
    await generate();
    const before = stateOf(model);
    refuse("unmerge");
    await expect(generate()).rejects.toMatchObject({ key: "not-supported" });
    expect(stateOf(model)).toBe(before);
  });

  it("goes for undoing as well", async () => {
    const { model, report, failAt } = await grown();
    const { undo } = await generate();
    const before = report.cells.usedArea(true);
    const memory = model.customXml.map(({ xml }) => xml);
    failAt("merge");
    await expect(putBackReport(undo?.before ?? null, { userAnswers: noAnswers })).rejects.toMatchObject({ key: "not-supported" });
    expect(report.cells.usedArea(true)).toEqual(before);
    expect(model.customXml.map(({ xml }) => xml)).toEqual(memory);
  }); // prettier-ignore
});

describe("more indicators than a cell can hold the text of", () => {
  it.each([2000, 3000])("%s are named before anything is written", async (count) => {
    const model = workbookOf(count);
    const { host } = openIn(model);
    const before = stateOf(model);
    const written = host.counts.cellsWritten;
    await expect(generate()).rejects.toMatchObject({ key: "report-too-long" });
    expect(host.counts.cellsWritten).toBe(written);
    expect(stateOf(model)).toBe(before);
  });

  it("1000 are written", async () => {
    const model = workbookOf(1000);
    openIn(model);
    expect((await generate()).report).not.toBeNull();
    expect(model.sheets.map(({ name }) => name)).toContain("绩效自评报告");
  });
});
