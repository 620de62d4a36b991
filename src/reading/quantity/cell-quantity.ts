import { dateFromSerial, getFormatDateInfo, getFormatInfo } from "numfmt";
import type { DateQuantity, Quantity } from "../../evaluation/quantity";
import { exactNumber } from "./exact-number";
import { halfWidth } from "../words/half-width";
import { readNumber } from "./read-number";
import { readQuantity, type QuantityContext } from "./read-quantity";
import type { Cell } from "../grid/sheet";

/**
 * What a cell says as a target or an actual value. Numbers keep all their digits, whatever the format shows: 0.97345
 * under "0%" is 97.345 with unit "%". Dates are told by the number format. Text is read by `readQuantity`.
 */
export function cellQuantity(cell: Cell, context: QuantityContext = {}): Quantity {
  if (typeof cell.value !== "number") return readQuantity(cell.text, context);
  if (!Number.isFinite(cell.value)) return { kind: "unreadable" };
  const date = dateOf(cell.value, cell.numberFormat);
  if (date) return date;
  const percent = isPercentFormat(cell.numberFormat);
  const shown = readNumber(halfWidth(cell.text).replace(/\s/gu, ""));
  const bare = readQuantity("1", context);
  if (bare.kind !== "number") return bare;
  return {
    ...bare,
    comparator: shown?.comparator ?? bare.comparator,
    magnitude: exactNumber(cell.value).times(percent ? 100 : 1),
    unit: percent ? "%" : (shown?.unit ?? "") || bare.unit,
  };
}

/** True for a number format that shows a percentage. Broken formats show none. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.includes("%") && infoOf(numberFormat)?.isPercent === true;
}

function dateOf(serial: number, numberFormat: string): DateQuantity | null {
  if (infoOf(numberFormat)?.isDate !== true || serial < 1 || serial > lastSerial) return null;
  const shown = getFormatDateInfo(numberFormat);
  const [year = null, month = null, day = null] = dateFromSerial(serial);
  if (!shown.year && !shown.month) return null;
  return {
    kind: "date",
    from: null,
    to: {
      year: shown.year ? year : null,
      month: shown.month ? month : null,
      day: shown.day ? day : null,
    },
  };
}

/** 31 December 9999, Excel's last day. */
const lastSerial = 2_958_465;

function infoOf(numberFormat: string): ReturnType<typeof getFormatInfo> | null {
  try {
    return getFormatInfo(numberFormat);
  } catch {
    return null;
  }
}
