import { halfWidth } from "./half-width";

/** A dictionary: for each role the words a sheet may use for it, the most telling first. */
export type Terms<Role extends string> = Readonly<Record<Role, readonly string[]>>;

export interface TermMatch<Role extends string> {
  readonly role: Role;
  /** Place of the word in its role's list; a smaller rank is the better word. */
  readonly rank: number;
}

/** Finds the role of a key made by `termKey`. */
export type TermIndex<Role extends string> = (key: string) => TermMatch<Role> | null;

/**
 * Makes a dictionary searchable. A key is found as written, without what stands in brackets, without a leading year
 * 及代码 behind it and a trailing column letter or formula: "2023年全年预算数(A)" is found under 全年预算数, "执行率C=B/A" under 执行率.
 */
export function termIndex<Role extends string>(terms: Terms<Role>): TermIndex<Role> {
  const index = new Map<string, TermMatch<Role>>();
  for (const [role, words] of Object.entries(terms) as [Role, readonly string[]][])
    words.forEach((word, rank) => {
      const key = termKey(word);
      if (!index.has(key)) index.set(key, { role, rank });
    });
  return (key) => {
    if (key === "" || key.length > longestKey) return null;
    for (const form of formsOf(key)) {
      const match = index.get(form);
      if (match) return match;
    }
    return null;
  };
}

/**
 * The text as terms are compared: half-width, without blanks, leading numbering ("一、", "(二)", "3.") and a closing
 * colon. "" for a text too long to be a term.
 *
 * Example: `termKey("一、项目 名称：")` is "项目名称".
 */
export function termKey(text: string): string {
  if (text === "" || text.length > 2 * longestKey) return "";
  const key = halfWidth(text).replace(/\s+/gu, "").replace(numbering, "").replace(/[:*]+$/u, ""); // prettier-ignore
  return key.toLowerCase();
}

/** The key without what stands in brackets: "得分(20分*执行率)" is "得分". */
export function withoutBrackets(key: string): string {
  return key.replace(/[([][^()[\]]*[)\]]/gu, "");
}

/** The key without column numbers and what they are computed from: "支出实现率⑤=④/③" is "支出实现率". */
export function withoutFormula(key: string): string {
  return key.replace(/[a-z]?=[①-⑳a-z\d+\-*/×÷%]*$/u, "").replace(/[①-⑳:]/gu, "");
}

const longestKey = 40;

const numbering = /^(?:[*★#●•]|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.,]|\d{1,2}[、.)](?!\d)|[①-⑳])+/u; // prettier-ignore

function* formsOf(key: string): Generator<string> {
  yield key;
  const bare = withoutFormula(withoutBrackets(key)).replace(/[及和](?:代码|编码|编号)$/u, "");
  yield bare;
  const undated = bare.replace(/^(?:20\d\d年?度?|[本当]年度?)/u, "");
  yield undated;
  yield undated.replace(/[a-z\d]$/u, "");
}
