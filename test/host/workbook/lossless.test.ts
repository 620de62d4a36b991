import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { formatCells, putCells } from "../../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { changedParts, partTexts } from "../fixtures/file-parts";
import { addReportSheet } from "../fixtures/report-sheet";
import { richWorkbook } from "../fixtures/rich-workbook";
import { barChart, sheetNamed } from "../fixtures/sheet-named";

const rich = richWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";

function textOf(file: Uint8Array, part: string): string {
  return partTexts(file).get(part) ?? "(missing)";
}

/** The rich workbook's part after some changes to its text, each of which must apply. */
function edited(part: string, ...changes: (readonly [find: string, put: string])[]): string {
  return changes.reduce(
    (text, [find, put]) => {
      if (!text.includes(find)) throw new Error(`${find} is not in ${part}`);
      return text.replace(find, () => put);
    },
    textOf(rich, part)
  );
}

describe.each([{ macros: false }, { macros: true }])(
  "a rich workbook (macros: $macros)",
  (kind) => {
    const file = richWorkbook(kind);

    test("saved unchanged has the same parts", () => {
      const saved = saveWorkbook(openWorkbook(file));
      expect(changedParts(file, saved)).toEqual({ added: [], removed: [], changed: [] });
    });

    test("with a sheet added keeps every other part byte for byte", () => {
      const model = openWorkbook(file);
      addReportSheet(model);
      expect(changedParts(file, saveWorkbook(model))).toEqual({
        added: [
          "xl/worksheets/sheet4.xml",
          "xl/worksheets/_rels/sheet4.xml.rels",
          "xl/drawings/drawing3.xml",
          "xl/charts/chart4.xml",
          "xl/drawings/_rels/drawing3.xml.rels",
        ],
        removed: ["xl/calcChain.xml"],
        changed: [
          "[Content_Types].xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
        ],
      });
    });

    test("saved twice gives the same bytes, and so does the saved file saved again", () => {
      const model = openWorkbook(file);
      addReportSheet(model);
      const once = saveWorkbook(model);
      expect(saveWorkbook(model)).toEqual(once);
      expect(saveWorkbook(openWorkbook(once))).toEqual(once);
    });
  }
);

test("a touched sheet without changes keeps its text", () => {
  const model = openWorkbook(rich);
  model.sheets.forEach((sheet) => {
    sheet.touch();
  });
  expect(changedParts(rich, saveWorkbook(model)).changed).toEqual([]);
});

test("a cell set to what it was is no change", () => {
  const model = openWorkbook(rich);
  const { cells } = sheetNamed(model, "基础数据");
  const cell = cells.get(1, 1);
  if (cell !== undefined) cells.set(1, 1, { ...cell, format: structuredClone(cell.format) });
  expect(changedParts(rich, saveWorkbook(model)).changed).toEqual([]);
});

