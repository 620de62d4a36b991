import { booleanIn, child, childrenNamed, numberIn, type XmlNode } from "../package/xml-node";
import { escapeXml, unescapeCellText } from "../package/xml-text";
import type { PageSetup } from "./model";
import type { SheetElements } from "./sheet-elements";

const POINTS_PER_INCH = 72;

/** Excel's names of the paper sizes that files number. Source: ECMA-376 part 1, 18.3.1.63 (pageSetup). */
const PAPERS: ReadonlyMap<number, string> = new Map([
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
]);

/**
 * Page setup of a sheet, except print area and titles, which are names of the workbook.
 *
 * Example: a left margin of 0.7 inches gives 50.4 points.
 */
export function readPageSetup(sheet: XmlNode): PageSetup {
  const margins = child(sheet, "pageMargins");
  const page = child(sheet, "pageSetup");
  const fits = booleanIn(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const points = (name: MarginName) =>
    Number((numberIn(margins, name, DEFAULT_INCHES[name]) * POINTS_PER_INCH).toFixed(6));
  return {
    orientation: page?.attributes["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paper: PAPERS.get(numberIn(page, "paperSize", 0)) ?? null,
    margins: {
      top: points("top"),
      bottom: points("bottom"),
      left: points("left"),
      right: points("right"),
      header: points("header"),
      footer: points("footer"),
    },
    centerHorizontally: booleanIn(child(sheet, "printOptions"), "horizontalCentered"),
    fitToWidth: fits ? pages(page, "fitToWidth") : null,
    fitToHeight: fits ? pages(page, "fitToHeight") : null,
    headersFooters: readHeadersFooters(child(sheet, "headerFooter")),
    rowBreaks: readRowBreaks(child(sheet, "rowBreaks")),
    firstPageNumber: booleanIn(page, "useFirstPageNumber")
      ? numberIn(page, "firstPageNumber", 1)
      : null,
    printArea: null,
    printTitleRows: null,
  };
}

/** Writes what differs from `before`; attributes and children the model does not know stay. */
export function writePageSetup(elements: SheetElements, before: PageSetup, after: PageSetup): void {
  if (after.centerHorizontally !== before.centerHorizontally)
    elements.set("printOptions", { horizontalCentered: after.centerHorizontally ? 1 : null });
  if (JSON.stringify(after.margins) !== JSON.stringify(before.margins))
    elements.set("pageMargins", marginAttributes(after.margins));
  const fits = isFitted(after);
  // The file counts a missing number as 1, so both are written.
  const sameFit =
    after.fitToWidth === before.fitToWidth && after.fitToHeight === before.fitToHeight;
  const page = {
    ...(after.paper === before.paper ? {} : { paperSize: paperSize(after.paper) }),
    ...(after.orientation === before.orientation
      ? {}
      : { orientation: after.orientation.toLowerCase() }),
    ...(after.firstPageNumber === before.firstPageNumber
      ? {}
      : {
          firstPageNumber: after.firstPageNumber,
          useFirstPageNumber: after.firstPageNumber === null ? null : 1,
        }),
    ...(sameFit || !fits
      ? {}
      : { fitToWidth: after.fitToWidth ?? 0, fitToHeight: after.fitToHeight ?? 0 }),
  };
  if (Object.keys(page).length > 0) elements.set("pageSetup", page);
  if (fits !== isFitted(before))
    elements.setInProperties("pageSetUpPr", { fitToPage: fits ? 1 : null });
  if (JSON.stringify(after.headersFooters) !== JSON.stringify(before.headersFooters))
    elements.replace("headerFooter", headerFooterText(elements, after.headersFooters));
  if (after.rowBreaks.join() !== before.rowBreaks.join())
    elements.replace("rowBreaks", rowBreaksText(elements.prefix, after.rowBreaks));
}

/** A break's id counts the rows above it, which is the index of the row below it. */
function readRowBreaks(node: XmlNode | undefined): number[] {
  return childrenNamed(node, "brk")
    .filter((brk) => booleanIn(brk, "man"))
    .map((brk) => numberIn(brk, "id", 0))
    .sort((one, other) => one - other);
}

function rowBreaksText(prefix: string, rows: readonly number[]): string | null {
  if (rows.length === 0) return null;
  const breaks = rows.map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`).join("");
  const count = rows.length;
  return `<${prefix}rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</${prefix}rowBreaks>`;
}

type MarginName = keyof PageSetup["margins"];

const DEFAULT_INCHES: Readonly<Record<MarginName, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

function pages(page: XmlNode | undefined, attribute: string): number | null {
  const count = numberIn(page, attribute, 1);
  return count === 0 ? null : count;
}

function isFitted({ fitToWidth, fitToHeight }: PageSetup): boolean {
  return fitToWidth !== null || fitToHeight !== null;
}

/** The attributes are all required. */
function marginAttributes(margins: PageSetup["margins"]): Record<string, number> {
  return Object.fromEntries(
    (Object.keys(DEFAULT_INCHES) as MarginName[]).map((name) => [
      name,
      Number((margins[name] / POINTS_PER_INCH).toFixed(9)),
    ])
  );
}

function paperSize(paper: string | null): number | null {
  return [...PAPERS].find(([, name]) => name === paper)?.[0] ?? null;
}

type HeadersFooters = PageSetup["headersFooters"];
const HEADER_FOOTER_PARTS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter"] as const;

function readHeadersFooters(node: XmlNode | undefined): HeadersFooters {
  const text = (name: string) => unescapeCellText(child(node, name)?.text ?? "");
  return {
    differentOddEven: booleanIn(node, "differentOddEven"),
    oddHeader: text("oddHeader"),
    oddFooter: text("oddFooter"),
    evenHeader: text("evenHeader"),
    evenFooter: text("evenFooter"),
  };
}

function headerFooterText(elements: SheetElements, value: HeadersFooters): string | null {
  const { prefix } = elements;
  const parts = HEADER_FOOTER_PARTS.filter((name) => value[name] !== "").map(
    (name) => `<${prefix}${name}>${escapeXml(value[name])}</${prefix}${name}>`
  );
  const first = ["firstHeader", "firstFooter"].map((name) => elements.textIn("headerFooter", name));
  const content = [...parts, ...first].join("");
  if (content === "" && !value.differentOddEven) return null;
  const own = elements.startTag("headerFooter", {
    differentOddEven: value.differentOddEven ? 1 : null,
  });
  return `${own}${content}</${prefix}headerFooter>`;
}
