import type { LayoutPlan } from "./layout-plan";
import type { Seeded } from "./seeded";

/** The columns of the sheet over which one column of a table lies. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Spans of `count` columns side by side over `width` columns of the sheet from `left` on. */
export function spansOf(
  count: number,
  left: number,
  width: number,
  plan: LayoutPlan,
  random: Seeded
): readonly Span[] {
  const sizes = Array.from({ length: count }, () => 1);
  const spare = plan.spans === "single" ? 0 : Math.max(width - count, 0);
  for (let step = 0; step < spare; step += 1) {
    const index = random.upTo(count - 1);
    sizes[index] = (sizes[index] ?? 1) + 1;
  }
  let next = left;
  return sizes.map((size) => {
    const span = { left: next, right: next + size - 1 };
    next += size;
    return span;
  });
}
