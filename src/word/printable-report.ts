import type { Report } from "../report/document";

/**
 * The same report with every character replaced or dropped that an XML file cannot hold: control characters go, half
 * a surrogate pair becomes U+FFFD. Cells pasted from other programs contain them, and one makes Word refuse the file.
 *
 * @example printable("合\u0000格") is "合格"
 */
export function printableReport(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === "string" ? printable(value) : value
  ) as Report;
}

export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}
