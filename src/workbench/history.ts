import type { WorkbookModel } from "../host/workbook/model";
import { changeBetween, stateOf, type WorkbookState } from "../host/workbook/workbook-state";

/** What a person did, step by step, to be undone and done again. */
export interface History {
  /** Carries an act out as a step; acts of one turn are one step. What is undone so far can no longer be redone. */
  readonly record: (act: () => void) => void;
  /** Takes back everything that was carried out in this turn. */
  readonly takeBackTurn: () => void;
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
  /** As it was when the turn began; null: nothing has been done in this turn. */
  let turn: WorkbookState | null = null;
  let turnEnd: ReturnType<typeof setTimeout> | undefined;

  const endTurn = (): void => {
    clearTimeout(turnEnd);
    const step = turn && changeBetween(turn, stateOf(model));
    turn = null;
    if (step === null) return;
    done = [...done, step].slice(-mostSteps);
    undone = [];
  };

  return {
    record(act) {
      // One act of a person comes as several: a pasted block brings contents, then number formats.
      if (turn === null) turnEnd = setTimeout(endTurn);
      turn ??= stateOf(model);
      act();
    },
    takeBackTurn() {
      clearTimeout(turnEnd);
      const change = turn && changeBetween(turn, stateOf(model));
      turn = null;
      if (change !== null) putBack(change.before);
    },
    undo() {
      endTurn();
      const step = done.at(-1);
      if (step === undefined) return false;
      done = done.slice(0, -1);
      undone = [...undone, step];
      putBack(step.before);
      return true;
    },
    redo() {
      endTurn();
      const step = undone.at(-1);
      if (step === undefined) return false;
      undone = undone.slice(0, -1);
      done = [...done, step];
      putBack(step.after);
      return true;
    },
    clear() {
      clearTimeout(turnEnd);
      turn = null;
      done = [];
      undone = [];
    },
  };
}
