import { attachHost } from "../host/node/attach-host";
import { loadOfficeJs } from "../host/node/load-office-js";
import { createHost, type Host } from "../host/protocol/host";
import { openFile, type OpenedFile } from "./open-file";

export interface OpenedInStandIn extends OpenedFile {
  readonly host: Host;
}

/**
 * Opens a workbook in the stand-in Excel: until the next one, all code that talks to Excel works on it. Nothing is
 * calculated.
 *
 * @throws FileFault, RefusedFile
 */
export async function openInStandIn(file: string): Promise<OpenedInStandIn> {
  const opened = await openFile(file);
  const host = createHost(opened.model);
  loadOfficeJs();
  attachHost(host);
  return { ...opened, host };
}
