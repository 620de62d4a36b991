import { useState } from "react";
import { Badge, Button, Field, Textarea } from "@fluentui/react-components";
import type { Finding } from "../../../evaluation/finding";
import { citationText, groundsText } from "../../../strings/citations";
import { findingSentence } from "../../../strings/findings";
import { usePane } from "../../pane-context";
import { CellLink } from "../cell-link";
import { useStyles } from "../styles";
import { ruleOf } from "./rule-of";

const colors = { error: "danger", warning: "warning", notice: "informative" } as const;

/** How many cells are linked; a finding may name a whole column. */
const linkedAtMost = 8;

interface FindingItemProps {
  readonly finding: Finding;
  readonly findingKey: string;
}

/** One finding: what is the matter, where, why, and what a person has to say to it. */
export function FindingItem({ finding, findingKey }: FindingItemProps) {
  const { state, language, say } = usePane();
  const styles = useStyles();
  const { severity, cells } = finding;
  const note = state.workbook?.remembered.explained[findingKey];
  return (
    <>
      <div>
        <Badge appearance="tint" color={colors[severity]}>
          {say(`severity-${severity}`)}
        </Badge>{" "}
        {findingSentence(finding, language)}
      </div>
      <div>
        {cells.slice(0, linkedAtMost).map((cell) => (
          <CellLink key={`${cell.sheet}!${cell.address}`} cell={cell} />
        ))}
        {cells.length > linkedAtMost && `+${cells.length - linkedAtMost}`}
      </div>
      {note !== undefined && <p className={styles.preserve}>{say("explained", { note })}</p>}
      <details>
        <summary className={styles.summary}>{say("why")}</summary>
        <p className={styles.quiet}>{why()}</p>
      </details>
      <Explain findingKey={findingKey} note={note ?? ""} />
    </>
  );

  function why(): string {
    const basis = state.workbook?.bases[finding.code];
    if (basis !== undefined) return groundsText(basis, language);
    const rule = state.workbook === null ? null : ruleOf(finding, state.workbook);
    if (rule === null) return say("why-reading");
    return say("why-rule", { rule: citationText(rule, language) });
  }
}

function Explain({ findingKey, note }: { readonly findingKey: string; readonly note: string }) {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const [text, setText] = useState(note);
  const isBusy = state.task !== null;
  return (
    <details>
      <summary className={styles.summary}>{say("explain")}</summary>
      <div className={styles.stack}>
        <Field label={say("explain-note")}>
          <Textarea
            value={text}
            resize="vertical"
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <div className={styles.row}>
          <Button
            size="small"
            disabled={isBusy || text.trim() === ""}
            onClick={() => void actions.explain(findingKey, text.trim())}
          >
            {say("explain-save")}
          </Button>
          {note !== "" && (
            <Button
              size="small"
              disabled={isBusy}
              onClick={() => {
                setText("");
                void actions.explain(findingKey, "");
              }}
            >
              {say("explain-clear")}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
