import { Button } from "@fluentui/react-components";
import * as citations from "../../../evaluation/citations";
import { citationText } from "../../../strings/citations";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

/** Each template with the text that its parts come from; the first is taken from a report. */
const offered = [
  ["decision-20-20-60", null],
  ["ministry-10-50-30-10", citations.caiyu202010.weights],
  ["cost-20-40-20-10-10", citations.caiyu2021101.whole],
  ["frame-decision-process-output-benefit", citations.caiyu202010.framework],
] as const;

/** Sheets to fill in where the workbook has none. */
export function Templates() {
  const { state, actions, language, say } = usePane();
  const styles = useStyles();
  const isBusy = state.task !== null;
  return (
    <section className={styles.section} aria-labelledby="templates">
      <h2 id="templates" className={styles.heading}>
        {say("templates")}
      </h2>
      {state.templateSheets.length === 0 ? (
        <ul className={styles.list}>
          {offered.map(([id, source]) => (
            <li key={id} className={styles.item}>
              <div className={styles.spread}>
                <span id={`template-${id}`}>
                  {say(`template-${id}`)}
                  {source !== null && (
                    <span className={styles.quiet}>{`　${citationText(source, language)}`}</span>
                  )}
                </span>
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-describedby={`template-${id}`}
                  onClick={() => void actions.addTemplate(id)}
                >
                  {say("use-template")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <Button size="small" disabled={isBusy} onClick={() => void actions.undoTemplate()}>
          {say("undo")}
        </Button>
      )}
    </section>
  );
}
