/** The system's code for what went wrong with a file: "EACCES", "ENOSPC" ...; for anything else its text. */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode ? String(error.code) : String(error);
}
