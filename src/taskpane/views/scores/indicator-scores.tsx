import type { ScoredIndicator } from "../../../scoring/scorecard";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

/** How many rows are shown at once; the rest on demand, so that thousands do not hold the pane up. */
const shownAtOnce = 100;

/** Every indicator with its score; a click selects its row in the sheet. */
export function IndicatorScores() {
  const { state, say } = usePane();
  const styles = useStyles();
  const rows = state.workbook?.scorecard.indicators.filter(
    ({ indicator }) => !indicator.placeholder
  );
  if (rows === undefined || rows.length === 0) return null;
  const rest = rows.slice(shownAtOnce);
  return (
    <section className={styles.section} aria-labelledby="each">
      <h2 id="each" className={styles.heading}>
        {say("by-indicator")}
      </h2>
      <List rows={rows.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {say("indicator-count", { count: `+${rest.length}` })}
          </summary>
          <List rows={rest} />
        </details>
      )}
    </section>
  );
}

function List({ rows }: { readonly rows: readonly ScoredIndicator[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((scored, index) => (
        <li key={index}>
          <Row scored={scored} />
        </li>
      ))}
    </ul>
  );
}

function Row({ scored }: { readonly scored: ScoredIndicator }) {
  const { actions, say } = usePane();
  const styles = useStyles();
  const { indicator, score, computed, scoreFrom } = scored;
  const name = indicator.path.findLast((level) => level !== null && level !== "") ?? "";
  const points = indicator.points?.value ?? null;
  const cell =
    indicator.pathCells.findLast((each) => each !== null) ?? indicator.points?.cells[0] ?? null;
  const differs =
    scoreFrom === "reported" && computed !== null && score !== null && !computed.eq(score);
  return (
    <button
      type="button"
      className={styles.scoreRow}
      onClick={() => {
        if (cell !== null) void actions.select(cell);
      }}
    >
      <span className={styles.spread}>
        <span>{name}</span>
        <span className={styles.figure}>
          {`${score?.toFixed() ?? say("no-score")} / ${points?.toFixed() ?? "—"}`}
        </span>
      </span>
      <span className={styles.quiet}>
        {[indicator.target?.text, indicator.actual?.text]
          .filter((text) => text !== undefined && text.trim() !== "")
          .join(" → ")}
        {differs && (
          <strong>
            {`　${say("typed-differs", { typed: score.toFixed(), computed: computed.toFixed() })}`}
          </strong>
        )}
      </span>
    </button>
  );
}
