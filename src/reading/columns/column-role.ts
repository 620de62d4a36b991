import { termIndex } from "../words/term-index";
import { indicatorColumns, type ColumnRole } from "../words/terms/indicator-columns";

/** The role a header cell names, or null. */
export const columnRole = termIndex<ColumnRole>(indicatorColumns);
