import type { CellRef } from "../../evaluation/cell-ref";
import { inWorkbook } from "../in-workbook";

/** Brings the cells into view and selects them. One request. @throws OfficeFault */
export function selectCells({ sheet, address }: CellRef): Promise<void> {
  return inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
