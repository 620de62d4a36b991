import { fieldOf, type PublishedCase, type PublishedIndicator } from "../published-case";
import type { LayoutPlan } from "./layout-plan";
import type { Seeded } from "./seeded";

/** What a drawn column holds: a field of the published row, a part of its target, or what the table does not have. */
export interface DrawnColumn {
  readonly header: string;
  readonly holds: "level" | "sign" | "target" | "unit" | "actual" | "points" | "score" | "note" | "other"; // prettier-ignore
  /** Heading in the row above, over neighbours with the same one. */
  readonly heading: string | null;
  /** 1 to 3 for a level. */
  readonly level: number;
  text(row: PublishedIndicator, index: number): string;
}

/** The columns of a case in their published order, changed as the plan says. */
export function indicatorColumns(
  published: PublishedCase,
  plan: LayoutPlan,
  random: Seeded
): readonly DrawnColumn[] {
  const headers = published.layout.indicator_header;
  const hasParts = headers.some((header) => fieldOf(header) === "unit");
  const columns = headers.flatMap((header): readonly DrawnColumn[] => {
    const field = fieldOf(header);
    if (field === "target_raw" && !hasParts && plan.target !== "one column")
      return targetParts(plan.target === "under a heading" ? header : null);
    const heading = headingOf(field, hasParts, plan);
    return [{ header, holds: holdings[field], heading, level: levelOf(field), text: (row) => row[field] ?? "" }]; // prettier-ignore
  });
  const extras = random.shuffle(extraColumns).slice(0, plan.extraColumns);
  return extras.reduce<readonly DrawnColumn[]>((all, column) => inserted(all, column, random), columns); // prettier-ignore
}

/** "≥266米" as "≥", "266" and "米". Other targets stand whole in the middle. */
export function targetPartsOf({ sign, target_raw: raw, unit }: PublishedIndicator): {
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
} {
  const match = /^(≥|≤|=)?(\d+(?:\.\d+)?)(?!\d)([^年月以]*)$/u.exec(raw);
  if (sign !== undefined || unit !== undefined || !match)
    return { sign: sign ?? "", value: raw, unit: unit ?? "" };
  return { sign: match[1] ?? "", value: match[2] ?? "", unit: match[3] ?? "" };
}

function targetParts(heading: string | null): readonly DrawnColumn[] {
  const part = (header: string, holds: DrawnColumn["holds"], text: DrawnColumn["text"]): DrawnColumn => ({ header, holds, heading, level: 0, text }); // prettier-ignore
  return [
    part("指标性质", "sign", (row) => targetPartsOf(row).sign),
    part("指标值", "target", (row) => targetPartsOf(row).value),
    part("度量单位", "unit", (row) => targetPartsOf(row).unit),
  ];
}

function headingOf(field: keyof PublishedIndicator, hasParts: boolean, plan: LayoutPlan): string | null {
  const isPart = field === "sign" || field === "unit" || (field === "target_raw" && hasParts);
  if (isPart && plan.target === "under a heading") return "年度指标值";
  return plan.levelHeading && levelOf(field) > 0 ? "绩效指标" : null;
} // prettier-ignore

function levelOf(field: keyof PublishedIndicator): number {
  return ["l1", "l2", "l3"].indexOf(field) + 1;
}

const holdings: Readonly<Record<keyof PublishedIndicator, DrawnColumn["holds"]>> = {
  l1: "level",
  l2: "level",
  l3: "level",
  sign: "sign",
  target_raw: "target",
  unit: "unit",
  actual_raw: "actual",
  weight_raw: "points",
  score_raw: "score",
  reason_raw: "note",
};

/** Columns that real tables have beside the published ones; none may be taken for another. */
const extraColumns: readonly DrawnColumn[] = [
  extra("序号", (_, index) => String(index + 1)),
  extra("完成率", () => "100%"),
  extra("复核得分", () => "1"),
  extra("财政审核得分", (row) => (row.score_raw === "" ? "" : "0")),
  extra("得分系数", () => "0.9"),
  extra("评分标准", () => "少一个扣1分，扣完为止，最多扣5分"),
  extra("指标解释", () => "反映项目完成情况，100%为满分"),
  extra("佐证资料", () => "验收单3份"),
  extra("是否核心指标", () => "是"),
  extra("上年完成值", (_, index) => String(3 * index)),
  extra("偏差率", () => "0%"),
  extra("扣分", () => "0"),
  extra("责任科室", () => "办公室"),
  extra("填报状态", () => "已填"),
];

function extra(header: string, text: DrawnColumn["text"]): DrawnColumn {
  return { header, holds: "other", heading: null, level: 0, text };
}

/** 序号 stands first; others anywhere but between columns of one heading. */
function inserted(
  columns: readonly DrawnColumn[],
  column: DrawnColumn,
  random: Seeded
): readonly DrawnColumn[] {
  const places = columns.flatMap((next, index) => {
    const before = columns[index - 1];
    const apart = before && next.level === 0 && (before.heading === null || before.heading !== next.heading); // prettier-ignore
    const between = isPart(before) && isPart(next);
    return apart && !between ? [index] : [];
  });
  const place = column.header === "序号" ? 0 : random.pick([...places, columns.length]);
  return [...columns.slice(0, place), column, ...columns.slice(place)];
}

function isPart(column: DrawnColumn | undefined): boolean {
  return column !== undefined && ["sign", "target", "unit"].includes(column.holds);
}
