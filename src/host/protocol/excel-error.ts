/**
 * What a class table throws when Excel would answer with an error. The interpreter adds where it happened.
 *
 * @example throw new ExcelError("InvalidArgument")
 */
export class ExcelError extends Error {
  /** Class and member, "Range.values"; the innermost member that failed. */
  location: string | null = null;

  /** Without a message: Excel's own sentence for the code. */
  constructor(
    readonly code: ExcelErrorCode,
    message: string = messages[code]
  ) {
    super(message);
  }
}

export type ExcelErrorCode = keyof typeof messages;

/**
 * A member, an argument or a combination that this stand-in does not have.
 *
 * @example notImplemented("Range.sort")
 */
export const notImplemented = (what: string): ExcelError =>
  new ExcelError("NotImplemented", `${what} is not implemented in the stand-in Excel.`);

// Microsoft, "Error handling with the application-specific JavaScript APIs".
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
} as const;
