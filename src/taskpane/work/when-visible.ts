/**
 * Calls once, when the pane can be seen: the same page also runs unseen for functions and ribbon commands, where
 * nobody needs the workbook read.
 */
export function whenVisible(begin: () => void): void {
  if (document.visibilityState === "visible") {
    begin();
    return;
  }
  const look = (): void => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", look);
    begin();
  };
  document.addEventListener("visibilitychange", look);
}
