import type { Scheme } from "../scoring/scheme";
import type { Result } from "./each-cell";
import { notAvailable, Refusal } from "./fault";
import { withTables } from "./load-tables";
import { sharedReading, type SheetReader } from "./sheet-reads";
import type { RowScores } from "./table/table-functions";

let rows: (() => Promise<RowScores>) | null = null;

/** Gives the functions their way to the open workbook. Without one `=PERF.SCORE()` answers #N/A. */
export function provideSheets(read: SheetReader): void {
  rows = sharedReading(read, (reading) => withTables(({ rowScores }) => rowScores(reading)));
}

/** The score of the row a cell stands in. @param address - the cell, "'表 1'!G8". */
export async function scoreOwnRow(
  address: string | undefined,
  scheme: Scheme
): Promise<Result[][]> {
  if (!rows || address === undefined) return [[notAvailable("sheet-unread")]];
  const scores = await rows().catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal(notAvailable("sheet-unread"));
  });
  return [[scores.at(address, scheme)]];
}
