import { format } from "numfmt";
import type { CellValue } from "./sheet-grid";

/**
 * The text a sheet shows for a value under its number format, as a Chinese Excel shows it; "" for an empty cell. Text is
 * returned as it is. Where the format cannot be applied (broken code, no finite number) the plain value is shown.
 *
 * Example: `shownText(0.973, "0.0%")` is "97.3%"; `shownText(0.1 + 0.2, "General")` is "0.3".
 */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "" || /^(general|@)$/i.test(numberFormat)) return plain(value);
  try {
    return format(regional[numberFormat.toLowerCase()] ?? numberFormat, value, { locale: "zh-CN" });
  } catch {
    return plain(value);
  }
}

/** Formats that Excel stores in their American form and shows by the region's custom. */
const regional: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yy": "yyyy/m/d",
  "mm-dd-yy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
};

function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}
