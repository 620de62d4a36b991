import type { Border } from "../../workbook/model";
import { colour, oneOf } from "../objects/argument";
import { changeBorders, sharedBorder } from "../ranges/borders";
import type { ClassTable } from "../objects/class-table";
import type { BorderTarget } from "../objects/targets";

/** One edge of a range. Differing cells read as null; a weight or colour set on no border draws a thin line. */
export const rangeBorder: ClassTable<BorderTarget> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => whole(sharedBorder(target), "style", "None"),
      set: (target, value) => {
        const style = oneOf(value, ["None", ...styles]);
        changeBorders(target, (border) =>
          style === "None" ? null : { ...(border ?? thinLine), style }
        );
      },
    },
    Weight: {
      get: (target) => whole(sharedBorder(target), "weight", thinLine.weight),
      set: (target, value) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
        changeBorders(target, (border) => ({ ...(border ?? thinLine), weight }));
      },
    },
    Color: {
      get: (target) => whole(sharedBorder(target), "color", thinLine.color),
      set: (target, value) => {
        const color = colour(value);
        changeBorders(target, (border) => ({ ...(border ?? thinLine), color }));
      },
    },
  },
};

const styles = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

const thinLine: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

const whole = (
  border: Border | null | undefined,
  key: keyof Border,
  none: string
): string | null => (border === undefined ? null : (border?.[key] ?? none));
