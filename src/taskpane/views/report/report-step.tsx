import { useState } from "react";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PaneTextKey } from "../../../strings/pane";
import { usePane } from "../../pane-context";
import type { PaneState } from "../../state/pane-state";
import { CellLink } from "../cell-link";
import { useStyles } from "../styles";
import { Edits } from "./edits";
import { ReportPreview } from "./report-preview";

/** 报告: whether it is of today, making it, a person's changes in it, handing it on. */
export function ReportStep() {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const [isPreviewed, setPreviewed] = useState(false);
  const { workbook } = state;
  if (workbook === null) return null;
  const { composed, reportPlace, edits } = workbook;
  const isBusy = state.task !== null;
  const stand = standing(workbook);
  return (
    <>
      <div role="status">
        <MessageBar
          intent={stand === "report-old" || stand === "report-foreign" ? "warning" : "info"}
          layout="multiline"
        >
          <MessageBarBody style={{ whiteSpace: "normal" }}>
            {say(stand)}{" "}
            {reportPlace !== null && <CellLink cell={reportPlace} text={say("go-report")} />}
          </MessageBarBody>
        </MessageBar>
      </div>
      <div className={styles.row} style={{ padding: "8px 0" }}>
        <Button
          appearance="primary"
          disabled={isBusy || composed === null}
          onClick={() => void actions.generate()}
        >
          {say(reportPlace === null ? "generate" : "regenerate")}
        </Button>
        <Button disabled={isBusy || composed === null} onClick={() => void actions.exportWord()}>
          {say("export-word")}
        </Button>
        <Button disabled={isBusy || composed === null} onClick={() => void actions.copy()}>
          {say("copy-report")}
        </Button>
        {state.reportBefore !== null && (
          <Button disabled={isBusy} onClick={() => void actions.undoReport()}>
            {`${say("undo")}：${say("undo-report")}`}
          </Button>
        )}
      </div>
      {edits.length > 0 && <Edits edits={edits} />}
      {composed !== null && (
        <section className={styles.section}>
          <Button
            size="small"
            aria-expanded={isPreviewed}
            onClick={() => {
              setPreviewed(!isPreviewed);
            }}
          >
            {say(isPreviewed ? "preview-close" : "preview-open")}
          </Button>
          {isPreviewed && <ReportPreview report={composed} edits={edits} />}
        </section>
      )}
    </>
  );
}

function standing({
  composed,
  reportPlace,
  remembered,
  isReportOld,
}: NonNullable<PaneState["workbook"]>): PaneTextKey {
  if (composed === null) return "report-impossible";
  if (reportPlace === null) return "report-none";
  if (remembered.report === null) return "report-foreign";
  return isReportOld ? "report-old" : "report-fresh";
}
