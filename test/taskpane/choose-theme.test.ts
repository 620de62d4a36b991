import { chooseLook } from "../../src/taskpane/theme/choose-theme";

const nothing = { background: undefined, prefersDark: false, forcedColors: false };

test.each([
  ["light where nothing is said", nothing, "light"],
  [
    "dark where Excel is, whatever the system prefers",
    { ...nothing, background: "#262626" },
    "dark",
  ],
  [
    "light where Excel is",
    { background: "#F3F2F1", prefersDark: true, forcedColors: false },
    "light",
  ],
  ["the system's where Excel says nothing", { ...nothing, prefersDark: true }, "dark"],
  [
    "the system's under a contrast theme, whatever Excel is",
    { background: "#FFFFFF", prefersDark: true, forcedColors: true },
    "dark",
  ],
] as const)("%s", (_, surroundings, look) => {
  expect(chooseLook(surroundings)).toBe(look);
});
