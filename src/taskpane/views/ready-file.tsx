import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { offeredWays } from "../work/save-file";
import { useStyles } from "./styles";

/** A file that waits to be saved, the ways to save it, and what can be said of the last try. */
export function ReadyFileBar() {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const { file } = state;
  if (file === null) return null;
  const size = String(Math.ceil(file.bytes.length / 1024));
  return (
    <MessageBar intent={file.outcome === "saved" ? "success" : "info"} layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
        <div>{say("file-ready", { name: file.name, size })}</div>
        <div role="status">
          {file.outcome === "asked" && say("file-asked")}
          {file.outcome === "saved" && say("file-saved", { name: file.name })}
        </div>
        <div className={styles.choices}>
          {offeredWays().map((way, index) => (
            <Button
              key={way}
              size="small"
              appearance={index === 0 ? "primary" : "secondary"}
              onClick={() => void actions.save(way)}
            >
              {say(`file-${way}`)}
            </Button>
          ))}
          <Button size="small" appearance="subtle" onClick={actions.dismissFile}>
            {say("file-dismiss")}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
