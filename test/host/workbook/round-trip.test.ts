import fc from "fast-check";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import type {
  Border,
  CellFormat,
  CellModel,
  SheetModel,
  WorkbookModel,
} from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { putCells } from "../../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { richWorkbook } from "../fixtures/rich-workbook";
import { barChart } from "../fixtures/sheet-named";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);

const border: fc.Arbitrary<Border> = fc.record({
  style: fc.constant("Continuous" as const),
  weight: fc.constantFrom(
    "Hairline" as const,
    "Thin" as const,
    "Medium" as const,
    "Thick" as const
  ),
  color,
});

const format: fc.Arbitrary<CellFormat> = fc.record({
  numberFormat: fc.constantFrom(
    "General",
    "0.00",
    "@",
    "#,##0.00_ ",
    'yyyy"年"m"月"d"日"',
    '[Red]-0%;"<&>"'
  ),
  font: fc.record({
    name: fc.constantFrom("宋体", "Times New Roman", 'a"b'),
    size: fc.constantFrom(9, 10.5, 22),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom("None" as const, "Single" as const, "Double" as const),
    color,
  }),
  fill: fc.option(color),
  borders: fc.record({
    top: fc.option(border),
    bottom: fc.option(border),
    left: fc.option(border),
    right: fc.option(border),
  }),
  horizontal: fc.constantFrom(
    "General" as const,
    "Left" as const,
    "CenterAcrossSelection" as const,
    "Distributed" as const
  ),
  vertical: fc.constantFrom("Top" as const, "Center" as const, "Bottom" as const),
  wrapText: fc.boolean(),
  indent: fc.integer({ min: 0, max: 15 }),
});

const text = fc.string({ unit: "binary", maxLength: 12 }).filter((value) => value !== "");
const content: fc.Arbitrary<Omit<CellModel, "format">> = fc.oneof(
  fc.constant({}),
  fc
    .oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        // Excel has no negative zero.
        .map((value) => (value === 0 ? 0 : value)),
      fc.boolean(),
      text
    )
    .map((value) => ({ value })),
  fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ value: { error } })),
  fc.record({
    formula: fc.constantFrom(
      '=A1&"<"',
      '=IFS(A1>1,TEXTJOIN(",",TRUE,B1:B9))',
      "=DEMO.SCORE(A1)",
      "='it''s'!A1"
    ),
    value: fc.oneof(fc.integer(), text),
  })
);
const cell: fc.Arbitrary<CellModel> = fc
  .record({ content, format })
  .map((each) => ({ ...each.content, format: each.format }));
const placed = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(8), cell: fc.option(cell) }), {
  maxLength: 25,
});

const points = fc.integer({ min: 0, max: 400 }).map((value) => value / 4);
const shape = fc.record({
  columns: fc.array(
    fc.tuple(fc.nat(16383), fc.record({ width: fc.option(points), hidden: fc.boolean() })),
    { maxLength: 5 }
  ),
  rows: fc.array(
    fc.tuple(fc.nat(1048575), fc.record({ height: fc.option(points), hidden: fc.boolean() })),
    { maxLength: 5 }
  ),
  showGridlines: fc.boolean(),
  tabColor: fc.option(color),
  landscape: fc.boolean(),
  fit: fc.tuple(
    fc.option(fc.integer({ min: 1, max: 9 })),
    fc.option(fc.integer({ min: 1, max: 9 }))
  ),
  margin: points,
  footer: fc.string({ unit: "grapheme", maxLength: 9 }),
  tip: text,
});

