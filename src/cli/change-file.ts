import { freezeFormulas, restoreFormulas } from "../excel/formulas/freeze-formulas";
import { repairFormulas } from "../excel/formulas/repair-formulas";
import type { CellRef } from "../evaluation/cell-ref";
import { addressOf } from "../evaluation/a1";
import type { Answers } from "../evaluation/answers";
import type { Question } from "../evaluation/recognition";
import type { CommandResult } from "../excel/undo/command-result";
import type { RestoreOptions } from "../excel/undo/restore";
import type { Host } from "../host/protocol/host";
import { leaveFormulas } from "../host/workbook/leave-formulas";
import type { SheetModel } from "../host/workbook/model";
import { saveWorkbook } from "../host/workbook/save-workbook";
import type { Conversion } from "./open-file";
import { openCalculating } from "./open-calculating";
import { openInStandIn, type OpenedInStandIn } from "./open-in-stand-in";
import { outputPath } from "./output-paths";
import { writeOutput, type FileNote, type OutputTarget } from "./write-output";

/** Commands that change cells and need not read an evaluation for it. */
export const fileChangeNames = ["freeze", "restore", "repair"] as const;

export type FileChangeName = (typeof fileChangeNames)[number];

/** What became of a file whose cells were to be changed. */
export interface ChangedFile extends CommandResult {
  readonly file: string;
  readonly command: FileChangeName | "formulas";
  /** Formulas whose values could not be calculated here; Excel does when it opens the file. */
  readonly uncalculated: readonly CellRef[];
  /** How the evaluation was read; null for a command that reads none. */
  readonly reading: { readonly answers: Answers; readonly questions: readonly Question[] } | null;
  /** The copy; none where nothing was changed. */
  readonly outputs: readonly string[];
  /** What a person must know of the files that stood there before. */
  readonly notes: readonly FileNote[];
  readonly counts: Host["counts"];
  /** Null: the file is no old one. */
  readonly conversion: Conversion | null;
}

/**
 * Writes a copy of the workbook with its PERF formulas frozen, brought back or repaired; none where nothing changes.
 * Formulas that come back are calculated.
 *
 * @throws FileFault, RefusedFile, OfficeFault
 */
export async function changeFile(
  file: string,
  command: FileChangeName,
  target: OutputTarget,
  options: RestoreOptions = {}
): Promise<ChangedFile> {
  const { open, change } = changes[command];
  const opened = await open(file);
  return writeChanged(file, opened, command, target, await change(options), null);
}

const changes = {
  // A frozen value is the one the formula had: nothing that depends on it changes.
  freeze: { open: openInStandIn, change: () => freezeFormulas("workbook") },
  restore: { open: openCalculating, change: restoreFormulas },
  repair: { open: openCalculating, change: repairFormulas },
} as const;

const copyNames = {
  formulas: "得分公式",
  freeze: "冻结",
  restore: "恢复",
  repair: "修复",
} as const;

/** Writes the copy of an open workbook whose cells a command has changed, once everything is calculated. */
export async function writeChanged(
  file: string,
  { host, model, conversion }: OpenedInStandIn,
  command: ChangedFile["command"],
  { reserved, folder }: OutputTarget,
  result: CommandResult,
  reading: ChangedFile["reading"]
): Promise<ChangedFile> {
  await host.settled();
  const cellAt = (sheet: SheetModel, row: number, column: number): CellRef => ({
    sheet: sheet.name,
    address: addressOf({ top: row, left: column, bottom: row, right: column }),
  });
  const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;
  const ours = new Set(result.changed.map(keyOf));
  const left = leaveFormulas(model, (...cell) => ours.has(keyOf(cellAt(...cell))));
  const uncomputed = [...(host.calculation?.uncomputed ?? []), ...left].map(
    ({ sheet, row, column }) => cellAt(sheet, row, column)
  );
  const uncalculated = [...new Map(uncomputed.map((cell) => [keyOf(cell), cell])).values()];
  const done = { ...result, file, command, uncalculated, reading, counts: host.counts, conversion };
  if (result.changed.length === 0) return { ...done, outputs: [], notes: [] };
  const path = outputPath(file, folder, copyNames[command]);
  const notes = await writeOutput(reserved, [{ path, bytes: saveWorkbook(model) }]);
  return { ...done, outputs: [path], notes };
}
