import { blankParameters } from "../../functions/blank-parameters";
import { maskedFormula } from "./masked-formula";
import { cutsIn, perfArguments, type PerfArgument } from "./perf-arguments";
import { repairedFormula } from "./perf-calls";

/** An argument that hands cells over as they are, where a blank means something else than a 0. */
export interface BareArgument extends PerfArgument {
  /** The cells, "'表 1'!$E$5:E9", or how they are looked up. */
  readonly source: string;
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
  for (const { id, count, source, start, end } of bareArguments(sound)) {
    const place = id === "REVIEW" && count === 1 ? `,${source}` : "";
    result += sound.slice(position, start) + guarded(source, sound.slice(start, end)) + place;
    position = end;
  }
  return result + sound.slice(position);
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
 * numbers alone (`F5*100`). Of other arguments nobody can tell from outside what a blank in them means.
 */
export function bareArguments(formula: string): readonly BareArgument[] {
  const mask = maskedFormula(formula);
  return perfArguments(formula).flatMap((argument) => {
    const { id, position, start, end } = argument;
    if (!blankParameters[id]?.includes(position)) return [];
    const found = sourceIn(mask.slice(start, end));
    return found ? [{ ...argument, source: formula.slice(start + found.start, start + found.end) }] : []; // prettier-ignore
  });
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The only cells in an argument, or all of it where it looks cells up; null for anything else. */
function sourceIn(argument: string): Piece | null {
  if (isLookUp(argument)) return { start: 0, end: argument.length };
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

/** One call and nothing after it. */
function isLookUp(argument: string): boolean {
  return lookUp.test(argument) && cutsIn(argument, argument.indexOf("(")).at(-1) === argument.length - 1; // prettier-ignore
}

/** Functions that hand a blank cell on. */
const lookUp = /^(?:INDEX|OFFSET|INDIRECT|CHOOSE|VLOOKUP|HLOOKUP|LOOKUP|XLOOKUP)\(/iu;

/**
 * In a masked formula: cells (with their sheet; a range, whole columns or rows, what a formula spills to, a table's column,
 * a name), a number, an operator between numbers, a bracket.
 */
const token = new RegExp(
  [
    String.raw`(?<cells>(?:'\u0001*'!|(?:\[\u0001*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*!)?` +
      String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7}|#)?` +
      String.raw`|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}` +
      String.raw`|(?!(?:TRUE|FALSE)(?![\p{L}\p{N}_.]))[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[\u0001*\])?|\[\u0001*\])` +
      String.raw`(?![\p{L}\p{N}_.(!:[#]))`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_.!:])`,
    String.raw`[-+*/^%()\s]`,
  ].join("|"),
  "iuy"
);
