import type { CellRef } from "../../../src/evaluation/cell-ref";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { seeded } from "../layouts/seeded";
import { formKinds, type FormKind } from "./forms/forms";
import { formSheet, type FormStyle, type OfficeForm } from "./forms/office-form";
import { blanked, joined, movedTruth, renamed, type Side } from "./moved";
import type { Drawn, Known, Neighbour } from "./neighbours/neighbour";
import { neighbours } from "./neighbours/neighbours";
import { isSheet, sheetNames, type WorkbookPlan } from "./plan";
import { plainText, type SingleFact, type TrueFact, type Truth } from "./true-fact";

/** A workbook as an office keeps it, with what must be read from it. */
export interface OfficeWorkbook {
  readonly title: string;
  readonly plan: WorkbookPlan;
  readonly grids: readonly SheetGrid[];
  /** The form before anything was put beside it. */
  readonly alone: OfficeForm;
  /** The form that is to be read. */
  readonly form: OfficeForm;
  /** Other filled forms; "equal": which one is wanted is for a person to say. */
  readonly rivals: readonly NonNullable<Drawn["rival"]>[];
  /** What stands beside the form, with the places that belong to it. */
  readonly neighbours: readonly { readonly neighbour: Neighbour; readonly places: readonly CellRef[] }[]; // prettier-ignore
  /** Sheets a person cannot unhide by the menu. */
  readonly veryHidden: readonly string[];
}

/** The workbook of a plan: the same on every run. */
export function buildWorkbook(plan: WorkbookPlan): OfficeWorkbook {
  const random = seeded(plan.seed);
  const kind = formKinds[plan.form];
  const neighbour = neighbours[plan.neighbour];
  if (!kind || !neighbour) throw new Error("a plan for a form or neighbour that is not there");
  const before: SheetGrid[] = [];
  const after: SheetGrid[] = [];
  const own = formAlone(kind, plan);
  let form = own;
  const known = knownOf(form);
  const context = { known, formKind: kind, style: styleOf(plan), random, merged: plan.mergedNeighbour };
  const placed: { neighbour: Neighbour; places: CellRef[] }[] = [];
  const rivals: NonNullable<Drawn["rival"]>[] = [];
  const hidden = plan.visibility !== "visible";

  const addSheets = (beside: Neighbour, where: SheetGrid[], isHidden: boolean): void => {
    const taken = [...form.grids, ...before, ...after].map(({ name }) => name);
    const { grids, rival } = beside.draw(context);
    const free = Object.fromEntries(grids.map(({ name }) => [name, freeName(name, taken)]));
    where.push(...grids.map((grid) => ({ ...grid, name: free[grid.name] ?? grid.name, hidden: isHidden }))); // prettier-ignore
    placed.push({ neighbour: beside, places: Object.values(free).map((sheet) => ({ sheet, address: "A1:ZZ9999" })) }); // prettier-ignore
    if (rival && !isHidden) rivals.push({ ...rival, form: renamed(rival.form, free) });
  };

  if (isSheet(plan.position)) {
    if (plan.position !== "after") addSheets(neighbour, before, hidden);
    if (plan.position !== "before") addSheets(neighbour, after, hidden);
  } else {
    const sheet = random.pick(form.grids).name;
    const drawn = neighbour.draw(context);
    const [block] = drawn.grids;
    if (!block) throw new Error("a neighbour without cells");
    const side = plan.position as Side;
    const on = joined(form, sheet, block, side, side === "right" ? 1 + random.upTo(2) : random.upTo(2));
    form = alsoSaid(on.form, neighbour.says?.(known) ?? {}, blankFacts[plan.blank]);
    placed.push({ neighbour, places: [on.block] });
    if (drawn.rival) rivals.push({ ...drawn.rival, form: onSheetOf(drawn.rival.form, on.block) });
  }
  const others = plan.others.flatMap((other) => neighbours[other] ?? []);
  for (const other of others) addSheets(other, after, false);
  const visible = [...(hidden ? [] : [neighbour]), ...others];
  form = visible.reduce((all, { gives, disputes = [] }) => disputed(filledIn(all, gives?.(known) ?? {}, blankFacts[plan.blank]), disputes, blankFacts[plan.blank]), form);

  // Which of two years is the newer cannot be told of a form without one.
  const ranked = rivals.map((rival) => (form.truth.single.year?.truth === null ? { ...rival, rank: "equal" as const } : rival));

  return {
    title: `${kind.name} | ${neighbour.kind} ${plan.position} ${plan.visibility} | ${plan.blank} blank | ${others.map((other) => other.kind).join(" + ") || "nothing"} besides`,
    plan,
    grids: ordered(form.grids, before, after, plan.order),
    alone: own,
    form,
    rivals: ranked,
    neighbours: placed,
    veryHidden: plan.visibility === "very hidden" ? placed[0]?.places.map(({ sheet }) => sheet) ?? [] : [],
  };
} // prettier-ignore

/** The form of a plan with nothing beside it. */
export function formAlone(
  kind: FormKind,
  plan: Pick<WorkbookPlan, "mergedForm" | "slots" | "sheetName" | "blank">
): OfficeForm {
  return withoutFacts(named(kind.draw(styleOf(plan)), plan), blankFacts[plan.blank]);
}

