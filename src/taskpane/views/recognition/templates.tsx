import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

const templateIds = [
  "decision-20-20-60",
  "ministry-10-50-30-10",
  "cost-20-40-20-10-10",
  "frame-decision-process-output-benefit",
] as const;

/** Sheets to fill in where the workbook has none. */
export function Templates() {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const isBusy = state.task !== null;
  return (
    <section className={styles.section} aria-labelledby="templates">
      <h2 id="templates" className={styles.heading}>
        {say("templates")}
      </h2>
      {state.templateSheets.length === 0 ? (
        <ul className={styles.list}>
          {templateIds.map((id) => (
            <li key={id} className={styles.item}>
              <div className={styles.spread}>
                <span id={`template-${id}`}>{say(`template-${id}`)}</span>
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
