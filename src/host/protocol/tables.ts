import type { ClassTable } from "./class-table";
import { workbook } from "./classes/workbook";
import { application } from "./classes/application";
import { runtime } from "./classes/runtime";
import { service } from "./classes/service";
import { documentProperties } from "./classes/document-properties";
import { settingCollection } from "./classes/setting-collection";
import { setting } from "./classes/setting";
import { worksheetCollection } from "./classes/worksheet-collection";
import { worksheet } from "./classes/worksheet";
import { worksheetProtection } from "./classes/worksheet-protection";
import { range } from "./classes/range";
import { rangeAreas } from "./classes/range-areas";
import { rangeCollection } from "./classes/range-collection";
import { rangeFormat } from "./classes/range-format";
import { rangeFont } from "./classes/range-font";
import { rangeFill } from "./classes/range-fill";
import { rangeBorderCollection } from "./classes/range-border-collection";
import { rangeBorder } from "./classes/range-border";
import { namedItemCollection } from "./classes/named-item-collection";
import { namedItem } from "./classes/named-item";
import { pageLayout } from "./classes/page-layout";
import { pageBreakCollection } from "./classes/page-break-collection";
import { pageBreak } from "./classes/page-break";
import { headerFooterGroup } from "./classes/header-footer-group";
import { headerFooter } from "./classes/header-footer";
import { chartCollection } from "./classes/chart-collection";
import { chart } from "./classes/chart";
import { chartTitle } from "./classes/chart-title";
import { chartLegend } from "./classes/chart-legend";
import { chartAxes } from "./classes/chart-axes";
import { chartValueAxis } from "./classes/chart-value-axis";
import { chartCategoryAxis } from "./classes/chart-category-axis";
import { chartGridlines } from "./classes/chart-gridlines";
import { chartSeriesCollection } from "./classes/chart-series-collection";
import { chartSeries } from "./classes/chart-series";
import { chartSeriesFormat } from "./classes/chart-series-format";
import { chartFill } from "./classes/chart-fill";
import { customXmlPartCollection } from "./classes/custom-xml-part-collection";
import { customXmlPartScopedCollection } from "./classes/custom-xml-part-scoped-collection";
import { customXmlPart } from "./classes/custom-xml-part";
import type { Targets } from "./targets";

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