describe("in a changed sheet all else stays letter for letter", () => {
  const cases: [
    what: string,
    change: (model: ReturnType<typeof openWorkbook>) => void,
    ...edits: (readonly [string, string])[],
  ][] = [
    [
      "one number",
      (model) => {
        putCells(sheetNamed(model, "基础数据"), "B3", [[21.5]]);
      },
      ['<c r="B3" s="2"><v>20</v></c>', '<c r="B3" s="2"><v>21.5</v></c>'],
    ],
    [
      "text in place of a shared string",
      (model) => {
        putCells(sheetNamed(model, "基础数据"), "A2", [[" 新\n文 "]]);
      },
      [
        '<c r="A2" t="s"><v>2</v></c>',
        '<c r="A2" t="inlineStr"><is><t xml:space="preserve"> 新\n文 </t></is></c>',
      ],
    ],
    [
      "the cached value of a formula",
      (model) => {
        const { cells } = sheetNamed(model, "基础数据");
        const cell = cells.get(1, 2);
        if (cell !== undefined) cells.set(1, 2, { ...cell, value: 1 });
      },
      ["<v>930</v>", "<v>1</v>"],
    ],
    [
      "only a format",
      (model) => {
        formatCells(sheetNamed(model, "基础数据"), "A4", { fill: "#FFFF00" });
      },
      ['<c r="A4" t="s" ph="1">', '<c r="A4" t="s" ph="1" s="6">'],
    ],
    [
      "a new cell between others",
      (model) => {
        putCells(sheetNamed(model, "基础数据"), "D2", [[true]]);
      },
      ['<row r="2" spans="1:5">', '<row r="2" spans="1:5">'],
      ['<c r="E2">', '<c r="D2" t="b"><v>1</v></c><c r="E2">'],
    ],
    [
      "a new last cell",
      (model) => {
        putCells(sheetNamed(model, "基础数据"), "F9", [[7]]);
      },
      ["<t>23</t></r></is></c></row>", '<t>23</t></r></is></c><c r="F9"><v>7</v></c></row>'],
    ],
    [
      "a new row, in the style of its column",
      (model) => {
        putCells(sheetNamed(model, "基础数据"), "A7", [[7]]);
      },
      ['<row r="8">', '<row r="7"><c r="A7" s="2"><v>7</v></c></row><row r="8">'],
    ],
    [
      "a removed cell",
      (model) => {
        sheetNamed(model, "基础数据").cells.delete(4, 0);
      },
      ['<c r="A5" t="b"><v>1</v></c>', ""],
    ],
    [
      "one more merge",
      (model) => {
        const sheet = sheetNamed(model, "基础数据");
        sheet.merges.push({ top: 8, left: 3, bottom: 8, right: 4 });
        sheet.touch();
      },
      [
        '<mergeCells count="1"><mergeCell ref="A8:C8"/></mergeCells>',
        '<mergeCells count="2"><mergeCell ref="A8:C8"/><mergeCell ref="D9:E9"/></mergeCells>',
      ],
    ],
    [
      "a column's width",
      (model) => {
        const sheet = sheetNamed(model, "基础数据");
        sheet.columns.set(7, { width: 12, hidden: false });
        sheet.touch();
      },
      [
        '<cols><col min="1" max="1" width="20.5" style="2" bestFit="1" customWidth="1"/><col min="7" max="9" width="9" hidden="1" outlineLevel="1" customWidth="1"/></cols>',
        '<cols><col min="1" max="1" width="20.5" style="2" bestFit="1" customWidth="1"/><col min="7" max="7" width="9" hidden="1" outlineLevel="1" customWidth="1"/><col min="8" max="8" outlineLevel="1" width="12" customWidth="1"/><col min="9" max="9" width="9" hidden="1" outlineLevel="1" customWidth="1"/></cols>',
      ],
    ],
    [
      "a row's height",
      (model) => {
        const sheet = sheetNamed(model, "基础数据");
        sheet.rows.set(2, { height: 30, hidden: false });
        sheet.rows.delete(3);
        sheet.touch();
      },
      ['<row r="3" spans="1:5">', '<row r="3" spans="1:5" ht="30" customHeight="1">'],
      ['<row r="4" spans="1:5" hidden="1">', '<row r="4" spans="1:5">'],
    ],
    [
      "gridlines and tab colour",
      (model) => {
        const sheet = sheetNamed(model, "基础数据");
        sheet.showGridlines = true;
        sheet.tabColor = null;
        sheet.touch();
      },
      ['<sheetView showGridLines="0" workbookViewId="0">', '<sheetView workbookViewId="0">'],
      ['<tabColor theme="4" tint="0.4"/>', ""],
    ],
    [
      "page setup",
      (model) => {
        const sheet = sheetNamed(model, "基础数据");
        sheet.pageSetup.orientation = "Portrait";
        sheet.pageSetup.fitToWidth = 1;
        sheet.pageSetup.centerHorizontally = true;
        sheet.pageSetup.headersFooters.oddHeader = "&R机密";
        sheet.touch();
      },
      ['<printOptions gridLines="1"/>', '<printOptions gridLines="1" horizontalCentered="1"/>'],
      [
        '<pageSetup paperSize="9" scale="90" orientation="landscape" r:id="rId1"/>',
        '<pageSetup paperSize="9" scale="90" orientation="portrait" r:id="rId1" fitToWidth="1" fitToHeight="0"/>',
      ],
      [
        '<outlinePr summaryBelow="0"/>',
        '<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/>',
      ],
      [
        '<headerFooter differentFirst="1"><oddFooter>',
        '<headerFooter differentFirst="1"><oddHeader>&amp;R机密</oddHeader><oddFooter>',
      ],
    ],
    [
      "a removed hyperlink",
      (model) => {
        const sheet = sheetNamed(model, "基础数据");
        sheet.hyperlinks.shift();
        sheet.touch();
      },
      ['<hyperlink ref="A2" r:id="rId6" tooltip="来源"/>', ""],
    ],
  ];

  test.each(cases)("%s", (_, change, ...edits) => {
    const model = openWorkbook(rich);
    change(model);
    expect(textOf(saveWorkbook(model), SHEET)).toBe(edited(SHEET, ...edits));
  });
});

