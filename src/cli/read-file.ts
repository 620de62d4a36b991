import { inWorkbook } from "../excel/in-workbook";
import { readSession, type Session } from "../excel/session";
import { openInStandIn, type OpenedInStandIn } from "./open-in-stand-in";

/** A workbook that is open in the stand-in Excel and was read once, for everything a command does with it. */
export interface ReadFile extends OpenedInStandIn {
  readonly session: Session;
}

/**
 * Opens a workbook and reads it.
 *
 * @param open - how: what changes formulas needs them calculated.
 * @throws FileFault, RefusedFile, OfficeFault
 */
export async function readFile(
  file: string,
  open: (file: string) => Promise<OpenedInStandIn> = openInStandIn
): Promise<ReadFile> {
  const opened = await open(file);
  return { ...opened, session: await inWorkbook((context) => readSession(context)) };
}

/** The workbook open anew as it was, for one more result of the same read. @throws FileFault, RefusedFile */
export async function openAgain(file: string, { session }: ReadFile): Promise<ReadFile> {
  return { ...(await openInStandIn(file)), session };
}
