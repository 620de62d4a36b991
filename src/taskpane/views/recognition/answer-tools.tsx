import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

/** Read again; forget, export and import what was answered. */
export function AnswerTools() {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.task !== null;
  return (
    <div className={styles.row}>
      <Button size="small" disabled={isBusy} onClick={() => void actions.readAgain()}>
        {say("read-again")}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => void actions.forgetAnswers()}>
        {say("forget")}
      </Button>
      <Button size="small" disabled={isBusy} onClick={actions.exportAnswers}>
        {say("export-answers")}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => input.current?.click()}>
        {say("import-answers")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={say("import-answers")}
        tabIndex={-1}
        className={styles.hidden}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void actions.importAnswers(file);
          event.target.value = "";
        }}
      />
    </div>
  );
}
