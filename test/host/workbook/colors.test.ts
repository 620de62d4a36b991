import { parseXml } from "../../../src/host/package/xml-node";
import { Colors } from "../../../src/host/workbook/colors";

const theme = parseXml(
  "theme",
  `<a:theme><a:themeElements><a:clrScheme>${["dk1", "lt1", "dk2", "lt2", "accent1", "accent2"]
    .map((name, index) => {
      const values = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31"];
      return `<a:${name}><a:srgbClr val="${values[index] ?? ""}"/></a:${name}>`;
    })
    .join("")}</a:clrScheme></a:themeElements></a:theme>`
);
const colors = Colors.from(theme, undefined);

// The tints are the swatches of Excel's own colour palette for this theme.
test.each([
  ['rgb="FF00B050"', "#00B050"],
  ['rgb="00b050"', "#00B050"],
  ['theme="0"', "#FFFFFF"],
  ['theme="1"', "#000000"],
  ['theme="4" tint="0.79998168889431442"', "#D9E1F2"],
  ['theme="4" tint="0.39997558519241921"', "#8EA9DB"],
  ['theme="4" tint="-0.249977111117893"', "#305496"],
  ['theme="5" tint="0.79998168889431442"', "#FCE4D6"],
  ['theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
  ['theme="1" tint="0.499984740745262"', "#808080"],
  ['indexed="10"', "#FF0000"],
  ['indexed="22"', "#C0C0C0"],
  ['indexed="64"', "#000000"],
  ['auto="1"', null],
  ['indexed="99"', null],
])("<color %s/> is %s", (attributes, expected) => {
  expect(colors.resolve(parseXml("styles", `<color ${attributes}/>`), null)).toBe(expected);
});
