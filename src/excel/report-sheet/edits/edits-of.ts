import type { Report } from "../../../report/document";
import { layOutReport } from "../lay-out-report";
import type { LayoutRow } from "../sheet-layout";
import { alignLines, type Line } from "./align-lines";
import { blockKeys, rowKey } from "./piece-keys";

/** Something a person changed on the report sheet. */
export interface ReportEdit {
  readonly kind: "changed" | "removed" | "added";
  /** Which text, see `blockKeys`; for a text put in: the one it stands behind, "" for the very top. */
  readonly key: string;
  /** What the tool wrote there; "" for a text put in. */
  readonly composed: string;
  /** What stands there now; "" for a text taken out. */
  readonly text: string;
}

/**
 * What a person changed on the report sheet since the tool wrote `written`: paragraphs, headings and cells of tables,
 * texts put in and taken out. Rows taken out of a table are not told: the data decide what rows it has.
 *
 * @param present - the sheet's cells where the report stands, rows × columns.
 */
export function editsOf(written: Report, present: readonly (readonly unknown[])[]): ReportEdit[] {
  if (present.length === 0) return [];
  const layout = layOutReport(written);
  const rows = layout.rows.filter(({ origin }) => origin !== undefined);
  const linesWritten = rows.map(({ cells }) => line(cells, layout.textColumns, true));
  const linesPresent = present
    .map((cells) => line(cells, layout.textColumns, false))
    .filter((texts) => texts.some((text) => text !== ""));
  const keys = blockKeys(written);
  let last = "";
  return alignLines(linesWritten, linesPresent).flatMap((pair): ReportEdit[] => {
    const row = pair.written === null ? undefined : rows[pair.written];
    const now = pair.present === null ? undefined : linesPresent[pair.present];
    if (row?.origin === undefined)
      return [{ kind: "added", key: last, composed: "", text: (now ?? []).join(" ").trim() }];
    const key = rowKey(row.origin, keys, written.title.length);
    last = row.origin.block < 0 ? key : (keys[row.origin.block] ?? key);
    return rowEdits(row, key, linesWritten[pair.written ?? 0] ?? [], now);
  });
}

function rowEdits(
  { origin }: LayoutRow,
  key: string,
  before: Line,
  now: Line | undefined
): ReportEdit[] {
  if (origin?.table === undefined) {
    const [composed = ""] = before;
    const text = now?.find((each) => each !== "") ?? "";
    if (text === composed) return [];
    return [{ kind: text === "" ? "removed" : "changed", key, composed, text }];
  }
  if (now === undefined) return [];
  return origin.table.starts.flatMap((start, column): ReportEdit[] => {
    const [composed = "", text = ""] = [before[start], now[start]];
    return composed === text ? [] : [{ kind: "changed", key: `${key}/${column}`, composed, text }];
  });
}

/** Texts of a row, as wide as the printed part. */
function line(cells: readonly unknown[], width: number, isWritten: boolean): Line {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column];
    if (typeof cell === "number") return String(cell);
    if (typeof cell !== "string") return typeof cell === "boolean" ? String(cell) : "";
    // The apostrophe that keeps a text a text is not part of it.
    return (isWritten ? cell.replace(/^'/, "") : cell).trim();
  });
}
