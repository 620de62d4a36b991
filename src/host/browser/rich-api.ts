import type { Host } from "../protocol/host";
import type { RequestBody } from "../protocol/wire/message";

/** Number of the call by which office.js sends a request, in both doors. Protocol page, section 6. */
export const requestCall = 93;

/** Status, headers as a flat list, and the body's JSON text. */
export type RichApiReply = readonly [status: number, headers: readonly string[], body: string];

/**
 * Answers a request as office.js sends it in a page: an array whose fifth entry is the body's JSON text. A fault of the
 * host itself is a reply with status 500.
 */
export function answerRichApi(host: Host, message: unknown): RichApiReply {
  const body: unknown = Array.isArray(message) ? message[bodyEntry] : undefined;
  try {
    return [200, [], JSON.stringify(host.answer(JSON.parse(String(body)) as RequestBody))];
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return [500, [], JSON.stringify({ error: { code: "GeneralException", message: text } })];
  }
}

/** Runs in a later turn, as an answer from another process would come. */
export const later = (work: () => void | Promise<void>): void => {
  setTimeout(() => void work(), 0);
};

const bodyEntry = 4;
