import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { usePane } from "../pane-context";
import { Header } from "./header";
import { Outcome } from "./outcome";
import { StepTabs } from "./step-tabs";
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
      <StepTabs />
      <Outcome />
      <div id="step" role="tabpanel" aria-labelledby={`tab-${state.step}`} className={styles.step}>
        {state.workbook === null ? (
          state.task === null ? (
            <Button onClick={() => void actions.open()}>{say("read-again")}</Button>
          ) : (
            <Spinner size="small" label={say("opening")} />
          )
        ) : (
          <Suspense fallback={<Spinner size="small" label={say("opening")} />}>
            <StepView step={state.step} />
          </Suspense>
        )}
      </div>
    </main>
  );
}
