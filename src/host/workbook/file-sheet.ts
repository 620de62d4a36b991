import type { FileChart } from "./charts";
import type {
  Area,
  CellFormat,
  ChartModel,
  ColumnModel,
  DefinedName,
  HyperlinkModel,
  PageSetup,
  RowModel,
  SheetModel,
  SheetVisibility,
} from "./model";
import { SheetCells } from "./sheet-cells";
import type { StyleTable } from "./style-table";

/** What a sheet part says; with no part, what an empty sheet says. */
export interface SheetContent {
  readonly part: string | null;
  readonly cells: SheetCells;
  readonly merges: readonly Area[];
  readonly columns: ReadonlyMap<number, ColumnModel>;
  readonly rows: ReadonlyMap<number, RowModel>;
  readonly hyperlinks: readonly HyperlinkModel[];
  readonly charts: readonly FileChart[];
  readonly pageSetup: PageSetup;
  readonly showGridlines: boolean;
  readonly tabColor: string | null;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly isProtected: boolean;
  /** Style indexes that whole rows and columns give to their empty cells. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
}

/** A sheet of the model together with what its part said when it was read. */
export class FileSheet implements SheetModel {
  readonly id: string;
  readonly cells: SheetCells;
  readonly merges: Area[];
  readonly columns: Map<number, ColumnModel>;
  readonly rows: Map<number, RowModel>;
  readonly hyperlinks: HyperlinkModel[];
  readonly charts: ChartModel[];
  pageSetup: PageSetup;
  showGridlines: boolean;
  tabColor: string | null;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly isProtected: boolean;
  private touched = false;

  constructor(
    private currentName: string,
    /** The number that names the sheet for good; Excel's ids are made from it. */
    readonly sheetId: number,
    public visibility: SheetVisibility,
    readonly names: DefinedName[],
    /** As read; not to be changed. */
    readonly original: SheetContent,
    private readonly styles: StyleTable,
    private readonly renamed: (before: string, after: string) => void
  ) {
    this.id = wireId(sheetId);
    this.cells = original.cells;
    this.merges = [...original.merges];
    this.columns = copiesOf(original.columns);
    this.rows = copiesOf(original.rows);
    this.hyperlinks = [...original.hyperlinks];
    this.charts = original.charts.map(({ model }) => model);
    this.pageSetup = structuredClone(original.pageSetup);
    this.showGridlines = original.showGridlines;
    this.tabColor = original.tabColor;
    this.defaultRowHeight = original.defaultRowHeight;
    this.defaultColumnWidth = original.defaultColumnWidth;
    this.isProtected = original.isProtected;
  }

  get name(): string {
    return this.currentName;
  }

  /** Formulas and names that refer to the sheet follow. */
  set name(name: string) {
    const before = this.currentName;
    this.currentName = name;
    if (name !== before) this.renamed(before, name);
  }

  touch(): void {
    this.touched = true;
  }

  get isTouched(): boolean {
    return this.touched || this.cells.changes.size > 0;
  }

  formatAt(row: number, column: number): CellFormat {
    return this.cells.get(row, column)?.format ?? this.styles.at(this.emptyStyle(row, column));
  }

  /** Style index of a cell that the file does not hold. */
  emptyStyle(row: number, column: number): number {
    return this.original.rowStyles.get(row) ?? this.original.columnStyles.get(column) ?? 0;
  }
}

function copiesOf<T extends object>(map: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...map].map(([key, value]) => [key, { ...value }]));
}

/** Excel's form of a sheet id: the number, counted from 0, low byte first in the fourth group. */
function wireId(sheetId: number): string {
  const bytes = (sheetId - 1).toString(16).toUpperCase().padStart(8, "0").match(/../g) ?? [];
  const [high = "00", middle = "00", low = "00", lowest = "00"] = bytes;
  return `{00000000-0001-0000-${lowest}${low}-${middle}${high}00000000}`;
}
