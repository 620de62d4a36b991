/** Random choices that are the same for the same seed. */
export interface Seeded {
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffle: <Item>(items: readonly Item[]) => readonly Item[];
}

/** Choices by the generator mulberry32. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[upTo(items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): readonly Item[] => {
    const left = [...items];
    return items.flatMap(() => left.splice(upTo(left.length - 1), 1));
  };
  return { chance: (probability) => next() < probability, upTo, pick, shuffle };
}
