import { parseAnswers } from "../evaluation/answers";
import { parseAddress, splitQualified } from "../evaluation/a1";
import type { Blanks, WorkbookReading } from "../functions/sheet-reads";
import { readSheets } from "./read-sheets";
import { loadMemory } from "./workbook-memory";

/** Reads what `=PERF.SCORE()` needs: the sheets and the answers kept with the workbook. At most two requests. */
export async function readForFunctions(context: Excel.RequestContext): Promise<WorkbookReading> {
  const loaded = loadMemory(context);
  const { grids } = await readSheets(context);
  const { answers } = await loaded.value();
  return { grids, answers: parseAnswers(answers) };
}

/** Which cells of ranges are blank. One request; what is no single area of a sheet here is left out. */
export async function readBlanks(
  context: Excel.RequestContext,
  addresses: readonly string[]
): Promise<Blanks> {
  const ranges = addresses.flatMap((address) => {
    const place = splitQualified(address);
    if (parseAddress(place.address) === null) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    const range = sheet.getRange(place.address);
    range.load("valueTypes");
    return [{ address, range }];
  });
  await context.sync();
  return new Map(
    ranges.flatMap(({ address, range }) =>
      range.isNullObject ? [] : [[address, blanksIn(range.valueTypes)] as const]
    )
  );
}

function blanksIn(types: Excel.RangeValueType[][]): readonly (readonly boolean[])[] {
  return types.map((row) => row.map((type) => type === Excel.RangeValueType.empty));
}
