/** Everything that reads whole tables or makes sentences: loaded on first use, so that the arithmetic functions start at once. */
export { explainScore } from "../explain-score";
export { reviewTable } from "./review-table";
export { narrateTable } from "./narrate-table";
export { rowScores, type RowScores } from "./score-row";
