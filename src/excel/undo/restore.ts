import { inWorkbook } from "../in-workbook";
import type { ChangeCommand, ChangeRecord } from "./change-record";
import type { CommandResult } from "./command-result";
import { commit, loadChanges, saveRecords } from "./kept-changes";
import { planRestore, reachOf } from "./plan-restore";
import { loadStates } from "./read-states";

/** What the pane lists for 撤销. */
export interface ChangeSummary {
  readonly id: number;
  readonly command: ChangeCommand;
  readonly cellCount: number;
  readonly sheets: readonly string[];
}

export interface RestoreOptions {
  /** True: also cells that a person changed since. What they hold is kept as a change of its own. */
  readonly overwrite?: boolean;
}

/** The changes that can be undone, newest first. One request. @throws OfficeFault */
export function listChanges(): Promise<readonly ChangeSummary[]> {
  return inWorkbook(async (context) => {
    const loaded = loadChanges(context);
    await context.sync();
    return (await loaded()).records.map(({ id, command, cells, places }) => ({
      id,
      command,
      cellCount: cells.length,
      sheets: places.map(({ sheet }) => sheet),
    }));
  });
}

/** Undoes the newest change; nothing where there is none. Three requests. @throws OfficeFault */
export function undoLast(options: RestoreOptions = {}): Promise<CommandResult> {
  return restoreChanges((records) => records.slice(0, 1), options);
}

/** Undoes one change of the list. Three requests. @throws OfficeFault */
export function undoChange(id: number, options: RestoreOptions = {}): Promise<CommandResult> {
  return restoreChanges((records) => records.filter((record) => record.id === id), options);
}

/** Undoes every change of one command, newest first. Three requests. @throws OfficeFault */
export function undoCommand(
  command: ChangeCommand,
  options: RestoreOptions = {}
): Promise<CommandResult> {
  return restoreChanges((records) => records.filter((each) => each.command === command), options);
}

/** Gives up what was kept for one change; its cells stay as they are. Two requests. @throws OfficeFault */
export function forgetChange(id: number): Promise<void> {
  return inWorkbook(async (context) => {
    const loaded = loadChanges(context);
    await context.sync();
    const kept = await loaded();
    saveRecords(context, kept, kept.records.filter((record) => record.id !== id)); // prettier-ignore
    await context.sync();
  });
}

/**
 * Brings back what the chosen changes replaced: formula or value, and number format. A cell that no longer holds what
 * was written, or has moved, is left alone and named, and stays kept. A number format a person set since stays.
 */
function restoreChanges(
  choose: (records: readonly ChangeRecord[]) => readonly ChangeRecord[],
  { overwrite = false }: RestoreOptions
): Promise<CommandResult> {
  return inWorkbook(async (context) => {
    const loaded = loadChanges(context);
    await context.sync();
    const kept = await loaded();
    const chosen = choose(kept.records);
    if (chosen.length === 0) return { changed: [], skipped: [], findings: [] };
    const reach = reachOf(chosen, kept);
    const states = loadStates(context, reach.cells);
    if (reach.cells.length > 0) await context.sync();
    const plan = planRestore(chosen, reach.obstacle, states(), overwrite);
    const stay = kept.records.flatMap((record) => {
      const left = plan.remaining.get(record);
      if (left === undefined) return [record];
      return left.length === 0 ? [] : [{ ...record, cells: left }];
    });
    const { overwritten, writes: write, skipped } = plan;
    const add = { command: "restore", cells: overwritten } as const;
    const findings = commit(context, kept, overwritten.length > 0 ? { stay, add, write } : { stay, write }); // prettier-ignore
    await context.sync();
    return { changed: write.map(({ sheet, address }) => ({ sheet, address })), skipped, findings };
  });
}
