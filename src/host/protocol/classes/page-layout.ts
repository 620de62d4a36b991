import type { PageSetup, SheetModel } from "../../workbook/model";
import { finiteNumber, flag, integer, oneOf, record, text } from "../objects/argument";
import type { ClassTable, Property } from "../objects/class-table";
import { ExcelError, notImplemented } from "../excel-error";
import { excelObject } from "../objects/excel-object";
import { areaArgument } from "../ranges/find-range";
import { newRange } from "../objects/range-area";

/** `Worksheet.pageLayout`. Margins are points. */
export const pageLayout: ClassTable<SheetModel> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ pageSetup }) => pageSetup.orientation,
      set: change((setup, value) => {
        setup.orientation = oneOf(value, ["Portrait", "Landscape"]);
      }),
    },
    PaperSize: {
      get: ({ pageSetup }) => pageSetup.paper,
      set: change((setup, value) => {
        setup.paper = text(value);
      }),
    },
    CenterHorizontally: {
      get: ({ pageSetup }) => pageSetup.centerHorizontally,
      set: change((setup, value) => {
        setup.centerHorizontally = flag(value);
      }),
    },
    FirstPageNumber: {
      get: ({ pageSetup }) => pageSetup.firstPageNumber ?? "",
      set: change((setup, value) => {
        setup.firstPageNumber = value === "" ? null : integer(value);
      }),
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    Zoom: {
      get: ({ pageSetup: { fitToWidth, fitToHeight } }) => ({
        ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
        ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
      }),
      set: change(setZoom),
    },
  },
  navigations: { HeadersFooters: (sheet) => excelObject("HeaderFooterGroup", sheet) },
  objects: {
    GetPrintAreaOrNullObject: (sheet) => {
      const area = sheet.pageSetup.printArea;
      if (area === null) return null;
      const ranges = [newRange(sheet, area)];
      return excelObject("RangeAreas", { sheet, ranges, referenceId: null });
    },
  },
  methods: {
    SetPrintArea: (sheet, [area], session) => {
      sheet.pageSetup.printArea = areaArgument(sheet, area, session);
      sheet.touch();
    },
    SetPrintTitleRows: (sheet, [rows], session) => {
      const { top, bottom } = areaArgument(sheet, rows, session);
      sheet.pageSetup.printTitleRows = { first: top, last: bottom };
      sheet.touch();
    },
    SetPrintMargins: (sheet, [unit, margins]) => {
      const points = unitPoints[oneOf(unit, ["Points", "Inches", "Centimeters"])];
      for (const [name, value] of Object.entries(record(margins))) {
        const side = oneOf(name, ["top", "bottom", "left", "right", "header", "footer"]);
        sheet.pageSetup.margins[side] = positive(value) * points;
      }
      sheet.touch();
    },
  },
};

const unitPoints = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function change(set: (setup: PageSetup, value: unknown) => void) {
  return (sheet: SheetModel, value: unknown): void => {
    set(sheet.pageSetup, value);
    sheet.touch();
  };
}

function margin(side: keyof PageSetup["margins"]): Property<SheetModel> {
  return {
    get: ({ pageSetup }) => pageSetup.margins[side],
    set: change((setup, value) => {
      setup.margins[side] = positive(value);
    }),
  };
}

/** Fitting to pages replaces a scale; the model has no place for a scale other than 100 %. */
function setZoom(setup: PageSetup, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages, ...unknown } = record(value);
  const [other] = Object.keys(unknown);
  if (other !== undefined) throw notImplemented(`PageLayout.zoom with ${other}`);
  if (scale !== undefined && scale !== 100) throw notImplemented("PageLayout.zoom with a scale");
  setup.fitToWidth = pages(horizontalFitToPages);
  setup.fitToHeight = pages(verticalFitToPages);
}

const pages = (value: unknown): number | null =>
  value === undefined || value === null || value === 0 ? null : integer(value);

function positive(value: unknown): number {
  const number = finiteNumber(value);
  if (number < 0) throw new ExcelError("InvalidArgument");
  return number;
}
