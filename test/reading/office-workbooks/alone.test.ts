import { formAlone } from "./form-alone";
import { formKinds } from "./forms/forms";
import { readGrids } from "./measure/found";
import { judgeFacts } from "./measure/judge";
import { blanks } from "./plan";

describe.each(formKinds)("form $name alone", (kind) => {
  test.each(blanks)("is read as drawn with %s blank", (blank) => {
    for (const mergedForm of [true, false])
      for (const slots of [true, false]) {
        const form = formAlone(kind, { mergedForm, slots, blank, sheetName: 0 });
        const reading = readGrids(form.grids);
        expect(judgeFacts(reading, form.truth, false).filter(({ outcome }) => outcome !== "right")).toEqual([]); // prettier-ignore
      }
  });
});
