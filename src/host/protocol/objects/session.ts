import type { Calculation } from "../../calculation/calculation";
import type { WorkbookModel } from "../../workbook/model";
import { WorkbookEvents } from "../events/workbook-events";
import type { RangeAreasTarget, RangeTarget } from "./targets";

/** What one host holds beside the workbook, from its first request to its last. */
export interface Session {
  readonly model: WorkbookModel;
  readonly counts: Counts;
  readonly events: WorkbookEvents;
  /** Ranges the library keeps over several requests, by reference id. */
  readonly references: Map<string, RangeTarget | RangeAreasTarget>;
  /** `workbook.settings`; lives as long as the host, the model has no place for it. */
  readonly settings: Map<string, unknown>;
  /** `workbook.properties`; lives as long as the host, the model has no place for it. */
  readonly documentProperties: Map<string, unknown>;
  /** Null: nothing is calculated, formulas keep the values the file brought. */
  readonly calculation: Calculation | null;
  calculationMode: string;
  selection: RangeTarget | null;
  /** Of the next chart. */
  nextChartId: number;
  /** Told when the add-in shows or hides its pane (`Office.addin.showAsTaskpane`). */
  onPaneShown: ((isShown: boolean) => void) | null;
}

export interface Counts {
  /** Requests answered. A run with one `sync` makes two: the library releases its ranges in a second. */
  requests: number;
  /** Cells sent to the library; a cell asked for its values and its formulas counts twice. */
  cellsRead: number;
  /** Cells taken from the library as values, formulas or number formats. */
  cellsWritten: number;
}

/** A session at its beginning. */
export const startSession = (
  model: WorkbookModel,
  calculation: Calculation | null = null
): Session => ({
  model,
  calculation,
  counts: { requests: 0, cellsRead: 0, cellsWritten: 0 },
  events: new WorkbookEvents(),
  references: new Map(),
  settings: new Map(),
  documentProperties: new Map(),
  calculationMode: "Automatic",
  selection: null,
  nextChartId: 1,
  onPaneShown: null,
});
