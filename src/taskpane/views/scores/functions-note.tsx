import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { CellLink } from "../cell-link";

/** Says where PERF functions do not work here, and what to do; nothing where they do or nothing is known. */
export function FunctionsNote() {
  const { state, say } = usePane();
  const { functions } = state.workbook ?? {};
  if (functions === undefined || functions.state === "works" || functions.state === "unknown")
    return null;
  const [first] = functions.cells;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
        {say(`functions-${functions.state}`, { count: String(functions.cells.length) })}
        {first !== undefined && <CellLink cell={first} />}
      </MessageBarBody>
    </MessageBar>
  );
}
