import type {
  Area,
  ChartModel,
  CustomXmlModel,
  DefinedName,
  SheetModel,
} from "../../workbook/model";

/** Which part of the workbook an object of each Excel class stands on; null where the class needs none. */
export interface Targets {
  Workbook: null;
  Application: null;
  Runtime: null;
  /** Name of one of Office's own services, "Microsoft.InternalService.AddinInternalService". */
  Service: string;
  DocumentProperties: null;
  SettingCollection: null;
  /** The setting's key. */
  Setting: string;
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: CustomXmlScope;
  CustomXmlPart: CustomXmlModel;
  WorksheetCollection: null;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeCollection: readonly RangeTarget[];
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  NamedItemCollection: NameScope;
  NamedItem: NameTarget;
  PageLayout: SheetModel;
  PageBreakCollection: SheetModel;
  PageBreak: PageBreakTarget;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: HeaderFooterTarget;
  ChartCollection: SheetModel;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartValueAxis: ChartTarget;
  ChartCategoryAxis: ChartTarget;
  ChartGridlines: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartFill: SeriesTarget;
}

/** A range of one sheet. A kept range has a reference id, and its area moves with inserted and deleted cells. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  /** Null: the cells were deleted. */
  area: Area | null;
  referenceId: string | null;
}

export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  readonly ranges: readonly RangeTarget[];
  referenceId: string | null;
}

export interface PageBreakTarget {
  readonly sheet: SheetModel;
  /** The row that begins the new page. */
  readonly row: number;
}

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
export type BorderIndex = (typeof borderIndexes)[number];

/** The custom XML parts of one namespace. */
export interface CustomXmlScope {
  readonly parts: readonly CustomXmlModel[];
}

/** Null: the whole workbook. */
export type NameScope = SheetModel | null;

export interface NameTarget {
  readonly scope: NameScope;
  readonly name: DefinedName;
}

export interface HeaderFooterTarget {
  readonly sheet: SheetModel;
  readonly pages: "odd" | "even";
}

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}
