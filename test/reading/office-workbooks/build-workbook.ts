import type { CellRef } from "../../../src/evaluation/cell-ref";
import type { SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { seeded } from "../layouts/seeded";
import { blankFacts, formAlone, styleOf } from "./form-alone";
import { formKinds } from "./forms/forms";
import type { OfficeForm } from "./forms/office-form";
import { alsoSaid, disputed, filledIn } from "./known-otherwise";
import { joined, movedTruth, renamed } from "./moved";
import type { Context, Known, Neighbour, Rival } from "./neighbours/neighbour";
import { neighbours } from "./neighbours/neighbours";
import { isSheet, type WorkbookPlan } from "./plan";

/** A workbook as an office keeps it, with what must be read from it. */
export interface OfficeWorkbook {
  readonly title: string;
  readonly plan: WorkbookPlan;
  readonly grids: readonly SheetGrid[];
  /** The form before anything was put beside it. */
  readonly alone: OfficeForm;
  /** The form that is to be read. */
  readonly form: OfficeForm;
  /** Other filled forms. */
  readonly rivals: readonly Rival[];
  /** What stands beside the form, with the places that belong to it. */
  readonly neighbours: readonly { readonly neighbour: Neighbour; readonly places: readonly CellRef[] }[]; // prettier-ignore
  /** Sheets a person cannot unhide by the menu. */
  readonly veryHidden: readonly string[];
}

/** The workbook of a plan: the same on every run. */
export function buildWorkbook(plan: WorkbookPlan): OfficeWorkbook {
  const [kind, neighbour] = [formKinds[plan.form], neighbours[plan.neighbour]];
  if (!kind || !neighbour) throw new Error("a plan for a form or neighbour that is not there");
  const alone = formAlone(kind, plan);
  const context: Context = { known: knownOf(alone), formKind: kind, style: styleOf(plan), random: seeded(plan.seed), merged: plan.mergedNeighbour }; // prettier-ignore
  const desk: Desk = { form: alone, before: [], after: [], placed: [], rivals: [] };
  const { position, visibility, blank, order } = plan;
  const isHidden = visibility !== "visible";
  if (!isSheet(position)) putOnSheet(desk, neighbour, context, plan);
  else {
    if (position !== "after") addSheets(desk, neighbour, context, desk.before, isHidden);
    if (position !== "before") addSheets(desk, neighbour, context, desk.after, isHidden);
  }
  const others = plan.others.flatMap((other) => neighbours[other] ?? []);
  for (const other of others) addSheets(desk, other, context, desk.after, false);
  const form = [...(isHidden ? [] : [neighbour]), ...others].reduce(
    (all, { gives, disputes = [] }) => disputed(filledIn(all, gives?.(context.known) ?? {}, blankFacts[blank]), disputes, blankFacts[blank]), // prettier-ignore
    desk.form
  );
  const veryHidden = visibility === "very hidden" ? desk.placed.filter((each) => each.neighbour === neighbour) : []; // prettier-ignore
  return {
    title: `${kind.name} | ${neighbour.kind} ${position} ${visibility} | ${blank} blank | ${others.map((other) => other.kind).join(" + ") || "nothing"} besides`, // prettier-ignore
    plan,
    grids: ordered(form.grids, desk.before, desk.after, order),
    ...{ alone, form },
    rivals: desk.rivals.map((rival) =>
      rival.rank === "older" && !hasYear(form) ? { ...rival, rank: "undated" } : rival
    ),
    neighbours: desk.placed,
    veryHidden: veryHidden.flatMap(({ places }) => places.map(({ sheet }) => sheet)),
  };
}

/** A workbook while it is put together. */
interface Desk {
  form: OfficeForm;
  readonly before: SheetGrid[];
  readonly after: SheetGrid[];
  readonly placed: { readonly neighbour: Neighbour; readonly places: readonly CellRef[] }[];
  readonly rivals: Rival[];
}

function addSheets(
  { form, before, after, placed, rivals }: Desk,
  neighbour: Neighbour,
  context: Context,
  where: SheetGrid[],
  hidden: boolean
): void {
  const taken = [...form.grids, ...before, ...after].map(({ name }) => name);
  const { grids, rival } = neighbour.draw(context);
  const names = Object.fromEntries(grids.map(({ name }) => [name, freeName(name, taken)]));
  where.push(...grids.map((grid) => ({ ...grid, name: names[grid.name] ?? grid.name, hidden })));
  const places = Object.values(names).map((sheet) => ({ sheet, address: "A1:ZZ9999" }));
  placed.push({ neighbour, places });
  if (rival && !hidden) rivals.push({ ...rival, form: renamed(rival.form, names) });
}

function putOnSheet(desk: Desk, neighbour: Neighbour, context: Context, { position: side, blank }: WorkbookPlan): void {
  const { known, random } = context;
  const sheet = random.pick(desk.form.grids).name;
  const { grids: [block], rival } = neighbour.draw(context);
  if (!block || isSheet(side)) throw new Error("a neighbour without cells or without a side");
  const gap = side === "right" ? 1 + random.upTo(2) : random.upTo(2);
  const on = joined(desk.form, sheet, block, side, gap);
  desk.form = alsoSaid(on.form, neighbour.says?.(known) ?? {}, blankFacts[blank]);
  desk.placed.push({ neighbour, places: [on.block] });
  if (rival) desk.rivals.push({ ...rival, form: onSheetOf(rival.form, on.block) });
} // prettier-ignore

/** Which of two forms is the newer cannot be told of one without a year. */
function hasYear({ truth: { single: { year } } }: OfficeForm): boolean {
  return year !== undefined && (year.truth !== null || year.alsoRight.length > 0);
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

/** A form drawn from A1 on that now fills a block of another sheet. */
function onSheetOf(form: OfficeForm, { sheet, address }: CellRef): OfficeForm {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/u.exec(address) ?? [];
  const along = [...letters].reduce((sum, each) => 26 * sum + each.charCodeAt(0) - 64, 0) - 1;
  const truth = movedTruth(form.truth, sheet, Number(row) - 1, along);
  return { ...form, truth };
}
