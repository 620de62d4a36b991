import { formKinds } from "./forms/forms";
import { readGrids } from "./measure/found";
import { judgeFacts } from "./measure/judge";

describe.each(formKinds)("$name", ({ draw }) => {
  test.each([[true, true], [true, false], [false, true], [false, false]])("alone, merged %s, slots %s", (merged, slots) => {
    const form = draw({ merged, slots });
    const reading = readGrids(form.grids);
    expect(judgeFacts(reading, form.truth, false).filter(({ outcome }) => outcome !== "right")).toEqual([]);
  });
});
