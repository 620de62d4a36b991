import { Badge } from "@fluentui/react-components";
import { ungradedReason } from "../../strings/ungraded";
import { usePane } from "../pane-context";
import { useStyles } from "./styles";

/** Project, total and grade. */
export function Header() {
  const { state, say, language } = usePane();
  const styles = useStyles();
  const { workbook } = state;
  if (workbook === null) {
    return (
      <header className={styles.header}>
        <h1 className={styles.projectName}>{say("title")}</h1>
      </header>
    );
  }
  const { evaluation, scorecard } = workbook;
  const { total, grade, ungraded } = scorecard;
  return (
    <header className={styles.header}>
      <h1 className={styles.projectName}>{evaluation.project.name?.text ?? say("no-project")}</h1>
      {evaluation.indicators.length > 0 && (
        <div className={styles.total}>
          <span className={styles.totalFigure}>{total.standing?.toFixed(2) ?? "—"}</span>
          <span>{`/ ${total.points?.toFixed() ?? "—"}`}</span>
          {grade !== null && (
            <Badge appearance="filled" color="brand">
              {grade}
            </Badge>
          )}
          {grade === null && ungraded !== null && (
            <span>{say("ungraded", { reason: ungradedReason(ungraded, language) })}</span>
          )}
          {workbook.isReportOld && (
            <Badge appearance="outline" color="danger">
              {say("report-old-short")}
            </Badge>
          )}
        </div>
      )}
    </header>
  );
}
