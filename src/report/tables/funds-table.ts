import type { Budget, BudgetAmounts } from "../../evaluation/budget";
import type { Project } from "../../evaluation/evaluation";
import type { ScoredExecution } from "../../scoring/scorecard";
import type { Table, TableCell, TableRow } from "../document";
import { amountText, inWan, tableRateText } from "../numbers/number-style";
import { subjectOf } from "../project-name";
import { rateCells } from "../scores/score-cells";
import { amountLabel, givenAmounts } from "../sentences/money-text";
import { inSentence } from "../text";
import { numberCell, wordCell } from "./table-cell";

/** 资金情况: the total and its sources; a column for each amount the sheet has, and the execution rate. */
export function fundsTable(
  budget: Budget,
  execution: ScoredExecution | null,
  project: Project
): Table {
  const kinds = givenAmounts(budget).map(({ kind }) => kind);
  const rate = execution?.rate ?? null;
  const rest = rate === null ? 0 : 14;
  const first = 100 - rest - kinds.length * amountWidth;
  const row = (
    name: TableCell,
    amounts: BudgetAmounts,
    last: TableCell,
    total: boolean
  ): TableRow => ({
    emphasis: total,
    cells: [
      name,
      ...kinds.map((kind) => {
        const money = amounts[kind];
        if (money === null) return { text: "—" };
        const shown = (): string => amountText(money.value, budget.currencyUnit);
        return numberCell(inWan(money.value, budget.currencyUnit), shown, money.cells);
      }),
      ...(rate === null ? [] : [last]),
    ],
  });
  const totalRate = numberCell(
    rate,
    tableRateText,
    execution === null ? [] : rateCells(execution, { budget }),
    execution?.rateRule
  );
  return {
    kind: "table",
    id: "funds",
    caption: `${subjectOf(project)}资金情况表`,
    unitNote: "单位：万元",
    columns: [
      { header: "资金来源", align: "left", width: first },
      ...kinds.map((kind) => ({
        header: amountLabel(budget, kind),
        align: "right" as const,
        width: amountWidth,
      })),
      ...(rate === null ? [] : [{ header: "预算执行率", align: "right" as const, width: rest }]),
    ],
    rows: [
      row(wordCell("年度资金总额"), budget, totalRate, true),
      ...budget.sources
        .filter((source) => kinds.some((kind) => source[kind] !== null))
        .map((source) => row(wordCell(inSentence(source.name)), source, { text: "—" }, false)),
    ],
  };
}

const amountWidth = 15;
