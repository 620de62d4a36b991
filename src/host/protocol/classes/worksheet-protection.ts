import type { SheetModel } from "../../workbook/model";
import type { ClassTable } from "../objects/class-table";

/** `Worksheet.protection`: what the file says. Nothing is refused on a protected sheet. */
export const worksheetProtection: ClassTable<SheetModel> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ isProtected }) => isProtected } },
};
