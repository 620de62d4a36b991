import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { putCells } from "../../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import type { SheetModel } from "../../../src/host/workbook/model";
import { partTexts } from "../fixtures/file-parts";
import { zipOf } from "../fixtures/forged-zip";
import { MAIN, PACKAGE, REL, rels } from "../fixtures/part-text";
import { richWorkbook } from "../fixtures/rich-workbook";
import { sheetNamed } from "../fixtures/sheet-named";

/** The smallest file: no styles, no strings, no theme; `sheet` is what the sheet part holds. */
function smallFile(sheet: string, more: Record<string, string> = {}): Uint8Array {
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}"><sheets><sheet name="S" sheetId="1" xmlns:ns0="${REL}" ns0:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  });
}

function smallSheet(data: string, after = ""): SheetModel {
  return sheetNamed(
    openWorkbook(
      smallFile(`<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`)
    ),
    "S"
  );
}

function contents(sheet: SheetModel, row: number): unknown[] {
  const area = sheet.cells.usedArea(false);
  return Array.from({ length: (area?.right ?? -1) + 1 }, (_, column) => {
    const cell = sheet.cells.get(row, column);
    return cell?.formula ?? cell?.value;
  });
}

describe("values", () => {
  const rows: [what: string, cell: string, value: unknown][] = [
    ["a number", `<c r="A1"><v>0.97299999999999998</v></c>`, 0.973],
    ["a number in exponents", `<c r="A1"><v>1E-3</v></c>`, 0.001],
    ["a boolean", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
    ["text of a formula", `<c r="A1" t="str"><v> 优 </v></c>`, " 优 "],
    ["inline text", `<c r="A1" t="inlineStr"><is><t>项目</t></is></c>`, "项目"],
    [
      "inline rich text without its guide",
      `<c r="A1" t="inlineStr"><is><r><t>东</t></r><r><t>京</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></is></c>`,
      "东京",
    ],
    ["escaped characters", `<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>`, "a\rb_x000D_"],
    ["text in a CDATA section", `<c r="A1" t="str"><v><![CDATA[<b>]]></v></c>`, "<b>"],
    ["a date as ISO text", `<c r="A1" t="d"><v>2023-12-31</v></c>`, 45291],
    ["a date and time", `<c r="A1" t="d"><v>2023-12-31T12:00:00</v></c>`, 45291.5],
    ["nothing", `<c r="A1"/>`, undefined],
    ["an empty value", `<c r="A1"><v></v></c>`, undefined],
  ];

  test.each(rows)("%s", (_, cell, value) => {
    expect(smallSheet(`<row r="1">${cell}</row>`).cells.get(0, 0)?.value).toEqual(value);
  });

  test("rows and cells without positions are counted", () => {
    const sheet = smallSheet(
      `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>`
    );
    expect(contents(sheet, 0)).toEqual([1, undefined, undefined, 2, 3]);
    expect(sheet.cells.get(4, 0)?.value).toBe(4);
    expect(sheet.cells.get(5, 0)?.value).toBe(5);
  });

  test("the used area can leave out cells that are only formatted", () => {
    const { cells } = smallSheet(`<row r="2"><c r="B2"><v>1</v></c><c r="D2"/></row>`);
    expect(cells.usedArea(false)).toEqual({ top: 1, left: 1, bottom: 1, right: 3 });
    expect(cells.usedArea(true)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });
});

test("formulas: shared ones are written out, newer and add-in functions have their shown names", () => {
  const sheet = smallSheet(
    `<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">B2+$B2+"B2"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c>` +
      `<c r="C1"><f>_xlfn.IFS(A1,_xldudf_DEMO_ADD(1))</f></c><c r="D1"><f t="array" ref="D1:E1">A2:B2</f></c><c r="E1"><v>9</v></c></row>`
  );
  expect(contents(sheet, 0)).toEqual([
    '=B2+$B2+"B2"',
    '=C2+$B2+"B2"',
    "=IFS(A1,DEMO.ADD(1))",
    "=A2:B2",
    9,
  ]);
});

describe("files of other programs", () => {
  const prefixed = smallFile(
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>值</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    {
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${REL}"><x:sheets><x:sheet name="S" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    }
  );

  test("a prefix on every element is read and kept in what is written", () => {
    const model = openWorkbook(prefixed);
    const sheet = sheetNamed(model, "S");
    expect(contents(sheet, 0)).toEqual(["值"]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);

    putCells(sheet, "B1", [[1]], { font: { bold: true } });
    sheet.pageSetup.orientation = "Landscape";
    model.addSheet("新");
    model.names.push({ name: "n", formula: "=1", visible: true, comment: "" });
    const saved = saveWorkbook(model);
    const text = partTexts(saved).get("xl/worksheets/sheet1.xml");
    expect(text).toContain(
      `</x:c><x:c r="B1" s="1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells`
    );
    expect(text).toContain(`</x:mergeCells><x:pageSetup orientation="landscape"/></x:worksheet>`);
    const again = openWorkbook(saved);
    expect(again.sheets.map(({ name }) => name)).toEqual(["S", "新"]);
    expect(again.names).toEqual(model.names);
    expect(sheetNamed(again, "S").cells.get(0, 1)?.format.font.bold).toBe(true);
  });

  test("without styles, strings and theme the defaults hold", () => {
    const model = openWorkbook(smallFile(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`));
    expect(model.defaultFont).toEqual({ name: "宋体", size: 11 });
    expect(sheetNamed(model, "S").cells.usedArea(false)).toBeNull();
    putCells(sheetNamed(model, "S"), "B2", [["x"]]);
    expect(contents(sheetNamed(openWorkbook(saveWorkbook(model)), "S"), 1)).toEqual([
      undefined,
      "x",
    ]);
  });

  test("UTF-16 parts are read, and written as UTF-8 when changed", () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>值</v></c></row></sheetData></worksheet>`;
    const bytes = new Uint8Array(
      [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
    );
    const file = zipOf({
      ...Object.fromEntries(partTexts(smallFile(""))),
      "xl/worksheets/sheet1.xml": bytes,
    });
    const model = openWorkbook(file);
    putCells(sheetNamed(model, "S"), "B1", [[1]]);
    const saved = saveWorkbook(model);
    expect(partTexts(saved).get("xl/worksheets/sheet1.xml")).toContain('encoding="UTF-8"');
    expect(contents(sheetNamed(openWorkbook(saved), "S"), 0)).toEqual(["值", 1]);
  });
});

describe("formats of the rich workbook", () => {
  const sheet = sheetNamed(openWorkbook(richWorkbook()), "基础数据");

  test("theme, indexed and automatic colours, lines and alignment", () => {
    expect(sheet.formatAt(0, 0)).toEqual({
      numberFormat: "General",
      font: {
        name: "黑体",
        size: 12,
        bold: true,
        italic: false,
        underline: "None",
        color: "#808080",
      },
      fill: "#D9E1F2",
      borders: {
        left: { style: "Continuous", weight: "Thin", color: "#000000" },
        right: { style: "Continuous", weight: "Medium", color: "#FF0000" },
        top: { style: "Continuous", weight: "Hairline", color: "#4472C4" },
        bottom: { style: "Double", weight: "Thick", color: "#00FF00" },
      },
      horizontal: "Center",
      vertical: "Center",
      wrapText: true,
      indent: 0,
    });
  });

  test("number formats by number and by code", () => {
    expect(sheet.formatAt(1, 1).numberFormat).toBe("0.00_ ");
    expect(sheet.formatAt(4, 2).numberFormat).toBe('yyyy"年"m"月"d"日"');
  });

  test("an empty cell has the format of its row, else of its column, else the default", () => {
    expect(sheet.formatAt(0, 30).font.name).toBe("黑体");
    expect(sheet.formatAt(40, 0).numberFormat).toBe("0.00_ ");
    expect(sheet.formatAt(40, 30).font.name).toBe("等线");
  });

  test("cells of one style share one format", () => {
    expect(sheet.cells.get(1, 1)?.format).toBe(sheet.cells.get(2, 1)?.format);
  });
});

test("what else a sheet holds", () => {
  const model = openWorkbook(richWorkbook());
  const sheet = sheetNamed(model, "基础数据");
  expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["基础数据", "Visible"],
    ["透视", "Visible"],
    ["隐藏", "VeryHidden"],
  ]);
  expect(model.activeSheet).toBe(1);
  expect(model.names).toEqual([
    { name: "合计", formula: "=SUM(基础数据!$B$2:$B$4)", visible: true, comment: "全部分值" },
  ]);
  expect(sheetNamed(model, "透视").names).toEqual([
    { name: "局部", formula: "=透视!$A$1", visible: false, comment: "" },
  ]);
  expect(sheet).toMatchObject({
    id: "{00000000-0001-0000-0000-000000000000}",
    merges: [{ top: 7, left: 0, bottom: 7, right: 2 }],
    columns: new Map([
      [0, { width: 20.5, hidden: false }],
      ...[6, 7, 8].map((column) => [column, { width: 9, hidden: true }] as const),
    ]),
    rows: new Map([
      [0, { height: 24, hidden: false }],
      [3, { height: null, hidden: true }],
    ]),
    hyperlinks: [
      { address: "https://example.org/source?year=2023&page=1", location: null, screenTip: "来源" },
      { address: null, location: "透视!A1", screenTip: null },
    ],
    showGridlines: false,
    tabColor: "#8EA9DB",
    defaultRowHeight: 14.25,
    pageSetup: {
      orientation: "Landscape",
      paper: "A4",
      margins: { left: (7 * 72) / 10, top: (75 * 72) / 100, header: (3 * 72) / 10 },
      headersFooters: { oddFooter: "&C第 &P 页" },
      printArea: { top: 0, left: 0, bottom: 11, right: 8 },
      printTitleRows: { first: 0, last: 1 },
    },
  });
});
