import { parseAnswers } from "../evaluation/answers";
import type { WorkbookReading } from "../functions/sheet-reads";
import { readSheets } from "./read-sheets";
import { loadMemory } from "./workbook-memory";

/** Reads what `=PERF.SCORE()` needs: the sheets and the answers kept with the workbook. At most two requests. */
export async function readForFunctions(context: Excel.RequestContext): Promise<WorkbookReading> {
  const loaded = loadMemory(context);
  const { grids } = await readSheets(context);
  const { answers } = await loaded.value();
  return { grids, answers: parseAnswers(answers) };
}
