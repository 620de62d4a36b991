import { fill } from "../strings/fill";
import { workbenchTexts } from "../strings/workbench";
import { explainFault } from "./explain-fault";
import type { GridEdit } from "./grid/grid-edit";
import type { Note } from "./note";

const texts = workbenchTexts["zh-CN"];

/** Carries out what a person did in one turn of the page and says, once, what became of all of it. */
export interface TurnTeller {
  /**
   * @param work - throws where Excel would refuse it, with all of the turn taken back; the rest of it is left out then.
   * @returns whether it was carried out.
   */
  carryOut(edit: GridEdit, work: (edit: GridEdit) => void): boolean;
  /** To be called when the turn is over. */
  end(): void;
}

export function tellTurn(onNote: (note: Note) => void): TurnTeller {
  let done: GridEdit[] = [];
  let isUnsupported = false;
  let refusal: string | null = null;
  return {
    carryOut(edit, work) {
      if (edit.kind === "unsupported") isUnsupported = true;
      if (edit.kind === "unsupported" || refusal !== null) return false;
      try {
        work(edit);
        if (edit.kind !== "select" && edit.kind !== "activate") done.push(edit);
        return true;
      } catch (error) {
        refusal = explainFault(error, "");
        return false;
      }
    },
    end() {
      const note = noteOf(done, isUnsupported, refusal);
      done = [];
      isUnsupported = false;
      refusal = null;
      if (note !== null) onNote(note);
    },
  };
}

function noteOf(done: readonly GridEdit[], isUnsupported: boolean, refusal: string | null): Note | null {
  if (refusal !== null)
    return { intent: "warning", text: fill(texts.refusedEdit, { reason: refusal }) };
  if (isUnsupported)
    return { intent: "warning", text: done.length > 0 ? texts.partlySupported : texts.unsupportedEdit };
  const deleted = done.find(({ kind }) => kind === "delete" || kind === "remove-sheet");
  return deleted === undefined ? null : { intent: "info", text: texts.deleted };
} // prettier-ignore
