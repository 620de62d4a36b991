/** Stands in a masked formula for every character that is no syntax. */
export const masked = "\u0001";

/**
 * A formula of the same length in which the insides of strings, quoted sheet names and brackets are masked, so that
 * what is found in it is syntax and never text.
 *
 * @example maskedFormula('=A1&"PERF.X("') // '=A1&"' + 7 × "\u0001" + '"'
 */
export function maskedFormula(formula: string): string {
  return formula.replace(opaque, (piece) =>
    piece.length < 2
      ? piece
      : `${piece.slice(0, 1)}${masked.repeat(piece.length - 2)}${piece.slice(-1)}`
  );
}

/**
 * The formula in one spelling: capitals and no blanks, save in texts and sheet names. Blanks are Excel's intersection
 * operator too, but no formula that is compared by this differs from another in that alone.
 *
 * @example spelling('=sum( a1 ) & "a b"') // '=SUM(A1)&"a b"'
 */
export function spelling(formula: string): string {
  let spelt = "";
  let position = 0;
  for (const match of formula.matchAll(opaque)) {
    spelt += plain(formula.slice(position, match.index)) + match[0];
    position = match.index + match[0].length;
  }
  return spelt + plain(formula.slice(position));
}

/** Names of the sheets a formula refers to, in the order they occur; those of other workbooks are left out. */
export function sheetsIn(formula: string): readonly string[] {
  const mask = maskedFormula(formula);
  return [...mask.matchAll(sheetPrefix)].flatMap(({ index, 0: prefix }) => {
    const name = formula.slice(index, index + prefix.length - 1);
    const bare = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    return /[[\]]/u.test(bare) ? [] : [bare];
  });
}

/** A string with doubled quotes, a quoted name, a bracket with one level inside and escaped characters. */
const opaque = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/gsu;

const sheetPrefix = /(?:'\u0001*'|(?:\[\u0001*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

const plain = (text: string): string => text.replace(/\s+/gu, "").toUpperCase();
