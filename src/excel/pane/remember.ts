import { inWorkbook } from "../in-workbook";
import { loadMemory, saveMemory } from "../workbook-memory";
import { paneMemory, withPaneMemory, type PaneMemory } from "./pane-memory";

/** Changes what the pane remembers with the workbook. Two requests. @throws OfficeFault */
export function remember(change: (memory: PaneMemory) => PaneMemory): Promise<void> {
  return inWorkbook(async (context) => {
    const loaded = loadMemory(context);
    await context.sync();
    const memory = await loaded.value();
    saveMemory(context, withPaneMemory(memory, change(paneMemory(memory))));
    await context.sync();
  });
}
