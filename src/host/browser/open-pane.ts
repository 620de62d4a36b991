import type { Host } from "../protocol/host";
import { external } from "./external";
import { later } from "./rich-api";
import { RibbonCommands } from "./ribbon-commands";
import type { PaneOptions } from "./pane-options";

/** A task pane page that is open beside the stand-in Excel. */
export interface Pane {
  /**
   * Presses the ribbon button of an action (`Office.actions.associate`); done when the action calls
   * `event.completed()`. Rejects if the page has no action of that name.
   *
   * @param controlId - of the button, `event.source.id`.
   */
  runCommand(action: string, controlId?: string): Promise<void>;
}

/**
 * Opens a task pane page, with office.js as it is, inside a frame of this page: to it the stand-in looks like Excel on
 * Windows. The frame must be empty; to close the pane, remove it. The page's relative addresses count from `pageUrl`,
 * which must be of this page's origin. One pane a host.
 *
 * @param html - the pane's page as it came from `pageUrl`.
 * @example openPane(frame, host, await (await fetch(url)).text(), url, { addInId: "…" })
 */
export function openPane(
  frame: HTMLIFrameElement,
  host: Host,
  html: string,
  pageUrl: string,
  options: PaneOptions
): Pane {
  const { contentWindow: window, contentDocument: document } = frame;
  if (window === null || document === null) throw new TypeError("the frame is not in the page");
  const commands = new RibbonCommands();
  document.open();
  // Opening keeps the window, so what is defined here is there before the page's first script.
  Object.defineProperty(window, "external", {
    configurable: true,
    value: external(host, commands, options),
  });
  // The only way to a page whose scripts meet a window that has been prepared. Nothing is written but that page.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(withBase(html, pageUrl));
  document.close();
  return {
    runCommand: (action, controlId = action) =>
      new Promise((resolve, reject) => {
        later(() => {
          commands.run(action, controlId).then(resolve, reject);
        });
      }),
  };
}

/** The page with its own address as base, which a written page would not have. */
function withBase(html: string, pageUrl: string): string {
  const base = `<base href="${pageUrl.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />`;
  return html.replace(/<head\b[^>]*>/i, (head) => head + base);
}
