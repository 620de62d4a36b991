import type { CellRef } from "../evaluation/cell-ref";
import type { Finding } from "../evaluation/finding";
import { findFundsBlock } from "./find-funds-block";
import type { Draft, Opened } from "./form-draft";
import { halfWidth } from "./half-width";
import type { Sheet } from "./sheet";
import { sheetNameWords } from "./terms/sheet-name-words";

/** The sheets without an indicator table that are read for a form. */
export interface PairedSheets {
  /** Sheets of this form alone. */
  readonly paired: readonly Opened[];
  /** Sheets of every form. */
  readonly shared: readonly Opened[];
}

/**
 * Gives each form its sheets without an indicator table: by the project's name, else by what the sheets' names have in
 * common ("基础数据-甲", "自评表-甲"). A sheet that names no project belongs to every form, unless it holds a funds block.
 * One form alone has them all. A sheet whose form cannot be told is left out and named in a Finding.
 */
export function pairSheets(
  forms: readonly Draft[],
  loose: readonly Opened[],
  findings: Finding[]
): ReadonlyMap<Draft, PairedSheets> {
  const filled = forms.filter(({ isTemplate }) => !isTemplate);
  const projects = new Set([...filled.flatMap((form) => form.name()?.key ?? []), ...loose.flatMap(keysOf)]);
  const isOneProject = filled.length < 2 || (projects.size < 2 && stemmed(filled, loose).length === 0);
  if (isOneProject) return new Map(forms.map((form) => [form, { paired: loose, shared: [] }]));
  const owners = ownersOf(filled, loose);
  const shared = loose.filter((sheet) => isShared(sheet, owners));
  for (const sheet of loose) if (!owners.has(sheet) && !shared.includes(sheet)) findings.push(unclear(sheet));
  const pairedWith = (form: Draft): readonly Opened[] => loose.filter((sheet) => owners.get(sheet)?.includes(form));
  return new Map(forms.map((form) => [form, { paired: pairedWith(form), shared }]));
} // prettier-ignore

type Owners = ReadonlyMap<Opened, readonly Draft[]>;

function ownersOf(forms: readonly Draft[], loose: readonly Opened[]): Owners {
  const owners = new Map<Opened, readonly Draft[]>();
  const give = (sheet: Opened, to: readonly Draft[]): void => {
    if (to.length > 0) owners.set(sheet, to);
  };
  for (const sheet of loose) {
    const [key, ...others] = keysOf(sheet);
    if (key !== undefined && others.length === 0) give(sheet, forms.filter((form) => form.name()?.key === key)); // prettier-ignore
  }
  for (const { sheet, alike } of stemmed(forms, loose)) if (!owners.has(sheet)) give(sheet, alike);
  const left = loose.filter((sheet) => !owners.has(sheet) && keysOf(sheet).length === 1);
  const owned = new Set([...owners.values()].flat());
  const nameless = forms.filter((form) => form.name() === null && !owned.has(form));
  if (new Set(left.flatMap(keysOf)).size === 1) for (const sheet of left) give(sheet, nameless);
  return owners;
}

/** Sheets whose name shares its stem with some forms, whose project is the same or unknown. */
function stemmed(
  forms: readonly Draft[],
  loose: readonly Opened[]
): readonly { readonly sheet: Opened; readonly alike: readonly Draft[] }[] {
  return loose.flatMap((sheet) => {
    const [key = null] = keysOf(sheet);
    const stem = stemOf(sheet.sheet.name);
    const alike = forms.filter((form) => {
      const own = form.name()?.key ?? null;
      return stem !== "" && stemOf(form.opened.sheet.name) === stem && (own === null || key === null || own === key); // prettier-ignore
    });
    return alike.length > 0 ? [{ sheet, alike }] : [];
  });
}

function isShared(sheet: Opened, owners: Owners): boolean {
  return !owners.has(sheet) && keysOf(sheet).length === 0 && findFundsBlock(sheet.sheet, []) === null; // prettier-ignore
}

function keysOf({ names }: Opened): readonly string[] {
  return [...new Set(names().map(({ key }) => key))];
}

/** A sheet's name without the words that say what kind of sheet it is. */
function stemOf(name: string): string {
  const plain = halfWidth(name).replace(/[\s()[\]\-_.·、:]/gu, "");
  return sheetNameWords.reduce((rest, word) => rest.replace(word, ""), plain);
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