describe("formulas", () => {
  test("cells that shared the formula of a changed one get their own text", () => {
    const model = openWorkbook(rich);
    putCells(sheetNamed(model, "基础数据"), "C2", [["=1+1"]]);
    expect(textOf(saveWorkbook(model), SHEET)).toBe(
      edited(
        SHEET,
        ['<f t="shared" ref="C2:C4" si="0">B2*$B$2+SUM(B$2:B2)</f><v>930</v>', "<f>1+1</f>"],
        ['<f t="shared" si="0"/>', "<f>B3*$B$2+SUM(B$2:B3)</f>"],
        ['<f t="shared" si="0"/>', "<f>B4*$B$2+SUM(B$2:B4)</f>"]
      )
    );
  });

  test("a change of values alone keeps the calculation chain", () => {
    const model = openWorkbook(rich);
    putCells(sheetNamed(model, "基础数据"), "B2", [[31]]);
    expect(changedParts(rich, saveWorkbook(model))).toEqual({
      added: [],
      removed: [],
      changed: [SHEET],
    });
  });

  test("a removed formula takes the calculation chain with its type and relationship", () => {
    const model = openWorkbook(rich);
    sheetNamed(model, "基础数据").cells.delete(2, 2);
    const saved = saveWorkbook(model);
    expect(changedParts(rich, saved).removed).toEqual(["xl/calcChain.xml"]);
    expect(textOf(saved, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textOf(saved, "xl/workbook.xml")).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
    );
  });
});

