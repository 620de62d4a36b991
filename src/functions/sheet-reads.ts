import type { Answers } from "../evaluation/answers";
import type { SheetGrid } from "../reading/grid/sheet-grid";

/** What scoring a row needs of the open workbook: its sheets, and what a person answered about them. */
export interface WorkbookReading {
  readonly grids: readonly SheetGrid[];
  readonly answers: Answers;
}

/** Reads the open workbook. */
export type SheetReader = () => Promise<WorkbookReading>;

/**
 * Shares readings of the workbook between the calls of one recalculation. Calls that come before a reading has begun get
 * that reading; calls that come while one is under way wait for the next, so that none sees cells older than itself. 300
 * cells recalculated together cost one or two readings.
 *
 * @param use - what is made of a reading, once for all who share it.
 */
export function sharedReading<Reading, Value>(
  read: () => Promise<Reading>,
  use: (reading: Reading) => Value | Promise<Value>
): () => Promise<Value> {
  let underWay: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Value> | null = null;
  return () => {
    waiting ??= underWay.then(() => {
      waiting = null;
      const reading = read().then(use);
      underWay = reading.catch(() => null);
      return reading;
    });
    return waiting;
  };
}
