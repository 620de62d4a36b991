import { halfWidth } from "./half-width";

/**
 * True where a text beside a label is no name of a project or an office but a sentence about it: "某局负责实施，…".
 *
 * Example: `isProse("农村饮水工程。项目年初预算500万元，…")` is true, `isProse("农村饮水工程")` is false.
 */
export function isProse(text: string): boolean {
  const plain = halfWidth(text).trim().replace(/。$/u, "");
  const isLong = plain.length > longestName || (plain.length > longestClause && /[,，]/u.test(plain)); // prettier-ignore
  return (
    isLong ||
    instruction.test(plain) ||
    /[。;；!！?？]/u.test(plain) ||
    /\n\s*\S/u.test(plain) ||
    action.test(plain)
  );
}

const longestName = 80;
const longestClause = 40;
/** How to fill in is no name. */
const instruction = /^(?:请?填写?|应当?|须|需|指|按|与.*一致$|如实|详见|参照|请)/u;
/** What an office does follows its name: 供水总站负责实施. */
const action = /^.{2,}(?:负责(?![人处科]|单位)|牵头(?!单位|部门|处)|承担(?!单位|部门)|根据|按照)/u;
