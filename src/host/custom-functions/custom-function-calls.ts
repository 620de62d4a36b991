import type { FunctionArgument } from "./function-argument";
import type { CellPlace } from "../workbook/cell-place";
import { areaAddress, cellAddress } from "../workbook/a1";
import { quoteSheetName } from "../workbook/sheet-reference";
import type { HostProfile } from "../profile";
import type { CustomFunctionsAddIn, FunctionMetadata } from "./function-metadata";
import { type CallResult, readResult } from "./read-result";
import { shapeArguments } from "./shape-arguments";

/** One thing sent to the library unasked: category, type, target, message as JSON text, id. */
export type PushedEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
];

export interface FunctionCall {
  /** As the cell has it, "DEMO.ADD". */
  readonly name: string;
  readonly caller: CellPlace;
  readonly args: readonly FunctionArgument[];
}

/**
 * Calls an add-in's functions through the custom functions runtime of the Excel library: all calls of one batch in one
 * message, answers whenever the runtime sends them (it collects them for 50 ms, then at most twice a second).
 */
export class CustomFunctionCalls {
  /** Names as cells have them, in upper case. */
  readonly names: readonly string[];
  /** The same names, streaming functions too. */
  readonly functionNames: ReadonlySet<string>;
  readonly #functions: ReadonlyMap<string, FunctionMetadata>;
  readonly #waiting = new Map<number, (result: CallResult) => void>();
  #nextId = 1;

  constructor(
    private readonly addIn: CustomFunctionsAddIn,
    private readonly profile: HostProfile
  ) {
    const { namespace, metadata } = addIn;
    const callable = metadata.functions.filter(({ options }) => options?.stream !== true);
    this.#functions = new Map(
      callable.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one])
    );
    this.functionNames = new Set(
      metadata.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase())
    );
    this.names = [...this.#functions.keys()];
  }

  /** One result a call, in the order of the calls. */
  call(
    calls: readonly FunctionCall[],
    push: (entries: readonly PushedEntry[]) => void
  ): Promise<readonly CallResult[]> {
    const entries: PushedEntry[] = [];
    const results = calls.map((call) => {
      const id = this.#nextId++;
      const message = this.#message(id, call);
      if (message === null) {
        return Promise.resolve({ id, values: [[{ error: "#VALUE!" }]], message: null });
      }
      entries.push([customFunctions, invocation, "", JSON.stringify(message), id]);
      return new Promise<CallResult>((resolve) => this.#waiting.set(id, resolve));
    });
    if (entries.length > 0) push(entries);
    return Promise.all(results);
  }

  /** Takes what the library sends to `SetInvocationResults` or `SetInvocationArrayResults`. */
  receive(sent: unknown): void {
    if (!Array.isArray(sent)) return;
    for (const one of sent as readonly unknown[]) {
      const result = readResult(one);
      const resolve = this.#waiting.get(result.id);
      this.#waiting.delete(result.id);
      resolve?.(result);
    }
  }

  #message(id: number, { name, caller, args }: FunctionCall): readonly unknown[] | null {
    const found = this.#functions.get(name.toUpperCase());
    const { metadata } = this.addIn;
    const rules = { ...metadata, ...this.profile };
    const values = found === undefined ? null : shapeArguments(found, args, rules);
    if (found === undefined || values === null) return null;
    const { cancelable, requiresAddress, requiresParameterAddresses } = found.options ?? {};
    const flags =
      (cancelable === true ? 1 : 0) + (metadata.allowErrorForDataTypeAny === true ? 4 : 0);
    const address =
      requiresAddress === true
        ? `${quoteSheetName(caller.sheet.name)}!${cellAddress(caller.row, caller.column)}`
        : null;
    const addresses =
      requiresParameterAddresses === true ? found.parameters.map((_, i) => addressOf(args[i])) : [];
    return addresses.length === 0
      ? [id, found.id, values, address, flags]
      : [id, found.id, values, address, flags, addresses];
  }
}

// Message category and type of a call; protocol page, section 8.
const customFunctions = 1;
const invocation = 1000;

function addressOf(argument: FunctionArgument | undefined): string | null {
  const reference = argument?.reference ?? null;
  if (reference === null) return null;
  return `${quoteSheetName(reference.sheet.name)}!${areaAddress(reference.area)}`;
}
