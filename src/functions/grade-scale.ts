import { Decimal } from "../evaluation/decimal";
import type { GradeBand } from "../evaluation/grade";
import { readQuantity } from "../reading/quantity/read-quantity";
import { exactNumber } from "../reading/quantity/exact-number";
import { defaultScheme } from "../scoring/schemes";
import { CellError, isOmitted, matrixOf, type CellInput } from "./cell-input";
import { chooseScheme, schemeNames, schemeNamed } from "./choose-scheme";
import { invalid, Refusal } from "./fault";

/** Grade words with their cut-offs, and the highest score they are for; null where the scale does not say. */
export interface Scale {
  readonly bands: readonly GradeBand[];
  readonly fullScore: Decimal | null;
}

/**
 * The scale an argument names: nothing for the default scheme's, a scheme's name, or a table of two columns, word and
 * lowest score in either order ("90", "≥90", "90-100分", "60分以下").
 *
 * @throws Refusal - anything else.
 */
export function chooseScale(argument: unknown): Scale {
  if (isOmitted(argument)) return scaleOf(defaultScheme);
  const cells = matrixOf(argument);
  const [only] = cells[0] ?? [];
  if (cells.length === 1 && cells[0]?.length === 1) {
    if (typeof only === "string" && !schemeNamed(only)) throw refused();
    return scaleOf(chooseScheme(argument));
  }
  const rows = cells.filter((row) => row.some((cell) => cell !== null));
  const bands = rows.map(bandOf).sort((a, b) => b.from.cmp(a.from));
  const starts = new Set(bands.map(({ from }) => from.toFixed()));
  if (bands.length < 2 || starts.size < bands.length) throw refused();
  checkLimits(bands);
  return { bands, fullScore: null };
}

/** Scores go up to 100: percent cells (0.9 for 90 %) would give everybody the best grade. */
function checkLimits(bands: readonly GradeBand[]): void {
  const wrong = bands.find(({ from }) => from.lt(0) || from.gt(100));
  if (wrong) throw new Refusal(invalid("scale-range", "scale", { text: wrong.from.toFixed() }));
  if (bands.every(({ from }) => from.lte(1))) throw new Refusal(invalid("scale-percent", "scale"));
}

function scaleOf({ grades, fullScore }: typeof defaultScheme): Scale {
  return { bands: grades.value, fullScore: fullScore.value };
}

function bandOf(row: readonly CellInput[]): GradeBand {
  const filled = row.filter((cell) => cell !== null);
  const cutOffs = filled.map(cutOff);
  const at = cutOffs.findIndex((from) => from !== null);
  const [from, word] = [cutOffs[at], filled[1 - at]];
  if (filled.length !== 2 || !from || typeof word !== "string") throw refused();
  return { word: word.trim(), from };
}

/** The lowest score that a cell names; null for a word. */
function cutOff(cell: CellInput): Decimal | null {
  if (typeof cell === "number") return exactNumber(cell);
  if (cell === null || cell instanceof CellError) return null;
  const quantity = readQuantity(cell);
  if (quantity.kind === "range") return quantity.from;
  if (quantity.kind !== "number") return null;
  const isUpper = quantity.comparator === "<" || quantity.comparator === "<=";
  return isUpper ? new Decimal(0) : quantity.magnitude;
}

function refused(): Refusal {
  return new Refusal(invalid("scale-form", "scale", { allowed: schemeNames }));
}
