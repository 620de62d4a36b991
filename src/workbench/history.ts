import type { WorkbookModel } from "../host/workbook/model";
import { changeBetween, stateOf, type WorkbookState } from "../host/workbook/workbook-state";

/** What a person did, step by step, to be undone and done again. */
export interface History {
  /** Carries an act out as a step; acts of one turn are one step, unless it is ended. Nothing can be redone then. */
  readonly record: (act: () => void) => void;
  /** What comes is another step, also in this turn. */
  readonly endStep: () => void;
  /** Takes back what was carried out of a step that is not ended. */
  readonly takeBackStep: () => void;
  /** @returns false, with nothing changed: there is no step. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Forgets all steps: somebody else wrote. */
  readonly clear: () => void;
}

/** More steps than this are forgotten, the oldest first. */
const mostSteps = 100;

type Step = NonNullable<ReturnType<typeof changeBetween>>;

/**
 * The grid's own undo knows cells alone and forgets them whenever rows, columns or sheets change; this one holds for
 * all that a person does to the workbook.
 *
 * @param putBack - brings the workbook to a state, and tells the add-in.
 */
export function createHistory(
  model: WorkbookModel,
  putBack: (state: WorkbookState) => void
): History {
  let done: Step[] = [];
  let undone: Step[] = [];
  /** As it was when the step began; null: none has begun. */
  let begun: WorkbookState | null = null;
  let stepEnd: ReturnType<typeof setTimeout> | undefined;

  const endStep = (): void => {
    clearTimeout(stepEnd);
    const step = begun && changeBetween(begun, stateOf(model));
    begun = null;
    if (step === null) return;
    done = [...done, step].slice(-mostSteps);
    undone = [];
  };

  return {
    endStep,
    record(act) {
      // One act of a person comes as several: a pasted block brings contents, then number formats.
      if (begun === null) stepEnd = setTimeout(endStep);
      begun ??= stateOf(model);
      act();
    },
    takeBackStep() {
      clearTimeout(stepEnd);
      const change = begun && changeBetween(begun, stateOf(model));
      begun = null;
      if (change !== null) putBack(change.before);
    },
    undo() {
      endStep();
      const step = done.at(-1);
      if (step === undefined) return false;
      done = done.slice(0, -1);
      undone = [...undone, step];
      putBack(step.before);
      return true;
    },
    redo() {
      endStep();
      const step = undone.at(-1);
      if (step === undefined) return false;
      undone = undone.slice(0, -1);
      done = [...done, step];
      putBack(step.after);
      return true;
    },
    clear() {
      clearTimeout(stepEnd);
      begun = null;
      done = [];
      undone = [];
    },
  };
}
