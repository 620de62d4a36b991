import type { RecognisedTable } from "../../evaluation/recognition";
import { refOfArea } from "../grid/area-ref";
import type { FundsBlock } from "./find-funds-block";
import type { Cell } from "../grid/sheet";
import { headerWords } from "../columns/table-headers";
import type { FundRole } from "../words/terms/budget-words";

/** The funds block with what its headers were taken for; where it lies on its side, its row labels. */
export function recogniseFunds({ sheet, headers, lines, top, bottom, doubtful }: FundsBlock): RecognisedTable {
  const entries = (Object.entries(headers) as [FundRole, Cell][]).sort(([, a], [, b]) => a.column - b.column || a.row - b.row);
  const cells = [...entries.map(([, cell]) => cell), ...lines.flatMap(({ label, cells }) => [label, ...Object.values(cells)])];
  const area = { top, bottom, left: Math.min(...cells.map(({ column }) => column)), right: Math.max(...cells.map(({ right }) => right)) };
  return {
    area: refOfArea(sheet, area),
    fingerprint: entries.map(([, cell]) => headerWords(cell)).join("|"),
    columns: entries.map(([role, cell]) => {
      const isSure = !doubtful.includes(role);
      return { key: headerWords(cell), role, header: cell.ref, text: cell.text, by: isSure ? "word" : "wording", isSure };
    }),
  };
} // prettier-ignore
