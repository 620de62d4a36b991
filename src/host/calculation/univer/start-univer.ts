import type {
  BaseFunction,
  IAllRuntimeData,
  IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import type { WorkbookModel } from "../../workbook/model";
import { sizeOf } from "./sheet-size";
import { univerNames } from "./univer-names";

/** Univer's modules; they are loaded only when they are needed. */
export interface UniverModules {
  readonly core: typeof import("@univerjs/core");
  readonly formula: typeof import("@univerjs/engine-formula");
}

/** Univer with its formula engine and nothing else: no grid, no commands, no timers. */
export interface UniverFormulas {
  /** What data and results are kept under. */
  readonly workbookId: string;
  isKnownFunction(name: string): boolean;
  /** The cell's formula is another one than it was, or none. */
  forgetFormula(sheetId: string, row: number, column: number): void;
  /** Works out once what is dirty and all that depends on it. Never rejects for a formula at which Univer fails. */
  run(data: IFormulaDatasetConfig): Promise<RunOutcome>;
  dispose(): void;
}

export type RunOutcome =
  | { readonly data: IAllRuntimeData }
  /** The formula during which Univer threw. */
  | { readonly failedAt: FormulaPlace };

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

let started = 0;

/** Starts one over the sheets and names of a model; several can run side by side. */
export function startUniver(
  { core, formula }: UniverModules,
  model: WorkbookModel,
  functions: readonly BaseFunction[]
): UniverFormulas {
  compareEveryCell(formula);
  const univer = new core.Univer({ logLevel: core.LogLevel.SILENT });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin, {});
  // Univer keeps caches for the whole process under the workbook's id.
  const workbookId = `workbook-${++started}`;
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, {
    id: workbookId,
    sheetOrder: model.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      model.sheets.map((sheet) => [
        sheet.id,
        { id: sheet.id, name: sheet.name, cellData: {}, ...sizeOf(sheet) },
      ])
    ),
  });
  const injector = univer.__getInjector();
  const known = injector.get(formula.IFunctionService);
  known.registerExecutors(...functions);
  const names = injector.get(formula.IDefinedNamesService);
  names.registerDefinedNames(workbookId, univerNames(model));
  // Without it Univer does not find the names.
  injector.get(formula.IFormulaCurrentConfigService).setExecuteUnitId(workbookId);
  const dependencies = injector.get(formula.IDependencyManagerService);
  const runtime = injector.get(formula.IFormulaRuntimeService);
  const service = injector.get(formula.ICalculateFormulaService);
  let failure: FormulaPlace | null = null;
  // Univer awaits its steps where nobody can catch what they throw.
  const steps = service as unknown as { _executeStep: () => Promise<unknown> };
  const step = steps._executeStep.bind(service);
  steps._executeStep = async () => {
    try {
      return await step();
    } catch {
      const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
      failure = { sheetId, row, column };
      return undefined;
    }
  };
  return {
    workbookId,
    isKnownFunction: (name) => known.hasExecutor(name),
    forgetFormula(sheetId, row, column) {
      dependencies.removeFormulaDependency(workbookId, sheetId, row, column);
    },
    run(data) {
      failure = null;
      return new Promise((resolve, reject) => {
        const listening = service.executionCompleteListener$.subscribe((all) => {
          listening.unsubscribe();
          resolve(failure === null ? { data: all } : { failedAt: failure });
        });
        service.execute(data).catch(reject);
      });
    },
    dispose() {
      univer.dispose();
    },
  };
}

/**
 * Has Univer compare the cells of a range one by one. The index it keeps of cells it has compared before takes a 0, a
 * blank and "" for the same, and the text "90" for the number: `IF(A1="","",A1)` then loses a 0.
 */
function compareEveryCell({ CELL_INVERTED_INDEX_CACHE: index }: UniverModules["formula"]): void {
  index.shouldContinueBuildingCache = () => false;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
