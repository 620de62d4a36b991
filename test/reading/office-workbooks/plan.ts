import { seeded, type Seeded } from "../layouts/seeded";
import { formKinds } from "./forms/forms";
import { otherBasicData } from "./neighbours/basic-data";
import type { Position, SheetPosition } from "./neighbours/neighbour";
import { neighbours } from "./neighbours/neighbours";

/** What the form's author left blank. */
export const blanks = ["nothing", "unit", "department", "project", "year", "amounts", "total", "execution score"] as const; // prettier-ignore

/** Everything by which one workbook differs from another; each is an index or a word, so that it can be named in a failure. */
export interface WorkbookPlan {
  readonly form: number;
  readonly neighbour: number;
  readonly position: Position;
  /** Further neighbours on sheets of their own, behind everything. */
  readonly others: readonly number[];
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly order: "as filled in" | "reversed" | "neighbour between";
  readonly sheetName: number;
  readonly blank: (typeof blanks)[number];
  readonly mergedForm: boolean;
  readonly mergedNeighbour: boolean;
  readonly slots: boolean;
  readonly seed: number;
}

/** Names a form's sheet has in offices, from the project's name and the form's year. */
export const sheetNames: readonly ((project: string, year: number) => string)[] = [
  () => "自评表",
  () => "Sheet1",
  () => "附件1",
  (project) => project,
  () => "绩效自评表（定稿）",
  (_, year) => `${year}年自评表`,
  (_, year) => `${year + 1}年自评表`,
];

/**
 * One workbook for each form beside each neighbour; the other dimensions are chosen so that all pairs of values meet
 * somewhere. The same plans on every run.
 */
export function pairwisePlans(): readonly WorkbookPlan[] {
  const seen = new Set<string>();
  const random = seeded(20_231_231);
  return formKinds.flatMap((_, form) =>
    random.shuffle(neighbours).map((neighbour): WorkbookPlan => {
      const index = neighbours.indexOf(neighbour);
      const candidates = Array.from({ length: 12 }, () => candidate(form, index, random));
      const gains = candidates.map((plan) => pairsOf(plan).filter((pair) => !seen.has(pair)).length);
      const best = candidates[gains.indexOf(Math.max(...gains))] ?? candidate(form, index, random);
      for (const pair of pairsOf(best)) seen.add(pair);
      return best;
    })
  );
} // prettier-ignore

/** Every form beside every neighbour in each of its positions, hidden or not, with each blank; nothing else besides. */
export function allPlans(): readonly WorkbookPlan[] {
  const random = seeded(7);
  return formKinds.flatMap((_, form) =>
    neighbours.flatMap(({ kind, positions }, neighbour) =>
      positions.flatMap((position) =>
        blanks.flatMap((blank) =>
          (isSheet(position) ? (["visible", "hidden"] as const) : (["visible"] as const)).map((visibility): WorkbookPlan => {
            const untold = kind === otherBasicData && blank === "project";
            return { ...candidate(form, neighbour, random), others: [], position, blank: untold ? "nothing" : blank, visibility };
          })
        )
      )
    )
  );
} // prettier-ignore

function candidate(form: number, neighbour: number, { chance, pick, upTo }: Seeded): WorkbookPlan {
  const position = pick(neighbours[neighbour]?.positions ?? []);
  const count = pick([0, 0, 0, 1, 1, 1, 4]);
  const others = Array.from({ length: count }, () => upTo(neighbours.length - 1));
  const isApart = (index: number, place: number): boolean => index !== neighbour && others.indexOf(index) === place && isSheet(neighbours[index]?.positions[0]); // prettier-ignore
  const blank = chance(0.4) ? "nothing" : pick(blanks);
  const isUntold = [neighbour, ...others].some(
    (index) => neighbours[index]?.kind === otherBasicData
  );
  return {
    form,
    neighbour,
    position,
    others: others.filter(isApart),
    visibility: isSheet(position) ? pick(["visible", "visible", "visible", "hidden", "very hidden"]) : "visible", // prettier-ignore
    order: pick(["as filled in", "as filled in", "reversed", "neighbour between"]),
    sheetName: upTo(sheetNames.length - 1),
    blank: blank === "project" && isUntold ? "nothing" : blank,
    mergedForm: chance(0.5),
    mergedNeighbour: chance(0.5),
    slots: chance(0.3),
    seed: upTo(1_000_000),
  };
}

/** Whether a position is a sheet of the workbook. */
export function isSheet(position: Position | undefined): position is SheetPosition {
  return position === "before" || position === "after" || position === "both";
}

function pairsOf({ seed, others, ...plan }: WorkbookPlan): readonly string[] {
  const entries = [...Object.entries({ ...plan, way: seed % 3 }).map(([name, value]) => `${name}=${String(value)}`), ...others.map((other) => `other=${other}`)]; // prettier-ignore
  return entries.flatMap((one, index) => entries.slice(index + 1).map((other) => `${one} ${other}`)); // prettier-ignore
}
