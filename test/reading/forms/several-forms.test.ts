import type { Evaluation } from "../../../src/evaluation/evaluation";
import { findForms } from "../find-forms";
import { readEvaluation } from "../../../src/reading/read-evaluation";
import type { SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { layOutVariant } from "../layouts/lay-out-variant";
import { layoutPlan, type LayoutPlan } from "../layouts/layout-plan";
import { seeded } from "../layouts/seeded";
import { publishedCases, type PublishedCase } from "../published-case";
import { stackGrids } from "./stack-grids";

/** How many workbooks of each kind are tried; LAYOUTS=1000 tries more. */
const workbooks = Number(process.env.LAYOUTS ?? 60) / 3;

/** Some cases in an order of their own, each in a layout of its own. */
function someCases(seed: number): readonly { readonly published: PublishedCase; readonly plan: LayoutPlan }[] {
  const random = seeded(seed * 31 + 5);
  const cases = random.shuffle(publishedCases).slice(0, 2 + random.upTo(2));
  return cases.map((published, index) => ({ published, plan: { ...layoutPlan(seed * 4 + index), instructions: false } }));
} // prettier-ignore

/** What was read, apart from which form it was. */
function withoutForm({ recognition, ...evaluation }: Evaluation): unknown {
  return { ...evaluation, recognition: { ...recognition, form: null } };
}

test("forms on a sheet each are read as if each were alone", () => {
  for (let seed = 0; seed < workbooks; seed += 1) {
    const grids = someCases(seed).flatMap(
      ({ published, plan }, index) =>
      layOutVariant(published, { ...plan, sheets: "one" }).grids.map((grid) => ({ ...grid, name: `项目${index + 1}` })) // prettier-ignore
    );
    expect([seed, findForms(grids).map(({ id }) => id)]).toEqual([seed, grids.map(({ name }) => name)]); // prettier-ignore
    for (const grid of grids)
      expect([seed, readEvaluation(grids, { form: grid.name })]).toEqual([seed, readEvaluation([grid])]); // prettier-ignore
  }
});

test("forms one below another on one sheet are read as if each were alone", () => {
  for (let seed = 0; seed < workbooks; seed += 1) {
    const grids = someCases(seed).flatMap(({ published, plan }) => layOutVariant(published, { ...plan, sheets: "one", rowIndex: 0, columnIndex: 0 }).grids); // prettier-ignore
    const { whole, parts } = stackGrids("自评表", grids, seed % 4);
    const forms = findForms([whole]);
    expect([seed, forms.map(({ project }) => project?.value)]).toEqual([seed, parts.map((part) => readEvaluation([part]).project.name?.value)]); // prettier-ignore
    forms.forEach(({ id }, index) => {
      const alone = parts[index];
      if (!alone) throw new Error("more forms than were drawn");
      expect([seed, index, withoutForm(readEvaluation([whole], { form: id }))]).toEqual([seed, index, withoutForm(readEvaluation([alone]))]); // prettier-ignore
    });
  }
});

test.each(["by the project's name", "by the sheets' names"])(
  "a basic data sheet of each project goes with its indicator sheet %s",
  (way) => {
    for (let seed = 0; seed < workbooks; seed += 1) {
      const pairs = someCases(seed).map(({ published, plan }, index): readonly SheetGrid[] => {
        const grids = layOutVariant(published, { ...plan, sheets: "two" }).grids;
        const [data, indicators] = grids.map((grid) => ({ ...grid, name: `${grid.name}${index + 1}` })); // prettier-ignore
        if (!data || !indicators) throw new Error("two sheets were drawn");
        if (way === "by the sheets' names") return [data, indicators];
        return [{ ...data, name: `甲${index}` }, named({ ...indicators, name: `乙${index}` }, published.project)]; // prettier-ignore
      });
      // All basic data sheets first, in the other order.
      const grids = [...pairs.map(([data]) => data).reverse(), ...pairs.map(([, indicators]) => indicators)].filter((grid) => grid !== undefined); // prettier-ignore
      for (const pair of pairs) {
        const form = pair[1]?.name ?? "";
        const found = readEvaluation(grids, { form });
        expect([seed, found]).toEqual([seed, readEvaluation(pair)]);
        expect(found.recognition.sheets).toEqual(pair.map(({ name }) => name).reverse());
      }
    }
  }
);

/** The sheet with its project's name in a row above. */
function named(grid: SheetGrid, project: string): SheetGrid {
  const width = grid.values[0]?.length ?? 0;
  const line = <Value>(first: readonly Value[], empty: Value): Value[] => [...first, ...Array.from({ length: width - first.length }, () => empty)]; // prettier-ignore
  const added = line(["项目名称", project], "");
  return {
    ...stackGrids(grid.name, [{ ...grid, rowIndex: 0, merges: [] }], 0).whole,
    columnIndex: grid.columnIndex,
    rowIndex: grid.rowIndex,
    values: [added, ...grid.values],
    formulas: [added, ...grid.formulas],
    numberFormats: [line(["General"], "General"), ...grid.numberFormats],
    merges: grid.merges.map((address) => address.replace(/\d+/gu, (row) => String(Number(row) + 1))), // prettier-ignore
  };
}
