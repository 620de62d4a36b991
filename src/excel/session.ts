import type { Answers } from "../evaluation/answers";
import type { Layout } from "../reading/layout";
import { locate } from "../reading/locate";
import { paneMemory, type PaneMemory } from "./pane/pane-memory";
import { readSheets, type WorkbookSheets } from "./read-sheets";
import { loadMemory, type Memory } from "./workbook-memory";

/** One read of an open workbook, from which everything else follows without asking Excel again. */
export interface Session {
  readonly sheets: WorkbookSheets;
  readonly memory: Memory;
  readonly remembered: PaneMemory;
  /** Where everything stands. Found once for each set of answers; which form they name makes no difference to it. */
  readonly locate: (answers: Answers) => Layout;
}

/**
 * Reads the sheets and what the workbook remembers: at most three requests, two when its sheets are known.
 *
 * @param known - names of sheets it probably has: they are read in the first request too.
 */
export async function readSession(
  context: Excel.RequestContext,
  known?: readonly string[]
): Promise<Session> {
  const loaded = loadMemory(context);
  const sheets = await readSheets(context, known);
  return sessionOf(sheets, await loaded.value());
}

/** A session of what was read. */
export function sessionOf(sheets: WorkbookSheets, memory: Memory): Session {
  const layouts = new Map<string, Layout>();
  return {
    sheets,
    memory,
    remembered: paneMemory(memory),
    locate(answers) {
      const key = JSON.stringify({ ...answers, form: undefined });
      const layout = layouts.get(key) ?? locate(sheets.grids, answers);
      layouts.set(key, layout);
      return layout;
    },
  };
}
