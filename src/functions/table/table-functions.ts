/** Everything that reads whole tables: loaded on first use, so that the arithmetic functions start at once. */
export { reviewTable } from "./review-table";
export { narrateTable } from "./narrate-table";
export { rowScores, type RowScores } from "./score-row";
