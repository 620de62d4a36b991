import type { CellInput, CellState } from "./cell-state";
import { changeCommands, type ChangeCommand, type ChangedCell, type ChangePlace, type ChangeRecord } from "./change-record"; // prettier-ignore

/** A record as it lies in the workbook: cells as short rows, since a freeze may keep thousands. */
interface StoredRecord {
  readonly id: number;
  readonly command: ChangeCommand;
  readonly places: readonly ChangePlace[];
  readonly cells: readonly StoredCell[];
}

/** Place, address, before, after, formats (the second only where it differs), anchor. */
type StoredCell = readonly (string | number | boolean | null)[];

/** The record in its short form, ready for JSON. */
export function storedRecord({ id, command, places, cells }: ChangeRecord): StoredRecord {
  const sheets = places.map(({ sheet }) => sheet);
  return { id, command, places, cells: cells.map((cell) => storedCell(cell, sheets)) };
}

/** The records of a memory's value, newest first; entries that are damaged are left out. */
export function readRecords(value: unknown): readonly ChangeRecord[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => readRecord(entry) ?? []).sort((a, b) => b.id - a.id);
}

function storedCell(
  { sheet, address, before, after, anchor }: ChangedCell,
  sheets: readonly string[]
): StoredCell {
  const sameFormat = before.format === after.format;
  const row = [sheets.indexOf(sheet), address, before.input, after.input, before.format];
  if (anchor !== undefined) return [...row, sameFormat ? null : after.format, anchor];
  return sameFormat ? row : [...row, after.format];
}

function readRecord(entry: unknown): ChangeRecord | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { id, command, places, cells } = entry as Readonly<Record<string, unknown>>;
  const known = changeCommands.find((each) => each === command);
  if (typeof id !== "number" || !known || !Array.isArray(places) || !Array.isArray(cells))
    return null;
  const where = places.flatMap((place: unknown) => readPlace(place) ?? []);
  if (where.length !== places.length) return null;
  const read = cells.map((cell: unknown) => readCell(cell, where));
  const whole = read.filter((cell) => cell !== null);
  return whole.length < read.length ? null : { id, command: known, places: where, cells: whole };
}

function readPlace(place: unknown): ChangePlace | null {
  if (typeof place !== "object" || place === null) return null;
  const { sheet, address, name } = place as Readonly<Record<string, unknown>>;
  const isWhole = typeof sheet === "string" && typeof address === "string" && typeof name === "string"; // prettier-ignore
  return isWhole ? { sheet, address, name } : null;
}

function readCell(cell: unknown, places: readonly ChangePlace[]): ChangedCell | null {
  if (!Array.isArray(cell)) return null;
  const [place, address, before, after, format, other, anchor] = cell as readonly unknown[];
  const sheet = typeof place === "number" ? places[place]?.sheet : undefined;
  if (sheet === undefined || typeof address !== "string" || typeof format !== "string") return null;
  if (!isInput(before) || !isInput(after)) return null;
  const afterState: CellState = {
    input: after,
    format: typeof other === "string" ? other : format,
  };
  const read = { sheet, address, before: { input: before, format }, after: afterState };
  return typeof anchor === "string" ? { ...read, anchor } : read;
}

function isInput(value: unknown): value is CellInput {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
