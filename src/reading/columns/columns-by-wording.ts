import type { ColumnChoice } from "./column-choice";
import {
  indicatorColumns,
  otherYearWords,
  type ColumnRole,
} from "../words/terms/indicator-columns";

/** Takes headers that hold a known word among others: "2022年度预期实现的指标值". Each is named in a Finding. */
export function addByWording({ headers, columns, told, findings }: ColumnChoice): void {
  for (const { column, right, header } of headers) {
    if (header.key === "" || told.has(column) || header.key.length > 20) continue;
    if (otherYearWords.some((word) => header.key.includes(word))) continue;
    const likely = wordingRoles.filter(
      (role) =>
        columns[role] === undefined &&
        indicatorColumns[role].some((word) => word.length > 2 && header.key.includes(word))
    );
    const [role] = likely;
    if (!role) continue;
    columns[role] = { column, right, header };
    const finding = "column-by-wording";
    told.set(column, { role, by: "wording", doubt: { kind: "column", finding, likely } });
    findings.push({ code: finding, severity: "notice", cells: [header.ref], values: { header: header.text, role } }); // prettier-ignore
  }
}

const wordingRoles: readonly ColumnRole[] = ["level1", "level2", "level3", "deviation", "criterion", "reviewScore", "score", "points", "actual", "target", "unit"]; // prettier-ignore
