import { LIMITS } from "../package/limits";
import { damaged } from "../package/refused-file";
import { booleanIn, child, childrenNamed, numberIn, type XmlNode } from "../package/xml-node";
import type { ColumnModel } from "./model";
import type { SheetElements } from "./sheet-elements";

/** The columns of a sheet part: what the model shows, and the style each gives to its empty cells. */
export interface SheetColumns {
  readonly shown: Map<number, ColumnModel>;
  readonly styles: ReadonlyMap<number, number>;
}

/**
 * Example: `<col min="2" max="3" width="12" customWidth="1"/>` gives columns 1 and 2 a width of 12.
 */
export function readColumns(part: string, sheet: XmlNode): SheetColumns {
  const shown = new Map<number, ColumnModel>();
  const styles = new Map<number, number>();
  for (const [column, node] of columnNodes(part, sheet)) {
    const width = numberIn(node, "width", -1);
    const hidden = booleanIn(node, "hidden");
    if (width >= 0 || hidden) shown.set(column, { width: width < 0 ? null : width, hidden });
    const style = numberIn(node, "style", 0);
    if (style !== 0) styles.set(column, style);
  }
  return { shown, styles };
}

/** Writes <cols> anew: columns that changed get their width and visibility, all attributes beside them stay. */
export function writeColumns(
  part: string,
  elements: SheetElements,
  before: ReadonlyMap<number, ColumnModel>,
  after: ReadonlyMap<number, ColumnModel>
): void {
  const columns = new Map<number, string>();
  for (const [column, node] of columnNodes(part, elements.root)) {
    const kept = Object.entries(node.attributes).filter(
      ([name]) => name !== "min" && name !== "max"
    );
    columns.set(column, attributeText(kept));
  }
  for (const column of new Set([...before.keys(), ...after.keys()])) {
    const wanted = after.get(column);
    const had = before.get(column);
    if (wanted?.width === had?.width && wanted?.hidden === had?.hidden) continue;
    const text = changedAttributes(columns.get(column) ?? "", wanted);
    if (text === "") columns.delete(column);
    else columns.set(column, text);
  }
  const p = elements.prefix;
  const runs = runsOf(columns).map(
    ({ first, last, text }) => `<${p}col min="${first + 1}" max="${last + 1}"${text}/>`
  );
  elements.replace("cols", runs.length === 0 ? null : `<${p}cols>${runs.join("")}</${p}cols>`);
}

function* columnNodes(part: string, sheet: XmlNode): Generator<readonly [number, XmlNode]> {
  let next = 0;
  for (const node of childrenNamed(child(sheet, "cols"), "col")) {
    const first = numberIn(node, "min", 0) - 1;
    const last = Math.min(numberIn(node, "max", 0), LIMITS.columns) - 1;
    // In order and apart, as Excel demands; this also bounds the work for a hostile file.
    if (first < next || last < first) throw damaged(part, "its columns are out of order");
    next = last + 1;
    for (let column = first; column <= last; column++) yield [column, node];
  }
}

function changedAttributes(text: string, wanted: ColumnModel | undefined): string {
  const kept = [...text.matchAll(/ (\S+)="([^"]*)"/g)]
    .map(([, name = "", value = ""]) => [name, value] as const)
    .filter(([name]) => !["width", "customWidth", "hidden", "bestFit"].includes(name));
  const width = wanted?.width ?? null;
  const own = [
    ...(width === null ? [] : [["width", String(width)] as const, ["customWidth", "1"] as const]),
    ...(wanted?.hidden === true ? [["hidden", "1"] as const] : []),
  ];
  return attributeText([...kept, ...own]);
}

function attributeText(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
}

function runsOf(columns: ReadonlyMap<number, string>) {
  const runs: { first: number; last: number; text: string }[] = [];
  for (const [column, text] of [...columns].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.text === text) run.last = column;
    else runs.push({ first: column, last: column, text });
  }
  return runs;
}
