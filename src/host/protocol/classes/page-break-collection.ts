import type { SheetModel } from "../../workbook/model";
import type { ClassTable } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import { areaArgument } from "../ranges/find-range";

/** `Worksheet.horizontalPageBreaks`: a break stands above the first row of the range it is added with. */
export const pageBreakCollection: ClassTable<SheetModel> = {
  name: "PageBreakCollection",
  items: (sheet) =>
    sheet.pageSetup.rowBreaks.map((row) => excelObject("PageBreak", { sheet, row })),
  objects: {
    Add: (sheet, [area], session) => {
      const row = areaArgument(sheet, area, session).top;
      const { rowBreaks } = sheet.pageSetup;
      if (row > 0 && !rowBreaks.includes(row)) rowBreaks.push(row);
      rowBreaks.sort((one, other) => one - other);
      sheet.touch();
      return excelObject("PageBreak", { sheet, row });
    },
  },
  methods: {
    GetCount: ({ pageSetup }) => pageSetup.rowBreaks.length,
    RemovePageBreaks: (sheet) => {
      sheet.pageSetup.rowBreaks.length = 0;
      sheet.touch();
    },
  },
};
