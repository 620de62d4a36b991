import type { ICellData, IRange, IUnitRange, Nullable, ObjectMatrix } from "@univerjs/core";
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import type { CellContent, WorkbookModel } from "../../workbook/model";
import type { CellPlace, Matrix } from "../../workbook/cell-place";
import type {
  AddInFunctions,
  CalculationEngine,
  ComputedCell,
  Evaluation,
} from "../calculation-engine";
import { addInFunction } from "./add-in-function";
import { fromUniver, isEngineFault, toUniver } from "./cell-values";
import { whyUncomputed } from "./computable";
import { sizeOf } from "./sheet-size";
import { startUniver, type UniverFormulas, type UniverModules } from "./start-univer";
import { usesAmbiguousName } from "./univer-names";
import { asArea, UniverSheet } from "./univer-sheet";

/**
 * Works out formulas with Univer's formula engine. The same code runs in Node and in a page. Univer is loaded on the
 * first call.
 *
 * @example createHost(model, { openEngine: openUniverEngine })
 */
export async function openUniverEngine(
  model: WorkbookModel,
  functions: AddInFunctions
): Promise<CalculationEngine> {
  const [core, formula] = await Promise.all([
    import("@univerjs/core"),
    import("@univerjs/engine-formula"),
  ]);
  return new UniverEngine({ core, formula }, model, functions);
}

class UniverEngine implements CalculationEngine {
  readonly #sheets = new Map<string, UniverSheet>();
  #univer: UniverFormulas;

  constructor(
    private readonly modules: UniverModules,
    private readonly model: WorkbookModel,
    private readonly functions: AddInFunctions
  ) {
    this.#univer = this.#start();
  }

  reload(): void {
    this.#univer.dispose();
    this.#univer = this.#start();
  }

  update(cells: Iterable<CellPlace>): void {
    for (const { sheet, row, column } of cells) {
      if (this.#sheets.get(sheet.id)?.update(row, column) === true) {
        this.#univer.forgetFormula(sheet.id, row, column);
      }
    }
  }

  async evaluate(cells: readonly CellPlace[] | "all"): Promise<Evaluation> {
    for (;;) {
      const outcome = await this.#univer.run(this.#input(cells));
      if ("data" in outcome) return this.#evaluation(outcome.data);
      const { sheetId, row, column } = outcome.failedAt;
      if (this.#sheets.get(sheetId)?.giveUp(row, column) !== true) {
        throw new Error("Univer failed outside any formula");
      }
      this.#univer.forgetFormula(sheetId, row, column);
    }
  }

  #start(): UniverFormulas {
    const { model, functions, modules } = this;
    const executors = functions.names.map((name) =>
      addInFunction(modules.formula, name, functions, (id) => this.#sheets.get(id)?.model)
    );
    const univer = startUniver(modules, model, executors);
    const isComputable = (text: string): boolean =>
      whyUncomputed(text, (name) => univer.isKnownFunction(name), model.date1904) === null &&
      !usesAmbiguousName(text, model);
    this.#sheets.clear();
    for (const sheet of model.sheets) {
      const values = new modules.core.ObjectMatrix<ICellData>();
      this.#sheets.set(sheet.id, new UniverSheet(sheet, values, isComputable));
    }
    return univer;
  }

  #input(cells: readonly CellPlace[] | "all") {
    const { workbookId } = this.#univer;
    const bySheet = <Entry>(entry: (sheet: UniverSheet) => Entry) => ({
      [workbookId]: Object.fromEntries(
        [...this.#sheets].map(([id, sheet]): [string, Entry] => [id, entry(sheet)])
      ),
    });
    const names = [...this.#sheets].map(([id, { model }]): [string, string] => [model.name, id]);
    return {
      formulaData: bySheet(({ formulas }) => formulas),
      arrayFormulaCellData: bySheet(({ spilled }) => spilled),
      arrayFormulaRange: bySheet(({ areas }) => areas),
      allUnitData: bySheet(({ model, values }) => ({
        cellData: values,
        ...sizeOf(model),
        rowData: {},
        columnData: {},
      })),
      unitStylesData: { [workbookId]: new this.modules.core.Styles() },
      unitSheetNameMap: { [workbookId]: Object.fromEntries(names) },
      forceCalculate: cells === "all",
      dirtyRanges: cells === "all" ? [] : cells.map((place) => this.#rangeOf(place)),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    };
  }

  #rangeOf({ sheet, row, column }: CellPlace): IUnitRange {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: this.#univer.workbookId, sheetId: sheet.id, range };
  }

  #evaluation(data: IAllRuntimeData): Evaluation {
    const computed: ComputedCell[] = [];
    const uncomputed: CellPlace[] = [];
    for (const [id, sheet] of this.#sheets) {
      const results = this.#resultsOf(data, id);
      results.values?.forValue((row, column, cell) => {
        if (sheet.formulas[row]?.[column] === undefined) return;
        const place = { sheet: sheet.model, row, column };
        if (isEngineFault(cell)) uncomputed.push(place);
        else computed.push({ ...place, ...take(sheet, row, column, cell, results) });
      });
      for (const place of sheet.uncomputed) uncomputed.push({ sheet: sheet.model, ...place });
    }
    return { computed, uncomputed };
  }

  #resultsOf(
    { unitData, arrayFormulaRange, arrayFormulaCellData }: IAllRuntimeData,
    id: string
  ): Results {
    const { workbookId } = this.#univer;
    return {
      values: unitData[workbookId]?.[id] as ObjectMatrix<ICellData> | undefined,
      areas: arrayFormulaRange[workbookId]?.[id],
      spilled: arrayFormulaCellData[workbookId]?.[id] as ObjectMatrix<ICellData> | undefined,
    };
  }
}

interface Results {
  readonly values: ObjectMatrix<ICellData> | undefined;
  readonly areas:
    Readonly<Record<number, Readonly<Record<number, IRange>> | undefined>> | undefined;
  readonly spilled: ObjectMatrix<ICellData> | undefined;
}

/** Takes over one result, so that the next run knows it. */
function take(
  sheet: UniverSheet,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
  { areas, spilled }: Results
): Omit<ComputedCell, keyof CellPlace> {
  const value = fromUniver(cell);
  const area = areas?.[row]?.[column] ?? null;
  const isBlocked = typeof value === "object" && value.error === "#SPILL!";
  const values = area === null || isBlocked ? null : (spilled ?? null);
  sheet.values.setValue(row, column, toUniver(value));
  sheet.setSpill(row, column, area, values);
  return {
    value,
    area: area === null ? null : asArea(area),
    spilled: area === null || values === null ? null : matrixOf(values, area),
  };
}

const matrixOf = (values: ObjectMatrix<ICellData>, area: IRange): Matrix =>
  Array.from({ length: area.endRow - area.startRow + 1 }, (_, row) =>
    Array.from({ length: area.endColumn - area.startColumn + 1 }, (_, column): CellContent =>
      fromUniver(values.getValue(area.startRow + row, area.startColumn + column))
    )
  );
