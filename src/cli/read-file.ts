import { inWorkbook } from "../excel/in-workbook";
import { readSession, type Session } from "../excel/session";
import { openInStandIn, type OpenedInStandIn } from "./open-in-stand-in";

/** A workbook that is open in the stand-in Excel, with the one read that everything a command does with it goes by. */
export interface ReadFile extends OpenedInStandIn {
  /** Null where nothing had to be known before the work: it reads by itself, in the request that it makes anyway. */
  readonly session: Session | null;
}

/** What is open now, read. @throws OfficeFault */
export function readOpen(): Promise<Session> {
  return inWorkbook((context) => readSession(context));
}

/** The workbook open anew as it was, for one more result of the same read. @throws FileFault, RefusedFile */
export async function openAgain(file: string, { session }: ReadFile): Promise<ReadFile> {
  return { ...(await openInStandIn(file)), session };
}
