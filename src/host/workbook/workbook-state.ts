import type {
  Area,
  CellModel,
  ChartModel,
  ColumnModel,
  DefinedName,
  HyperlinkModel,
  PageSetup,
  RowModel,
  SheetModel,
  SheetVisibility,
  WorkbookModel,
} from "./model";

/** What a person's acts can change in a workbook, as it was at one moment. */
export interface WorkbookState {
  /** In order. */
  readonly sheets: readonly SheetState[];
  readonly activeSheet: number;
  readonly names: readonly NameState[];
}

interface SheetState {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly merges: readonly Area[];
  readonly columns: ReadonlyMap<number, ColumnModel>;
  readonly rows: ReadonlyMap<number, RowModel>;
  readonly hyperlinks: readonly HyperlinkModel[];
  readonly charts: readonly ChartState[];
  readonly names: readonly NameState[];
  readonly pageSetup: PageSetup;
  /** By "row column"; cells that are not listed stay as they are, undefined empties one. */
  readonly cells: SheetCells;
}

type SheetCells = ReadonlyMap<string, CellModel | undefined>;

interface NameState {
  readonly name: DefinedName;
  readonly formula: string;
}

/** Charts stay the same objects: saving tells by them which ones the file had. */
interface ChartState {
  readonly chart: ChartModel;
  readonly anchor: Area;
  readonly series: ChartModel["series"];
}

/** The whole workbook as it is now. Cells are never changed in place, so only their places are copied. */
export function stateOf({ sheets, activeSheet, names }: WorkbookModel): WorkbookState {
  return { sheets: sheets.map(stateOfSheet), activeSheet, names: names.map(stateOfName) };
}

function stateOfSheet(sheet: SheetModel): SheetState {
  const cells = new Map<string, CellModel>();
  sheet.cells.forEach((row, column, cell) => cells.set(`${row} ${column}`, cell));
  return {
    sheet,
    name: sheet.name,
    visibility: sheet.visibility,
    merges: [...sheet.merges],
    columns: copyOf(sheet.columns),
    rows: copyOf(sheet.rows),
    hyperlinks: [...sheet.hyperlinks],
    charts: sheet.charts.map((chart) => ({
      chart,
      anchor: chart.anchor,
      series: [...chart.series],
    })),
    names: sheet.names.map(stateOfName),
    pageSetup: structuredClone(sheet.pageSetup),
    cells,
  };
}

const stateOfName = (name: DefinedName): NameState => ({ name, formula: name.formula });

/**
 * One change as two states, each with only the cells in which they differ: what is calculated later in others stays.
 * Null where nothing differs.
 */
export function changeBetween(
  before: WorkbookState,
  after: WorkbookState
): { readonly before: WorkbookState; readonly after: WorkbookState } | null {
  const cellsBefore = new Map(before.sheets.map(({ sheet, cells }) => [sheet, cells]));
  const cellsAfter = new Map(after.sheets.map(({ sheet, cells }) => [sheet, cells]));
  const reduce = (state: WorkbookState, others: ReadonlyMap<SheetModel, SheetCells>) => ({
    ...state,
    sheets: state.sheets.map((one) => ({
      ...one,
      cells: differing(one.cells, others.get(one.sheet)),
    })),
  });
  const change = { before: reduce(before, cellsAfter), after: reduce(after, cellsBefore) };
  const hasCells = change.before.sheets.some(({ cells }) => cells.size > 0);
  return hasCells || frameOf(before) !== frameOf(after) ? change : null;
}

/** The cells as `cells` has them wherever `others` has something else. A sheet that was not there had no cells. */
function differing(cells: SheetCells, others: SheetCells = new Map()): SheetCells {
  const places = new Set([...cells.keys(), ...others.keys()]);
  return new Map(
    [...places].flatMap((place) =>
      cells.get(place) === others.get(place) ? [] : [[place, cells.get(place)] as const]
    )
  );
}

/** Everything but cells and which of the sheets is in view, as text. */
function frameOf({ sheets, names }: WorkbookState): string {
  const frames = sheets.map((state) => ({
    ...state,
    sheet: state.sheet.id,
    columns: [...state.columns],
    rows: [...state.rows],
    charts: state.charts.map(({ chart, anchor, series }) => [chart.id, anchor, series]),
    cells: null,
  }));
  return JSON.stringify([names, frames]);
}

/**
 * Brings a workbook back to a state of its own.
 *
 * @returns sheets with cells that changed, and around which cells.
 */
export function putBack(
  model: WorkbookModel,
  { sheets, activeSheet, names }: WorkbookState
): readonly { readonly sheet: SheetModel; readonly area: Area }[] {
  model.sheets.splice(0, model.sheets.length, ...sheets.map(({ sheet }) => sheet));
  // A rename rewrites formulas, which the states hold as they were: names come first.
  for (const { sheet, name } of sheets) sheet.name = name;
  putBackNames(model.names, names);
  const changed = sheets.flatMap((state) => {
    const area = putBackSheet(state);
    return area === null ? [] : [{ sheet: state.sheet, area }];
  });
  model.activeSheet = activeSheet;
  return changed;
}

function putBackSheet({ sheet, cells, columns, rows, charts, ...state }: SheetState): Area | null {
  sheet.visibility = state.visibility;
  sheet.pageSetup = structuredClone(state.pageSetup);
  sheet.merges.splice(0, sheet.merges.length, ...state.merges);
  sheet.hyperlinks.splice(0, sheet.hyperlinks.length, ...state.hyperlinks);
  putBackNames(sheet.names, state.names);
  fill(sheet.columns, columns);
  fill(sheet.rows, rows);
  sheet.charts.splice(0, sheet.charts.length, ...charts.map(({ chart }) => chart));
  for (const { chart, anchor, series } of charts) {
    chart.anchor = anchor;
    chart.series.splice(0, chart.series.length, ...series);
  }
  sheet.touch();
  return putBackCells(sheet, cells);
}

/** @returns the area around all cells that were set. */
function putBackCells(sheet: SheetModel, cells: SheetCells): Area | null {
  for (const [place, cell] of cells) {
    const [row, column] = placeOf(place);
    if (cell === undefined) sheet.cells.delete(row, column);
    else sheet.cells.set(row, column, cell);
  }
  return [...cells.keys()].map(placeOf).reduce<Area | null>(
    (area, [row, column]) => ({
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    }),
    null
  );
}

function placeOf(place: string): readonly [row: number, column: number] {
  const [row = 0, column = 0] = place.split(" ").map(Number);
  return [row, column];
}

function putBackNames(list: DefinedName[], states: readonly NameState[]): void {
  list.splice(0, list.length, ...states.map(({ name }) => name));
  for (const { name, formula } of states) name.formula = formula;
}

function fill<Line extends object>(lines: Map<number, Line>, states: ReadonlyMap<number, Line>) {
  lines.clear();
  for (const [index, line] of copyOf(states)) lines.set(index, line);
}

const copyOf = <Line extends object>(lines: ReadonlyMap<number, Line>): Map<number, Line> =>
  new Map([...lines].map(([index, line]) => [index, { ...line }]));
