/** What the workbench says to the person, one at a time. */
export interface Note {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
}
