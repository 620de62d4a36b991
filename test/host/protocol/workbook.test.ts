import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { attach, failureOf, onSheet, openExcel, sheetOf } from "./excel-session";

describe("sheets", () => {
  it("are found by name in any case and by id, in order", async () => {
    openExcel("Data");
    await onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("二");
      sheet.load("id");
      await context.sync();
      const [byName, byId] = [worksheets.getItem("DATA"), worksheets.getItem(sheet.id)];
      byName.load("name");
      byId.load("name");
      const last = worksheets.getLast().load("name,position");
      const count = worksheets.getCount();
      await context.sync();
      expect([byName.name, byId.name, last.name]).toEqual(["Data", "Data", "二"]);
      expect([last.position, count.value]).toEqual([1, 2]);
    });
  });

  it("change name, place, look and visibility, and go", async () => {
    const { model } = openExcel("一");
    await onSheet(async (first, context) => {
      const { worksheets } = context.workbook;
      const [second, third] = [worksheets.add("二"), worksheets.add("三")];
      second.activate();
      third.position = 0;
      third.tabColor = "#00B050";
      third.showGridlines = false;
      third.visibility = "Hidden";
      first.name = "首";
      const active = worksheets.getActiveWorksheet().load("name");
      const visible = worksheets.getCount(true);
      third.protection.load("protected");
      await context.sync();
      expect([active.name, visible.value, third.protection.protected]).toEqual(["二", 2, false]);
      second.delete();
      await context.sync();
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["三", "首"]);
    const third = sheetOf(model, 0);
    expect([third.tabColor, third.showGridlines, third.visibility]).toEqual([
      "#00B050",
      false,
      "Hidden",
    ]);
    expect(sheetOf(model, model.activeSheet).name).toBe("首");
  });

  it("that are added without a name get a free one", async () => {
    const { model } = openExcel("sheet1");
    await onSheet(async (_, context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["sheet1", "Sheet2"]);
  });
});

describe("two workbooks in turn", () => {
  it("keep apart", async () => {
    const [one, other] = [createWorkbook("甲"), createWorkbook("乙")];
    for (const model of [one, other, one]) {
      attach(model);
      await onSheet(async (sheet, context) => {
        const cell = sheet.getRange("A1").load("values");
        sheet.load("name");
        await context.sync();
        cell.values = [[`${String(cell.values[0]?.[0])}${sheet.name}`]];
        await context.sync();
      });
    }
    const content = (model: typeof one): unknown => sheetOf(model, 0).cells.get(0, 0)?.value;
    expect([content(one), content(other)]).toEqual(["甲甲", "乙"]);
  });
});

describe("names", () => {
  it("stand for ranges, formulas and constants", async () => {
    const { model } = openExcel("表 1");
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("区域", sheet.getRange("A1:B2"), "说明").visible = false;
      names.add("公式", "=SUM('表 1'!$A$1:$B$2)");
      sheet.names.add("常量", "字");
      const [area, formula] = [names.getItem("区域"), names.getItem("公式")];
      area.load("name,formula,comment,visible,scope");
      const range = area.getRange().load("address");
      const none = formula.getRangeOrNullObject().load("address");
      const own = sheet.names.load("items/name,items/formula");
      const byName = sheet.getRange("区域").load("address");
      await context.sync();
      expect(area.toJSON()).toMatchObject({
        name: "区域",
        formula: "='表 1'!$A$1:$B$2",
        comment: "说明",
        visible: false,
        scope: "Workbook",
      });
      expect([range.address, byName.address]).toEqual(["'表 1'!A1:B2", "'表 1'!A1:B2"]);
      expect(none.isNullObject).toBe(true);
      expect(own.items.map(({ name }) => name)).toEqual(["常量"]);
      expect(own.items[0]?.formula).toBe('="字"');
      area.formula = "='表 1'!$C$3";
      formula.delete();
      await context.sync();
    });
    expect(model.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["区域", "='表 1'!$C$3"],
    ]);
  });

  it("can be replaced in one request", async () => {
    const { model } = openExcel();
    const mark = (cell: string): Promise<void> =>
      onSheet(async (sheet, context) => {
        context.workbook.names.getItemOrNullObject("标记").delete();
        context.workbook.names.add("标记", sheet.getRange(cell));
        await context.sync();
      });
    await mark("A1");
    await mark("B2");
    expect(model.names.map(({ formula }) => formula)).toEqual(["=表!$B$2"]);
  });

  it.each(["A1", "有 空格", "1名", "R1C1", "c"])("%s is refused", async (name) => {
    openExcel();
    const failure = await failureOf((sheet, { workbook }) =>
      workbook.names.add(name, sheet.getRange("A1"))
    );
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "NamedItemCollection.add" });
  });

  it("are unique in any case", async () => {
    openExcel();
    const failure = await failureOf((_, { workbook }) => {
      workbook.names.add("Mark", "=1");
      workbook.names.add("MARK", "=2");
    });
    expect(failure.code).toBe("ItemAlreadyExists");
  });
});

