import type { Report } from "../../report/document";
import { reportHtml, reportText } from "./report-text";

/**
 * Puts the report on the clipboard, formatted and plain.
 *
 * @returns true only where the host says it did.
 */
export async function copyReport(report: Report): Promise<boolean> {
  const html = reportHtml(report);
  const text = reportText(report);
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(html, text);
  }
}

/** The older way: works where a page inside Excel may not write to the clipboard by itself. */
function copyByEvent(html: string, text: string): boolean {
  let isSet = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    isSet = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  // Deprecated, and the only way left here.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", give);
  return isDone && isSet;
}
