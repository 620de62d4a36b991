import { useState } from "react";
import { Checkbox } from "@fluentui/react-components";
import type { Severity } from "../../../evaluation/finding";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";
import { FindingItem } from "./finding-item";
import { findingKey } from "./finding-key";

const severities: readonly Severity[] = ["error", "warning", "notice"];

/** How many are shown; a workbook full of faults must not hold the pane up. */
const shownAtMost = 200;

/** 审核: findings by severity, each with its cells, its basis and a person's note. */
export function ReviewStep() {
  const { state, say } = usePane();
  const styles = useStyles();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const { workbook } = state;
  if (workbook === null) return null;
  const { findings, remembered } = workbook;
  const kindOf = (key: string, severity: Severity): string =>
    key in remembered.explained ? "explained" : severity;
  const keyed = findings.map((finding) => ({ finding, key: findingKey(finding) }));
  const shown = keyed.filter(({ finding, key }) => !hidden.has(kindOf(key, finding.severity)));
  const count = (kind: string): number =>
    keyed.filter(({ finding, key }) => kindOf(key, finding.severity) === kind).length;
  if (findings.length === 0) return <p>{say("no-findings")}</p>;
  return (
    <>
      <div role="group" aria-label={say("finding-filter")} className={styles.row}>
        {[...severities, "explained"].map((kind) => (
          <Checkbox
            key={kind}
            checked={!hidden.has(kind)}
            label={`${say(kind === "explained" ? "show-explained" : `severity-${kind as Severity}`)} ${count(kind)}`}
            onChange={(_, { checked }) => {
              const next = new Set(hidden);
              if (checked === true) next.delete(kind);
              else next.add(kind);
              setHidden(next);
            }}
          />
        ))}
      </div>
      <p role="status" className={styles.quiet}>
        {shown.length === 0
          ? say("none-shown")
          : say("finding-count", { count: String(shown.length) })}
      </p>
      <ul className={styles.list}>
        {shown.slice(0, shownAtMost).map(({ finding, key }, index) => (
          <li key={`${index} ${key}`} className={styles.item}>
            <FindingItem finding={finding} findingKey={key} />
          </li>
        ))}
      </ul>
    </>
  );
}
