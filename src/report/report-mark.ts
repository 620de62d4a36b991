/**
 * Marks what this tool wrote, so that it replaces nothing else: a workbook name over the cells of the report sheet, and
 * a custom property of the Word file.
 */
export const reportMark = "PERF_REPORT";
