import type { SheetModel } from "../../workbook/model";
import type { ClassTable } from "../class-table";

/** `Worksheet.protection`. The stand-in opens every sheet unprotected. */
export const worksheetProtection: ClassTable<SheetModel> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: () => false } },
};
