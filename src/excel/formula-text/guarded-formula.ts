import { blankParameters } from "../../functions/blank-parameters";
import { maskedFormula, spelling } from "./masked-formula";
import { cutsIn, perfArguments, type PerfArgument } from "./perf-arguments";
import { repairedFormula } from "./perf-calls";

/** An argument that hands cells over as they are, where a blank means something else than a 0. */
export interface BareArgument extends PerfArgument {
  /** The cells, "'表 1'!$E$5:E9", or how they are looked up. */
  readonly source: string;
  /** False for one of the results of a choice: `E5` in `IF(A1,E5,0)`. */
  readonly isWhole: boolean;
}

/**
 * The formula with every bare argument of a PERF function guarded, after its damaged calls are mended. Excel with dynamic
 * arrays works a guarded range out cell by cell. REVIEW gets the range itself as well, by which it tells rows. Guarded
 * formulas stay as they are.
 *
 * @example guardedFormula("=PERF.SCORE(D5,E5,10)") // '=PERF.SCORE(IF(D5="","",D5),IF(E5="","",E5),10)'
 */
export function guardedFormula(formula: string): string {
  const sound = repairedFormula(formula);
  let result = "";
  let position = 0;
  for (const { id, count, isWhole, source, start, end } of bareArguments(sound)) {
    // A call within what is looked up: in both places of the guarded text, the next time round.
    if (start < position) continue;
    const place = id === "REVIEW" && count === 1 && isWhole ? `,${source}` : "";
    result += sound.slice(position, start) + guarded(source, sound.slice(start, end)) + place;
    position = end;
  }
  return position === 0 ? sound : guardedFormula(result + sound.slice(position));
}

/**
 * What is to be worked out from cells, and "" while they are blank: for PERF functions a blank.
 *
 * @example guarded("F5", "F5*100") // 'IF(F5="","",F5*100)'
 */
export function guarded(source: string, text = source): string {
  return `IF(${source}="","",${text})`;
}

/**
 * The bare arguments of a formula, from left to right: cells, what is looked up (`INDEX(…)`), and cells reckoned with
 * numbers alone (`F5*100`); of a choice (`IF(…)`) the results that are such. Of other arguments nobody can tell from outside
 * what a blank in them means.
 */
