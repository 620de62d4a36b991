import type { Area } from "../../workbook/model";
import { columnLetters, parseArea } from "../../workbook/a1";
import { splitSheet } from "../areas/address";
import { isEntireColumn, isEntireRow } from "../areas/area";

/**
 * A formula with every reference to a sheet's cells moved; "#REF!" where the cells are gone. `home` is the sheet that
 * references without a sheet name mean; null where they mean none, as in a defined name.
 *
 * @example moveReferences("=A5+$B$5", "表", "表", downByOne) // "=A6+$B$6"
 */
export const moveReferences = (
  formula: string,
  home: string | null,
  sheet: string,
  move: (area: Area) => Area | null
): string =>
  formula.replace(tokens, (token: string, prefix: string | undefined, reference?: string) => {
    const named = prefix === undefined ? home : splitSheet(`${prefix}A1`).sheet;
    const area = reference === undefined ? null : parseArea(reference);
    if (reference === undefined || area === null || !sameName(named, sheet)) return token;
    const moved = move(area);
    return (prefix ?? "") + (moved === null ? "#REF!" : rewrite(reference, moved));
  });

/** Text in quotes (passed over), or a sheet name with "!" and a reference, either of which may be missing. */
const tokens = (() => {
  const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
  const cells = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
  const lines = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;
  const reference = String.raw`(?:${cells}|${lines})(?![\p{L}\p{N}_.(!])`;
  const start = String.raw`(?<![\p{L}\p{N}_.$])`;
  return new RegExp(
    String.raw`"(?:[^"]|"")*"|${start}(?=${sheet}|${reference})(${sheet})?(${reference})?`,
    "giu"
  );
})();

const sameName = (one: string | null, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** Keeps the "$" of each corner. */
function rewrite(reference: string, area: Area): string {
  const corners = reference.split(":");
  return corners
    .map((corner, index) => {
      const match = /^(\$?)[a-z]*(\$?)\d*$/i.exec(corner);
      const isRow = isEntireRow(area) && /^\$?\d+$/.test(corner);
      const [fixColumn, fixRow] = isRow ? ["", match?.[1]] : [match?.[1], match?.[2]];
      const column = columnLetters(index === 0 ? area.left : area.right);
      const row = String((index === 0 ? area.top : area.bottom) + 1);
      if (isRow) return `${fixRow ?? ""}${row}`;
      if (isEntireColumn(area)) return `${fixColumn ?? ""}${column}`;
      return `${fixColumn ?? ""}${column}${fixRow ?? ""}${row}`;
    })
    .join(":");
}
