import type { Decimal } from "../evaluation/decimal";
import { fill } from "../strings/fill";
import { argumentNames, placeWords, type ArgumentName } from "../strings/functions-messages";
import { CellError, type CellInput, type Matrix } from "./cell-input";
import { Fault, invalid, Refusal } from "./fault";

/** What a result cell shows; numbers stay exact until Excel takes them. */
export type Result = Decimal | number | string | Fault;

/** An argument that holds one value for each result cell, or one for all. */
export interface Argument {
  readonly name: ArgumentName;
  readonly cells: Matrix;
}

/** More cells than any table has; whole columns are refused rather than spilled over a million rows. */
const mostCells = 200_000;

/**
 * Applies a function cell by cell. All arguments are ranges of one shape, or single cells that count for every result;
 * the result has that shape. A fault names the place within the range, an error cell is told with its own.
 *
 * @throws Refusal - ranges of different shapes.
 */
export function eachCell(
  args: readonly Argument[],
  compute: (cells: readonly CellInput[]) => Result
): Result[][] {
  const shape = shapeOf(args);
  const rows: Result[][] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    const line: Result[] = [];
    for (let column = 0; column < shape.columns; column += 1)
      line.push(resultAt(args, shape, row, column, compute));
    rows.push(line);
  }
  return rows;
}

/** Where a cell stands in its range, as words; "" in a range of one cell. */
export function placeOf(cells: Matrix, row: number, column: number): string {
  return placeIn(sizeOf(cells), row, column);
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function resultAt(
  args: readonly Argument[],
  shape: Shape,
  row: number,
  column: number,
  compute: (cells: readonly CellInput[]) => Result
): Result {
  const cells = args.map(({ cells: own }) => (isSingle(own) ? own[0]?.[0] : own[row]?.[column]) ?? null); // prettier-ignore
  const failed = cells.findIndex((cell) => cell instanceof CellError);
  const result = failed < 0 ? computed(cells, compute) : errorCell(args[failed], cells[failed]);
  return result instanceof Fault ? result.at(placeIn(shape, row, column)) : result;
}

/** A refusal within a cell's own computation is that cell's fault. */
function computed(
  cells: readonly CellInput[],
  compute: (cells: readonly CellInput[]) => Result
): Result {
  try {
    return compute(cells);
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

/** The fault of an error cell in an argument. */
export function errorCell(argument: Argument | undefined, cell: CellInput | undefined): Fault {
  const error = cell instanceof CellError ? cell.text : "";
  return invalid("error-cell", argument?.name, { error });
}

function shapeOf(args: readonly Argument[]): Shape {
  const ranges = args.filter(({ cells }) => !isSingle(cells));
  const [first] = ranges;
  if (!first) return { rows: 1, columns: 1 };
  const shape = sizeOf(first.cells);
  for (const { name, cells } of ranges) {
    const own = sizeOf(cells);
    if (own.rows * own.columns > mostCells)
      throw new Refusal(invalid("too-large", name, { limit: String(mostCells) }));
    if (own.rows !== shape.rows || own.columns !== shape.columns) {
      const values = { argument: argumentNames[name], size: words(own), expected: words(shape) };
      throw new Refusal(invalid("shape-differs", name, values));
    }
  }
  return shape;
}

function sizeOf(cells: Matrix): Shape {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function isSingle(cells: Matrix): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

function words({ rows, columns }: Shape): string {
  return `${rows}行${columns}列`;
}

function placeIn({ rows, columns }: Shape, row: number, column: number): string {
  if (rows === 1 && columns === 1) return "";
  const place = { row: String(row + 1), column: String(column + 1) };
  return fill(columns === 1 ? placeWords.row : placeWords.both, place);
}
