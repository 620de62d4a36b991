import { fill } from "../strings/fill";
import {
  argumentNames,
  functionMessages,
  type ArgumentName,
  type MessageKey,
} from "../strings/functions-messages";

/** The two errors of Excel that can carry a message. */
export type ErrorCode = "#VALUE!" | "#N/A";

/** Why a result cell shows an error: a value, so that one bad cell of a range leaves the others their results. */
export class Fault {
  constructor(
    readonly code: ErrorCode,
    readonly key: MessageKey,
    readonly values: Readonly<Record<string, string>> = {}
  ) {}

  /** The Chinese sentence for the cell. @example notAvailable("blank", "actual").message // "“完成值”为空，…" */
  get message(): string {
    return fill(functionMessages[this.key], { place: "", ...this.values });
  }

  /** The same fault at a place of its argument's range. */
  at(place: string): Fault {
    return new Fault(this.code, this.key, { place, ...this.values });
  }
}

/** A call that can't give any result, whatever its cells hold: a wrong shape, an unknown rule. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.key);
  }
}

/** #N/A: there is nothing to compute with. */
export function notAvailable(
  key: MessageKey,
  argument?: ArgumentName,
  values: Readonly<Record<string, string>> = {}
): Fault {
  return new Fault("#N/A", key, named(argument, values));
}

/** #VALUE!: an argument is not what is allowed. */
export function invalid(
  key: MessageKey,
  argument?: ArgumentName,
  values: Readonly<Record<string, string>> = {}
): Fault {
  return new Fault("#VALUE!", key, named(argument, values));
}

function named(
  argument: ArgumentName | undefined,
  values: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
  return argument === undefined ? values : { argument: argumentNames[argument], ...values };
}
