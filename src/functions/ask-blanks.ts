import type { Result } from "./each-cell";
import { notAvailable, Refusal } from "./fault";
import { sharedReading, type BlankReader, type Blanks } from "./sheet-reads";

let ask: ((addresses: readonly string[]) => Promise<Blanks>) | null = null;
let mayAsk: () => boolean = () => false;

/**
 * Gives the functions their way to learn whether a 0 they got is a blank cell. Addresses of all calls of one
 * recalculation are asked for together.
 *
 * @param isAllowed - false where asking costs the user something; a 0 is then taken as given.
 */
export function provideBlanks(read: BlankReader, isAllowed: () => boolean): void {
  let wanted = new Set<string>();
  const shared = sharedReading(
    () => {
      const addresses = [...wanted];
      wanted = new Set();
      return read(addresses);
    },
    (blanks) => blanks
  );
  mayAsk = isAllowed;
  ask = (addresses) => {
    for (const address of addresses) wanted.add(address);
    return shared();
  };
}

/**
 * Computes with the arguments in which a blank means something else than a 0 (see `blankParameters`), blanks that came as 0
 * being null again. Without a 0 the answer is immediate.
 *
 * @param args - as Excel passes them, from the first on; null in the place of one in which it makes no difference.
 * @throws Refusal - the workbook could not be asked.
 */
export function withBlanks(
  args: readonly unknown[],
  { parameterAddresses }: CustomFunctions.Invocation,
  compute: (args: readonly unknown[]) => Result[][] | Promise<Result[][]>
): Result[][] | Promise<Result[][]> {
  // Null, whatever the declaration says, or "" for an argument that is no reference.
  const addresses: readonly (string | null | undefined)[] = parameterAddresses ?? [];
  const asked = args.flatMap((given, index) => (hasZero(given) && addresses[index]) || []);
  if (asked.length === 0 || ask === null || !mayAsk()) return compute(args);
  return ask(asked).then(
    (blanks) => compute(args.map((given, index) => cleared(given, blanks.get(addresses[index] ?? "")))), // prettier-ignore
    () => {
      throw new Refusal(notAvailable("blank-unread"));
    }
  );
}

function hasZero(given: unknown): boolean {
  return Array.isArray(given) ? given.some(hasZero) : given === 0;
}

function cleared(given: unknown, blank: readonly (readonly boolean[])[] | undefined): unknown {
  if (!blank) return given;
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  return rows.map((row, down) =>
    (Array.isArray(row) ? (row as readonly unknown[]) : [row]).map((cell, right) =>
      cell === 0 && blank[down]?.[right] === true ? null : cell
    )
  );
}
