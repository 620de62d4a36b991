import { Button } from "@fluentui/react-components";
import type { ReportEdit } from "../../../excel/report-sheet/edits/edits-of";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

/** What a person changed on the report sheet beside what the data give; each can be given back. */
export function Edits({ edits }: { readonly edits: readonly ReportEdit[] }) {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="edits">
      <h2 id="edits" className={styles.heading}>
        {say("edits", { count: String(edits.length) })}
      </h2>
      <ul className={styles.list}>
        {edits.map((edit, index) => (
          <li key={`${index} ${edit.kind} ${edit.key}`} className={styles.item}>
            <div className={styles.compare}>
              <div>
                <div className={styles.quiet}>{say("edit-now")}</div>
                <p className={styles.preserve}>
                  {edit.kind === "removed" ? say("edit-removed") : edit.text}
                </p>
              </div>
              <div>
                <div className={styles.quiet}>{say("edit-composed")}</div>
                <p className={styles.preserve}>
                  {edit.kind === "added" ? say("edit-added") : edit.composed}
                </p>
              </div>
            </div>
            <Button
              size="small"
              disabled={state.task !== null}
              onClick={() => void actions.giveBack(edit)}
            >
              {say("give-back")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
