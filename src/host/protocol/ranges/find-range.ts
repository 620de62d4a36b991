import type { Area, SheetModel } from "../../workbook/model";
import { range as rangeArgument } from "../objects/argument";
import { parseArea } from "../../workbook/a1";
import { resolveReference, splitSheet } from "../areas/address";
import { wholeSheet } from "../areas/area";
import { ExcelError } from "../excel-error";
import { areaOfRange } from "../objects/range-area";
import type { Session } from "../objects/session";

/**
 * The area an address means on a sheet: "A1:B2", "A:C", "1:5", with or without the sheet's own name before it, or a
 * defined name that stands for cells of this sheet. Omitted: the whole sheet. Anything else is `InvalidArgument`.
 */
export function findArea(sheet: SheetModel, address: unknown, { model }: Session): Area {
  if (address === null || address === undefined || address === "") return wholeSheet;
  if (typeof address !== "string") throw new ExcelError("InvalidArgument");
  const { sheet: sheetName, rest } = splitSheet(address);
  if (sheetName !== null && sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ExcelError("InvalidArgument");
  }
  const area = parseArea(rest);
  if (area !== null) return area;
  const name = [...sheet.names, ...model.names].find(
    (one) => one.name.toLowerCase() === rest.toLowerCase()
  );
  const place = name === undefined ? null : resolveReference(model.sheets, name.formula);
  if (place?.sheet !== sheet) throw new ExcelError("InvalidArgument");
  return place.area;
}

/** A `Range | string` argument: the area it means on a sheet. */
export function areaArgument(sheet: SheetModel, value: unknown, session: Session): Area {
  if (typeof value === "string") return findArea(sheet, value, session);
  const other = rangeArgument(value);
  if (other.sheet !== sheet) throw new ExcelError("InvalidArgument");
  return areaOfRange(other);
}
