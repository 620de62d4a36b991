import type { Budget, CurrencyUnit } from "../evaluation/budget";
import type { Project } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Question, Recognition, RecognisedTable } from "../evaluation/recognition";
import type { FundsPair } from "./funds/find-funds-block";
import type { IndicatorTable } from "./indicators/find-indicator-tables";
import type { LocatedForm, Place } from "./layout";
import { refOfArea } from "./grid/area-ref";
import { headerQuestion } from "./indicators/header-question";
import { recogniseFunds } from "./funds/recognise-funds";
import { recogniseUnit, unitQuestion } from "./funds/recognise-unit";
import { isSilent, type TableRows } from "./indicators/table-rows";

/** What reading found out on its way, for `recognise`. */
export interface Found {
  readonly form: LocatedForm | null;
  readonly place: Place;
  readonly project: Project;
  readonly fundsPairs: readonly FundsPair[];
  readonly budget: Budget | null;
  readonly answeredUnit: CurrencyUnit | null;
  /** The form first, then the sheets. */
  readonly questions: readonly (Question | null)[];
  readonly findings: readonly Finding[];
}

/** Puts together what was taken for what, and the questions: the form first, then sheets, columns and the unit. */
export function recognise(found: Found): Recognition {
  const { form, project, budget, findings } = found;
  const { sheets, table, rows, funds } = found.place;
  const unit =
    budget && recogniseUnit(budget, funds, found.fundsPairs, found.answeredUnit, findings);
  const questions = [
    ...found.questions,
    table ? null : headerQuestion(sheets),
    ...(table?.questions ?? []),
    unit && table && unitQuestion(unit, table.fingerprint, findings),
  ];
  return {
    form: form?.id ?? null,
    project: project.name?.cells[0] ?? null,
    sheets: [...new Set(sheets.map(({ name }) => name))],
    indicators: table && recogniseTable(table, rows),
    funds: funds && recogniseFunds(funds),
    currencyUnit: unit,
    questions: questions.filter((question) => question !== null),
  };
}

function recogniseTable(table: IndicatorTable, { rows }: TableRows): RecognisedTable {
  const { sheet, headerRow, bodyRow, fingerprint, recognised, headers } = table;
  const area = {
    top: headerRow,
    left: Math.min(...headers.map(({ column }) => column)),
    bottom: rows.findLast((row) => !isSilent(row))?.row ?? bodyRow - 1,
    right: Math.max(...headers.map(({ right }) => right)),
  };
  return { area: refOfArea(sheet, area), fingerprint, columns: recognised };
}
