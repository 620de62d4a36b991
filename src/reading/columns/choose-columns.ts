import type { LayoutAnswers } from "../../evaluation/answers";
import type { Finding } from "../../evaluation/finding";
import { answeredClaims } from "./answered-columns";
import { cellsUnder } from "../grid/cells-under";
import type { ColumnChoice } from "./column-choice";
import { addByContent, checkByContent } from "./columns-by-content";
import { addByWording } from "./columns-by-wording";
import { withinYear } from "./periods";
import { addProjects } from "./project-column";
import { readPlainNumber } from "../quantity/read-points";
import type { Cell, Sheet } from "../grid/sheet";
import { splitNames } from "./split-names";
import { withSigns } from "./sign-claims";
import type { ColumnClaim, TableColumn, TableColumns } from "./table-columns";
import type { HeaderRows, TableHeader } from "./table-headers";
import { indicatorColumns, sharedRoles, type ColumnRole } from "../words/terms/indicator-columns";
import { askUnknown } from "./unknown-columns";
import { withYielding } from "./yielding-claims";

/**
 * Gives every role its column. A person's answer comes first and leaves its role to no other column. Of two that claim a
 * role the one with the later year wins, then the one with the more telling word, the one with more numbers, the left
 * one; the loser is named in a Finding. A column whose content contradicts its header, and one whose header says
 * nothing, are judged by content: see `columns-by-content`.
 */
export function chooseColumns(
  sheet: Sheet,
  rows: HeaderRows,
  headers: readonly TableHeader[],
  claims: readonly ColumnClaim[],
  answers: LayoutAnswers | undefined
): ColumnChoice {
  const findings: Finding[] = [];
  const answered = answers ? answeredClaims(headers, claims, answers, findings) : { claims, columns: new Set<number>() }; // prettier-ignore
  const ofYear = withinYear(sheet, answered.claims, findings);
  const told = withYielding(withSigns(sheet, rows.bodyRow, ofYear, answered.columns), answered.columns); // prettier-ignore
  const choice: ColumnChoice = { sheet, rows, headers, claims: told, columns: {}, told: new Map(), findings }; // prettier-ignore
  for (const role of Object.keys(indicatorColumns) as ColumnRole[]) chooseByWord(choice, role);
  for (const column of answered.columns) {
    const role = answered.claims.find((claim) => claim.column === column)?.role ?? null;
    choice.told.set(column, { role, by: "answer", doubt: null });
  }
  addByWording(choice);
  checkByContent(choice);
  addProjects(choice);
  addByContent(choice);
  splitNames(choice);
  askUnknown(choice);
  return choice;
}

/** Four levels: the last three. 指标名称 alone, or after two levels: the third. */
export function threeLevels(columns: Partial<Record<ColumnRole, TableColumn>>): TableColumns {
  const { level1, level2, level3, level4, name, ...others } = columns;
  const levels = level4 ? [level2, level3, level4] : [level1, level2, level3 ?? name];
  const [first, second, third] = levels;
  return {
    ...others,
    ...(first && { level1: first }),
    ...(second && { level2: second }),
    ...(third && { level3: third }),
  };
}

function chooseByWord({ sheet, rows, claims, columns, told, findings }: ColumnChoice, role: ColumnRole): void {
  const rivals = claims.filter((claim) => claim.role === role);
  const best = bestOf(sheet, rows.bodyRow, rivals);
  if (!best) return;
  columns[role] = best;
  const isShared = sharedRoles.includes(role);
  const losers = rivals.filter((other) => other !== best);
  const doubted = isShared || role === "name" ? [] : losers.filter((other) => !heads(claims, other));
  for (const other of losers) {
    const doubt = doubted.includes(other) ? ({ kind: "loser" } as const) : null;
    told.set(other.column, { role: isShared ? role : null, by: "word", doubt });
  }
  for (const other of doubted) findings.push(duplicate(best, other));
  const doubt = doubted.length > 0 ? ({ kind: "sameRole", rivals: doubted } as const) : null;
  told.set(best.column, { role, by: "word", doubt });
} // prettier-ignore

function bestOf(
  sheet: Sheet,
  bodyRow: number,
  rivals: readonly ColumnClaim[]
): ColumnClaim | undefined {
  if (rivals.length < 2) return rivals[0];
  const numbers = new Map(rivals.map((claim) => [claim, numbersIn(sheet, bodyRow, claim.column)]));
  return [...rivals].sort(
    (a, b) =>
      laterFirst(a.header, b.header) ||
      a.rank - b.rank ||
      (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0) ||
      a.column - b.column
  )[0];
}

function numbersIn(sheet: Sheet, bodyRow: number, column: number): number {
  return cellsUnder(sheet, bodyRow, column).filter((cell) => readPlainNumber(cell) !== null).length;
}

/** "2022年实际完成值" beside "2023年实际完成值": the later year is the one evaluated. */
function laterFirst(a: Cell, b: Cell): number {
  const [left, right] = [a, b].map(({ key }) => /20\d\d/u.exec(key)?.[0]);
  return left && right ? Number(right) - Number(left) : 0;
}

/** A 分值 column right beside 一级 or 二级指标 holds that level's sum, as the older framework prints it. */
function heads(claims: readonly ColumnClaim[], claim: ColumnClaim): boolean {
  return claims.some(
    ({ role, right }) => (role === "level1" || role === "level2") && right + 1 === claim.column
  );
}

function duplicate(best: ColumnClaim, other: ColumnClaim): Finding {
  return {
    code: "column-duplicate",
    severity: "notice",
    cells: [best.header.ref, other.header.ref],
    values: { used: best.header.text, unused: other.header.text },
  };
}