describe("the page", () => {
  it("takes paper, margins, fitting, print area and titles", async () => {
    const { sheet: model } = openExcel();
    await onSheet(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.centerHorizontally = true;
      page.topMargin = 72;
      page.setPrintMargins("Centimeters", { left: 2.54, footer: 1.27 });
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea("A1:C9");
      page.setPrintTitleRows("$1:$2");
      page.load("orientation,zoom,leftMargin");
      const printed = page.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect([page.orientation, page.zoom]).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
      expect(page.leftMargin).toBeCloseTo(72, 10);
      expect(printed.address).toBe("表!A1:C9");
    });
    expect(model.pageSetup).toMatchObject({
      paper: "A4",
      centerHorizontally: true,
      fitToWidth: 1,
      fitToHeight: null,
      printArea: { top: 0, left: 0, bottom: 8, right: 2 },
      printTitleRows: { first: 0, last: 1 },
    });
    expect(model.pageSetup.margins.top).toBe(72);
    expect(model.pageSetup.margins.footer).toBeCloseTo(36, 10);
  });

  it("has headers and footers in three parts, for odd and even pages", async () => {
    const { sheet: model } = openExcel();
    await onSheet(async (sheet, context) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = "OddAndEven";
      headersFooters.oddPages.rightFooter = '&"宋体"&14— &P —';
      headersFooters.evenPages.leftFooter = "甲 && 乙";
      headersFooters.defaultForAllPages.centerFooter = "&D";
      headersFooters.oddPages.load("leftFooter,centerFooter,rightFooter");
      await context.sync();
      expect(headersFooters.oddPages.toJSON()).toEqual({
        leftFooter: "",
        centerFooter: "&D",
        rightFooter: '&"宋体"&14— &P —',
      });
    });
    expect(model.pageSetup.headersFooters).toMatchObject({
      differentOddEven: true,
      oddFooter: '&C&D&R&"宋体"&14— &P —',
      evenFooter: "&L甲 && 乙",
    });
  });
});

describe("charts", () => {
  const figures = [
    ["", "分值", "得分"],
    ["产出", 50, 48],
    ["效益", 30, 27],
  ];

  it("take series, names and categories from their source", async () => {
    const { sheet: model } = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = figures;
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "对比";
      chart.title.text = "得分对比";
      chart.legend.position = "Top";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 60;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("E1", "H10");
      const second = chart.series.getItemAt(1);
      second.hasDataLabels = true;
      second.format.fill.setSolidColor("#2E75B6");
      chart.load("name,top,left,height");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["分值", "得分"]);
      expect([chart.name, chart.top, chart.height]).toEqual(["对比", 0, 10 * 15]);
    });
    const [chart] = model.charts;
    expect(chart).toMatchObject({
      type: "BarClustered",
      title: "得分对比",
      legend: "Top",
      anchor: { top: 0, left: 4, bottom: 9, right: 7 },
      axes: { valueMinimum: 0, valueMaximum: 60, gridlines: false, categoriesReversed: true },
    });
    expect(chart?.series[1]).toEqual({
      name: "得分",
      nameRef: "表!$C$1",
      valuesRef: "表!$C$2:$C$3",
      categoriesRef: "表!$A$2:$A$3",
      color: "#2E75B6",
      dataLabels: true,
    });
  });

  it("take series one by one, and go", async () => {
    const { sheet: model } = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = figures;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"));
      const series = chart.series.add("新");
      series.setValues(sheet.getRange("C2:C3"));
      series.setXAxisValues(sheet.getRange("A2:A3"));
      chart.title.visible = false;
      await context.sync();
      expect(model.charts[0]?.title).toBeNull();
      expect(model.charts[0]?.series.map(({ valuesRef }) => valuesRef)).toEqual([
        "表!$B$2:$B$3",
        "表!$C$2:$C$3",
      ]);
      chart.delete();
      await context.sync();
    });
    expect(model.charts).toEqual([]);
  });
});

describe("what lives as long as the host", () => {
  it("are settings, document properties, the selection and the switches", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const { workbook, application, runtime } = context;
      workbook.settings.add("方案", { 版本: 1 });
      workbook.properties.title = "自评";
      application.calculationMode = "Manual";
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.calculate("Full");
      runtime.enableEvents = false;
      sheet.getRange("B2:C3").select();
      await context.sync();
    });
    await onSheet(async (_, context) => {
      const { workbook, application, runtime } = context;
      const setting = workbook.settings.getItemOrNullObject("方案").load("key,value");
      const missing = workbook.settings.getItemOrNullObject("无").load("key");
      workbook.properties.load("title,author");
      application.load("calculationMode");
      runtime.load("enableEvents");
      const selected = workbook.getSelectedRange().load("address");
      const active = workbook.getActiveCell().load("address");
      await context.sync();
      expect(setting.value).toEqual({ 版本: 1 });
      expect(missing.isNullObject).toBe(true);
      expect([workbook.properties.title, workbook.properties.author]).toEqual(["自评", ""]);
      expect([application.calculationMode, runtime.enableEvents]).toEqual(["Manual", false]);
      expect([selected.address, active.address]).toEqual(["表!B2:C3", "表!B2"]);
    });
  });
});
