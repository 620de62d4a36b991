import { addressOf, boundingArea, parseAddress, type Area } from "../../evaluation/a1";
import type { Finding } from "../../evaluation/finding";
import { OfficeFault } from "../office-error";
import { sheetFacts } from "../read-sheets";
import { loadMemory, saveMemory, type Memory } from "../workbook-memory";
import { mostCharacters, mostRecords, type ChangeCommand, type ChangedCell, type ChangePlace, type ChangeRecord } from "./change-record"; // prettier-ignore
import { readRecords, storedRecord } from "./record-form";
import { writeCells, type CellWrite } from "./write-cells";

/** The changes a workbook remembers, and what must be known of its sheets before anything is written. */
export interface KeptChanges {
  /** Newest first. */
  readonly records: readonly ChangeRecord[];
  readonly sheets: ReadonlyMap<string, { readonly isProtected: boolean }>;
  /** Where each place of a record stands now, by its name; places that are gone are left out. */
  readonly placesNow: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
  readonly memory: Memory;
}

/** Queues reading the kept changes; goes with the caller's next `sync`, after which the returned function gives them. */
export function loadChanges(context: Excel.RequestContext): () => Promise<KeptChanges> {
  const memory = loadMemory(context);
  const { worksheets, names } = context.workbook;
  worksheets.load(sheetFacts);
  names.load("items/name,items/formula");
  return async () => {
    const remembered = await memory.value();
    return {
      records: readRecords(remembered[memoryKey]),
      sheets: new Map(
        worksheets.items.map(({ name, protection }) => [
          name,
          { isProtected: protection.protected },
        ])
      ),
      placesNow: new Map(
        names.items
          .filter(({ name }) => name.startsWith(placeMark))
          .flatMap(({ name, formula }) => {
            const place = placeOf(String(formula));
            return place ? [[name, place]] : [];
          })
      ),
      memory: remembered,
    };
  };
}

/** What a command wants done with the cells and with what is kept. */
export interface Commit {
  /** Kept records that stay. */
  readonly stay: readonly ChangeRecord[];
  /** A new record. */
  readonly add?: { readonly command: ChangeCommand; readonly cells: readonly ChangedCell[] };
  readonly write: readonly CellWrite[];
}

/** Queues changing cells and keeping what they held: see `commit`. */
export function applyChange(
  context: Excel.RequestContext,
  kept: KeptChanges,
  command: ChangeCommand,
  cells: readonly ChangedCell[]
): readonly Finding[] {
  if (cells.length === 0) return [];
  const write = cells.map(({ sheet, address, after }) => ({ sheet, address, state: after }));
  return commit(context, kept, { stay: kept.records, add: { command, cells }, write });
}

/**
 * Queues writing cells and the records that stay; goes with the caller's next `sync`. What is kept is written before
 * the cells, so that a failure half-way loses nothing.
 *
 * @returns notices of old records given up to make room.
 * @throws OfficeFault - before anything is queued: a sheet is protected, or there is more to keep than a workbook takes.
 */
export function commit(
  context: Excel.RequestContext,
  kept: KeptChanges,
  { stay, add, write }: Commit
): readonly Finding[] {
  refuseProtected(kept, write);
  const id = (kept.records[0]?.id ?? 0) + 1;
  const added = add && { id, ...add, places: placesOf(id, add.cells) };
  const room = makeRoom(added ? [added, ...stay] : stay);
  saveRecords(context, kept, room.stay);
  for (const { sheet, address, name } of added?.places ?? []) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    // A name may be left from a memory that somebody removed.
    context.workbook.names.getItemOrNullObject(name).delete();
    context.workbook.names.add(name, range).visible = false;
  }
  writeCells(context, write);
  return room.go.map(({ cells }): Finding => {
    const refs = cells.map(({ sheet, address }) => ({ sheet, address }));
    const values = { cells: String(cells.length) };
    return { code: "undo-given-up", severity: "notice", cells: refs, values };
  });
}

/** Queues replacing the kept records; names of records that are no longer kept go with them. */
export function saveRecords(
  context: Excel.RequestContext,
  { records, memory }: KeptChanges,
  stay: readonly ChangeRecord[]
): void {
  const others = Object.entries(memory).filter(([key]) => key !== memoryKey);
  const own = stay.length === 0 ? [] : [[memoryKey, stay.map(storedRecord)]];
  saveMemory(context, Object.fromEntries([...others, ...own]) as Memory);
  const staying = new Set(stay.flatMap(({ places }) => places.map(({ name }) => name)));
  for (const { places } of records)
    for (const { name } of places)
      if (!staying.has(name)) context.workbook.names.getItemOrNullObject(name).delete();
}

function refuseProtected(
  { sheets }: KeptChanges,
  cells: readonly { readonly sheet: string }[]
): void {
  const closed = cells.find(({ sheet }) => sheets.get(sheet)?.isProtected === true);
  if (closed) throw new OfficeFault("protected", closed.sheet);
}

const memoryKey = "changes";
const placeMark = "PERF_KEPT_";

/** One place a sheet, in the order of the cells. */
function placesOf(id: number, cells: readonly ChangedCell[]): readonly ChangePlace[] {
  const areas = new Map<string, Area>();
  for (const { sheet, address } of cells) {
    const area = parseAddress(address);
    const known = areas.get(sheet);
    if (area) areas.set(sheet, known ? boundingArea([known, area]) : area);
  }
  return [...areas].map(([sheet, area], index) => ({
    sheet,
    address: addressOf(area),
    name: `${placeMark}${id}_${index + 1}`,
  }));
}

/**
 * The newest records that fit. Frozen formulas are content, not convenience: they are never given up.
 *
 * @throws OfficeFault - where they do not fit without.
 */
function makeRoom(records: readonly ChangeRecord[]): {
  readonly stay: readonly ChangeRecord[];
  readonly go: readonly ChangeRecord[];
} {
  const stay = [...records];
  const go: ChangeRecord[] = [];
  let size = records.reduce((sum, record) => sum + sizeOf(record), 0);
  const mayGo = ({ command }: ChangeRecord, index: number): boolean =>
    index > 0 && command !== "freeze-formulas";
  while (stay.filter(mayGo).length >= mostRecords || size > mostCharacters) {
    const oldest = stay.findLastIndex(mayGo);
    if (oldest < 0) throw new OfficeFault("too-much-data", `${size} characters to keep`);
    for (const record of stay.splice(oldest, 1)) {
      go.push(record);
      size -= sizeOf(record);
    }
  }
  return { stay, go };
}

function sizeOf(record: ChangeRecord): number {
  return JSON.stringify(storedRecord(record)).length;
}

/** "='表 1'!$A$1:$B$2" -> sheet and address; null for a name whose cells were deleted. */
function placeOf(formula: string): { readonly sheet: string; readonly address: string } | null {
  const found = /^=(?:'((?:[^']|'')*)'|([^'!]+))!([$A-Z\d:]+)$/u.exec(formula);
  const [, quoted, plain, address = ""] = found ?? [];
  const area = parseAddress(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area && sheet !== undefined ? { sheet, address: addressOf(area) } : null;
}
