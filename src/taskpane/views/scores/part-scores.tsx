import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

/** Execution rate and each part as a bar against its points. */
export function PartScores() {
  const { state, say } = usePane();
  const styles = useStyles();
  const scorecard = state.workbook?.scorecard;
  if (scorecard === undefined) return null;
  const { execution, subtotals, total } = scorecard;
  return (
    <section className={styles.section} aria-labelledby="parts">
      <h2 id="parts" className={styles.heading}>
        {say("by-part")}
      </h2>
      <ul className={styles.list}>
        {execution !== null && (
          <li className={styles.item}>
            <div className={styles.spread}>
              <span>{say("execution-rate")}</span>
              <span className={styles.figure}>
                {execution.rate === null
                  ? say("not-applicable")
                  : `${execution.rate.times(100).toFixed(2)}%`}
              </span>
            </div>
            {execution.points !== null && (
              <ScoreBar
                name={say("execution-rate")}
                points={execution.points}
                score={execution.score}
              />
            )}
          </li>
        )}
        {subtotals.map(({ name, points, score }, index) => (
          <li key={`${index} ${name}`} className={styles.item}>
            <div>{name}</div>
            <ScoreBar name={name} points={points} score={score} />
          </li>
        ))}
        <li className={styles.item}>
          <div className={styles.spread}>
            <strong>{say("total")}</strong>
            <strong className={styles.figure}>
              {`${total.score?.toFixed(2) ?? say("no-score")} / ${total.points?.toFixed() ?? "—"}`}
              {total.reported !== null &&
                (total.score === null || !total.reported.eq(total.score)) &&
                `（${say("typed")} ${total.reported.toFixed()}）`}
            </strong>
          </div>
        </li>
      </ul>
    </section>
  );
}

interface Amount {
  toFixed(decimals?: number): string;
  toNumber(): number;
}

interface ScoreBarProps {
  readonly name: string;
  readonly points: Amount | null;
  readonly score: Amount | null;
}

function ScoreBar({ name, points, score }: ScoreBarProps) {
  const { say } = usePane();
  const styles = useStyles();
  const shown = score === null ? say("no-score") : score.toFixed();
  const share =
    score === null || points === null || points.toNumber() === 0
      ? 0
      : score.toNumber() / points.toNumber();
  const outOf = points?.toFixed() ?? "—";
  return (
    <div className={styles.row} style={{ flexWrap: "nowrap" }}>
      <div
        role="img"
        aria-label={say("score-of", { name, points: outOf, score: shown })}
        className={styles.bar}
      >
        <div
          className={styles.barFill}
          style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }}
        />
      </div>
      <span className={styles.figure} aria-hidden="true">{`${shown} / ${outOf}`}</span>
    </div>
  );
}
