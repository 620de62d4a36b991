import type { OfficeFaultKey } from "../strings/office-faults";

/** An error of Office.js, told apart far enough to say what happened and what to do next. */
export class OfficeFault extends Error {
  override readonly name = "OfficeFault";

  constructor(
    /** Names the sentence in strings/. */
    readonly key: OfficeFaultKey,
    /** Office's own code and the member it failed at; for support, not for users. */
    readonly detail: string,
    options?: ErrorOptions
  ) {
    super(`${key}: ${detail}`, options);
  }
}

const keyByCode: Readonly<Record<string, OfficeFaultKey>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  ItemNotFound: "item-gone",
  InvalidArgument: "unexpected",
  RequestPayloadSizeLimitExceeded: "too-much-data",
  ResponsePayloadSizeLimitExceeded: "too-much-data",
  RangeExceedsLimit: "too-much-data",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  InactiveWorkbook: "other-window",
  InvalidSelection: "other-window",
  HostRestartNeeded: "restart",
  InvalidOrTimedOutSession: "restart",
  ActivityLimitReached: "busy",
  NotImplemented: "not-supported",
  ApiNotFound: "not-supported",
};

/**
 * Wraps an error that carries an Office code; gives any other value back as it is.
 *
 * @example explainOfficeError({ code: "AccessDenied" }) // OfficeFault with key "protected"
 */
export function explainOfficeError(error: unknown): unknown {
  const code = textField(error, "code");
  if (code === null) return error;
  const location = errorLocation(error);
  const message = textField(error, "message") ?? "";
  const isLocked = code === "AccessDenied" && structureMembers.has(location);
  const detail = [code, location, message].filter((part) => part !== "").join(" · ");
  return new OfficeFault(
    isLocked ? "structure-locked" : (keyByCode[code] ?? "unexpected"),
    detail,
    { cause: error }
  );
}

/** Class and member an Office error happened at, "WorksheetCollection.add"; empty where it does not say. */
export const errorLocation = (error: unknown): string =>
  textField(field(error, "debugInfo"), "errorLocation") ?? "";

/**
 * What only the protection of a workbook's structure can forbid; that of a sheet leaves the sheet itself free. That Excel
 * answers AccessDenied there is assumed: it is what it documents for protected sheets, none of its pages names the code.
 */
const structureMembers: ReadonlySet<string> = new Set([
  "WorksheetCollection.add",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
]);

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textField(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === "string" ? found : null;
}
