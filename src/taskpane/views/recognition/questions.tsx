import { Field, Select } from "@fluentui/react-components";
import type { Question } from "../../../evaluation/recognition";
import { optionLabel, questionSentence } from "../../../strings/questions";
import { usePane } from "../../pane-context";
import { CellLink } from "../cell-link";
import { useStyles } from "../styles";

/** What the reading was not sure of; one answer settles each. */
export function Questions() {
  const { state, say } = usePane();
  const styles = useStyles();
  const questions = state.workbook?.evaluation.recognition.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="questions">
      <h2 id="questions" className={styles.heading}>
        {say("questions")}
      </h2>
      <div className={styles.stack}>
        {questions.map((question) => (
          <Ask key={question.id} question={question} />
        ))}
      </div>
    </section>
  );
}

function Ask({ question }: { readonly question: Question }) {
  const { state, actions, language, say } = usePane();
  const { options, cell } = question;
  return (
    <Field label={questionSentence(question, language)}>
      <Select
        value=""
        disabled={state.task !== null}
        onChange={(_, { value }) => {
          const chosen = options[Number(value)];
          if (value !== "" && chosen !== undefined) void actions.answer(chosen.answers);
        }}
      >
        <option value="">{say("question-choose")}</option>
        {options.map((option, index) => (
          <option key={option.value} value={index}>
            {optionLabel(question, option, language)}
          </option>
        ))}
      </Select>
      {cell !== null && <CellLink cell={cell} />}
    </Field>
  );
}
