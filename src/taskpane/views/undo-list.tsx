import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { changeName } from "../state/pane-actions";
import { useStyles } from "./styles";

/** Changes of cells that can be undone, newest first. */
export function UndoList() {
  const { state, actions, language, say } = usePane();
  const styles = useStyles();
  const changes = state.workbook?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="undo-list">
      <h2 id="undo-list" className={styles.heading}>
        {say("undo-list")}
      </h2>
      <ul className={styles.list}>
        {changes.map(({ id, command, cellCount }) => (
          <li key={id} className={styles.item}>
            <div className={styles.spread}>
              <span id={`change-${id}`}>
                {say("undo-cells", {
                  name: changeName(command, language),
                  count: String(cellCount),
                })}
              </span>
              <Button
                size="small"
                disabled={state.task !== null}
                aria-describedby={`change-${id}`}
                onClick={() => void actions.undoCells(id)}
              >
                {say("undo")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
