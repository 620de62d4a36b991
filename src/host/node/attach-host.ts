import type { Host } from "../protocol/host";
import type { RequestBody } from "../protocol/wire/message";

/**
 * From now on the Excel library of this process talks to this host. Workbooks may follow one another; a request goes
 * to the host that was attached when it was sent.
 *
 * @example loadOfficeJs(); attachHost(createHost(createWorkbook())); then run code that uses the library
 */
export function attachHost(host: Host): void {
  attached = host;
  host.connect((entries) => {
    setImmediate(() => {
      if (attached !== host) return;
      const message = { type: pushMessage, controlId: "", message: { entries } };
      bridge.onMessageFromHost?.(JSON.stringify(message));
    });
  });
}

/** From now on every request fails with "NoHostAttached". */
export function detachHost(): void {
  attached = null;
}

/**
 * The library's end of the line, put in place before the library loads. Texts go both ways, so that nothing is shared
 * and what JSON drops is dropped; the reply comes in a later turn of the event loop, as from a real Excel.
 */
export const bridge: Bridge = {
  sendMessageToHost(text) {
    const message = JSON.parse(text) as RequestMessage;
    if (message.type !== requestMessage) return;
    const host = attached;
    setImmediate(() => {
      const reply = { id: message.id, type: replyMessage, message: answer(host, message) };
      bridge.onMessageFromHost?.(JSON.stringify(reply));
    });
  },
};

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

interface Reply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const requestMessage = 1;
const replyMessage = 2;
const pushMessage = 3;

let attached: Host | null = null;

function answer(host: Host | null, { message }: RequestMessage): Reply {
  if (host === null) {
    return failure("NoHostAttached", "No workbook is open: call attachHost first.");
  }
  try {
    return { statusCode: 200, headers: {}, body: host.answer(message.body) };
  } catch (error) {
    return failure("GeneralException", error instanceof Error ? error.message : String(error));
  }
}

/** A fault of the stand-in itself, not of the request: those are in a body with status 200. */
const failure = (code: string, message: string): Reply => ({
  statusCode: 500,
  headers: {},
  body: { error: { code, message } },
});
