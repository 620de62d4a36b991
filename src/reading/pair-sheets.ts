import type { CellRef } from "../evaluation/cell-ref";
import type { Finding } from "../evaluation/finding";
import { findFundsBlock } from "./find-funds-block";
import { labelRole } from "./find-pairs";
import type { Draft, Opened } from "./form-draft";
import { halfWidth } from "./half-width";
import type { Sheet } from "./sheet";
import { contentOf, tellsOfProject } from "./sheet-content";
import { termKey } from "./term-index";
import { sheetNameWords } from "./terms/sheet-name-words";

/** The sheets without an indicator table that are read for a form, and those that may be its own. */
export interface PairedSheets {
  /** Sheets of this form alone, the surest first. */
  readonly paired: readonly Opened[];
  /** Sheets of every form. */
  readonly shared: readonly Opened[];
  /** Not read; a person may say that they belong to it. */
  readonly offered: readonly Opened[];
}

/**
 * Gives each form its 基础数据表 among the sheets without an indicator table; no other sheet is read for it, whatever it
 * holds. Such a sheet is called so, shares the form's name ("基础数据-甲", "自评表-甲"), or, where the form itself gives no
 * money or no name, is the only one that tells of its project. Of several forms each has those that name its project or
 * share its name; one called so that names no project and holds no funds belongs to all. One whose form cannot be told is
 * left out and named in a Finding. By the forms' ids. `answered` says which sheets a person has read or left.
 */
export function pairSheets(
  forms: readonly Draft[],
  loose: readonly Opened[],
  answered: Readonly<Record<string, boolean>>,
  findings: Finding[]
): ReadonlyMap<string, PairedSheets> {
  const filled = forms.filter(({ isTemplate }) => !isTemplate);
  const answer = ({ sheet }: Opened): boolean | undefined => answered[sheet.name];
  const wanted = loose.filter((sheet) => answer(sheet) === true);
  const open = loose.filter((sheet) => answer(sheet) === undefined);
  const named = surestFirst(open.filter((sheet) => sheet.kind().data !== null || isStemmed(filled, sheet)));
  const telling = open.filter((sheet) => !named.includes(sheet) && isTelling(sheet, filled.some(isHeadless)));
  const projects = new Set([...filled.flatMap((form) => form.name()?.key ?? []), ...[...named, ...telling].flatMap(keysOf)]);
  const isOneProject = filled.length < 2 || (projects.size < 2 && !named.some((sheet) => isStemmed(filled, sheet)));
  const owners = isOneProject ? null : ownersOf(filled, [...named, ...telling]);
  const shared = owners ? named.filter((sheet) => isShared(sheet, owners)) : [];
  for (const sheet of owners ? named : []) if (!owners?.has(sheet) && !shared.includes(sheet)) findings.push(unclear(sheet));
  return new Map(forms.map((form) => {
    const isOwn = (sheet: Opened): boolean => owners?.get(sheet)?.includes(form) ?? owners === null;
    const own = named.filter(isOwn);
    const told = telling.filter((sheet) => isOwn(sheet) && (owners !== null || isSameProject(form, sheet)));
    const adopted = own.length === 0 && told.length === 1 && isBare(form) ? told : [];
    const paired = [...wanted, ...own, ...adopted];
    const offered = open.filter((sheet) => ![...paired, ...shared, ...named].includes(sheet) && isSameProject(form, sheet));
    return [form.id, { paired, shared, offered }];
  }));
} // prettier-ignore

type Owners = ReadonlyMap<Opened, readonly Draft[]>;

