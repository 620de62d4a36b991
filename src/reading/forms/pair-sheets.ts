import { findFundsBlock } from "../funds/find-funds-block";
import type { Draft, Offered, Opened } from "./form-draft";
import { hasLabel } from "./form-labels";
import { halfWidth } from "../words/half-width";
import { sheetYear, yearOfName } from "./project-year";
import { contentOf, tellsOfProject } from "./sheet-content";
import { sheetNameWords } from "../words/terms/sheet-name-words";

/** The sheets without an indicator table that are read for a form, and those that may be its own. */
export interface PairedSheets {
  /** The surest first. */
  readonly paired: readonly Opened[];
  /** Not read; a person may say that they belong to it. */
  readonly offered: readonly Offered[];
}

/**
 * A form's 基础数据表 among the sheets without an indicator table; no other sheet is read for it, whatever it holds. Such a
 * sheet is called so or shares the form's name ("基础数据-甲", "自评表-甲"), and names the form's project or none. Of several
 * forms one without a project's name has the sheet whose project no other form has; a sheet that names no project goes to
 * the one form without money, else to all. Where the form has no such sheet and no place for its project, its money or its
 * offices, the only sheet that tells of its project is read. `answered` says which sheets a person has read or left.
 */
export function pairSheets(
  form: Draft,
  forms: readonly Draft[],
  loose: readonly Opened[],
  answered: Readonly<Record<string, boolean>>
): PairedSheets {
  if (loose.length === 0) return { paired: [], offered: [] };
  const filled = forms.filter(({ standing }) => standing === "current" || standing === "older");
  const rivals = filled.filter((other) => other !== form);
  const answer = ({ sheet }: Opened): boolean | undefined => answered[sheet.name];
  const open = loose.filter((sheet) => answer(sheet) === undefined);
  const named = surestFirst(form, rivals, open.filter((sheet) => sheet.kind().data !== null || sharesStem(form, sheet))); // prettier-ignore
  const judged = named.map((opened) => ({ opened, why: objection(form, rivals, opened) }));
  const accepted = judged.flatMap(({ opened, why }) => (why === null ? [opened] : []));
  const own = ofOneMind(accepted);
  const dissenting = accepted.filter((sheet) => !own.includes(sheet)).map((opened) => ({ opened, why: whyOther(opened, own) })); // prettier-ignore
  const telling = own.length > 0 || !isBare(form) ? [] : open.filter((sheet) => !named.includes(sheet) && isTelling(form, rivals, sheet)); // prettier-ignore
  const adopted = telling.length === 1 ? telling : [];
  const paired = [...loose.filter((sheet) => answer(sheet) === true), ...own, ...adopted];
  const against = [...judged, ...dissenting].flatMap(({ opened, why }) => (why === null || needsNoWord(form, own, opened, why) ? [] : [{ opened, why }])); // prettier-ignore
  const others = open.filter((sheet) => !named.includes(sheet) && !adopted.includes(sheet) && namesNoOther(form, sheet)); // prettier-ignore
  return { paired, offered: [...against, ...others.map((opened) => ({ opened, why: "content" as const }))] }; // prettier-ignore
}

/** What speaks against a sheet that is called a form's data; null where nothing does. */
function objection(form: Draft, rivals: readonly Draft[], sheet: Opened): Offered["why"] | null {
  const [key, ...others] = keysOf(sheet);
  const own = form.name()?.key;
  if (others.length > 0) return "unclear";
  if (key !== undefined && own !== undefined && !areAlike(key, own)) return "otherProject";
  if (!sharesStem(form, sheet) && rivals.some((rival) => sharesStem(rival, sheet))) return "otherProject"; // prettier-ignore
  if (own === undefined && rivals.some((rival) => isBare(rival) && isNamedBy(rival, sheet))) return "otherProject"; // prettier-ignore
  if (isOtherYear(form, sheet)) return "otherYear";
  if (form.year && yearOf(sheet) === undefined && !isBare(form) && rivals.some((rival) => isBare(rival) && !rival.name())) return "unclear"; // prettier-ignore
  if (key !== undefined || rivals.length === 0 || sharesStem(form, sheet)) return null;
  return belongsHere(form, rivals, sheet) ? null : "unclear";
}

/** A sheet without a project: the one bare form's; else that of all, unless it holds funds. */
function belongsHere(form: Draft, rivals: readonly Draft[], { sheet }: Opened): boolean {
  const bare = [form, ...rivals].filter(isBare);
  if (bare.length === 1) return bare[0] === form;
  return rivals.every((rival) => areAlike(rival.name()?.key ?? "", form.name()?.key ?? "")) || findFundsBlock(sheet, []) === null; // prettier-ignore
}

/** The sheets that name the surest one's project and year, or none; 基础数据表 and one with a year in its name are never both read. */
function ofOneMind(sheets: readonly Opened[]): readonly Opened[] {
  const project = sheets.flatMap(keysOf)[0];
  const alike = sheets.filter((sheet) => keysOf(sheet).every((key) => project === undefined || areAlike(key, project))); // prettier-ignore
  const year = alike.flatMap((sheet) => yearOf(sheet) ?? [])[0];
  const [first] = alike;
  const isOtherKind = (sheet: Opened): boolean => first !== undefined && sheet !== first && (isDated(first) || (isExact(first) && isDated(sheet))); // prettier-ignore
  return alike.filter((sheet) => (yearOf(sheet) ?? year) === year && !isOtherKind(sheet));
}

