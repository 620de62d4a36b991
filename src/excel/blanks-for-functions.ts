import { parseAddress, splitQualified } from "../evaluation/a1";
import { clearBlanks, type Blanks } from "../functions/clear-blanks";

/** Tells the blanks among arguments that came as 0, one request for all calls of a recalculation. */
export const clear = clearBlanks(readBlanks);

/** Which cells of ranges are blank. One request; what is no single area of a sheet here is left out. */
async function readBlanks(addresses: readonly string[]): Promise<Blanks> {
  const context = new Excel.RequestContext();
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
