import type { Sourced } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import { percentText } from "../../scoring/execution-rate";
import { cellsOf } from "../check";
import type { Check } from "../check";
import { rateGround } from "../rate-ground";

/** The printed execution rate is not executed / budget. Example: 80.45% printed as 100%. */
export const executionRateDiffers: Check = {
  code: "execution-rate-differs",
  severity: "error",
  basis: rateGround,
  find({ budget }, { execution }) {
    const printed = budget?.reportedRate;
    if (!printed || !execution?.rate || agrees(printed, execution.rate)) return [];
    return [
      {
        cells: cellsOf(printed, budget.executed, execution.denominatorMoney),
        values: {
          printed: percentText(printed.value),
          computed: percentText(execution.rate),
          executed: budget.executed?.text.trim() ?? "",
          budget: execution.denominatorMoney?.text.trim() ?? "",
          budgetLabel: execution.denominatorMoney?.label ?? "",
        },
      },
    ];
  },
};

/** Equal to 2 decimals of a percent, or to as many as the cell shows: "86%" agrees with 86.20%. */
function agrees(printed: Sourced<Decimal>, rate: Decimal): boolean {
  return [2, shownDecimals(printed.text)].some((decimals) =>
    printed.value.times(100).toDecimalPlaces(decimals).eq(rate.times(100).toDecimalPlaces(decimals))
  );
}

function shownDecimals(text: string): number {
  const percent = /^\s*\d+(?:\.(\d+))?\s*[%％]\s*$/u.exec(text);
  return percent ? (percent[1]?.length ?? 0) : 2;
}
