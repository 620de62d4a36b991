import { fillsSeveral } from "../workbook/array-formula";
import type { DefinedName, SheetModel, WorkbookModel } from "../workbook/model";
import type { CellPlace } from "../workbook/cell-place";
import { formulaPlaces } from "./spills";

/** Notes which cells of a model get another value or formula, on sheets added later too. */
export class ModelChanges {
  #cells = new Map<string, CellPlace>();
  readonly #watched = new Set<SheetModel>();
  #structure: string;
  #names: ReadonlyMap<string, string>;
  #isOwn = false;

  constructor(private readonly model: WorkbookModel) {
    for (const sheet of model.sheets) this.#watch(sheet);
    this.#structure = structureOf(model);
    this.#names = namesOf(model);
  }

  /** Changes made during `work` are not noted. */
  own<Result>(work: () => Result): Result {
    this.#isOwn = true;
    try {
      return work();
    } finally {
      this.#isOwn = false;
    }
  }

  get isEmpty(): boolean {
    this.#watchNewSheets();
    return this.#cells.size === 0 && this.#structure === structureOf(this.model);
  }

  /** What changed since the last call. Cells of removed sheets are left out. */
  take(): { readonly cells: readonly CellPlace[]; readonly isStructural: boolean } {
    this.#watchNewSheets();
    const cells = [...this.#cells.values(), ...this.#usersOfChangedNames()];
    this.#cells = new Map();
    const structure = structureOf(this.model);
    const moved = cells.some((one) => fillsSeveral(one.sheet.cells.get(one.row, one.column)));
    const isStructural = structure !== this.#structure || moved;
    this.#structure = structure;
    this.#names = namesOf(this.model);
    return { cells: cells.filter(({ sheet }) => this.model.sheets.includes(sheet)), isStructural };
  }

  #watchNewSheets(): void {
    for (const sheet of this.model.sheets) {
      if (this.#watched.has(sheet)) continue;
      this.#watch(sheet);
      const used = sheet.cells.usedArea(true);
      for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
        for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
          this.#note(sheet, row, column);
        }
      }
    }
  }

  #watch(sheet: SheetModel): void {
    this.#watched.add(sheet);
    sheet.cells.watch((row, column) => {
      if (!this.#isOwn) this.#note(sheet, row, column);
    });
  }

  #note(sheet: SheetModel, row: number, column: number): void {
    this.#cells.set(`${sheet.id} ${row},${column}`, { sheet, row, column });
  }

  #usersOfChangedNames(): CellPlace[] {
    const now = namesOf(this.model);
    const all = new Set([...now.keys(), ...this.#names.keys()]);
    const changed = [...all].filter((name) => now.get(name) !== this.#names.get(name));
    if (changed.length === 0) return [];
    return [...formulaPlaces(this.model.sheets)].filter(({ sheet, row, column }) => {
      const formula = sheet.cells.get(row, column)?.formula?.toLowerCase() ?? "";
      return changed.some((name) => formula.includes(name));
    });
  }
}

/** Sheets and names; when they change, an engine takes the workbook over anew. */
const structureOf = ({ sheets, names }: WorkbookModel): string =>
  JSON.stringify([
    sheets.map(({ id, name }) => [id, name]),
    [...names, ...sheets.flatMap((sheet) => sheet.names)].map(textOf),
  ]);

const textOf = ({ name, formula }: DefinedName): string => `${name} ${formula}`;

/** By name in lower case, all formulas that go by it. */
function namesOf({ sheets, names }: WorkbookModel): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { name, formula } of [...names, ...sheets.flatMap((sheet) => sheet.names)]) {
    const key = name.toLowerCase();
    texts.set(key, `${texts.get(key) ?? ""} ${formula}`);
  }
  return texts;
}
