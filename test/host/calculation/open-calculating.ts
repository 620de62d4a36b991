import type {
  CustomFunctionsAddIn,
  FunctionMetadata,
} from "../../../src/host/custom-functions/function-metadata";
import { openUniverEngine } from "../../../src/host/calculation/univer/univer-engine";
import { attachHost } from "../../../src/host/node/attach-host";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { createHost, type Host } from "../../../src/host/protocol/host";
import { recentExcel } from "../../../src/host/profile";
import type { CellContent, WorkbookModel } from "../../../src/host/workbook/model";

/** A workbook open in a calculating stand-in, with functions of a namespace DEMO. */
export function openCalculating(
  model: WorkbookModel,
  functions: readonly FunctionMetadata[] = [],
  allowErrorForDataTypeAny = false,
  profile = recentExcel
): Host {
  loadOfficeJs();
  const customFunctions: CustomFunctionsAddIn = {
    namespace: "DEMO",
    metadata: { allowErrorForDataTypeAny, functions },
  };
  const host = createHost(model, { openEngine: openUniverEngine, customFunctions, profile });
  attachHost(host);
  return host;
}

/** Writes formulas or values through Office.js and waits until all is calculated. */
export async function write(
  host: Host,
  address: string,
  formulas: readonly (readonly unknown[])[],
  sheet = "表"
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas as unknown[][];
    await context.sync();
  });
  await host.settled();
}

/** `values` through Office.js. */
export async function read(address: string, sheet = "表"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The model's own value. */
export const valueAt = (
  model: WorkbookModel,
  row: number,
  column: number,
  sheet = 0
): CellContent | undefined => model.sheets[sheet]?.cells.get(row, column)?.value;
