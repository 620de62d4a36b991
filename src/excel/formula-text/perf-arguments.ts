import { maskedFormula } from "./masked-formula";
import { soundCalls } from "./perf-calls";

/** An argument of a call of this add-in's functions. */
export interface PerfArgument {
  /** The function, "SCORE". */
  readonly id: string;
  /** From 0. */
  readonly position: number;
  /** How many arguments the call has. */
  readonly count: number;
  /** Where it stands in the formula, blanks around it left out. */
  readonly start: number;
  readonly end: number;
}

/**
 * The arguments of all calls of this add-in's functions, those within each other too; a call without its closing bracket is
 * left out.
 *
 * @example perfArguments("=PERF.GRADE(A1, B1:C4)") // GRADE 0 of 2 at 12 to 14, GRADE 1 of 2 at 16 to 21
 */
export function perfArguments(formula: string): readonly PerfArgument[] {
  const mask = maskedFormula(formula);
  return soundCalls(formula).flatMap(({ id, open }) => {
    const cuts = cutsIn(mask, open);
    return cuts.slice(1).map((cut, position): PerfArgument => {
      const from = (cuts[position] ?? open) + 1;
      const text = formula.slice(from, cut);
      const start = from + text.length - text.trimStart().length;
      return { id, position, count: cuts.length - 1, start, end: start + text.trim().length };
    });
  });
}

/**
 * In a masked formula the bracket that opens a call, the commas between its arguments and the bracket that closes it; none
 * where that is missing.
 */
export function cutsIn(mask: string, open: number): readonly number[] {
  const cuts = [open];
  let depth = 0;
  for (let at = open + 1; at < mask.length; at += 1) {
    const sign = mask.charAt(at);
    if (depth === 0 && (sign === "," || sign === ")")) cuts.push(at);
    if (depth === 0 && sign === ")") return cuts;
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
  }
  return [];
}