export function bareArguments(formula: string): readonly BareArgument[] {
  const mask = maskedFormula(formula);
  return perfArguments(formula).flatMap((argument) => {
    const { id, position, start, end } = argument;
    if (!blankParameters[id]?.includes(position)) return [];
    return bareIn({ formula, mask }, { start, end }).map(({ piece, source }) => ({
      ...argument,
      ...piece,
      source,
      isWhole: piece.start === start && piece.end === end,
    }));
  });
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Masked {
  readonly formula: string;
  readonly mask: string;
}

/** What is bare in a piece of a formula, with its source. */
function bareIn(
  text: Masked,
  piece: Piece
): readonly { readonly piece: Piece; readonly source: string }[] {
  const results = chosenIn(text, piece);
  if (results) return results.flatMap((result) => bareIn(text, result));
  const found = sourceIn(text.mask.slice(piece.start, piece.end));
  if (!found) return [];
  const source = text.formula.slice(piece.start + found.start, piece.start + found.end);
  return isSeveralSheets(source) ? [] : [{ piece, source }];
}

/** The only cells in an argument, or all of it where it looks cells up; null for anything else. */
function sourceIn(argument: string): Piece | null {
  if (callOf(argument, lookUp)) return { start: 0, end: argument.length };
  let source: Piece | null = null;
  token.lastIndex = 0;
  while (token.lastIndex < argument.length) {
    const start = token.lastIndex;
    const found = token.exec(argument);
    if (!found) return null;
    if (found.groups?.["cells"] === undefined) continue;
    if (source) return null;
    source = { start, end: token.lastIndex };
  }
  return source;
}

/** The results a choice may give, without those that its condition has found not to be blank; null for anything else. */
function chosenIn({ formula, mask }: Masked, { start, end }: Piece): readonly Piece[] | null {
  const call = callOf(mask.slice(start, end), choice);
  if (!call) return null;
  const cuts = call.cuts.map((cut) => start + cut);
  const parts = cuts.slice(1).map((cut, index): Piece => {
    const text = formula.slice((cuts[index] ?? 0) + 1, cut);
    const from = (cuts[index] ?? 0) + 1 + text.length - text.trimStart().length;
    return { start: from, end: from + text.trim().length };
  });
  const textOf = (piece: Piece): string => spelling(formula.slice(piece.start, piece.end));
  const [first] = parts;
  const condition = call.name === "IF" && first ? textOf(first) : "";
  return parts.filter((part, index) => {
    const found = sourceIn(mask.slice(part.start, part.end));
    const source =
      found && textOf({ start: part.start + found.start, end: part.start + found.end });
    const isTested = source !== null && asksForBlank(condition, source);
    return choices[call.name]?.(index, parts.length) === true && !isTested;
  });
}

/** True for a condition in which it matters whether the source is blank; both as `spelling` writes them. */
function asksForBlank(condition: string, source: string): boolean {
  const compared = [`${source}=""`, `${source}<>""`].some((test) => {
    const at = condition.indexOf(test);
    return at >= 0 && !/[\p{L}\p{N}_.!$:@]/u.test(condition.charAt(at - 1));
  });
  return compared || blankTests.some((name) => condition.includes(`${name}(${source})`));
}

const blankTests = ["ISBLANK", "ISNUMBER", "ISTEXT", "LEN", "COUNT", "COUNTA", "COUNTBLANK"];

/** One call and nothing after it: its name and, from its bracket on, where its arguments end. */
function callOf(
  argument: string,
  pattern: RegExp
): { readonly name: string; readonly cuts: readonly number[] } | null {
  const name = pattern.exec(argument)?.[1];
  if (name === undefined) return null;
  const cuts = cutsIn(argument, argument.indexOf("("));
  return cuts.at(-1) === argument.length - 1 ? { name: name.toUpperCase(), cuts } : null;
}

/** Functions that hand a blank cell on. */
const lookUp =
  /^(?:_xlfn\.(?:_xlws\.)?)?(INDEX|OFFSET|INDIRECT|CHOOSE|VLOOKUP|HLOOKUP|LOOKUP|XLOOKUP|FILTER|SORT|SORTBY|UNIQUE|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|TRANSPOSE|TOCOL|TOROW|VSTACK|HSTACK)\(/iu;

/** Functions that give one of their arguments, and which by place and count. */
const choices: Readonly<Record<string, (index: number, count: number) => boolean>> = {
  IF: (index) => index > 0,
  IFERROR: () => true,
  IFNA: () => true,
  IFS: (index) => index % 2 === 1,
  SWITCH: (index, count) => index > 0 && (index % 2 === 0 || index === count - 1),
  LET: (index, count) => index === count - 1,
};

const choice = new RegExp(`^(?:_xlfn\\.)?(${Object.keys(choices).join("|")})\\(`, "iu");

/** `'一月:三月'!A1`: no function of an add-in takes it, nor does IF. */
function isSeveralSheets(source: string): boolean {
  const sheet = source.slice(0, Math.max(source.lastIndexOf("!"), 0));
  return sheet.slice(sheet.lastIndexOf("]") + 1).includes(":");
}

/**
 * In a masked formula: cells (with their sheet; a range, whole columns or rows, what a formula spills to, a table's column,
 * a name), a number, an operator between numbers, a bracket.
 */
const token = new RegExp(
  [
    String.raw`(?<cells>@?(?:'\u0001*'!|(?:\[\u0001*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*!)?` +
      String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7}|#)?` +
      String.raw`|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}` +
      String.raw`|(?!(?:TRUE|FALSE)(?![\p{L}\p{N}_.]))[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[\u0001*\])?|\[\u0001*\])` +
      String.raw`(?![\p{L}\p{N}_.(!:[#]))`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_.!:])`,
    String.raw`[-+*/^%()\s]`,
  ].join("|"),
  "iuy"
);
