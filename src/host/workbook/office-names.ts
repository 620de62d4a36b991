/** Names of Office's formats. Source: ECMA-376 parts 1 and 4, annexes on namespaces and relationship types. */
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIP_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const CUSTOM_XML_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING_NAMESPACE =
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET_TYPE}sheet.main+xml`,
  worksheet: `${SPREADSHEET_TYPE}worksheet+xml`,
  styles: `${SPREADSHEET_TYPE}styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  customXml: "application/xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;
