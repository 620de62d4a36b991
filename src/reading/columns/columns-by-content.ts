import type { Finding } from "../../evaluation/finding";
import { sampledRows } from "../grid/cells-under";
import type { ColumnChoice } from "./column-choice";
import { isTotalLabel } from "./funds-headers";
import { isKnownSign, looksLikeUnit } from "./beside-value";
import { deductionIn } from "../quantity/deduction";
import { isBlank } from "../quantity/read-quantity";
import { saysSign } from "../quantity/sign-words";
import { beginsNote } from "../grid/note-line";
import { readPlainNumber } from "../quantity/read-points";
import type { Cell } from "../grid/sheet";
import type { ColumnRole } from "../words/terms/indicator-columns";
import { totalWords } from "../words/terms/row-marks";

/**
 * Takes away a sign or a unit column most of whose cells hold none: 单位 may stand over offices, 性质 over kinds. Each
 * is named in a Finding. A column that a person answered stays.
 */
export function checkByContent(choice: ColumnChoice): void {
  const { columns, headers, told, findings } = choice;
  for (const header of headers) {
    const { role = null, by = null } = told.get(header.column) ?? {};
    const fits = role === null ? undefined : contents[role];
    if (!role || !fits || by === "answer") continue;
    const cells = bodyCells(choice, header.column);
    if (2 * cells.filter(fits).length >= cells.length) continue;
    if (columns[role]?.column === header.column) Reflect.deleteProperty(columns, role);
    const finding = "column-content-doubtful";
    told.set(header.column, { role: null, by: "content", doubt: { kind: "column", finding, likely: ["ignored", role] } });
    findings.push(byGuess(finding, header.header, role));
  }
} // prettier-ignore

/** What most cells of a column must look like. */
const contents: Readonly<Partial<Record<ColumnRole, (cell: Cell) => boolean>>> = {
  sign: ({ text }) => isKnownSign(text),
  unit: ({ text }) => looksLikeUnit(text),
  deduction: (cell) => isBlank(cell.text) || deductionIn(cell) !== null,
};

/**
 * Finds the sign and the points column under a heading without words, between the columns that are known or right
 * beside them, where the content is plain: nothing but signs, or numbers that add up to 100. Each is named in a Finding.
 */
export function addByContent(choice: ColumnChoice): void {
  const { headers, columns, told, findings } = choice;
  const known = Object.values(columns);
  const left = Math.min(...known.map(({ column }) => column)) - 1;
  const right = Math.max(...known.map((column) => column.right)) + 1;
  for (const { column, right: last, header } of headers) {
    if (told.has(column) || column < left || column > right) continue;
    const role = roleByContent(choice, column);
    if (!role) continue;
    columns[role] ??= { column, right: last, header };
    const finding = "column-by-content";
    told.set(column, { role, by: "content", doubt: { kind: "column", finding, likely: [role] } });
    findings.push(byGuess(finding, header, role));
  }
}

/** The cells of a column in the rows that name an indicator. */
function bodyCells(choice: ColumnChoice, column: number): readonly Cell[] {
  return namedRows(choice).flatMap((row) => choice.sheet.own(row, column) ?? []);
}

/** Rows with a name of their own, down to the total, the funds or a note; no headers printed again. */
function namedRows(choice: ColumnChoice): readonly number[] {
  const { level3, name, level2, level1 } = choice.columns;
  const named = level3 ?? name ?? level2 ?? level1;
  return bodyRows(choice).filter((row) => {
    const cell = named && choice.sheet.own(row, named.column);
    return cell && cell.key !== named.header.key;
  });
}

/** The first rows under the header, down to the total, the funds or a note. */
export function bodyRows({ sheet, rows: { bodyRow } }: ColumnChoice): readonly number[] {
  const rows: number[] = [];
  for (let row = bodyRow; row < Math.min(sheet.rowCount, bodyRow + sampledRows); row += 1) {
    const [first] = sheet.row(row);
    if (first && (beginsNote(first) || sheet.row(row).some(endsBody))) break;
    rows.push(row);
  }
  return rows;
}

function endsBody(cell: Cell): boolean {
  return totalWords.includes(cell.key) || (isTotalLabel(cell) && cell.key.includes("资金"));
}

function roleByContent(choice: ColumnChoice, column: number): ColumnRole | null {
  const { columns } = choice;
  const rows = namedRows(choice);
  const cells = bodyCells(choice, column);
  if (cells.length < 2 || 2 * cells.length < rows.length) return null;
  if (columns.target && cells.every(({ text }) => isKnownSign(text)) && cells.some(saysSign)) return "sign"; // prettier-ignore
  const numbers = cells.map((cell) => readPlainNumber(cell)?.toNumber() ?? 0);
  const areMarks = numbers.every((number) => number > 0) && fullMarks.has(numbers.reduce((sum, next) => sum + next)); // prettier-ignore
  return columns.points === undefined && areMarks ? "points" : null;
}

/** All indicators together, or all but the execution rate's 10 or 20. */
const fullMarks: ReadonlySet<number> = new Set([80, 90, 100]);

function byGuess(code: string, header: Cell, role: ColumnRole): Finding {
  return { code, severity: "notice", cells: [header.ref], values: { header: header.text, role } };
}
