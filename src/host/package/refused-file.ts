export type RefusalReason =
  | "not-zip"
  | "encrypted"
  | "strict"
  | "too-large"
  | "zip-bomb"
  | "zip64"
  | "signed"
  | "damaged"
  | "not-workbook"
  | "old-format"
  | "other-spreadsheet"
  | "text-table"
  | "too-old"
  | "too-demanding";

/**
 * The one error that opening a file may throw: the file cannot be opened safely, or cannot be saved again without loss.
 * `detail` says which part, limit or problem, for the person's message and for support; keys used: part, problem,
 * limit, actual, format.
 *
 * Example: the bytes of an old binary .xls give `reason: "old-format"`.
 */
export class RefusedFile extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail: Readonly<Record<string, string>> = {}
  ) {
    super([reason, ...Object.entries(detail).map(([key, value]) => `${key}: ${value}`)].join("; "));
    this.name = "RefusedFile";
  }
}

/** Refusal of a part (or of the container, named "zip") that breaks its format's rules. */
export function damaged(part: string, problem: string): RefusedFile {
  return new RefusedFile("damaged", { part, problem });
}

/** Runs `work`; whatever a library throws inside becomes a refusal that names the part. */
export function refusingDamage<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw damaged(part, error instanceof Error ? error.message : String(error));
  }
}
