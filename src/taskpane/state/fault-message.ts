import type { Language } from "../../strings/language";
import { officeFaults, type OfficeFaultKey } from "../../strings/office-faults";
import { paneText } from "../../strings/pane";
import type { PaneMessage } from "./pane-state";

/**
 * What to say of an error: Office's own faults by their key, a program file that did not load as what it is, anything
 * else as a failure with its text as detail. Told by shape, since the class lives in a chunk of its own.
 */
export function faultMessage(error: unknown, language: Language): PaneMessage {
  const { key, detail, message, name } = fieldsOf(error);
  const known = typeof key === "string" && key in officeFaults[language];
  return {
    tone: "fault",
    text: known
      ? officeFaults[language][key as OfficeFaultKey]
      : paneText(language, name === missingProgram ? "fault-program" : "fault-unknown"),
    detail: String(detail ?? message ?? error),
  };
}

/** By webpack, for a part that `import()` asked for. All are asked for before anything is written. */
const missingProgram = "ChunkLoadError";

function fieldsOf(error: unknown): Readonly<Record<Field, unknown>> {
  const field = (name: string): unknown =>
    typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
  return {
    key: field("key"),
    detail: field("detail"),
    message: field("message"),
    name: field("name"),
  };
}

type Field = "key" | "detail" | "message" | "name";
