import { hasZero, type Address, type BlankDoor } from "./ask-blanks";
import { sharedReading } from "./sheet-reads";

/** For ranges by their address, which cells are blank, row by row; a range that is not there is left out. */
export type Blanks = ReadonlyMap<string, readonly (readonly boolean[])[]>;

/**
 * Tells blanks from zeros by what a workbook says of its cells. The ranges of all calls of one recalculation are asked for
 * together.
 *
 * @example await clearBlanks(read)([[[0]]], ["表!E5"]) // [[[null]]] where E5 is blank
 */
export function clearBlanks(
  read: (addresses: readonly string[]) => Promise<Blanks>
): BlankDoor["clear"] {
  let wanted = new Set<string>();
  const shared = sharedReading(
    () => {
      const addresses = [...wanted];
      wanted = new Set();
      return read(addresses);
    },
    (blanks) => blanks
  );
  return async (args, addresses) => {
    args.forEach((given, index) => {
      const address = addresses[index];
      if (address && hasZero(given)) wanted.add(address);
    });
    const blanks = await shared();
    return args.map((given, index) => cleared(given, addresses[index], blanks));
  };
}

function cleared(given: unknown, address: Address, blanks: Blanks): unknown {
  const blank = blanks.get(address ?? "");
  if (!blank) return given;
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  return rows.map((row, down) =>
    (Array.isArray(row) ? (row as readonly unknown[]) : [row]).map((cell, right) =>
      cell === 0 && blank[down]?.[right] === true ? null : cell
    )
  );
}
