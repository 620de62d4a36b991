import { parseAddress } from "../../../../src/evaluation/a1";
import type { CellRef } from "../../../../src/evaluation/cell-ref";
import { rowFacts, singleFacts, type RowFact, type SingleFact, type TrueFact, type Truth } from "../true-fact"; // prettier-ignore
import type { Asked, Found, Reading } from "./found";

/**
 * right: read as it is, or rightly not at all. asked: wrong or absent, but a Finding or a Question is about this very
 * fact. wrong: in silence.
 */
export type Outcome = "right" | "asked" | "wrong";

export interface Verdict {
  readonly fact: string;
  readonly outcome: Outcome;
  /** What was found and what is true, for people. */
  readonly detail: string;
  /** Where it was found. */
  readonly cell: CellRef | null;
}

/** Judges every fact of a form. `isOtherForm`: another form was read, which a Question may excuse. */
export function judgeFacts(reading: Reading, truth: Truth, isOtherForm: boolean): readonly Verdict[] {
  const excused = isOtherForm && reading.asked.some(({ code }) => code === "form");
  const judge = (fact: SingleFact | RowFact, name: string, real: TrueFact, found: Found): Verdict => {
    const isAsked = excused || reading.asked.some((asked) => concerns(asked, fact, real, found));
    // A sign in a column of its own is not printed in the cell's text; "=" and none are one.
    const isTrue = found.value === real.truth || `=${found.value}` === real.truth || real.alsoRight.includes(found.value);
    const isRight = real.mustAsk ? isAsked : isTrue;
    const outcome = isRight ? "right" : isAsked ? "asked" : "wrong";
    const place = found.cells[0] ? ` (${found.cells[0].sheet}!${found.cells[0].address})` : "";
    return { fact: name, outcome, detail: `found ${found.value ?? "nothing"}${place}, true ${real.truth ?? "nothing"}${real.mustAsk ? ", a person must be asked" : ""}`, cell: found.cells[0] ?? null };
  };
  const single = singleFacts.flatMap((fact) => {
    const [real, found] = [truth.single[fact], reading.single[fact]];
    return real && found ? [judge(fact, fact, real, found)] : [];
  });
  const rows = aligned(reading.rows, truth.rows).flatMap(([found, real]) => {
    if (!real) return found ? [madeUp(found, excused, reading.asked)] : [];
    return rowFacts.map((fact) => judge(fact, `row ${fact}`, real[fact], found?.[fact] ?? nothing));
  });
  return [...single, ...rows];
} // prettier-ignore

const nothing: Found = { value: null, cells: [] };

function madeUp(
  found: Reading["rows"][number],
  excused: boolean,
  asked: readonly Asked[]
): Verdict {
  const cells = rowFacts.flatMap((fact) => found[fact].cells);
  const isAsked = excused || asked.some((each) => isDoubt(each) && touches(each.cells, cells));
  return { fact: "row made up", outcome: isAsked ? "asked" : "wrong", detail: `found ${found.name.value ?? ""} (${cells[0]?.sheet ?? ""}!${cells[0]?.address ?? ""})`, cell: cells[0] ?? null }; // prettier-ignore
}

/** Whether what is asked is about a fact: its cell, its label or header, its name, or all of its sheet. */
export function concerns(asked: Asked, fact: SingleFact | RowFact, real: TrueFact, found: Found): boolean {
  if (!isDoubt(asked)) return false;
  if (codes[fact]?.includes(asked.code)) return true;
  if ((real.mustAsk || found.value === null) && asked.code === "sheet-other-year") return true;
  const isSheet = ["sheet-pairing-unclear", "sheet-other-year", "sheet-other-project", "sheet-not-read"].includes(asked.code); // prettier-ignore
  if (isSheet && asked.words.includes(real.place?.sheet ?? "")) return true; // prettier-ignore
  const own = [...(real.place ? [real.place] : []), ...real.labels, ...found.cells];
  if (touches(asked.cells, own)) return true;
  return (names[fact] ?? []).some((name) => asked.words.some((word) => labelOf(word) === name));
} // prettier-ignore

/** What the sheet itself holds is told, but how it was read is not in question. */
function isDoubt({ code }: Asked): boolean {
  return !["review-score-differs", "target-is-options", "target-is-ticked", "execution-row-repeated"].includes(code); // prettier-ignore
}

/** Codes that name a fact by themselves, without a cell. */
const codes: Readonly<Partial<Record<SingleFact | RowFact, readonly string[]>>> = {
  project: ["project-name-missing"],
  "currency unit": ["currency-unit-guessed", "currency-unit-doubtful", "currency-unit-mixed"],
  name: ["no-indicator-table"],
  target: ["no-indicator-table"],
  actual: ["no-indicator-table"],
  points: ["no-indicator-table"],
  score: ["no-indicator-table"],
};

/** The words by which a Finding names a fact. */
const names: Readonly<Partial<Record<SingleFact | RowFact, readonly string[]>>> = {
  project: ["项目名称"],
  department: ["主管部门"],
  unit: ["实施单位"],
  year: ["年度", "评价年度"],
  initial: ["年初预算数"],
  fullYear: ["全年预算数"],
  received: ["到位数", "到位资金"],
  executed: ["全年执行数", "执行数"],
  grade: ["自评等级", "等级"],
  "total score": ["总分"],
};

function labelOf(word: string): string {
  return word.normalize("NFKC").replace(/\(.*\)|[\s:]/gu, "");
}

function touches(some: readonly CellRef[], others: readonly CellRef[]): boolean {
  return some.some((one) => others.some((other) => one.sheet === other.sheet && overlap(one.address, other.address))); // prettier-ignore
}

function overlap(one: string, other: string): boolean {
  if (one === other) return true;
  if (!one.includes(":") && !other.includes(":")) return false;
  const [a, b] = [parseAddress(one), parseAddress(other)];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right; // prettier-ignore
}

type Pair = readonly [Reading["rows"][number] | null, Truth["rows"][number] | null];

/** Rows that were read beside the true ones of the same name, in order; the longest common part is kept. */
function aligned(found: Reading["rows"], real: Truth["rows"]): readonly Pair[] {
  const same = (a: number, b: number): boolean => found[a]?.name.value === real[b]?.name.truth;
  const length = Array.from({ length: found.length + 1 }, () => new Array<number>(real.length + 1).fill(0)); // prettier-ignore
  const at = (a: number, b: number): number => length[a]?.[b] ?? 0;
  for (let a = found.length - 1; a >= 0; a -= 1)
    for (let b = real.length - 1; b >= 0; b -= 1)
      (length[a] ?? [])[b] = same(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1)); // prettier-ignore
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < found.length || b < real.length) {
    if (a < found.length && b < real.length && same(a, b))
      pairs.push([found[a++] ?? null, real[b++] ?? null]); // prettier-ignore
    else if (b >= real.length || (a < found.length && at(a + 1, b) >= at(a, b + 1)))
      pairs.push([found[a++] ?? null, null]); // prettier-ignore
    else pairs.push([null, real[b++] ?? null]);
  }
  return pairs;
}
