import { attachHost } from "../../../src/host/node/attach-host";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { createHost, type Host } from "../../../src/host/protocol/host";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import type { SheetModel, WorkbookModel } from "../../../src/host/workbook/model";

/** A new workbook with one sheet, open in the stand-in, with the real library talking to it. */
export interface ExcelSession {
  readonly model: WorkbookModel;
  readonly host: Host;
  readonly sheet: SheetModel;
}

export function openExcel(sheetName = "表"): ExcelSession {
  const model = createWorkbook(sheetName);
  return { model, host: attach(model), sheet: sheetOf(model, 0) };
}

export function attach(model: WorkbookModel): Host {
  loadOfficeJs();
  const host = createHost(model);
  attachHost(host);
  return host;
}

export function sheetOf(model: WorkbookModel, index: number): SheetModel {
  const sheet = model.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** Runs against the first sheet. */
export const onSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>
): Promise<Result> => Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));

/** The error a piece of work ends with, as the add-in would see it. */
export async function failureOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown
): Promise<{ code: string; message: string; location: string | undefined }> {
  try {
    await onSheet(async (sheet, context) => {
      await work(sheet, context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { errorLocation } = error.debugInfo;
    return { code: error.code, message: error.message, location: errorLocation };
  }
  throw new Error("nothing failed");
}

/** Lets the library's clean-up request, which `Excel.run` does not wait for, arrive. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

// A request that arrives after a test file's end would find the library's globals gone.
afterAll(settled);
