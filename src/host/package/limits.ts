import { RefusedFile } from "./refused-file";

const MiB = 1024 * 1024;

/**
 * What a file may cost before it is refused. Each limit is far above what a finance office's workbook needs and low
 * enough that a hostile file cannot take a browser tab down.
 */
export const LIMITS = {
  /** Bytes of the file itself. Mail gateways stop at about this size; Excel for the web refuses above 100 MB. */
  fileBytes: 64 * MiB,
  /** Bytes of all parts unpacked. A sheet of 400,000 number cells is about 20 MiB. */
  unpackedBytes: 256 * MiB,
  /** Bytes of one part unpacked: its text must also fit in memory as UTF-16. */
  partBytes: 128 * MiB,
  /**
   * Unpacked : packed of one part. Sheets of equal, empty, styled cells measure 9 to 19, without cell addresses 410;
   * a run of one byte, the usual bomb, comes to 1,000, the most that deflate can do.
   */
  ratio: 600,
  /** Parts smaller than this are not held to the ratio: they cannot hurt. */
  ratioFromBytes: 4 * MiB,
  /** Parts in the package. A workbook of 255 sheets, each with drawing, charts and relations, has about 3,000. */
  entries: 10_000,
  /** Cells of the whole workbook that are held in memory, about 100 bytes each. */
  cells: 2_000_000,
  /** Merged areas, hyperlinks or names of one sheet; each is a small object. */
  itemsPerSheet: 200_000,
  /** Rows and columns of a sheet in Excel itself. */
  rows: 1_048_576,
  columns: 16_384,
  /** Nesting of XML elements. Real parts stay below 40; deep nesting exhausts the stack. */
  xmlDepth: 200,
} as const;

/** Throws "too-large" when `actual` is over the limit of that name. */
export function holdToLimit(name: keyof typeof LIMITS, actual: number, part?: string): void {
  if (actual <= LIMITS[name]) return;
  throw new RefusedFile("too-large", {
    limit: `${name} ${LIMITS[name]}`,
    actual: String(actual),
    ...(part === undefined ? {} : { part }),
  });
}