function isExact(sheet: Opened): boolean {
  return sheet.kind().data === "exact";
}

function isDated({ sheet }: Opened): boolean {
  return yearOfName(sheet.name) !== null;
}

function whyOther(sheet: Opened, own: readonly Opened[]): Offered["why"] {
  const projects = own.flatMap(keysOf);
  const isSame = projects.length === 0 || keysOf(sheet).every((key) => projects.some((project) => areAlike(key, project))); // prettier-ignore
  return isSame ? "otherYear" : "otherProject";
}

/** Beside a form that lacks nothing, or has its own sheet, what is plainly another's needs no word. */
function needsNoWord(
  form: Draft,
  own: readonly Opened[],
  sheet: Opened,
  why: Offered["why"]
): boolean {
  const isLikeNamed = why === "otherProject" && sheet.kind().data === "near" && !isBare(form);
  const isPlain = why !== "otherYear" || sheet.sheet.name.includes(yearOf(sheet) ?? " ");
  return isLikeNamed || (own.length > 0 && isPlain);
}

function isNamedBy(form: Draft, sheet: Opened): boolean {
  const own = form.name()?.key;
  return own !== undefined && keysOf(sheet).some((key) => areAlike(key, own));
}

function yearOf({ sheet, pairs }: Opened): string | undefined {
  return sheetYear(sheet, pairs())?.value;
}

/** Of a form with money of its own the year must be the same; without, a difference is named later. */
function isOtherYear(form: Draft, sheet: Opened): boolean {
  const [own, their] = [form.year?.value, yearOf(sheet)];
  const isNamed = their !== undefined && sheet.sheet.name.includes(their);
  return own !== undefined && their !== undefined && own !== their && (isNamed || !isBare(form));
}

/**
 * Names one project beside a label, not a rival's, and tells of it, under no other paper's name. Whose sheet it is can't be
 * told where the form leaves the place for its project blank.
 */
function isTelling(form: Draft, rivals: readonly Draft[], sheet: Opened): boolean {
  if (form.name() === null && hasLabel(form, ["name"])) return false;
  if (sheet.kind().isOtherPaper || keysOf(sheet).length !== 1 || objection(form, rivals, sheet) !== null) return false; // prettier-ignore
  return tellsOfProject(contentOf(sheet), !hasLabel(form, ["unit", "department"]));
}

function namesNoOther(form: Draft, sheet: Opened): boolean {
  const [key, ...others] = keysOf(sheet);
  const own = form.name()?.key;
  return others.length === 0 && (key === undefined || own === undefined || areAlike(key, own));
}

/** An indicator table without a place for its project's name, for its money or for its offices. */
function isBare(form: Draft): boolean {
  return !hasLabel(form, ["name"]) || findFundsBlock(form.own().sheet, []) === null || !hasLabel(form, ["unit", "department"]); // prettier-ignore
}

/** The same project, written with or without its year, its kind or what stands in brackets. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => key.replace(/20\d\d年?度?|[([].*?[)\]]|专项|资金|经费|项目|工程|\s/gu, "")); // prettier-ignore
  if (one === "" || other === "") return one === other;
  return one === other || (a !== "" && a === b) || (shorter(one, other).length > 3 && (one.includes(other) || other.includes(one))); // prettier-ignore
}

function shorter(one: string, other: string): string {
  return one.length < other.length ? one : other;
}

function sharesStem(form: Draft, sheet: Opened): boolean {
  const stem = stemOf(sheet.sheet.name);
  const isKind = stem !== "" && stem !== plainName(sheet.sheet.name);
  return isKind && stemOf(form.opened.sheet.name) === stem;
}

/** The one with the form's year in its name, the one called just as it should be, those of no rival's project, of the newest year. */
function surestFirst(form: Draft, rivals: readonly Draft[], sheets: readonly Opened[]): readonly Opened[] {
  const isOfYear = ({ sheet }: Opened): boolean => form.year !== null && yearOfName(sheet.name) === form.year.value; // prettier-ignore
  const rank = (sheet: Opened): number =>
    4 * Number(isOfYear(sheet)) + 2 * Number(isExact(sheet)) + Number(!rivals.some((rival) => isNamedBy(rival, sheet))); // prettier-ignore
  return [...sheets].sort((a, b) => rank(b) - rank(a) || Number(yearOf(b) ?? 0) - Number(yearOf(a) ?? 0)); // prettier-ignore
} // prettier-ignore

function keysOf({ names }: Opened): readonly string[] {
  return [...new Set(names().map(({ key }) => key))];
}

/** A sheet's name without the words that say what kind of sheet it is and the number that Excel gives a copy. */
function stemOf(name: string): string {
  return sheetNameWords.reduce((rest, word) => rest.replace(word, ""), plainName(name));
}

function plainName(name: string): string {
  return halfWidth(name.replace(/\s*[(（]\d+[)）]$/u, "")).replace(/[\s()[\]\-_.·、:]/gu, "");
}
