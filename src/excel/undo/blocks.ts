import type { Area } from "../../evaluation/a1";

/** Something that stands in one cell. Rows and columns count from 0. */
export interface Placed {
  readonly row: number;
  readonly column: number;
}

/** A block with one item in every cell, row by row. */
export interface Block<Item> {
  readonly area: Area;
  readonly rows: readonly (readonly Item[])[];
}

/**
 * Cells put together into as few full blocks as neighbours make: down each column first, then equal stretches of
 * neighbouring columns. So a column of scores is one write, however long it is.
 */
export function blocksOf<Item extends Placed>(items: readonly Item[]): readonly Block<Item>[] {
  const open: Stretch<Item>[] = [];
  const byPlace = items.toSorted((a, b) => a.column - b.column || a.row - b.row);
  for (const item of byPlace) {
    const last = open.at(-1);
    const follows = last?.column === item.column && last.top + last.items.length === item.row;
    if (follows) last.items.push(item);
    else open.push({ column: item.column, top: item.row, items: [item] });
  }
  return joined(open);
}

interface Stretch<Item> {
  readonly column: number;
  readonly top: number;
  readonly items: Item[];
}

function joined<Item>(stretches: readonly Stretch<Item>[]): Block<Item>[] {
  const groups = new Map<string, Stretch<Item>[]>();
  for (const stretch of stretches) {
    const key = `${stretch.top}+${stretch.items.length}`;
    const group = groups.get(`${key}@${stretch.column - 1}`) ?? [];
    group.push(stretch);
    groups.delete(`${key}@${stretch.column - 1}`);
    groups.set(`${key}@${stretch.column}`, group);
  }
  return [...groups.values()].flatMap((group) => blockOf(group) ?? []);
}

function blockOf<Item>(group: readonly Stretch<Item>[]): Block<Item> | null {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return null;
  const area = { top: first.top, left: first.column, bottom: first.top + first.items.length - 1, right: last.column }; // prettier-ignore
  const rows = first.items.map((_, down) =>
    group.flatMap(({ items }) => items.slice(down, down + 1))
  );
  return { area, rows };
}
