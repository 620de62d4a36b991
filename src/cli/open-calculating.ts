import { attachHost } from "../host/node/attach-host";
import { loadOfficeJs } from "../host/node/load-office-js";
import { createHost } from "../host/protocol/host";
import { openFile } from "./open-file";
import type { OpenedInStandIn } from "./open-in-stand-in";

/**
 * As `openInStandIn`, but formulas are calculated when cells change, the add-in's own functions among them. What that
 * takes is loaded on first use.
 *
 * @throws FileFault, RefusedFile
 */
export async function openCalculating(file: string): Promise<OpenedInStandIn> {
  const opened = await openFile(file);
  loadOfficeJs();
  const { openUniverEngine } = await import("../host/calculation/univer/univer-engine");
  const { functionsAddIn } = await import("./functions-add-in");
  // Registers the functions in the library, which must be there by then.
  await import("../excel/start-functions");
  const customFunctions = await functionsAddIn();
  const host = createHost(opened.model, { openEngine: openUniverEngine, customFunctions });
  attachHost(host);
  return { ...opened, host };
}
