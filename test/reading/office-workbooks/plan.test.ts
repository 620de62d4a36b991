import { buildWorkbook } from "./build-workbook";
import { formKinds } from "./forms/forms";
import { neighbours } from "./neighbours/neighbours";
import { allPlans, blanks, pairwisePlans, sheetNames } from "./plan";

const plans = pairwisePlans();
const seen = (...keys: readonly unknown[]): boolean => met.has(keys.join(" | "));
const met = new Set(
  plans.flatMap(({ form, neighbour, position, visibility, order, sheetName, blank }) => {
    const kind = neighbours[neighbour]?.kind;
    return [[form, kind], [kind, position], [kind, visibility], [kind, order], [kind, blank], [form, blank], [form, order], [sheetName, blank]].map((pair) => pair.join(" | "));
  })
); // prettier-ignore

test("every form stands beside every neighbour", () => {
  for (const { kind } of neighbours) for (const form of formKinds.keys()) expect([form, kind, seen(form, kind)]).toEqual([form, kind, true]); // prettier-ignore
});

test("every neighbour stands in each of its places, hidden and not, and in every order of sheets", () => {
  for (const { kind, positions } of neighbours) {
    for (const position of positions) expect([kind, position, seen(kind, position)]).toEqual([kind, position, true]); // prettier-ignore
    const isSheet = positions.includes("before");
    for (const state of isSheet ? ["visible", "hidden", "very hidden"] : ["visible"]) expect([kind, state, seen(kind, state)]).toEqual([kind, state, true]); // prettier-ignore
    for (const order of ["as filled in", "reversed", "neighbour between"]) expect([kind, order, seen(kind, order)]).toEqual([kind, order, true]); // prettier-ignore
  }
});

test("every blank meets every form and every sheet name", () => {
  for (const blank of blanks) {
    for (const form of formKinds.keys()) expect([form, blank, seen(form, blank)]).toEqual([form, blank, true]); // prettier-ignore
    for (const name of sheetNames.keys()) expect([name, blank, seen(name, blank)]).toEqual([name, blank, true]); // prettier-ignore
  }
});

test("the same plan gives the same workbook", () => {
  for (const plan of pairwisePlans().filter((_, index) => index % 50 === 0))
    expect(buildWorkbook(plan)).toEqual(buildWorkbook(plan));
  expect(pairwisePlans()).toEqual(plans);
});

test("the full matrix can be built, too", () => {
  const all = allPlans();
  expect(all.length).toBeGreaterThan(20_000);
  for (const plan of all.filter((_, index) => index % 500 === 0))
    expect(buildWorkbook(plan).grids.length).toBeGreaterThan(0);
});

test("no two sheets of a workbook have one name, and no name is too long for Excel", () => {
  for (const plan of plans) {
    const names = buildWorkbook(plan).grids.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[[\]\\/?*:]/u.test(name))).toEqual([]);
  }
});
