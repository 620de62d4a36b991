import type { Scheme } from "../scoring/scheme";
import { defaultScheme, schemeById, schemes } from "../scoring/schemes";
import { isOmitted, matrixOf } from "./cell-input";
import { invalid, Refusal } from "./fault";

/** Names a user may give: "财预〔2020〕10号". */
export const schemeNames = schemes.map(({ name }) => name).join("、");

/**
 * The scheme an argument names by id or Chinese name, brackets and blanks as they come; the default where it is left out
 * or blank. No scheme is called 0: that is a blank cell as many an Excel hands it over.
 *
 * @throws Refusal - a name that no scheme has.
 * @example chooseScheme("财预[2020]10号").id // "caiyu-2020-10"
 */
export function chooseScheme(argument: unknown): Scheme {
  const cell = isOmitted(argument) ? null : (matrixOf(argument)[0]?.[0] ?? null);
  if (cell === null || cell === 0) return defaultScheme;
  const text = typeof cell === "object" ? cell.text : String(cell);
  const found = schemeNamed(text);
  if (!found)
    throw new Refusal(invalid("scheme-unknown", "scheme", { text, allowed: schemeNames }));
  return found;
}

/** The scheme with this id or name; null where there is none. */
export function schemeNamed(text: string): Scheme | null {
  const key = plain(text);
  return schemeById(text.trim()) ?? schemes.find(({ name }) => plain(name) === key) ?? null;
}

function plain(name: string): string {
  return name.normalize("NFKC").replace(/[\s〔〕［］()（）[\]【】]/gu, "");
}
