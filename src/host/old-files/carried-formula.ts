/**
 * A formula of an old workbook as the new one may hold it, with "=", or null where it names what is not carried over
 * (other workbooks, defined names, add-in functions) or what the library could not word. Excel calls a file damaged
 * for a single formula it cannot read, so only what is wholly understood passes.
 *
 * @param formula - without "=".
 * @param sheets - names of the sheets that are carried over.
 * @example carriedFormula("SUM(B1:B9)", []) // "=SUM(B1:B9)"
 * @example carriedFormula("[1]Sheet1!A1", ["Sheet1"]) // null
 */
export function carriedFormula(formula: string, sheets: ReadonlySet<string>): string | null {
  if (formula === "" || formula.length > longestFormula) return null;
  let depth = 0;
  let position = 0;
  for (const match of formula.matchAll(token)) {
    if (match.index !== position) return null;
    position += match[0].length;
    const sheet = match.groups?.["quoted"]?.replaceAll("''", "'") ?? match.groups?.["plain"];
    if (sheet !== undefined && !sheets.has(sheet)) return null;
    if (match[0].endsWith("(")) depth += 1;
    if (match[0] === ")") depth -= 1;
    if (depth < 0) return null;
  }
  return position === formula.length && depth === 0 ? `=${formula}` : null;
}

/** Characters in a formula of a new workbook. Source: Excel specifications and limits. */
const longestFormula = 8192;

/** One token at the place where the last one ended. */
const token = (() => {
  const text = String.raw`"(?:[^"]|"")*"`;
  const sheet = String.raw`(?:'(?<quoted>(?:[^'[\]]|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!`;
  const cell = String.raw`\$?[A-Z]{1,2}\$?[1-9]\d{0,4}`;
  const lines = String.raw`\$?[A-Z]{1,2}:\$?[A-Z]{1,2}|\$?[1-9]\d{0,4}:\$?[1-9]\d{0,4}`;
  const reference = String.raw`(?:${sheet})?(?:${cell}(?::${cell})?|${lines})(?![\p{L}\p{N}_.(!])`;
  const error = String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`;
  const number = String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`;
  const name = String.raw`(?:TRUE|FALSE)(?![\p{L}\p{N}_.(])|(?:[A-Z][A-Z0-9]*|ERROR\.TYPE)\(`;
  const sign = String.raw`<>|<=|>=|[-+*/^&=<>%(),{};:]| `;
  return new RegExp([text, reference, error, number, name, sign].join("|"), "gu");
})();
