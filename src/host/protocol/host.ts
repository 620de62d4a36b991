import { Calculation, type CalculationOptions } from "../calculation/calculation";
import type { PushedEntry } from "../custom-functions/custom-function-calls";
import type { WorkbookModel } from "../workbook/model";
import type { RequestBody, ResponseBody } from "./wire/message";
import { runRequest } from "./wire/request";
import { type Counts, startSession } from "./objects/session";
import { type PersonEdits, personEdits } from "./person/person-edits";

/** A stand-in Excel with one workbook open. */
export interface Host {
  /** Carries out one request of the Excel library and gives its reply. Errors of the request are in the reply. */
  answer(request: RequestBody): ResponseBody;
  readonly counts: Readonly<Counts>;
  /**
   * When all formulas are calculated that the requests so far changed. Requests are answered at once, so values read
   * before that may still be the old ones; wait for it between writing a cell and reading what depends on it. Never
   * rejects, and comes at once where nothing is calculated.
   */
  settled(): Promise<void>;
  /** Null: nothing is calculated. */
  readonly calculation: Calculation | null;
  /** What a person does in the grid. */
  readonly person: PersonEdits;
  /**
   * Gives the host the way to the library for what it did not ask for: calls of custom functions and events. `push` is
   * called while a request is answered and must deliver after its reply.
   */
  connect(push: (entries: readonly PushedEntry[]) => void): void;
  /** Calls `show` when the add-in wants its pane shown or hidden: `Office.addin.showAsTaskpane()`, `hide()`. */
  onPaneShown(show: (isShown: boolean) => void): void;
}

/**
 * Opens a workbook for the Excel library. The model is read and changed in place; it can be saved between two
 * requests. Kept ranges, settings, document properties and the selection live as long as the host. Without options
 * nothing is calculated: formulas keep the values the file brought.
 *
 * @example const host = createHost(createWorkbook()); host.answer({ Actions: [], ObjectPaths: {} })
 *   // { Results: [], TraceIds: [] }
 */
export function createHost(model: WorkbookModel, options?: CalculationOptions): Host {
  const calculation = options === undefined ? null : new Calculation(model, options);
  const session = startSession(model, calculation);
  let push: ((entries: readonly PushedEntry[]) => void) | null = null;
  const done = (): void => {
    const entries = session.events.take();
    if (entries.length > 0) push?.(entries);
    calculation?.requestDone(session.calculationMode !== "Manual");
  };
  return {
    counts: session.counts,
    answer(request) {
      session.counts.requests++;
      const reply = runRequest(request, session);
      done();
      return reply;
    },
    person: personEdits(session, done),
    calculation,
    settled: () => calculation?.settled() ?? Promise.resolve(),
    connect(given) {
      push = given;
      if (calculation !== null) calculation.push = given;
    },
    onPaneShown(show) {
      session.onPaneShown = show;
    },
  };
}