function ownersOf(forms: readonly Draft[], sheets: readonly Opened[]): Owners {
  const owners = new Map<Opened, readonly Draft[]>();
  const give = (sheet: Opened, to: readonly Draft[]): void => {
    if (to.length > 0) owners.set(sheet, to);
  };
  for (const sheet of sheets) {
    const [key, ...others] = keysOf(sheet);
    if (key !== undefined && others.length === 0) give(sheet, forms.filter((form) => form.name()?.key === key)); // prettier-ignore
  }
  for (const sheet of sheets) if (!owners.has(sheet)) give(sheet, stemmed(forms, sheet));
  const left = sheets.filter((sheet) => !owners.has(sheet) && keysOf(sheet).length === 1);
  const owned = new Set([...owners.values()].flat());
  const nameless = forms.filter((form) => form.name() === null && !owned.has(form));
  if (new Set(left.flatMap(keysOf)).size === 1) for (const sheet of left) give(sheet, nameless);
  return owners;
}

/** The forms whose sheet's name has its stem in common with a sheet's, and whose project is the same or unknown. */
function stemmed(forms: readonly Draft[], sheet: Opened): readonly Draft[] {
  const [key = null] = keysOf(sheet);
  const stem = stemOf(sheet.sheet.name);
  if (stem === "" || stem === compact(sheet.sheet.name)) return [];
  return forms.filter((form) => {
    const own = form.name()?.key ?? null;
    return stemOf(form.opened.sheet.name) === stem && (own === null || key === null || own === key);
  });
}

function isStemmed(forms: readonly Draft[], sheet: Opened): boolean {
  return stemmed(forms, sheet).length > 0;
}

function surestFirst(sheets: readonly Opened[]): readonly Opened[] {
  return [...sheets].sort((a, b) => Number(b.kind().data === "exact") - Number(a.kind().data === "exact")); // prettier-ignore
}

/** Names one project beside a label and tells of it, under no other paper's name. */
function isTelling(sheet: Opened, besideHeadless: boolean): boolean {
  return !sheet.kind().isOtherPaper && keysOf(sheet).length === 1 && tellsOfProject(contentOf(sheet), besideHeadless); // prettier-ignore
}

function isSameProject(form: Draft, sheet: Opened): boolean {
  const [key, ...others] = keysOf(sheet);
  const own = form.name()?.key;
  return others.length === 0 && (key === undefined || own === undefined || key === own);
}

/** An indicator table without its project's name, without its money or without a place for its offices. */
function isBare(form: Draft): boolean {
  return form.name() === null || findFundsBlock(form.own().sheet, []) === null || isHeadless(form);
}

/** Over its table there is no label of an office, not even one without a value. */
function isHeadless(form: Draft): boolean {
  const { sheet, table } = form.own();
  const rows = Array.from({ length: table?.headerRow ?? 0 }, (_, row) => sheet.row(row));
  return !rows.flat().some(({ key, text }) => [key, termKey(text.split(/[:：]/u)[0] ?? "")].some(isOfficeLabel)); // prettier-ignore
}

function isOfficeLabel(key: string): boolean {
  const role = labelRole(key)?.role;
  return role === "unit" || role === "department";
}

function isShared(sheet: Opened, owners: Owners): boolean {
  return !owners.has(sheet) && keysOf(sheet).length === 0 && findFundsBlock(sheet.sheet, []) === null; // prettier-ignore
}

function keysOf({ names }: Opened): readonly string[] {
  return [...new Set(names().map(({ key }) => key))];
}

/** A sheet's name without the words that say what kind of sheet it is. */
function stemOf(name: string): string {
  return sheetNameWords.reduce((rest, word) => rest.replace(word, ""), compact(name));
}

function compact(name: string): string {
  return halfWidth(name).replace(/[\s()[\]\-_.·、:]/gu, "");
}

function unclear({ sheet, names }: Opened): Finding {
  const [first] = names();
  const cells = first?.name.cells ?? firstCell(sheet);
  return {
    code: "sheet-pairing-unclear",
    severity: "warning",
    cells,
    values: { sheet: sheet.name },
  };
}

function firstCell(sheet: Sheet): readonly CellRef[] {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const [cell] = sheet.row(row);
    if (cell) return [cell.ref];
  }
  return [];
}
