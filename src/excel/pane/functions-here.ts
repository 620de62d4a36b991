import { addressOf } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import { isErrorValue } from "../../reading/quantity/read-quantity";
import type { SheetGrid } from "../../reading/grid/sheet-grid";
import { callsPerf } from "../formula-text/perf-calls";

/** Whether PERF functions work in this Excel, as far as can be told without writing a cell. */
export interface FunctionsHere {
  /**
   * works: a formula shows a value. missing: Excel does not know the functions (#NAME?). waiting: it has not calculated
   * them (#BUSY!). unsupported: it says it has no custom functions. unknown: no formula to tell by.
   */
  readonly state: "works" | "missing" | "waiting" | "unsupported" | "unknown";
  /** The formulas without a value; empty in the other states. */
  readonly cells: readonly CellRef[];
}

/**
 * Tells it by the formulas there are: what Excel says of itself has been wrong (office-js issues 884, 1031), so that
 * counts only where there are none.
 *
 * @param isSupported - Excel's own word, see `saysFunctions`.
 * @example a sheet with "=PERF.EXECRATE(1,2)" showing "#NAME?" in B2 // { state: "missing", cells: [B2] }
 */
export function functionsHere(grids: readonly SheetGrid[], isSupported: boolean): FunctionsHere {
  const found = grids.flatMap(perfCells);
  const showing = (error: string) => found.filter(({ value }) => value === error).map(refOf);
  const missing = showing("#NAME?");
  if (missing.length > 0) return { state: "missing", cells: missing };
  const waiting = showing("#BUSY!");
  if (waiting.length > 0) return { state: "waiting", cells: waiting };
  const works = found.some(({ value }) => value !== "" && !isErrorValue(String(value)));
  if (works) return { state: "works", cells: [] };
  return { state: isSupported ? "unknown" : "unsupported", cells: [] };
}

/** Whether Excel itself says it has custom functions. */
export function saysFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}

interface PerfCell extends CellRef {
  readonly value: unknown;
}

function perfCells({ name, rowIndex, columnIndex, formulas, values }: SheetGrid): PerfCell[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across): PerfCell[] => {
      const isCall = typeof formula === "string" && formula.startsWith("=") && callsPerf(formula);
      if (!isCall) return [];
      const [top, left] = [rowIndex + down, columnIndex + across];
      const address = addressOf({ top, left, bottom: top, right: left });
      return [{ sheet: name, address, value: values[down]?.[across] }];
    })
  );
}

const refOf = ({ sheet, address }: PerfCell): CellRef => ({ sheet, address });
