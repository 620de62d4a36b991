import { maskedFormula } from "./masked-formula";

/**
 * True where a formula calls a function of this add-in, in whatever spelling Excel left it.
 *
 * @example callsPerf("=IF(A1>0,PERF.SCORE(D5,E5,F5),0)") // true
 * @example callsPerf('="PERF.SCORE("&A1') // false
 */
export function callsPerf(formula: string): boolean {
  return maskedFormula(formula).search(call) >= 0;
}

/**
 * The formula with every damaged call mended. Excel writes `_xldudf_PERF_SCORE` where the add-in is not installed, and
 * a link to another file before the name where a COM or VBA add-in interfered (office-js issues 5611, 2568, 2051).
 * Anything else, texts included, stays as it is.
 *
 * @example repairedFormula("=[2]!_xldudf_PERF_SCORE(D5,E5,F5)") // "=PERF.SCORE(D5,E5,F5)"
 */
export function repairedFormula(formula: string): string {
  let repaired = "";
  let position = 0;
  for (const match of maskedFormula(formula).matchAll(call)) {
    const { link = "", stem = "", name = "" } = match.groups ?? {};
    if (isSound(link, stem)) continue;
    repaired += `${formula.slice(position, match.index)}PERF.${name.toUpperCase()}`;
    position = match.index + match[0].length;
  }
  return repaired + formula.slice(position);
}

/** The calls by the functions' own names, with the place of the bracket that opens each. */
export function soundCalls(
  formula: string
): readonly { readonly id: string; readonly open: number }[] {
  return [...maskedFormula(formula).matchAll(call)].flatMap(({ 0: text, index, groups }) => {
    const { link = "", stem = "", name = "" } = groups ?? {};
    return isSound(link, stem) ? [{ id: name.toUpperCase(), open: index + text.length }] : [];
  });
}

function isSound(link: string, stem: string): boolean {
  return link === "" && stem.toUpperCase() === "PERF.";
}

/**
 * A call: perhaps a link (`[2]!`, `'C:\dir\[book.xlsx]Sheet1'!`, `book.xlsm!`), the namespace in one of the spellings
 * Excel stores, the function's name. `\u0001` stands for masked characters.
 */
const call =
  /(?<link>'\u0001*'!|(?<![\p{L}\p{N}_.\\\]])(?:\[\u0001*\])?[\p{L}\p{N}_.\\]*!)?(?<![\p{L}\p{N}_.\\])(?<stem>_xldudf_PERF_|_xludf\.PERF\.|_xlfn\.PERF\.|_xll\.PERF\.|PERF\.)(?<name>[A-Z][A-Z0-9]*)(?=\()/giu;