describe("sheets", () => {
  test("removing one takes its parts, and names keep to their sheets", () => {
    const model = openWorkbook(rich);
    model.removeSheet(sheetNamed(model, "基础数据"));
    const saved = saveWorkbook(model);
    expect(changedParts(rich, saved).removed.sort()).toEqual(
      [
        "xl/calcChain.xml",
        "xl/charts/chart1.xml",
        "xl/charts/chart2.xml",
        "xl/comments1.xml",
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/drawings/drawing1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/media/image1.png",
        "xl/printerSettings/printerSettings1.bin",
        "xl/tables/table1.xml",
        "xl/threadedComments/threadedComment1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/sheet1.xml",
      ].sort()
    );
    expect(textOf(saved, "xl/workbook.xml")).toContain(
      '<definedNames><definedName name="合计" comment="全部分值">SUM(#REF!$B$2:$B$4)</definedName>' +
        '<definedName name="局部" localSheetId="1" hidden="1">透视!$A$1</definedName></definedNames>'
    );
    expect(textOf(saved, "xl/workbook.xml")).toContain('activeTab="1"');
    expect(sheetNamed(openWorkbook(saved), "隐藏").cells.get(0, 0)?.formula).toBe("=#REF!B2*2");
  });

  test("renaming one changes its tab and the formulas that name it", () => {
    const model = openWorkbook(rich);
    sheetNamed(model, "基础数据").name = "数据 2023";
    const workbook = textOf(saveWorkbook(model), "xl/workbook.xml");
    expect(workbook).toContain('<sheet name="数据 2023" sheetId="1" r:id="rId1"/>');
    expect(workbook).toContain(">SUM('数据 2023'!$B$2:$B$4)</definedName>");
    expect(workbook).toContain(">'数据 2023'!$A$1:$I$12</definedName>");
  });

  test("reordering keeps the chart sheet in its place and local names with their sheet", () => {
    const model = openWorkbook(rich);
    model.sheets.reverse();
    const workbook = textOf(saveWorkbook(model), "xl/workbook.xml");
    expect([...workbook.matchAll(/<sheet name="(\S+?)"/g)].map((match) => match[1])).toEqual([
      "隐藏",
      "图表页",
      "透视",
      "基础数据",
    ]);
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="3"');
  });

  test("activating another deselects the one before", () => {
    const model = openWorkbook(rich);
    model.activeSheet = model.sheets.indexOf(addReportSheet(model));
    const saved = saveWorkbook(model);
    expect(textOf(saved, "xl/workbook.xml")).toContain('activeTab="4"');
    expect(textOf(saved, "xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
    expect(textOf(saved, "xl/worksheets/sheet4.xml")).toContain('tabSelected="1"');
  });

  test("hiding one marks its tab only", () => {
    const model = openWorkbook(rich);
    sheetNamed(model, "透视").visibility = "Hidden";
    expect(textOf(saveWorkbook(model), "xl/workbook.xml")).toBe(
      edited("xl/workbook.xml", [
        '<sheet name="透视" sheetId="3" r:id="rId3"/>',
        '<sheet name="透视" sheetId="3" r:id="rId3" state="hidden"/>',
      ])
    );
  });
});

describe("names and print settings", () => {
  test("repeated columns stay beside changed repeated rows", () => {
    const model = openWorkbook(rich);
    sheetNamed(model, "基础数据").pageSetup.printTitleRows = { first: 0, last: 0 };
    expect(textOf(saveWorkbook(model), "xl/workbook.xml")).toBe(
      edited("xl/workbook.xml", ["基础数据!$A:$A,基础数据!$1:$2", "基础数据!$A:$A,基础数据!$1:$1"])
    );
  });

  test("names are added, changed and removed one by one", () => {
    const model = openWorkbook(rich);
    const [total] = model.names;
    if (total !== undefined) total.formula = "=SUM(基础数据!$B$2:$B$5)";
    sheetNamed(model, "透视").names.pop();
    model.names.push({ name: "新", formula: "=1", visible: false, comment: "备注" });
    expect(textOf(saveWorkbook(model), "xl/workbook.xml")).toBe(
      edited(
        "xl/workbook.xml",
        ["SUM(基础数据!$B$2:$B$4)", "SUM(基础数据!$B$2:$B$5)"],
        ['<definedName name="局部" localSheetId="2" hidden="1">透视!$A$1</definedName>', ""],
        [
          "</definedNames>",
          '<definedName name="新" hidden="1" comment="备注">1</definedName></definedNames>',
        ]
      )
    );
  });
});

describe("charts", () => {
  test("those of the file are listed with name, place and series", () => {
    const [first, second] = sheetNamed(openWorkbook(rich), "基础数据").charts;
    expect(first).toMatchObject({
      name: "图表 1",
      source: "file",
      type: "BarClustered",
      title: "完成率",
      anchor: { top: 1, left: 9, bottom: 10, right: 13 },
      legend: "Right",
    });
    expect(second?.series).toMatchObject([
      { name: "分值", valuesRef: "基础数据!$B$2:$B$3", categoriesRef: "基础数据!$A$2:$A$3" },
    ]);
  });

  test("one removed by name leaves the other, the picture and the text box as they were", () => {
    const model = openWorkbook(rich);
    const sheet = sheetNamed(model, "基础数据");
    sheet.charts.splice(
      sheet.charts.findIndex(({ name }) => name === "图表 1"),
      1
    );
    sheet.touch();
    const saved = saveWorkbook(model);
    const drawing = textOf(rich, "xl/drawings/drawing1.xml");
    const anchor = /<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/.exec(drawing)?.[0] ?? "";
    expect(textOf(saved, "xl/drawings/drawing1.xml")).toBe(drawing.replace(anchor, ""));
    expect(changedParts(rich, saved)).toEqual({
      added: [],
      removed: ["xl/charts/chart1.xml"],
      changed: [
        "[Content_Types].xml",
        "xl/drawings/drawing1.xml",
        "xl/drawings/_rels/drawing1.xml.rels",
      ],
    });
  });

  test("one added to a drawing comes after what is there, with a shape id of its own", () => {
    const model = openWorkbook(rich);
    const sheet = sheetNamed(model, "基础数据");
    sheet.charts.push(barChart("基础数据"));
    sheet.touch();
    const saved = saveWorkbook(model);
    const before = textOf(rich, "xl/drawings/drawing1.xml").replace("</xdr:wsDr>", "");
    const after = textOf(saved, "xl/drawings/drawing1.xml");
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toContain('<xdr:cNvPr id="6" name="得分率"/>');
    expect(sheetNamed(openWorkbook(saved), "基础数据").charts.map(({ name }) => name)).toEqual([
      "图表 1",
      "图表 3",
      "得分率",
    ]);
  });

  test("a new one holds the values its cells have", () => {
    const model = openWorkbook(rich);
    addReportSheet(model);
    const chart = textOf(saveWorkbook(model), "xl/charts/chart4.xml");
    expect(chart).toContain(
      '<c:pt idx="0"><c:v>0.975</c:v></c:pt><c:pt idx="1"><c:v>1</c:v></c:pt>'
    );
    expect(chart).toContain('<c:pt idx="0"><c:v>产出指标</c:v></c:pt>');
  });

  test("replacing the chart of an earlier run leaves no trace of it", () => {
    const model = openWorkbook(rich);
    addReportSheet(model);
    const once = saveWorkbook(model);
    const again = openWorkbook(once);
    const sheet = sheetNamed(again, "自评 报告");
    sheet.charts.splice(0, 1, barChart("自评 报告"));
    sheet.touch();
    const twice = saveWorkbook(again);
    expect(changedParts(rich, twice).added).toHaveLength(changedParts(rich, once).added.length);
    sheet.charts.splice(0);
    expect(changedParts(rich, saveWorkbook(again)).added).toEqual([
      "xl/worksheets/sheet4.xml",
      "xl/worksheets/_rels/sheet4.xml.rels",
    ]);
  });
});

describe("styles", () => {
  test("the same sheet written on every run adds no style after the first", () => {
    const first = openWorkbook(rich);
    addReportSheet(first);
    const once = saveWorkbook(first);
    const second = openWorkbook(once);
    second.removeSheet(sheetNamed(second, "自评 报告"));
    addReportSheet(second);
    const twice = saveWorkbook(second);
    expect(textOf(twice, "xl/styles.xml")).toBe(textOf(once, "xl/styles.xml"));
    expect(textOf(once, "xl/styles.xml")).not.toBe(textOf(rich, "xl/styles.xml"));
  });

  test("a new style keeps what the model does not know of the old one", () => {
    const model = openWorkbook(rich);
    formatCells(sheetNamed(model, "基础数据"), "A1", { font: { bold: false }, wrapText: false });
    const styles = textOf(saveWorkbook(model), "xl/styles.xml");
    expect(styles).toContain(
      '<font><sz val="12"/><color theme="0" tint="-0.5"/><name val="黑体"/><family val="3"/><charset val="134"/></font></fonts>'
    );
    expect(styles).toContain(
      '<alignment horizontal="center" vertical="center" textRotation="45"/></xf></cellXfs>'
    );
    const kept = textOf(rich, "xl/styles.xml");
    expect(styles.slice(styles.indexOf("<cellStyles"))).toBe(
      kept.slice(kept.indexOf("<cellStyles"))
    );
  });
});
