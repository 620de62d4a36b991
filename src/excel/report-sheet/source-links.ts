import type { CellRef } from "../../evaluation/cell-ref";
import type { Figure } from "../../report/document";
import { addressOf, boundingArea, parseAddress, qualified, type Area } from "../../evaluation/a1";

/** A link from the report to the cells a figure came from. */
export interface SourceLink {
  /** What the cell shows: the figure and where it stands. */
  readonly text: string;
  /** Where it stands, and by which rules it was computed. */
  readonly tip: string;
  /** "'基础数据表'!B7" */
  readonly target: string;
}

/** Characters that Excel takes for a tip. */
const longestTip = 255;

/** How many links stand beside one row of the report; the columns right of the text are kept for them. */
export const linksPerRow = 12;

/**
 * Links for the figures of one row: one for each figure and sheet, figures of the same cells told once.
 * When there are more than fit, figures from the same sheet share one link to the cells around them all.
 */
export function sourceLinks(
  figures: readonly { readonly text: string; readonly figure: Figure }[]
): SourceLink[] {
  const each = figures.flatMap(({ text, figure }) =>
    bySheet(figure.cells).map(([sheet, area]) => ({
      texts: [text],
      rules: figure.rule === undefined ? [] : [figure.rule],
      sheet,
      area,
    }))
  );
  const merged = mergeBy(each, ({ sheet, area }) => qualified(sheet, addressOf(area)));
  const fitting = merged.length <= linksPerRow ? merged : mergeBy(merged, ({ sheet }) => sheet);
  return fitting.map(toLink);
}

interface Source {
  readonly texts: readonly string[];
  readonly rules: readonly string[];
  readonly sheet: string;
  readonly area: Area;
}

function bySheet(cells: readonly CellRef[]): (readonly [string, Area])[] {
  const areas = new Map<string, Area>();
  for (const { sheet, address } of cells) {
    const area = parseAddress(address);
    const known = areas.get(sheet);
    if (area !== null) areas.set(sheet, known === undefined ? area : boundingArea([known, area]));
  }
  return [...areas];
}

function mergeBy(sources: readonly Source[], key: (source: Source) => string): Source[] {
  const merged = new Map<string, Source>();
  for (const source of sources) {
    const known = merged.get(key(source));
    merged.set(
      key(source),
      known === undefined
        ? source
        : {
            ...source,
            texts: [...new Set([...known.texts, ...source.texts])],
            rules: [...new Set([...known.rules, ...source.rules])],
            area: boundingArea([known.area, source.area]),
          }
    );
  }
  return [...merged.values()];
}

function toLink({ texts, rules, sheet, area }: Source): SourceLink {
  const place = `${sheet}!${addressOf(area)}`;
  const shown = texts.map((text) => shorten(text, 12)).join("、");
  return {
    // In quotation marks, so that a figure such as -10 or a text that begins with = is never taken for a formula.
    text: `“${shorten(shown, 30)}” ← ${place}`,
    tip: shorten([place, ...rules].join("　"), longestTip - 1),
    target: qualified(sheet, addressOf(area)),
  };
}

function shorten(text: string, length: number): string {
  const characters = [...text.trim()];
  return characters.length > length
    ? `${characters.slice(0, length).join("")}…`
    : characters.join("");
}
