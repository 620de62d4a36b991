import type { Budget, CurrencyUnit } from "../evaluation/budget";
import type { Project } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Question, Recognition, RecognisedTable } from "../evaluation/recognition";
import type { FundsBlock, FundsPair } from "./find-funds-block";
import type { IndicatorTable } from "./find-indicator-tables";
import type { OpenForm } from "./form-draft";
import { refOfArea } from "./area-ref";
import { headerQuestion } from "./header-question";
import { recogniseFunds } from "./recognise-funds";
import { recogniseUnit, unitQuestion } from "./recognise-unit";
import type { Sheet } from "./sheet";

/** What reading found out on its way, for `recognise`. */
export interface Found {
  readonly form: OpenForm | null;
  readonly used: readonly Sheet[];
  readonly project: Project;
  readonly table: IndicatorTable | null;
  /** The table's rows under its header. */
  readonly rows: readonly number[];
  readonly block: FundsBlock | null;
  readonly fundsPairs: readonly FundsPair[];
  readonly budget: Budget | null;
  readonly answeredUnit: CurrencyUnit | null;
  /** The form first, then the sheets. */
  readonly questions: readonly (Question | null)[];
  readonly findings: readonly Finding[];
}

/** Puts together what was taken for what, and the questions: the form first, then sheets, columns and the unit. */
export function recognise(found: Found): Recognition {
  const { form, used, project, table, block, budget, findings } = found;
  const unit =
    budget && recogniseUnit(budget, block, found.fundsPairs, found.answeredUnit, findings);
  const questions = [
    ...found.questions,
    table ? null : headerQuestion(used),
    ...(table?.questions ?? []),
    unit && table && unitQuestion(unit, table.fingerprint, findings),
  ];
  return {
    form: form?.id ?? null,
    project: project.name?.cells[0] ?? null,
    sheets: [...new Set(used.map(({ name }) => name))],
    indicators: table && recogniseTable(table, found.rows),
    funds: block && recogniseFunds(block),
    currencyUnit: unit,
    questions: questions.filter((question) => question !== null),
  };
}

function recogniseTable(table: IndicatorTable, rows: readonly number[]): RecognisedTable {
  const { sheet, headerRow, bodyRow, fingerprint, recognised, headers } = table;
  const area = {
    top: headerRow,
    left: Math.min(...headers.map(({ column }) => column)),
    bottom: rows.at(-1) ?? bodyRow - 1,
    right: Math.max(...headers.map(({ right }) => right)),
  };
  return { area: refOfArea(sheet, area), fingerprint, columns: recognised };
}
