import type { WorkbookModel } from "../workbook/model";
import type { RequestBody, ResponseBody } from "./message";
import { runRequest } from "./request";
import { type Counts, startSession } from "./session";

/** A stand-in Excel with one workbook open. */
export interface Host {
  /** Carries out one request of the Excel library and gives its reply. Errors of the request are in the reply. */
  answer(request: RequestBody): ResponseBody;
  readonly counts: Readonly<Counts>;
}

/**
 * Opens a workbook for the Excel library. The model is read and changed in place; it can be saved between two
 * requests. Kept ranges, settings, document properties and the selection live as long as the host.
 *
 * @example const host = createHost(createWorkbook()); host.answer({ Actions: [], ObjectPaths: {} })
 *   // { Results: [], TraceIds: [] }
 */
export function createHost(model: WorkbookModel): Host {
  const session = startSession(model);
  return {
    counts: session.counts,
    answer(request) {
      session.counts.requests++;
      return runRequest(request, session);
    },
  };
}
