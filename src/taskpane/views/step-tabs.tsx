import { mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { usePane } from "../pane-context";
import { steps, type Step } from "../state/pane-state";
import { useStyles } from "./styles";

/**
 * The four steps as tabs: one stop of the tab key, arrows, Home and End between them. Fluent's own tab list puts
 * focusable helpers into the page that are hidden from screen readers.
 */
export function StepTabs() {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = destination(event.key, steps.indexOf(state.step));
    const step = next === null ? undefined : steps[next];
    if (next === null || step === undefined) return;
    event.preventDefault();
    actions.goTo(step);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={say("steps")}
      className={styles.steps}
      onKeyDown={move}
    >
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          role="tab"
          id={`tab-${step}`}
          aria-controls="step"
          aria-selected={step === state.step}
          tabIndex={step === state.step ? 0 : -1}
          className={mergeClasses(styles.tab, step === state.step && styles.tabChosen)}
          onClick={() => {
            actions.goTo(step);
          }}
        >
          {say(`step-${step}`) + countOf(step)}
        </button>
      ))}
    </div>
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

/** Index of the step a key leads to; null for other keys. */
function destination(key: string, from: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % steps.length;
    case "ArrowLeft":
      return (from + steps.length - 1) % steps.length;
    case "Home":
      return 0;
    case "End":
      return steps.length - 1;
    default:
      return null;
  }
}
