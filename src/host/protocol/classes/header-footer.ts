import { text } from "../objects/argument";
import type { ClassTable, Property } from "../objects/class-table";
import { headerFooterPart, type HeaderFooterPart, withPart } from "../sheets/header-footer-text";
import type { HeaderFooterTarget } from "../objects/targets";

/** Header and footer of the odd or even pages, in Excel's codes ("&P" is the page number). */
export const headerFooter: ClassTable<HeaderFooterTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: line("Header", "left"),
    CenterHeader: line("Header", "center"),
    RightHeader: line("Header", "right"),
    LeftFooter: line("Footer", "left"),
    CenterFooter: line("Footer", "center"),
    RightFooter: line("Footer", "right"),
  },
};

function line(where: "Header" | "Footer", part: HeaderFooterPart): Property<HeaderFooterTarget> {
  return {
    get: ({ sheet, pages }) =>
      headerFooterPart(sheet.pageSetup.headersFooters[`${pages}${where}`], part),
    set: ({ sheet, pages }, value) => {
      const codes = sheet.pageSetup.headersFooters;
      codes[`${pages}${where}`] = withPart(codes[`${pages}${where}`], part, text(value));
      sheet.touch();
    },
  };
}
