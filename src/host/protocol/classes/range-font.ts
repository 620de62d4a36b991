import type { CellFormat } from "../../workbook/model";
import { colour, finiteNumber, flag, oneOf, text } from "../objects/argument";
import { formatProperty } from "../ranges/cell-format";
import type { ClassTable, Property } from "../objects/class-table";
import type { RangeTarget } from "../objects/targets";

type Font = CellFormat["font"];

const fontProperty = <Key extends keyof Font>(
  key: Key,
  parse: (value: unknown) => Font[Key]
): Property<RangeTarget> =>
  formatProperty(
    ({ font }) => font[key],
    (format, value) => ({ ...format, font: { ...format.font, [key]: parse(value) } })
  );

/** `Range.format.font`. Colours are "#RRGGBB". */
export const rangeFont: ClassTable<RangeTarget> = {
  name: "RangeFont",
  properties: {
    Name: fontProperty("name", text),
    Size: fontProperty("size", finiteNumber),
    Bold: fontProperty("bold", flag),
    Italic: fontProperty("italic", flag),
    Underline: fontProperty("underline", (value) => oneOf(value, ["None", "Single", "Double"])),
    Color: fontProperty("color", colour),
  },
};
