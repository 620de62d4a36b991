import type { AnsweredRole, Answers } from "./answers";
import type { CurrencyUnit } from "./budget";
import type { CellRef } from "./cell-ref";

/** What was taken for what on the sheets, how it was told, and what a person should be asked. Plain JSON. */
export interface Recognition {
  /** The form that was read, see `Form`; null where no indicator table was found. */
  readonly form: string | null;
  /** The cell that holds the project's name. */
  readonly project: CellRef | null;
  /** The sheets that were read. */
  readonly sheets: readonly string[];
  readonly indicators: RecognisedTable | null;
  readonly funds: RecognisedTable | null;
  readonly currencyUnit: RecognisedUnit | null;
  /** One for each doubt, the most telling first. */
  readonly questions: readonly Question[];
}

/** A table with its headers. */
export interface RecognisedTable {
  /** The whole table, header rows included. */
  readonly area: CellRef;
  /** The words of its headers in order, years left out: the same for every workbook of this layout. */
  readonly fingerprint: string;
  /** Left to right; columns without words and content are left out. */
  readonly columns: readonly RecognisedColumn[];
}

/** A column of a table (or, in a funds block that lies on its side, a row) and what it was taken for. */
export interface RecognisedColumn {
  /** The column's name in an answer: its header's words, or for an empty header the words before it and "+1". */
  readonly key: string;
  /** Null: not understood, so not read. */
  readonly role: AnsweredRole | null;
  readonly header: CellRef;
  readonly text: string;
  readonly by: ToldBy | null;
  /** False where a person should be asked. */
  readonly isSure: boolean;
}

/**
 * How a column was told: a known word, a known word among others, what stands below it, or a person's answer.
 */
export type ToldBy = "word" | "wording" | "content" | "answer";

/** The unit the amounts are written in. */
export interface RecognisedUnit {
  readonly unit: CurrencyUnit;
  /** "size": guessed from the amounts; "default": there was nothing to go by. */
  readonly by: "heading" | "cell" | "note" | "size" | "default" | "answer";
  readonly cell: CellRef | null;
  readonly isSure: boolean;
}

/** Something that was read with a doubt and that a person can settle with one answer. */
export interface Question {
  /** Stable for the same doubt about the same sheet. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** Code of the Finding that names the same doubt. */
  readonly finding: string;
  /** Where the doubt is; null for one about the whole workbook. */
  readonly cell: CellRef | null;
  /** What the sheet says there. */
  readonly text: string;
  /** The likely one first. */
  readonly options: readonly [Option, ...Option[]];
  /** Value of the option that was read; null where nothing was. */
  readonly assumed: string | null;
}

/**
 * column: what a column holds (options are roles). sameRole: which of two columns holds it (options are columns).
 * currencyUnit: 元 or 万元. form: which form is to be read. table: where the indicator table's header is. sheet: whether a
 * sheet is to be read that may belong to the form (options are yes and no).
 */
export type QuestionKind = "column" | "sameRole" | "currencyUnit" | "form" | "table" | "sheet";

export interface Option {
  readonly value: string;
  /** What the sheet says; "" where the value itself is what to show. */
  readonly text: string;
  readonly cell: CellRef | null;
  /** To be merged into the answers (`mergeAnswers`) if this is chosen. */
  readonly answers: Answers;
}

/** Nothing recognised: for evaluations that come from no sheet. */
export const noRecognition: Recognition = {
  form: null,
  project: null,
  sheets: [],
  indicators: null,
  funds: null,
  currencyUnit: null,
  questions: [],
};