function applyShape(
  sheet: SheetModel,
  value: typeof shape extends fc.Arbitrary<infer T> ? T : never
): void {
  for (const [column, model] of value.columns)
    if (model.width !== null || model.hidden) sheet.columns.set(column, model);
  for (const [row, model] of value.rows)
    if (model.height !== null || model.hidden) sheet.rows.set(row, model);
  sheet.showGridlines = value.showGridlines;
  sheet.tabColor = value.tabColor;
  sheet.pageSetup.orientation = value.landscape ? "Landscape" : "Portrait";
  [sheet.pageSetup.fitToWidth, sheet.pageSetup.fitToHeight] = value.fit;
  sheet.pageSetup.margins.bottom = value.margin;
  sheet.pageSetup.headersFooters.evenFooter = value.footer.trim();
  sheet.hyperlinks.push({
    area: { top: 1, left: 1, bottom: 2, right: 2 },
    location: "S!A1",
    address: null,
    screenTip: value.tip.replace(/[^\p{L}]/gu, ""),
  });
  sheet.touch();
}

/** Everything a model shows of a sheet, charts of both sources alike. */
function shown(sheet: SheetModel) {
  const area = sheet.cells.usedArea(false);
  const cells: unknown[] = [];
  for (let row = 0; row <= (area?.bottom ?? -1); row++)
    for (let column = 0; column <= (area?.right ?? -1); column++)
      cells.push(sheet.cells.get(row, column));
  const {
    name,
    visibility,
    merges,
    columns,
    rows,
    hyperlinks,
    names,
    pageSetup,
    showGridlines,
    tabColor,
  } = sheet;
  const inOrder = <T>(map: Map<number, T>) => [...map].sort(([a], [b]) => a - b);
  return {
    area,
    cells,
    name,
    visibility,
    merges,
    hyperlinks,
    names,
    pageSetup,
    showGridlines,
    tabColor,
    columns: inOrder(columns),
    rows: inOrder(rows),
    charts: sheet.charts.map(({ name: chart, type, title, series, anchor, axes, legend }) => ({
      chart,
      type,
      title,
      anchor,
      axes,
      legend,
      refs: series.map(({ valuesRef, categoriesRef }) => [valuesRef, categoriesRef]),
    })),
  };
}

function fill(
  sheet: SheetModel,
  values: typeof placed extends fc.Arbitrary<infer T> ? T : never
): void {
  for (const { row, column, cell: model } of values) {
    if (model === null) sheet.cells.delete(row, column);
    else sheet.cells.set(row, column, model);
  }
}

function survives(model: WorkbookModel): void {
  const saved = saveWorkbook(model);
  const again = openWorkbook(saved);
  expect(again.sheets.map(shown)).toEqual(model.sheets.map(shown));
  expect(again.names).toEqual(model.names);
  expect(again.activeSheet).toBe(model.activeSheet);
  expect(saveWorkbook(again)).toEqual(saved);
}

test("what is put into a new workbook is what comes back", () => {
  fc.assert(
    fc.property(placed, shape, (values, settings) => {
      const model = createWorkbook("S");
      const [sheet] = model.sheets;
      if (sheet === undefined) throw new Error("no sheet");
      fill(sheet, values);
      applyShape(sheet, settings);
      const other = model.addSheet("it's 2");
      other.charts.push(barChart("S"));
      model.activeSheet = 1;
      survives(model);
    }),
    { numRuns: 40 }
  );
});

test("what is changed in the rich workbook is what comes back", () => {
  const file = richWorkbook();
  fc.assert(
    fc.property(placed, shape, fc.nat(2), (values, settings, index) => {
      const model = openWorkbook(file);
      const sheet = model.sheets[index];
      if (sheet === undefined) throw new Error("no sheet");
      fill(sheet, values);
      applyShape(sheet, settings);
      survives(model);
    }),
    { numRuns: 25 }
  );
});

test("two saves of a model that is changed between them agree with one save of both changes", () => {
  const model = createWorkbook("S");
  const once = createWorkbook("S");
  for (const target of [model, once])
    for (const sheet of target.sheets) putCells(sheet, "A1", [["甲", 1]]);
  const between = openWorkbook(saveWorkbook(model));
  for (const target of [between, once])
    for (const sheet of target.sheets) putCells(sheet, "A2", [["乙", 2]]);
  expect(openWorkbook(saveWorkbook(between)).sheets.map(shown)).toEqual(
    openWorkbook(saveWorkbook(once)).sheets.map(shown)
  );
});
