import { attachHost } from "../host/node/attach-host";
import { loadOfficeJs } from "../host/node/load-office-js";
import { createHost, type Host } from "../host/protocol/host";
import { openFile, type OpenedFile } from "./open-file";

/**
 * Opens a workbook in the stand-in Excel: until the next one, all code that talks to Excel works on it.
 *
 * @throws FileFault, RefusedFile
 */
export async function openInStandIn(file: string): Promise<OpenedFile & { readonly host: Host }> {
  const opened = await openFile(file);
  const host = createHost(opened.model);
  loadOfficeJs();
  attachHost(host);
  return { ...opened, host };
}
