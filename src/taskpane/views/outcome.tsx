import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { PaneMessage } from "../state/pane-state";
import { ReadyFileBar } from "./ready-file";
import { useStyles } from "./styles";

const intents = { done: "success", fault: "error", note: "warning" } as const;

/** What is going on, what became of the last action, and what must be decided first. */
export function Outcome() {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const { task, message, asking } = state;
  return (
    <div className={styles.outcome}>
      <div role="status" aria-live="polite">
        {task !== null && (
          <div className={styles.stack} style={{ padding: "8px 0" }}>
            <div className={styles.row}>
              <span>{task.text}</span>
              {task.canCancel && (
                <Button size="small" onClick={actions.cancel}>
                  {say("cancel")}
                </Button>
              )}
            </div>
            <ProgressBar aria-label={task.text} />
            <span className={styles.quiet}>{say("waits-for-cell")}</span>
          </div>
        )}
        {message !== null && message.tone !== "fault" && <Told message={message} />}
      </div>
      <div role="alert">{message?.tone === "fault" && <Told message={message} />}</div>
      {asking !== null && (
        <MessageBar intent="warning" layout="multiline" role="alertdialog" aria-label={asking.text}>
          <MessageBarBody style={{ whiteSpace: "normal" }}>
            {asking.text}
            <div className={styles.choices}>
              {asking.choices.map(({ text, kind }) => (
                <Button key={kind} size="small" onClick={() => void actions.choose(kind)}>
                  {text}
                </Button>
              ))}
              <Button size="small" onClick={actions.leave}>
                {say("cancel")}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      <ReadyFileBar />
    </div>
  );
}

function Told({ message }: { readonly message: PaneMessage }) {
  const { actions, say } = usePane();
  const styles = useStyles();
  return (
    <MessageBar intent={intents[message.tone]} layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
        {message.text}
        {message.detail !== "" && (
          <details>
            <summary>{say("detail")}</summary>
            <span className={styles.quiet}>{message.detail}</span>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={actions.dismiss}>
          {say("close")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
