import { colour } from "../objects/argument";
import { changeFormats, formatProperty } from "../ranges/cell-format";
import type { ClassTable } from "../objects/class-table";
import type { RangeTarget } from "../objects/targets";

/** `Range.format.fill`. No fill reads as white, as Excel gives it. */
export const rangeFill: ClassTable<RangeTarget> = {
  name: "RangeFill",
  properties: {
    Color: formatProperty(
      ({ fill }) => fill ?? "#FFFFFF",
      (format, value) => ({ ...format, fill: colour(value) })
    ),
  },
  methods: {
    Clear: (range) => {
      changeFormats(range, (format) => ({ ...format, fill: null }));
    },
  },
};
