import { addressOf, parseAddress, type Area } from "./a1";
import type { CellRef } from "./cell-ref";
import type { Finding } from "./finding";

/** Fewer cells are named one by one: their order tells which is meant first. */
const named = 6;

/**
 * The finding with neighbouring cells joined to areas where it lists many: those below each other first, then equal
 * columns side by side.
 *
 * Example: C3, C4 … C250 are C3:C250.
 */
export function joinCells(finding: Finding): Finding {
  return { ...finding, cells: joinedCells(finding.cells) };
}

/** The cells, many of them as areas; what is no plain address stays as it is. */
export function joinedCells(cells: readonly CellRef[]): readonly CellRef[] {
  if (cells.length <= named) return cells;
  const areas = new Map<string, Set<string>>();
  for (const { sheet, address } of cells)
    areas.set(sheet, (areas.get(sheet) ?? new Set()).add(address));
  return [...areas].flatMap(([sheet, addresses]) => {
    const places = [...addresses].map((address) => ({ address, area: parseAddress(address) }));
    const plain = places.flatMap(({ area }) => area ?? []);
    const others = places.flatMap(({ address, area }) => (area ? [] : [address]));
    return [...beside(below(plain)).map(addressOf), ...others].map((address) => ({ sheet, address })); // prettier-ignore
  });
}

function below(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  return joined(sorted, (last, next) => last.left === next.left && last.right === next.right && next.top <= last.bottom + 1); // prettier-ignore
}

function beside(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  return joined(sorted, (last, next) => last.top === next.top && last.bottom === next.bottom && next.left <= last.right + 1); // prettier-ignore
}

function joined(sorted: readonly Area[], touches: (last: Area, next: Area) => boolean): Area[] {
  const result: Area[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last && touches(last, next)) {
      const [bottom, right] = [
        Math.max(last.bottom, next.bottom),
        Math.max(last.right, next.right),
      ];
      result[result.length - 1] = { ...last, bottom, right };
    } else result.push(next);
  }
  return result;
}
