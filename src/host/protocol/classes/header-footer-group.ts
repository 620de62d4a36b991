import type { SheetModel } from "../../workbook/model";
import { oneOf } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";

/** `PageLayout.headersFooters`. A first page of its own is not implemented. */
export const headerFooterGroup: ClassTable<SheetModel> = {
  name: "HeaderFooterGroup",
  properties: {
    State: {
      get: ({ pageSetup }) =>
        pageSetup.headersFooters.differentOddEven ? "OddAndEven" : "Default",
      set: (sheet, value) => {
        const state = oneOf(value, ["Default", "OddAndEven"]);
        sheet.pageSetup.headersFooters.differentOddEven = state === "OddAndEven";
        sheet.touch();
      },
    },
  },
  navigations: {
    DefaultForAllPages: (sheet) => excelObject("HeaderFooter", { sheet, pages: "odd" }),
    OddPages: (sheet) => excelObject("HeaderFooter", { sheet, pages: "odd" }),
    EvenPages: (sheet) => excelObject("HeaderFooter", { sheet, pages: "even" }),
  },
};
