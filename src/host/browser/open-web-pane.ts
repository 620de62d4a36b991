import type { Host } from "../protocol/host";
import { supportedSets } from "../protocol/requirement-sets";
import { excelVersion, type PaneOptions, runtimeFlags } from "./pane-options";
import { answerRichApi, later, requestCall } from "./rich-api";

/**
 * Loads a task pane page, with office.js as it is, into a frame: to it the stand-in looks like Excel on the web. This
 * page and the pane must be https and of one host name, or office.js shows an "untrusted host" page instead.
 *
 * Stricter than `openPane`: the pane has a window and an address of its own and only texts go between the two. Ribbon
 * commands are not there.
 *
 * @returns ends the connection.
 */
export function openWebPane(
  frame: HTMLIFrameElement,
  host: Host,
  pageUrl: string,
  options: PaneOptions
): () => void {
  const { language = "zh-CN", addInId, ready = () => Promise.resolve() } = options;
  const conversation = `pane-${addInId}`;
  const origin = new URL(pageUrl, document.baseURI).origin;
  const send = (message: object): void => {
    const all = { _conversationId: conversation, _serializerVersion: 1, _errorCode: 0, ...message };
    const sender = { _messageType: answer, _origin: window.location.href };
    frame.contentWindow?.postMessage(JSON.stringify({ ...sender, ...all }), origin);
  };
  const receive = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || from !== origin || typeof data !== "string") return;
    const message = parse(data);
    if (message?._messageType !== request || message._conversationId !== conversation) return;
    const reply = { _actionName: message._actionName, _correlationId: message._correlationId };
    later(async () => {
      if (isRequest(message)) await ready();
      send({ ...reply, _responseType: 0, _data: respond(message) });
      if (message._actionType === registerEvent && message._actionName === richApiEvent) {
        host.connect((entries) => {
          later(() => {
            send({ ...reply, _responseType: 1, _data: { ArrayData: entries } });
          });
        });
      }
    });
  };
  const respond = (message: PaneMessage): unknown => {
    const { _actionName: name, _actionType: type, _data: data } = message;
    if (type !== call) return { Error: 0 };
    if (name === "ContextActivationManager_getAppContextAsync") return appContext(options);
    if (isRequest(message)) {
      return { Version: 1, Error: 0, Data: answerRichApi(host, data?.ArrayData) };
    }
    return { Version: 1, Error: name === "executeMethod" ? notSupported : 0 };
  };
  window.addEventListener("message", receive);
  const info = encodeURIComponent(`${conversation}|${addInId}|${window.location.href}`);
  const hostInfo = `Excel$Web$16.00$${language}$$$disableLogging$${runtimeFlags}`;
  const url = new URL(pageUrl, document.baseURI);
  url.searchParams.set("_host_Info", hostInfo);
  url.hash = `&_xdm_Info=${info}&_serializer_version=1`;
  frame.src = url.href;
  return () => {
    window.removeEventListener("message", receive);
  };
}

/** A message of office.js, as far as it is looked at. */
interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data?: {
    readonly ArrayData?: unknown;
    readonly DdaMethod?: { readonly DispatchId?: number };
  };
}

// Message and action types.
const request = 0;
const answer = 1;
const call = 0;
const registerEvent = 1;

const richApiEvent = "richApiMessage";

const isRequest = ({ _actionName: name, _actionType: type, _data: data }: PaneMessage): boolean =>
  type === call && name === "executeMethod" && data?.DdaMethod?.DispatchId === requestCall;

/** Office's code for a call that the host does not have. */
const notSupported = 5000;

function parse(text: string): PaneMessage | null {
  try {
    return JSON.parse(text) as PaneMessage | null;
  } catch {
    return null;
  }
}

const appContext = ({
  addInId,
  language = "zh-CN",
  documentUrl = "",
  settings = new Map<string, string>(),
}: PaneOptions): object => ({
  _id: addInId,
  _appName: 16,
  _appVersion: excelVersion.full,
  _hostFullVersion: excelVersion.full,
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: documentUrl,
  // Reading and writing.
  _clientMode: 1,
  _settings: Object.fromEntries(settings),
  // The document was opened with the add-in in it.
  _reason: 2,
  _requirementMatrix: JSON.stringify(supportedSets),
});
