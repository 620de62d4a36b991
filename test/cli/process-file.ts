import type { ChosenForm } from "../../src/cli/choose-forms";
import { readForm, reportOnForm, type ProcessedFile } from "../../src/cli/process-file";
import { openInStandIn } from "../../src/cli/open-in-stand-in";
import type { ReadFile } from "../../src/cli/read-file";
import type { OutputTarget } from "../../src/cli/write-output";
import type { Scheme } from "../../src/scoring/scheme";

/** Reads and scores one form of a file, as the command `read` does. */
export async function readWorkbookFile(
  file: string,
  scheme: Scheme | null,
  form?: ChosenForm
): Promise<ProcessedFile> {
  return readForm(file, await opened(file), scheme, form);
}

/** Reports on one form of a file, as the command `report` does. */
export async function reportOnFile(
  file: string,
  scheme: Scheme | null,
  target: OutputTarget,
  form?: ChosenForm
): Promise<ProcessedFile> {
  return reportOnForm(file, await opened(file), scheme, target, form);
}

async function opened(file: string): Promise<ReadFile> {
  return { ...(await openInStandIn(file)), session: null };
}
