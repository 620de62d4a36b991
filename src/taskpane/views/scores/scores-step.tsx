import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { citationText } from "../../../strings/citations";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";
import { UndoList } from "../undo-list";
import { FunctionsNote } from "./functions-note";
import { IndicatorScores } from "./indicator-scores";
import { PartScores } from "./part-scores";
import { RuleSources } from "./rule-sources";

/** 得分: rules, execution rate, parts, indicators, and what writes formulas. */
export function ScoresStep(): ReactElement | null {
  const { state, actions, language, say } = usePane();
  const styles = useStyles();
  const { workbook } = state;
  if (workbook === null) return null;
  const { scorecard, schemes } = workbook;
  const { scheme } = scorecard;
  const isBusy = state.task !== null;
  return (
    <>
      <Field label={say("scheme")} hint={citationText(scheme.citation, language)}>
        <Select
          className={styles.shrinks}
          value={scheme.id}
          disabled={isBusy}
          onChange={(_, { value }) => void actions.chooseScheme(value)}
        >
          {schemes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <RuleSources scheme={scheme} />
      {scorecard.indicators.length > 0 && <PartScores />}
      <section className={styles.section} aria-labelledby="formulas">
        <h2 id="formulas" className={styles.heading}>
          {say("formulas")}
        </h2>
        <FunctionsNote />
        <div className={styles.row}>
          <Button
            size="small"
            appearance="primary"
            disabled={isBusy}
            onClick={() => void actions.writeScores()}
          >
            {say("write-scores")}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => void actions.freeze()}>
            {say("freeze")}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => void actions.restore()}>
            {say("restore")}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => void actions.repair()}>
            {say("repair")}
          </Button>
        </div>
      </section>
      <UndoList />
      <IndicatorScores />
    </>
  );
}
