import type { Sourced } from "../evaluation/cell-ref";

const fillers = /^[\s无0/\-－—–一、。.]*$/u;

/** Whether a reason cell is missing, blank or filled with a mere 无, 0, / or dash. */
export function saysNothing(note: Sourced<string> | null): boolean {
  return note === null || fillers.test(note.text);
}
