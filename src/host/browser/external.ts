import type { Host } from "../protocol/host";
import { supportedSets } from "../protocol/requirement-sets";
import { excelVersion, type PaneOptions, runtimeFlags } from "./pane-options";
import { type EventHandler, RibbonCommands } from "./ribbon-commands";
import { answerRichApi, later, requestCall } from "./rich-api";

type Done = (reply: number | { readonly toArray: () => unknown }, status?: number) => void;

/** What office.js finds as `window.external` in an Excel on Windows. Protocol page, section 6. */
export function external(
  host: Host,
  commands: RibbonCommands,
  options: PaneOptions
): Readonly<Record<string, unknown>> {
  const { language = "zh-CN", ready = () => Promise.resolve() } = options;
  const context = paneContext(options);
  const register = (event: number, handler: EventHandler): void => {
    if (event === RibbonCommands.event) commands.listen(handler);
    if (event !== richApiEvent) return;
    host.connect((entries) => {
      later(() => {
        handler(richApiEvent, { toArray: () => entries });
      });
    });
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$disableLogging$${runtimeFlags}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(call: number, parameters: readonly unknown[], done: Done) {
      later(async () => {
        if (call === requestCall) {
          await ready();
          const reply = answerRichApi(host, parameters[0]);
          done({ toArray: () => [0, reply] }, 0);
        } else if (call === RibbonCommands.completedCall) {
          commands.completed(parameters);
          done(0, 0);
        } else {
          done(notSupported, notSupported);
        }
      });
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, done: Done) {
      later(() => {
        done(0);
        // Only now: office.js drops what comes before it knows that it is registered.
        register(event, handler);
      });
    },
    UnregisterEvent(_event: number, _target: string, done: Done) {
      later(() => {
        done(0);
      });
    },
  };
}

const richApiEvent = 33;

/** Office's code for a call that the host does not have. */
const notSupported = 5000;

function paneContext({
  addInId,
  language = "zh-CN",
  documentUrl = "",
  settings = new Map<string, string>(),
}: PaneOptions): Readonly<Record<string, unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => addInId,
    GetAppVersionMajor: () => excelVersion.major,
    GetAppVersionMinor: () => excelVersion.minor,
    GetHostFullVersion: () => excelVersion.full,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => documentUrl,
    // Reading and writing.
    GetAppCapabilities: () => 0,
    // The document was opened with the add-in in it.
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(supportedSets),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? "");
      },
    }),
  };
}
