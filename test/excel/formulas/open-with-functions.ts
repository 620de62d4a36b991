import { functionsAddIn } from "../../../src/cli/functions-add-in";
import { openUniverEngine } from "../../../src/host/calculation/univer/univer-engine";
import type { CustomFunctionsAddIn } from "../../../src/host/custom-functions/function-metadata";
import { attachHost } from "../../../src/host/node/attach-host";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { createHost, type Host } from "../../../src/host/protocol/host";
import { recentExcel } from "../../../src/host/profile";
import type { WorkbookModel } from "../../../src/host/workbook/model";

let customFunctions: CustomFunctionsAddIn | null = null;

/** Loads the add-in's functions as its page does; once before the tests of a file. */
export async function loadFunctions(): Promise<void> {
  customFunctions = await functionsAddIn();
  loadOfficeJs();
  // Registers the functions in the library, which must be there by then.
  await import("../../../src/excel/start-functions");
}

/** Opens a workbook whose formulas are calculated, the add-in's functions among them. */
export function openWithFunctions(model: WorkbookModel, profile = recentExcel): Host {
  if (customFunctions === null) throw new Error("call loadFunctions first");
  const host = createHost(model, { openEngine: openUniverEngine, customFunctions, profile });
  attachHost(host);
  return host;
}
