import {
  CustomFunctionCalls,
  type FunctionCall,
  type PushedEntry,
} from "../custom-functions/custom-function-calls";
import type { CustomFunctionsAddIn } from "../custom-functions/function-metadata";
import type { CallResult } from "../custom-functions/read-result";
import { recentExcel, type HostProfile } from "../profile";
import type { CellContent, WorkbookModel } from "../workbook/model";
import type { CellPlace, Matrix } from "../workbook/cell-place";
import {
  type AddInFunctions,
  type CalculationEngine,
  type Evaluation,
  isBusy,
  type OpenEngine,
} from "./calculation-engine";
import { ModelChanges } from "./model-changes";
import { formulaPlaces, Spills } from "./spills";

export interface CalculationOptions {
  readonly openEngine: OpenEngine;
  /** Functions of the add-in that runs in the library; cells call them as "NAMESPACE.NAME". */
  readonly customFunctions?: CustomFunctionsAddIn;
  /** A recent Excel if left out. */
  readonly profile?: HostProfile;
}

/** A value that a calculation changed. */
export interface CalculatedCell extends CellPlace {
  readonly before: CellContent | undefined;
  readonly after: CellContent;
}

/**
 * Keeps the values of a workbook's formulas up to date, as an open Excel does: values of the file stand until
 * something they depend on changes. It runs beside the answering of requests, because functions of the add-in answer
 * in later requests and may read cells through the library themselves. What cannot be calculated keeps its value and
 * is in `uncomputed`.
 *
 * The engine is opened when a change first concerns a formula.
 */
export class Calculation {
  /** Sends the library what it did not ask for; null until one is attached. */
  push: ((entries: readonly PushedEntry[]) => void) | null = null;
  /** Formulas whose value is the one they had before: the engine does not know a function, for one. */
  uncomputed: readonly CellPlace[] = [];
  /** What the engine itself failed with; from then on nothing is calculated. */
  fault: unknown = null;
  readonly #changes: ModelChanges;
  readonly #calls: CustomFunctionCalls | null;
  readonly #openEngine: OpenEngine;
  readonly #listeners: ((cells: readonly CalculatedCell[]) => void)[] = [];
  readonly #messages = new Map<string, string>();
  readonly #answered = new Map<string, CallResult>();
  readonly #pending = new Map<string, FunctionCall>();
  #engine: CalculationEngine | null = null;
  #spills = new Spills([]);
  #wanted: "changed" | "all" | null = null;
  #running: Promise<void> | null = null;

  constructor(
    private readonly model: WorkbookModel,
    { openEngine, customFunctions, profile = recentExcel }: CalculationOptions
  ) {
    this.#openEngine = openEngine;
    this.#changes = new ModelChanges(model);
    this.#calls = customFunctions ? new CustomFunctionCalls(customFunctions, profile) : null;
  }

  /** Whether the engine was needed so far. */
  get isOpen(): boolean {
    return this.#engine !== null;
  }

  /** Starts calculating what changed, if that is wanted. To be called after each request. */
  requestDone(isAutomatic: boolean): void {
    if (isAutomatic && !this.#changes.isEmpty) this.#wanted ??= "changed";
    if (this.#wanted === null || this.#running !== null || this.fault !== null) return;
    this.#running = this.#run().finally(() => {
      this.#running = null;
    });
  }

  /** Asks for a calculation after this request, also if calculation is manual. */
  calculate(scope: "changed" | "all"): void {
    this.#wanted = scope === "all" ? "all" : (this.#wanted ?? scope);
  }

  /** Names of the add-in's functions as cells have them, in upper case. */
  get customFunctions(): ReadonlySet<string> {
    return this.#calls?.functionNames ?? noFunctions;
  }

  /** Results of custom functions, as the library sends them. */
  receive(results: unknown): void {
    this.#calls?.receive(results);
  }

  /** When everything is calculated that was asked for up to then. Never rejects. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  /** Calls `listener` after each calculation with the cells whose value it changed. */
  onCalculated(listener: (cells: readonly CalculatedCell[]) => void): void {
    this.#listeners.push(listener);
  }

  /** What a custom function said with its #VALUE! or #N/A in this cell; null: nothing. */
  messageAt(place: CellPlace): string | null {
    return this.#messages.get(keyOf(place)) ?? null;
  }

  async #run(): Promise<void> {
    try {
      while (this.#wanted !== null) {
        const scope = this.#wanted;
        this.#wanted = null;
        await this.#calculate(scope);
        if (!this.#changes.isEmpty) this.#wanted ??= "changed";
      }
    } catch (error) {
      this.fault = error;
      this.uncomputed = [...formulaPlaces(this.model.sheets)];
    }
  }

