import type { ClassTable } from "../objects/class-table";
import type { PageBreakTarget } from "../objects/targets";

/** A page break put in by hand. */
export const pageBreak: ClassTable<PageBreakTarget> = {
  name: "PageBreak",
  methods: {
    Delete: ({ sheet, row }) => {
      const { rowBreaks } = sheet.pageSetup;
      const index = rowBreaks.indexOf(row);
      if (index >= 0) rowBreaks.splice(index, 1);
      sheet.touch();
    },
  },
};
