/** Names of the ribbon's commands, as the manifest gives them. */
export const commandNames = [
  "writeScoreFormulas",
  "generateReport",
  "exportWord",
  "freezeFormulas",
] as const;

export type CommandName = (typeof commandNames)[number];

/**
 * Gives the ribbon's buttons their work. Excel waits for `completed`, so it is called whatever happens; the work itself
 * shows its faults in the pane and does not throw.
 */
export function registerCommands(work: Readonly<Record<CommandName, () => Promise<void>>>): void {
  for (const name of commandNames) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void work[name]().finally(() => {
        event.completed();
      });
    });
  }
}
