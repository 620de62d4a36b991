import type { ClassTable } from "../objects/class-table";
import { workbook } from "./workbook";
import { application } from "./application";
import { runtime } from "./runtime";
import { service } from "./service";
import { documentProperties } from "./document-properties";
import { settingCollection } from "./setting-collection";
import { setting } from "./setting";
import { worksheetCollection } from "./worksheet-collection";
import { worksheet } from "./worksheet";
import { worksheetProtection } from "./worksheet-protection";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeCollection } from "./range-collection";
import { rangeFormat } from "./range-format";
import { rangeFont } from "./range-font";
import { rangeFill } from "./range-fill";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeBorder } from "./range-border";
import { namedItemCollection } from "./named-item-collection";
import { namedItem } from "./named-item";
import { pageLayout } from "./page-layout";
import { pageBreakCollection } from "./page-break-collection";
import { pageBreak } from "./page-break";
import { headerFooterGroup } from "./header-footer-group";
import { headerFooter } from "./header-footer";
import { chartCollection } from "./chart-collection";
import { chart } from "./chart";
import { chartTitle } from "./chart-title";
import { chartLegend } from "./chart-legend";
import { chartAxes } from "./chart-axes";
import { chartValueAxis } from "./chart-value-axis";
import { chartCategoryAxis } from "./chart-category-axis";
import { chartGridlines } from "./chart-gridlines";
import { chartSeriesCollection } from "./chart-series-collection";
import { chartSeries } from "./chart-series";
import { chartSeriesFormat } from "./chart-series-format";
import { chartFill } from "./chart-fill";
import { customXmlPartCollection } from "./custom-xml-part-collection";
import { customXmlPartScopedCollection } from "./custom-xml-part-scoped-collection";
import { customXmlPart } from "./custom-xml-part";
import type { Targets } from "../objects/targets";

/** Every Excel class the stand-in knows. */
export const tables: { readonly [Class in keyof Targets]: ClassTable<Targets[Class]> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  Service: service,
  DocumentProperties: documentProperties,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartValueAxis: chartValueAxis,
  ChartCategoryAxis: chartCategoryAxis,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
};
