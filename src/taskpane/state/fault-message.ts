import type { Language } from "../../strings/language";
import { officeFaults, type OfficeFaultKey } from "../../strings/office-faults";
import { paneText } from "../../strings/pane";
import type { PaneMessage } from "./pane-state";

/**
 * What to say of an error: Office's own faults by their key, anything else as a failure with its text as detail.
 * Told by shape, since the class lives in a chunk of its own.
 */
export function faultMessage(error: unknown, language: Language): PaneMessage {
  const { key, detail, message } = fieldsOf(error);
  const known = typeof key === "string" && key in officeFaults[language];
  return {
    tone: "fault",
    text: known
      ? officeFaults[language][key as OfficeFaultKey]
      : paneText(language, "fault-unknown"),
    detail: String(detail ?? message ?? error),
  };
}

function fieldsOf(error: unknown): Readonly<Record<"key" | "detail" | "message", unknown>> {
  const field = (name: string): unknown =>
    typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
  return { key: field("key"), detail: field("detail"), message: field("message") };
}
