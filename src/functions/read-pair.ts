import type { Sourced } from "../evaluation/cell-ref";
import type { NumberQuantity, Quantity } from "../evaluation/quantity";
import { readQuantity } from "../reading/quantity/read-quantity";
import { yesNoOutcome } from "../reading/quantity/yes-no";
import { isUpperLimit } from "../scoring/completion";
import { wantedTargets, type ArgumentName } from "../strings/functions-messages";
import { bareQuantity, isDay, meaningBeside, type Meaning } from "./bare-number";
import { invalid, notAvailable, type Fault } from "./fault";
import type { Rule } from "./rules";

/** A target and what was reached, understood together. */
export interface Pair {
  readonly target: Sourced<Quantity>;
  readonly actual: Sourced<Quantity>;
  /** How bare numbers were understood. */
  readonly meanings: { readonly target: Meaning; readonly actual: Meaning };
}

/**
 * Reads a target and an actual value from cells without number formats: a number is understood by the other side (see
 * `meaningBeside`), and under 时点 every number is a date. A blank, or a target that the rule can't be applied to, is a
 * fault.
 *
 * @param unclear - what a number of unclear meaning is taken for.
 *
 * @example readPair("≥95%", 0.97, { kind: "auto" }) // ≥95% and 97%
 */
export function readPair(
  target: number | string | null,
  actual: number | string | null,
  rule: Rule,
  unclear: "unclear" | "plain" = "unclear"
): Pair | Fault {
  if (target === null) return notAvailable("blank", "target");
  if (actual === null) return notAvailable("blank", "actual");
  const wanted = typeof target === "string" ? targetText(target, rule) : null;
  const reached = typeof actual === "string" ? readText(actual) : null;
  if (wanted?.kind === "blank") return notAvailable("blank", "target");
  if (reached?.kind === "blank") return notAvailable("blank", "actual");
  const meanings = {
    target: meaningOf(target, reached, rule, unclear),
    actual: meaningOf(actual, wanted, rule, unclear),
  };
  const value = wanted ?? bareTarget(Number(target), meanings.target, rule);
  const checked = ruled(value, String(target), rule);
  if ("key" in checked) return checked;
  const outcome = yesNoOutcome(String(target).trim(), String(actual).trim());
  return {
    target: sourced(checked, target),
    actual: sourced(outcome ?? reached ?? bareQuantity(Number(actual), meanings.actual), actual),
    meanings,
  };
}

function meaningOf(
  cell: number | string,
  other: Quantity | null,
  rule: Rule,
  unclear: Meaning
): Meaning {
  if (typeof cell === "string") return "plain";
  if (rule.kind === "deadline") return isDay(cell) ? "date" : "plain";
  const meaning = other ? meaningBeside(cell, other) : "plain";
  return meaning === "unclear" ? unclear : meaning;
}

/** Under 定性 the target is words, whatever it looks like. */
function targetText(text: string, rule: Rule): Quantity {
  return rule.kind === "qualitative" ? readQuantity(text, { sign: "定性" }) : readText(text);
}

function bareTarget(number: number, meaning: Meaning, rule: Rule): Quantity {
  return rule.kind === "qualitative"
    ? { kind: "phrase", outcome: null }
    : bareQuantity(number, meaning);
}

/** The target with the rule's sign, where it has none of its own; a fault where the rule does not fit it. */
function ruled(target: Quantity, text: string, rule: Rule): Quantity | Fault {
  switch (rule.kind) {
    case "auto":
    case "qualitative":
      return target;
    case "range":
      return target.kind === "range" ? target : unfit("range", rule.word, text);
    case "deadline":
      return target.kind === "date" ? target : unfit("deadline", rule.word, text);
    case "number":
      return target.kind === "number" ? signed(target, text, rule) : unfit("number", rule.word, text); // prettier-ignore
  }
}

function signed(
  target: NumberQuantity,
  text: string,
  { comparator, word }: Extract<Rule, { kind: "number" }>
): Quantity | Fault {
  if (target.comparator === null) return { ...target, comparator };
  if (isUpperLimit(target.comparator) === isUpperLimit(comparator)) return target;
  return invalid("rule-sign", "target", { text, rule: word });
}

function unfit(wanted: keyof typeof wantedTargets, rule: string, text: string): Fault {
  const argument: ArgumentName = "target";
  return invalid("rule-needs", argument, { rule, wanted: wantedTargets[wanted], text });
}

function sourced(value: Quantity, cell: number | string): Sourced<Quantity> {
  return { value, text: typeof cell === "string" ? cell.trim() : String(cell), cells: [] };
}

/** The same few texts stand in a table's rows again and again. */
const read = new Map<string, Quantity>();
const mostKept = 2000;

function readText(text: string): Quantity {
  const known = read.get(text);
  if (known) return known;
  const quantity = readQuantity(text);
  if (read.size >= mostKept) read.clear();
  read.set(text, quantity);
  return quantity;
}