function styleOf({ mergedForm: merged, slots }: Pick<WorkbookPlan, "mergedForm" | "slots">): FormStyle {
  return { merged, slots };
} // prettier-ignore

const blankFacts: Readonly<Record<WorkbookPlan["blank"], readonly SingleFact[]>> = {
  nothing: [],
  unit: ["unit"],
  department: ["department"],
  project: ["project"],
  year: ["year"],
  amounts: ["initial", "fullYear", "executed"],
  total: ["total points", "total score"],
  "execution score": ["execution score"],
};

/** The form with what its author left blank; a year that its title or its project's name holds is as right as none. */
function withoutFacts(form: OfficeForm, blank: readonly SingleFact[]): OfficeForm {
  const { title, project, year } = form.holds;
  const isInNames = title.includes(year) || project.includes(year);
  return alsoSaid(blanked(form, blank), isInNames ? { year } : {}, blank);
}

/** The form on a sheet as offices name it. The tab of a form that does not give its name or year does not either. */
function named(form: OfficeForm, { sheetName, blank }: Pick<WorkbookPlan, "sheetName" | "blank">): OfficeForm {
  if (form.grids.length > 1) return form;
  const { project, year } = form.holds;
  const name = (sheetNames[sheetName]?.(project, Number(year)) ?? "").replace(/[[\]\\/?*:]/gu, "").slice(0, 31);
  const isTelling = (blank === "project" && name === project) || (blank === "year" && /\d{4}/u.test(name));
  const own = renamed(form, { [formSheet(form)]: isTelling || name === "" ? "自评表" : name });
  const other = /^(\d{4})年/u.exec(formSheet(own))?.[1] ?? year;
  return other === year ? own : disputed(own, ["year"], []);
} // prettier-ignore

/** A name that no other sheet has, as Excel numbers copies. */
function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} (${number})`;
    if (!taken.includes(free)) return free;
  }
}

function ordered(
  own: readonly SheetGrid[],
  before: readonly SheetGrid[],
  after: readonly SheetGrid[],
  order: WorkbookPlan["order"]
): readonly SheetGrid[] {
  const [first, ...others] = order === "reversed" ? [...own].reverse() : own;
  if (!first) throw new Error("a form without a sheet");
  return order === "neighbour between" ? [first, ...before, ...others, ...after] : [...before, first, ...others, ...after]; // prettier-ignore
}

function knownOf({ holds, truth: { single } }: OfficeForm): Known {
  const amount = (fact: "initial" | "fullYear" | "executed", other: number): number => Number(single[fact]?.truth ?? other); // prettier-ignore
  const { project, department, unit, year } = holds;
  return { project, department, unit, year: Number(year), initial: amount("initial", 500), fullYear: amount("fullYear", 480), executed: amount("executed", 456) }; // prettier-ignore
}

/**
 * What the form's own 基础数据表 says stands where the form leaves it blank; two that differ are for a person to settle.
 * Whether it belongs to a form without a name may be left open.
 */
function filledIn(form: OfficeForm, given: Readonly<Partial<Record<SingleFact, string>>>, blank: readonly SingleFact[]): OfficeForm {
  const single: Partial<Record<SingleFact, TrueFact>> = { ...form.truth.single };
  for (const fact of blank) {
    const [real, value] = [single[fact], given[fact]];
    if (!real || value === undefined) continue;
    const truth = plainText(value);
    const isNameless = blank.includes("project");
    single[fact] = { ...real, truth, mustAsk: real.truth !== null && real.truth !== truth, alsoRight: isNameless ? [null] : real.alsoRight };
  }
  return { ...form, truth: { ...form.truth, single } };
} // prettier-ignore

/** Facts on which the form and what belongs to it differ; what the form leaves blank is in no dispute. */
function disputed(form: OfficeForm, facts: readonly SingleFact[], blank: readonly SingleFact[]): OfficeForm {
  const single: Partial<Record<SingleFact, TrueFact>> = { ...form.truth.single };
  for (const fact of facts) {
    const real = single[fact];
    if (real && !blank.includes(fact)) single[fact] = { ...real, mustAsk: true };
  }
  return { ...form, truth: { ...form.truth, single } };
} // prettier-ignore

/** What prose on the form's own sheet says of it is as right where the form itself leaves it blank. */
function alsoSaid(
  form: OfficeForm,
  said: Readonly<Partial<Record<SingleFact, string>>>,
  blank: readonly SingleFact[]
): OfficeForm {
  const single: Partial<Record<SingleFact, TrueFact>> = { ...form.truth.single };
  for (const fact of blank) {
    const [real, value] = [single[fact], said[fact]];
    if (real && value !== undefined) single[fact] = { ...real, alsoRight: [plainText(value)] };
  }
  return { ...form, truth: { ...form.truth, single } };
}

/** A form drawn from A1 on that now fills a block of another sheet. */
function onSheetOf(form: OfficeForm, { sheet, address }: CellRef): OfficeForm {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/u.exec(address) ?? [];
  const along = [...letters].reduce((sum, each) => 26 * sum + each.charCodeAt(0) - 64, 0) - 1;
  const truth: Truth = movedTruth(form.truth, sheet, Number(row) - 1, along);
  return { ...form, truth };
}
