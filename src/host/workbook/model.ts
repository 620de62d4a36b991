/**
 * The stand-in Excel's workbook in memory: what the protocol layer reads and changes, and what the file layer loads
 * and saves. Rows and columns count from 0. A model loaded from a file keeps a link to its package, so that saving
 * rewrites only what changed.
 */

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  /** Names of the whole workbook; a sheet's own names are in `SheetModel.names`. */
  readonly names: DefinedName[];
  /** Data of add-ins, each an XML document of its own. Documents of the file that are no sound XML are left out. */
  readonly customXml: CustomXmlModel[];
  /** Index into `sheets`. */
  activeSheet: number;
  /** Default font, from which column widths are measured. */
  readonly defaultFont: { readonly name: string; readonly size: number };
  /** Format of a cell that nobody has formatted. */
  readonly defaultFormat: CellFormat;
  /** True: serial number 0 is 1904-01-01 (workbooks made on old Macs); false: the usual 1900 system. */
  readonly date1904: boolean;
  /** True: sheets are neither added, removed, renamed, moved, shown nor hidden. */
  readonly isStructureLocked: boolean;
  /** Adds an empty sheet at the end. The caller has checked the name. */
  addSheet(name: string): SheetModel;
  removeSheet(sheet: SheetModel): void;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetModel {
  /** As Excel shows ids on the wire: "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  readonly cells: CellStore;
  readonly merges: Area[];
  /** Keyed by column/row index; only those that differ from the default. */
  readonly columns: Map<number, ColumnModel>;
  readonly rows: Map<number, RowModel>;
  readonly hyperlinks: HyperlinkModel[];
  readonly charts: ChartModel[];
  readonly names: DefinedName[];
  /** Null: as the file has it, or Excel's defaults on a new sheet. */
  pageSetup: PageSetup;
  showGridlines: boolean;
  tabColor: string | null;
  /** Points; 15 unless the file says otherwise. */
  readonly defaultRowHeight: number;
  /** Characters; Excel's 8.43 unless the file says otherwise. */
  readonly defaultColumnWidth: number;
  /** As the file says; the stand-in does not enforce it. */
  readonly isProtected: boolean;
  /** The cell's own format; where the file holds no cell, its row's, its column's or the workbook's default. */
  formatAt(row: number, column: number): CellFormat;
  /** Must be called by whoever changes anything of this sheet, so that saving knows. */
  touch(): void;
}

/** Inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Sparse cells. `get` gives undefined for a cell the file does not hold. */
export interface CellStore {
  get(row: number, column: number): CellModel | undefined;
  set(row: number, column: number, cell: CellModel): void;
  delete(row: number, column: number): void;
  /** Calls `visit` for each cell, in no particular order. */
  forEach(visit: (row: number, column: number, cell: CellModel) => void): void;
  /** Smallest area that holds all cells; `valuesOnly` leaves out cells that have only a format. Null when empty. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Calls `listener` after each change of a cell's value or formula, from now on. */
  watch(listener: (row: number, column: number) => void): void;
}

export type CellContent = string | number | boolean | CellError;

/** "#N/A", "#DIV/0!" ... */
export interface CellError {
  readonly error: string;
}

export interface CellModel {
  /** Undefined: empty. For a formula: its cached value. */
  readonly value?: CellContent;
  /** en-US, with "=". */
  readonly formula?: string;
  /**
   * Of a formula that works on whole ranges cell by cell: the size of its result, this cell first; other cells hold their
   * part as plain values.
   */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly format: CellFormat;
}

/** Effective cell format. Immutable; equal formats may be shared. Colours are "#RRGGBB". */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: "None" | "Single" | "Double";
    readonly color: string;
  };
  /** Null: no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
  readonly horizontal:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indent: number;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style:
    "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export interface ColumnModel {
  /** Characters of the default font's widest digit, as the file counts; null: default. */
  width: number | null;
  hidden: boolean;
}

export interface RowModel {
  /** Points; null: default or automatic. */
  height: number | null;
  hidden: boolean;
}

export interface HyperlinkModel {
  readonly area: Area;
  /** Inside the workbook: "'基础数据表'!B3". */
  readonly location: string | null;
  readonly address: string | null;
  readonly screenTip: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** With "=": "=基础数据表!$A$1:$B$9". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface CustomXmlModel {
  /** As Excel shows it: "{11111111-2222-3333-4444-555555555555}". */
  readonly id: string;
  /** The whole document. */
  xml: string;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** "A4", "Letter", ...; null: printer's default. */
  paper: string | null;
  /** Points. */
  readonly margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  centerHorizontally: boolean;
  /** Pages; null: not fitted. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Excel header/footer codes, "&C— &P —". */
  readonly headersFooters: {
    /** True: `even` applies to even pages. */
    differentOddEven: boolean;
    oddHeader: string;
    oddFooter: string;
    evenHeader: string;
    evenFooter: string;
  };
  /** Rows that a new page begins with, put there by hand. */
  readonly rowBreaks: number[];
  /** Null: pages are counted on from the sheet printed before. */
  firstPageNumber: number | null;
  printArea: Area | null;
  /** Rows repeated on each page. */
  printTitleRows: { readonly first: number; readonly last: number } | null;
}

/** A chart the stand-in made itself. Charts of the file stay in their parts and are listed with `source: "file"`. */
export interface ChartModel {
  readonly id: string;
  name: string;
  readonly source: "file" | "new";
  type: "BarClustered" | "ColumnClustered";
  title: string | null;
  /** Absolute, with sheet: names and values of each series. */
  readonly series: {
    name: string;
    readonly nameRef: string | null;
    readonly valuesRef: string;
    readonly categoriesRef: string | null;
    color: string | null;
    dataLabels: boolean;
  }[];
  legend: "Bottom" | "Top" | "Left" | "Right" | null;
  /** Cells covered, for the anchor. */
  anchor: Area;
  readonly axes: {
    valueMinimum: number | null;
    valueMaximum: number | null;
    gridlines: boolean;
    categoriesReversed: boolean;
  };
}