  async #calculate(scope: "changed" | "all"): Promise<void> {
    const { cells, isStructural } = this.#changes.take();
    if (this.#engine === null && scope === "changed" && !this.#concernsFormulas(cells)) return;
    const dirty = await this.#prepare(cells, isStructural);
    this.#answered.clear();
    const calculated = new Map<string, CalculatedCell>();
    const typed = new Set(cells.map(keyOf));
    await this.#evaluate(scope === "all" ? "all" : dirty, typed, calculated);
    const changed = [...calculated.values()];
    if (changed.length > 0) for (const listener of this.#listeners) listener(changed);
  }

  /** Brings the engine to the state of the model; gives the cells to begin with. */
  async #prepare(cells: readonly CellPlace[], isStructural: boolean): Promise<CellPlace[]> {
    if (this.#engine === null) {
      this.#spills = new Spills(this.model.sheets);
      this.#engine = await this.#openEngine(this.model, this.#functions());
      const never = [...formulaPlaces(this.model.sheets)].filter(
        ({ sheet, row, column }) => sheet.cells.get(row, column)?.value === undefined
      );
      return [...cells, ...never, ...this.#spills.touchedBy(cells)];
    }
    const typed = new Set(cells.map(keyOf));
    // Together with a change of names a result may have been written over with its own values.
    const replaced = isStructural ? cells.filter(hasFormula) : cells;
    const emptied = this.#changes.own(() =>
      replaced.flatMap((place) => this.#spills.remove(place, (one) => typed.has(keyOf(one))))
    );
    if (isStructural) {
      this.#spills = new Spills(this.model.sheets);
      this.#engine.reload();
      return [...cells, ...emptied];
    }
    this.#engine.update(cells);
    return [...cells, ...emptied, ...this.#spills.touchedBy([...cells, ...emptied])];
  }

  /** Once, and again for the cells whose functions have answered, until none is waited for. */
  async #evaluate(
    first: readonly CellPlace[] | "all",
    typed: ReadonlySet<string>,
    calculated: Map<string, CalculatedCell>
  ): Promise<void> {
    let dirty = first;
    for (let level = 0; level < deepest; level++) {
      this.#pending.clear();
      const evaluation = await this.#engine?.evaluate(dirty);
      if (evaluation === undefined) return;
      const emptied = this.#changes.own(() => this.#store(evaluation, typed, calculated));
      const calls = [...this.#pending];
      if (calls.length === 0 && emptied.length === 0) {
        // They wait for themselves.
        const circle = evaluation.computed.filter(({ value }) => isBusy(value));
        this.uncomputed = [...this.uncomputed, ...circle];
        return;
      }
      if (!(await this.#ask(calls))) return;
      const callers = calls.map(([, { caller }]) => caller);
      dirty = [...callers, ...emptied, ...this.#spills.touchedBy(emptied)];
    }
    this.uncomputed = [...this.uncomputed, ...(dirty === "all" ? [] : dirty)];
  }

  #store(
    { computed, uncomputed }: Evaluation,
    typed: ReadonlySet<string>,
    calculated: Map<string, CalculatedCell>
  ): CellPlace[] {
    this.uncomputed = uncomputed;
    const emptied: CellPlace[] = [];
    for (const result of computed) {
      if (isBusy(result.value)) continue;
      const { sheet, row, column, value: after } = result;
      const before = sheet.cells.get(row, column)?.value;
      if (typeof after !== "object") this.#messages.delete(keyOf(result));
      emptied.push(...this.#spills.store(result, (one) => typed.has(keyOf(one))));
      if (isSame(before, after)) continue;
      const first = calculated.get(keyOf(result))?.before ?? before;
      calculated.set(keyOf(result), { sheet, row, column, before: first, after });
    }
    return emptied;
  }

  /** Asks the add-in; false if there is none to ask. */
  async #ask(calls: readonly (readonly [key: string, call: FunctionCall])[]): Promise<boolean> {
    if (calls.length === 0) return true;
    if (this.#calls === null || this.push === null) {
      this.uncomputed = [...this.uncomputed, ...calls.map(([, { caller }]) => caller)];
      return false;
    }
    const results = await this.#calls.call(
      calls.map(([, call]) => call),
      this.push
    );
    for (const [index, [key, { caller }]] of calls.entries()) {
      const result = results[index];
      if (result === undefined) continue;
      this.#answered.set(key, result);
      if (result.message === null) this.#messages.delete(keyOf(caller));
      else this.#messages.set(keyOf(caller), result.message);
    }
    return true;
  }

  #functions(): AddInFunctions {
    return {
      names: this.#calls?.names ?? [],
      call: (name, caller, args): Matrix | null => {
        const values = args.map((argument) => argument?.values ?? null);
        const key = JSON.stringify([keyOf(caller), name, values]);
        const answer = this.#answered.get(key);
        if (answer === undefined) this.#pending.set(key, { name, caller, args });
        return answer?.values ?? null;
      },
    };
  }

  /** Whether any formula may depend on the cells, or is among them. */
  #concernsFormulas(cells: readonly CellPlace[]): boolean {
    if (cells.length === 0) return false;
    const sheets = new Set(cells.map(({ sheet }) => sheet));
    const names = [...sheets].map(({ name }) => name.replaceAll("'", "''").toLowerCase());
    const isNamed = (text: string): boolean =>
      names.some((name) => text.toLowerCase().includes(name));
    const defined = [this.model, ...this.model.sheets].flatMap((scope) => scope.names);
    if (defined.some(({ name, formula }) => !name.startsWith("_xlnm.") && isNamed(formula))) {
      return true;
    }
    for (const { sheet, row, column } of formulaPlaces(this.model.sheets)) {
      if (sheets.has(sheet) || isNamed(sheet.cells.get(row, column)?.formula ?? "")) return true;
    }
    return false;
  }
}

/** Functions of an add-in that depend on one another this deep are taken for a circle. */
const deepest = 64;

const hasFormula = ({ sheet, row, column }: CellPlace): boolean =>
  sheet.cells.get(row, column)?.formula !== undefined;

const keyOf = ({ sheet, row, column }: CellPlace): string => `${sheet.id} ${row},${column}`;

const isSame = (one: CellContent | undefined, other: CellContent): boolean =>
  typeof one === "object" && typeof other === "object" ? one.error === other.error : one === other;

const noFunctions: ReadonlySet<string> = new Set();
