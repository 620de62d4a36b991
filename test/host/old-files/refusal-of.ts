import { RefusedFile, type RefusalReason } from "../../../src/host/package/refused-file";

/** Why work was refused; null when it was done. Anything thrown but a refusal is thrown on. */
export function refusalOf(work: () => unknown): RefusalReason | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof RefusedFile) return error.reason;
    throw error;
  }
}
