import { ruralWater } from "../office-case";
import { officialForm } from "../forms/official-form";
import type { Asked, Reading } from "./found";
import { readGrids } from "./found";
import { judgeFacts, type Verdict } from "./judge";

/** The measure itself: a reading with one thing changed by hand, and what must be said of it. */
const form = officialForm(ruralWater, { merged: true, slots: false });
const right = readGrids(form.grids);
const unitCell = { sheet: "自评表", address: "F4" };
const coverCell = { sheet: "封面", address: "B5" };

function failed(reading: Reading, isOtherForm = false): readonly (readonly [string, string])[] {
  const verdicts = judgeFacts(reading, form.truth, isOtherForm);
  return verdicts.filter(({ outcome }) => outcome !== "right").map(({ fact, outcome }: Verdict) => [fact, outcome]); // prettier-ignore
}

function withUnit(value: string | null, asked: readonly Asked[]): Reading {
  const cells = value === null ? [] : [coverCell];
  return { ...right, single: { ...right.single, unit: { value, cells } }, asked };
}

const about = (code: string, cells: Asked["cells"], words: readonly string[] = []): Asked => ({ code, cells, words }); // prettier-ignore

test("a form read as it is has nothing to fail", () => {
  expect(form.truth.single.unit).toMatchObject({ truth: "某县供水总站", place: unitCell });
  expect(failed(right)).toEqual([]);
});

test.each([
  ["no Finding", [], "wrong"],
  ["a Finding at its cell", [about("sheets-disagree", [unitCell])], "asked"],
  ["a Finding where it was read", [about("sheets-disagree", [coverCell])], "asked"],
  ["a Finding that spans its cell", [about("cell-error", [{ sheet: "自评表", address: "E4:I4" }])], "asked"], // prettier-ignore
  ["a Finding that names it", [about("missing", [], ["实施单位"])], "asked"],
  [
    "a Finding beside it",
    [about("sheets-disagree", [{ sheet: "自评表", address: "B4" }])],
    "wrong",
  ],
  ["a Finding of the same address elsewhere", [about("cell-error", [{ sheet: "封面", address: "F4" }])], "wrong"], // prettier-ignore
  ["a Finding that mentions it in a longer text", [about("missing", [], ["实施单位盖章处不清"])], "wrong"], // prettier-ignore
  ["a Finding that says no doubt", [about("target-is-options", [unitCell])], "wrong"],
  ["a Question about the form", [about("form", [])], "wrong"],
])("another unit with %s", (_, asked, outcome) => {
  expect(failed(withUnit("某县财政评审中心", asked))).toEqual([["unit", outcome]]);
});

test("a Question about the form excuses what was read from another form", () => {
  const other = withUnit("某县财政评审中心", [about("form", [])]);
  expect(failed(other, true)).toEqual([["unit", "asked"]]);
});

test("no unit at all is wrong in silence, too", () => {
  expect(failed(withUnit(null, []))).toEqual([["unit", "wrong"]]);
});

test("a lost row loses its five facts; one made up is one", () => {
  const [first, second, ...others] = right.rows;
  if (!first || !second) throw new Error("the form has rows");
  const lost = ["name", "target", "actual", "points", "score"].map((fact) => [
    `row ${fact}`,
    "wrong",
  ]);
  expect(failed({ ...right, rows: [first, ...others], asked: [] })).toEqual(lost);
  const more = { ...first, name: { value: "合计", cells: [coverCell] } };
  expect(failed({ ...right, rows: [first, second, more, ...others], asked: [] })).toEqual([["row made up", "wrong"]]); // prettier-ignore
});

test("figures are compared as numbers, texts without blanks and in half width", () => {
  const single = { ...right.single, executed: { value: "456.01", cells: [] } };
  expect(failed({ ...right, single, asked: [] })).toEqual([["executed", "wrong"]]);
  expect(form.truth.single["total score"]?.truth).toBe("97.5");
  expect(form.truth.single.goal?.truth?.startsWith("目标1:完成管网延伸和水厂改造。")).toBe(true);
});

test("where the workbook contradicts itself, even the form's value wants a Finding", () => {
  const real = form.truth.single.year;
  if (!real) throw new Error("the form has a year");
  const truth = { ...form.truth, single: { ...form.truth.single, year: { ...real, mustAsk: true } } }; // prettier-ignore
  const outcome = (reading: Reading): string | undefined => judgeFacts(reading, truth, false).find(({ fact }) => fact === "year")?.outcome; // prettier-ignore
  expect(outcome({ ...right, asked: [] })).toBe("wrong");
  expect(outcome({ ...right, asked: [about("sheet-year", [], ["年度"])] })).toBe("right");
});
