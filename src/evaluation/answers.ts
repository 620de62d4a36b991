import type { CurrencyUnit } from "./budget";
import { columnRoles, fundRoles, type ColumnRole, type FundRole } from "./column-role";

/** What a person answered about a workbook. Plain JSON; an answer beats everything that reading tells by itself. */
export interface Answers {
  /** By the fingerprint of a table's headers: good for every workbook of the same layout. */
  readonly layouts: Readonly<Record<string, LayoutAnswers>>;
  /** Id of the form to be read, see `Form`. Good for this workbook only. */
  readonly form?: string;
  /** Where the indicator table's header stands. Good for this workbook only. */
  readonly table?: HeaderPlace;
  /** Sheets beside the form's own, by name: true to read them for it. Good for this workbook only. */
  readonly sheets?: Readonly<Record<string, boolean>>;
}

/** Answers about one layout of a table. */
export interface LayoutAnswers {
  /** By the column's key, see `RecognisedColumn`. */
  readonly columns: Readonly<Record<string, AnsweredRole>>;
  /** The unit of the amounts, kept with the indicator table's layout. */
  readonly currencyUnit?: CurrencyUnit;
}

/** A role of the indicator table or of the funds block; "ignored" for a column that is not to be read. */
export type AnsweredRole = ColumnRole | FundRole;

/** A header row; rows count from 1, as the sheet shows them. */
export interface HeaderPlace {
  readonly sheet: string;
  readonly headerRow: number;
}

export const noAnswers: Answers = { layouts: {} };

/**
 * Reads answers from a file or a workbook's settings. Total: parts that are not understood are left out, and anything
 * that is no object at all is no answers.
 *
 * @example parseAnswers({ form: "自评表", table: 3 }) // { layouts: {}, form: "自评表" }
 */
export function parseAnswers(from: unknown): Answers {
  const { layouts, form, table, sheets } = fieldsOf(from);
  const read = Object.entries(fieldsOf(sheets)).filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"); // prettier-ignore
  const place = parsePlace(table);
  return {
    layouts: Object.fromEntries(
      Object.entries(fieldsOf(layouts)).map(([print, layout]) => [print, parseLayout(layout)])
    ),
    ...(typeof form === "string" && { form }),
    ...(place && { table: place }),
    ...(read.length > 0 && { sheets: Object.fromEntries(read) }),
  };
}

/**
 * Both together; where they contradict each other the later answer stands. Layouts are merged column by column.
 *
 * @example mergeAnswers({ layouts: {}, form: "甲" }, { layouts: {}, form: "乙" }) // { layouts: {}, form: "乙" }
 */
export function mergeAnswers(earlier: Answers, later: Answers): Answers {
  const layouts = new Map(Object.entries(earlier.layouts));
  for (const [print, layout] of Object.entries(later.layouts)) {
    const before = layouts.get(print);
    const columns = { ...before?.columns, ...layout.columns };
    layouts.set(print, { ...before, ...layout, columns });
  }
  const sheets = { ...earlier.sheets, ...later.sheets };
  const merged = { ...earlier, ...later, layouts: Object.fromEntries(layouts) };
  return Object.keys(sheets).length > 0 ? { ...merged, sheets } : merged;
}

function parseLayout(from: unknown): LayoutAnswers {
  const { columns, currencyUnit } = fieldsOf(from);
  return {
    columns: Object.fromEntries(
      Object.entries(fieldsOf(columns)).flatMap(([key, role]) =>
        isRole(role) ? [[key, role] as const] : []
      )
    ),
    ...((currencyUnit === "元" || currencyUnit === "万元") && { currencyUnit }),
  };
}

function parsePlace(from: unknown): HeaderPlace | null {
  const { sheet, headerRow } = fieldsOf(from);
  const isRow = typeof headerRow === "number" && Number.isInteger(headerRow) && headerRow > 0;
  return typeof sheet === "string" && isRow ? { sheet, headerRow } : null;
}

function fieldsOf(from: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof from === "object" && from !== null && !Array.isArray(from);
  return isObject ? Object.fromEntries(Object.entries(from)) : {};
}

const roles: ReadonlySet<unknown> = new Set([...columnRoles, ...fundRoles]);

function isRole(value: unknown): value is AnsweredRole {
  return roles.has(value);
}
