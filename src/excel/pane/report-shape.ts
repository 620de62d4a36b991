import type { Report } from "../../report/document";

/**
 * Whether a remembered value has a report's shape, so that laying it out cannot fail. Only this add-in writes it, but a
 * workbook is a file that anybody can change.
 */
export function isReport(value: unknown): value is Report {
  return (
    isRecord(value) &&
    texts(value.title) &&
    list(value.blocks, isBlock) &&
    isRecord(value.properties)
  );
}

function isBlock(block: unknown): boolean {
  if (!isRecord(block)) return false;
  switch (block.kind) {
    case "heading":
      return isText(block.id) && isText(block.text) && [1, 2, 3].some((one) => one === block.level);
    case "paragraph":
      return list(block.runs, (run) => isRecord(run) && isText(run.text) && hasFigure(run));
    case "gap":
      return isText(block.text) && (block.advice === undefined || isText(block.advice));
    case "table":
      return isTable(block);
    case "chart":
      return (
        isText(block.id) &&
        isText(block.title) &&
        texts(block.categories) &&
        list(block.series, (one) => isRecord(one) && isText(one.name) && texts(one.values))
      );
    default:
      return false;
  }
}

function isTable({ id, caption, unitNote, columns, rows }: Fields): boolean {
  return (
    [id, caption, unitNote].every(isText) &&
    list(
      columns,
      (column) =>
        isRecord(column) &&
        isText(column.header) &&
        isText(column.align) &&
        typeof column.width === "number"
    ) &&
    list(rows, (row) => isRecord(row) && list(row.cells, isCell))
  );
}

function isCell(cell: unknown): boolean {
  if (!isRecord(cell) || !isText(cell.text) || !hasFigure(cell)) return false;
  const { number, rowSpan } = cell;
  const isNumber =
    number === undefined || (isRecord(number) && isText(number.value) && isText(number.format));
  return isNumber && (rowSpan === undefined || typeof rowSpan === "number");
}

function hasFigure({ figure }: Fields): boolean {
  if (figure === undefined) return true;
  return (
    isRecord(figure) &&
    list(figure.cells, (cell) => isRecord(cell) && isText(cell.sheet) && isText(cell.address))
  );
}

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

const texts = (value: unknown): boolean => list(value, isText);
