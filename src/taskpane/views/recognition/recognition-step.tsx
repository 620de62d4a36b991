import { findingSentence } from "../../../strings/findings";
import { usePane } from "../../pane-context";
import { CellLink } from "../cell-link";
import { useStyles } from "../styles";
import { AnswerTools } from "./answer-tools";
import { Columns } from "./columns";
import { FormChoice } from "./form-choice";
import { MoneyUnit } from "./money-unit";
import { Questions } from "./questions";
import { Templates } from "./templates";

/** 识别: doubts first, then what was taken for what. */
export function RecognitionStep() {
  const { state, language, say } = usePane();
  const styles = useStyles();
  const { workbook } = state;
  if (workbook === null) return null;
  const { evaluation } = workbook;
  const { recognition, project, indicators } = evaluation;
  const { indicators: table, funds } = recognition;
  const goalForm = evaluation.findings.find(({ code }) => code === "goal-form");
  return (
    <>
      <Questions />
      <FormChoice />
      {indicators.length === 0 && (
        <p>{goalForm ? findingSentence(goalForm, language) : say("no-table")}</p>
      )}
      {(indicators.length === 0 || state.templateSheets.length > 0) && <Templates />}
      {indicators.length > 0 && (
        <section className={styles.section} aria-labelledby="recognised">
          <h2 id="recognised" className={styles.heading}>
            {say("recognised")}
          </h2>
          <dl className={styles.pairs}>
            <dt>{say("project")}</dt>
            <dd>
              {project.name?.cells[0] === undefined ? (
                say("not-found")
              ) : (
                <CellLink cell={project.name.cells[0]} text={project.name.text} />
              )}
            </dd>
            <dt>{say("year")}</dt>
            <dd>
              {project.year?.cells[0] === undefined ? (
                say("not-found")
              ) : (
                <CellLink cell={project.year.cells[0]} text={project.year.text} />
              )}
            </dd>
            <dt>{say("sheets")}</dt>
            <dd>
              {recognition.sheets.map((sheet) => (
                <CellLink key={sheet} cell={{ sheet, address: "A1" }} text={sheet} />
              ))}
            </dd>
            <dt>{say("indicator-table")}</dt>
            <dd>
              {table !== null && <CellLink cell={table.area} />}
              {say("indicator-count", { count: String(indicators.length) })}
            </dd>
            <dt>{say("funds-table")}</dt>
            <dd>{funds === null ? say("not-found") : <CellLink cell={funds.area} />}</dd>
          </dl>
          <MoneyUnit />
          {table !== null && <Columns table={table} kind="indicators" />}
          {funds !== null && <Columns table={funds} kind="funds" />}
        </section>
      )}
      <AnswerTools />
    </>
  );
}
