import { provideBlanks } from "../../src/functions/ask-blanks";
import { clearBlanks } from "../../src/functions/clear-blanks";
import { blankParameters } from "../../src/functions/blank-parameters";
import * as functions from "../../src/functions/functions";
import { answerOf } from "./excel-errors";
import record from "./functions.record.json";

type Called = {
  readonly [Name in keyof typeof functions]: (...args: unknown[]) => Promise<unknown>;
};

/** The functions as one kind of Excel calls them. A cell of an argument that is null or "" is a blank one. */
export interface Caller extends Called {
  readonly caller: string;
}

/** What an argument's blank cells are handed over as; `position` counts the arguments from 0. */
type Shown = (id: string, position: number) => null | 0 | "";

/** Excels, and the formulas in them, by how a blank cell reaches a function. */
export const callers: readonly Caller[] = [
  callerOf("a blank cell is null", () => null),
  callerOf("a blank cell is 0, and the workbook tells which", () => 0),
  callerOf("a blank cell is 0, and the formula guards what needs it", (id, position) =>
    blankParameters[id]?.includes(position) ? "" : 0
  ),
];

/** Which cells of the ranges of the call are blank, by the ranges' addresses. */
const blanks = new Map<string, readonly (readonly boolean[])[]>();

/** The workbook the calls are made in; once before the tests of a file. */
export function openCallers(): void {
  const read = (addresses: readonly string[]) =>
    Promise.resolve(new Map(addresses.map((address) => [address, blanks.get(address) ?? []])));
  provideBlanks({ isOpen: () => true, clear: clearBlanks(read) });
}

function callerOf(caller: string, shown: Shown): Caller {
  const called = Object.entries(functions).map(([name, implementation]) => {
    const id = name.toUpperCase();
    const count = (record as Readonly<Record<string, readonly string[]>>)[id]?.length ?? 0;
    const call = (...given: unknown[]): Promise<unknown> => {
      const args = Array.from({ length: count }, (_, position) => given[position] ?? null);
      const told = (given[count] ?? {}) as CustomFunctions.Invocation;
      const addresses = args.map((arg, position) => addressOf(told, arg, position));
      args.forEach((arg, position) => blanks.set(addresses[position] ?? "", blankCells(arg)));
      const handed = args.map((arg, position) => handedOver(arg, shown(id, position)));
      const invocation = { ...told, parameterAddresses: addresses };
      const implement = implementation as (...all: unknown[]) => unknown;
      return answerOf(() => implement(...handed, invocation));
    };
    return [name, call] as const;
  });
  return { caller, ...(Object.fromEntries(called) as unknown as Called) };
}

let calls = 0;

/** Each argument of each call begins in A1 of a sheet of its own, unless the test says where. */
function addressOf(
  { parameterAddresses }: CustomFunctions.Invocation,
  arg: unknown,
  position: number
): string {
  return parameterAddresses?.[position] ?? (Array.isArray(arg) ? `表${++calls}!A1` : "");
}

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

function blankCells(arg: unknown): readonly (readonly boolean[])[] {
  return Array.isArray(arg) ? arg.map((row) => (Array.isArray(row) ? row.map(isBlank) : [])) : [];
}

/** TOTAL's argument is a list of ranges. */
function handedOver(arg: unknown, blank: null | 0 | ""): unknown {
  if (!Array.isArray(arg)) return arg;
  return arg.map((part: unknown) => (isBlank(part) ? blank : handedOver(part, blank)));
}
