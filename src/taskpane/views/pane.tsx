import { Spinner, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { usePane } from "../pane-context";
import { steps, type Step } from "../state/pane-state";
import { Header } from "./header";
import { Outcome } from "./outcome";
import { useStyles } from "./styles";

const loadSteps = () => import(/* webpackChunkName: "steps" */ "./step-view");
const StepView = lazy(loadSteps);

/** The whole pane: what is open, where the work stands, and the step chosen. */
export function Pane() {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  // The steps load while the workbook is being read, after the first paint.
  useEffect(() => void loadSteps(), []);
  return (
    <main className={styles.pane} aria-busy={state.task !== null}>
      <Header />
      <TabList
        className={styles.steps}
        size="small"
        aria-label={say("steps")}
        selectedValue={state.step}
        onTabSelect={(_, { value }) => {
          actions.goTo(value as Step);
        }}
      >
        {steps.map((step) => (
          <Tab key={step} id={`tab-${step}`} value={step} aria-controls="step">
            {say(`step-${step}`) + countOf(step)}
          </Tab>
        ))}
      </TabList>
      <Outcome />
      <div id="step" role="tabpanel" aria-labelledby={`tab-${state.step}`} className={styles.step}>
        {state.workbook === null ? (
          state.task !== null && <Spinner size="small" label={say("opening")} />
        ) : (
          <Suspense fallback={<Spinner size="small" label={say("opening")} />}>
            <StepView step={state.step} />
          </Suspense>
        )}
      </div>
    </main>
  );

  /** How much there is to look at in a step. */
  function countOf(step: Step): string {
    const { workbook } = state;
    if (workbook === null) return "";
    const count = {
      recognition: workbook.evaluation.recognition.questions.length,
      scores: 0,
      review: workbook.findings.filter(({ severity }) => severity !== "notice").length,
      report: 0,
    }[step];
    return count === 0 ? "" : ` ${count}`;
  }
}
