import { cellsUnder } from "../grid/cells-under";
import type { ColumnChoice } from "./column-choice";
import { readPlainNumber } from "../quantity/read-points";
import type { TableHeader } from "./table-headers";
import type { ColumnRole } from "../words/terms/indicator-columns";

/**
 * Asks about columns that were not understood, where one of them may be what the table lacks: 年度指标值, 实际完成值, 分值,
 * 得分 or the indicators' names, or a level left of the names. Each is named in a Finding; none is read.
 */
export function askUnknown(choice: ColumnChoice): void {
  const { headers, columns, told, findings } = choice;
  const names = columns.level4 ?? columns.level3 ?? columns.name ?? columns.level2;
  const missing = valueRoles.filter((role) => columns[role] === undefined);
  for (const header of headers) {
    if (told.has(header.column)) continue;
    const numbers = numbersUnder(choice, header);
    const isLevel = numbers === "none" && names !== undefined && header.column < names.column;
    const levels = isLevel || !names ? levelRoles.filter((role) => columns[role] === undefined) : [];
    const roles: readonly ColumnRole[] = isLevel ? levels : [...missing, ...levels];
    const likely = fitting[numbers].filter((role) => roles.includes(role));
    const [role] = likely;
    if (!role) continue;
    const finding = "column-unknown";
    told.set(header.column, { role: null, by: "content", doubt: { kind: "column", finding, likely } });
    findings.push({ code: finding, severity: "notice", cells: [header.header.ref], values: { header: header.header.text, role } });
  }
} // prettier-ignore

const valueRoles = ["target", "actual", "points", "score"] as const;
const levelRoles = ["level1", "level2", "level3"] as const;

type Numbers = "small" | "any" | "none" | "empty";

/** What a column may be, by its numbers: small ones are points, other ones values, words are names. */
const fitting: Readonly<Record<Numbers, readonly ColumnRole[]>> = {
  small: ["points", "score", "actual", "target"],
  any: ["actual", "target", "score", "points"],
  none: ["level3", "level2", "level1", "target", "actual"],
  empty: [],
};

function numbersUnder({ sheet, rows }: ColumnChoice, { column }: TableHeader): Numbers {
  const cells = cellsUnder(sheet, rows.bodyRow, column);
  if (cells.length === 0) return "empty";
  const numbers = cells.flatMap((cell) => readPlainNumber(cell) ?? []);
  const figures = cells.filter(({ text }) => /^\d/u.test(text));
  if (2 * numbers.length < cells.length) return 2 * figures.length > cells.length ? "any" : "none";
  return numbers.every((number) => number.gte(0) && number.lte(30)) ? "small" : "any";
}
