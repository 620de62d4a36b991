import type { CellRef } from "../../evaluation/cell-ref";
import type { Report, Run } from "../../report/document";

/** A paragraph of the report as a reviewer reads it. */
export interface Passage {
  readonly text: string;
  /** Name of the outline part it stands in, see Heading.id. */
  readonly part: string;
  readonly runs: readonly Run[];
}

/** Every paragraph, in order. */
export function passages({ blocks }: Report): readonly Passage[] {
  let part = "";
  return blocks.flatMap((block) => {
    if (block.kind === "heading") part = block.id;
    if (block.kind !== "paragraph") return [];
    return [{ part, runs: block.runs, text: block.runs.map(({ text }) => text).join("") }];
  });
}

/** The cells behind a piece of a passage; none for words that the report itself or a person's change put there. */
export function cellsBehind({ runs }: Passage, from: number, length: number): readonly CellRef[] {
  let start = 0;
  return runs.flatMap(({ text, figure }) => {
    const [begin, end] = [start, start + text.length];
    start = end;
    return begin < from + length && end > from ? (figure?.cells ?? []) : [];
  });
}

/** What the project is to do, in contrast to what it did. */
export function isPlan({ part }: Pick<Passage, "part">): boolean {
  return part.startsWith("basics");
}

/** What the project did and what that is worth. */
export function isResult({ part }: Pick<Passage, "part">): boolean {
  return /^(?:conclusion|analysis|cost-benefit)/u.test(part);
}
