import type { Result } from "./each-cell";
import { notAvailable, Refusal } from "./fault";

/** The functions' way to learn whether a 0 they got is a blank cell. */
export interface BlankDoor {
  /** False where asking costs the user something; a 0 is then taken as given. */
  isOpen(): boolean;
  /** The arguments with null for each 0 that is a blank cell; `addresses` are those of the arguments, in their order. */
  clear(args: readonly unknown[], addresses: readonly Address[]): Promise<readonly unknown[]>;
}

/** Where an argument stands, "'表 1'!E5:E9". Not a place, or nothing, for an argument that is no reference. */
export type Address = string | null | undefined;

let door: BlankDoor | null = null;

/** Without a door every 0 is taken as given. */
export function provideBlanks(given: BlankDoor): void {
  door = given;
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
  const addresses: readonly Address[] = parameterAddresses ?? [];
  const isInDoubt = args.some((given, index) => hasZero(given) && addresses[index]);
  if (!isInDoubt || !door?.isOpen()) return compute(args);
  const unread = (): never => {
    throw new Refusal(notAvailable("blank-unread"));
  };
  return door.clear(args, addresses).catch(unread).then(compute);
}

/** @example hasZero([["≤5天", 0]]) // true */
export function hasZero(given: unknown): boolean {
  return Array.isArray(given) ? given.some(hasZero) : given === 0;
}
