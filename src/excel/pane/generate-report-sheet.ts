import type { CellRef } from "../../evaluation/cell-ref";
import type { Report } from "../../report/document";
import { reportMark } from "../../report/report-mark";
import { inWorkbook } from "../in-workbook";
import { mergeEdits } from "../report-sheet/edits/merge-edits";
import type { ReportEdit } from "../report-sheet/edits/edits-of";
import { writeReportSheet, type BeforeReport } from "../report-sheet/write-report-sheet";
import { saveMemory } from "../workbook-memory";
import {
  readWorkbook,
  type OpenOptions,
  type OpenWorkbook,
  type ReadWorkbook,
} from "./open-workbook";
import { withPaneMemory } from "./pane-memory";

/** The phases of making a report, in order; the last one cannot be broken off. */
export type ReportPhase = "reading" | "writing";

export interface GenerateOptions extends OpenOptions {
  /** Breaks off before anything is written. */
  readonly signal: AbortSignal;
  readonly onPhase: (phase: ReportPhase) => void;
  /** Changes of a person that are given back: what the data give stands there again. */
  readonly giveBack?: (edit: ReportEdit) => boolean;
}

export interface WrittenReport {
  readonly open: OpenWorkbook;
  /** As it stands on the sheet, a person's changes included; null where there is nothing to report on. */
  readonly report: Report | null;
  /** A person's changes that the data overtook: cells of tables. */
  readonly gaveWay: readonly ReportEdit[];
  /** How to go back; null where a report stood there whose making is not remembered. */
  readonly undo: ReportUndo | null;
}

export interface ReportUndo {
  /** Null: there was no report, so its sheet goes. */
  readonly before: ReportBefore | null;
}

/** What a report sheet was made from, to go back to. */
export interface ReportBefore {
  readonly composed: Report;
  readonly edits: readonly ReportEdit[];
}

/**
 * Reads, scores and reviews the workbook and writes the report sheet; what a person changed on it stays. At most four
 * requests.
 *
 * @throws OfficeFault; what `signal` was aborted with.
 */
export function generateReportSheet(options: GenerateOptions): Promise<WrittenReport> {
  const { signal, onPhase, giveBack = () => false } = options;
  return inWorkbook(async (context) => {
    onPhase("reading");
    signal.throwIfAborted();
    const read = await readWorkbook(context, options);
    const { open } = read;
    const { sheets, memory } = read.session;
    const { composed, remembered, edits } = open;
    if (composed === null) return { open, report: null, gaveWay: [], undo: null };
    signal.throwIfAborted();
    onPhase("writing");
    const kept = edits.filter((edit) => !giveBack(edit));
    const merged = mergeEdits(composed, kept);
    const after = withPaneMemory(memory, { ...remembered, report: composed });
    const sheet = await writeReportSheet(context, merged, beforeWriting(read), after);
    const standing = kept.filter((edit) => !merged.gaveWay.includes(edit));
    return {
      open: {
        ...open,
        edits: standing,
        isReportOld: false,
        reportPlace: sheets.report ?? { sheet, address: "A1" },
        remembered: { ...remembered, report: composed },
      },
      report: merged.report,
      gaveWay: merged.gaveWay,
      undo: undoOf(sheets.report !== null, remembered.report, edits),
    };
  });
}

/**
 * Undoes the last making of the report: the one before stands there again, with what a person has changed since, or the
 * sheet goes where there was none.
 *
 * @returns false, with nothing changed, where the sheet would go although a person has written into it.
 * @throws OfficeFault
 */
export function putBackReport(before: ReportBefore | null, options: OpenOptions): Promise<boolean> {
  return inWorkbook(async (context) => {
    const read = await readWorkbook(context, options);
    const { open } = read;
    const { sheets, memory } = read.session;
    if (before === null && open.edits.length > 0) return false;
    const report = before?.composed ?? null;
    const after = withPaneMemory(memory, { ...open.remembered, report });
    if (before !== null) {
      const merged = mergeEdits(before.composed, joinEdits(before.edits, open.edits));
      await writeReportSheet(context, merged, beforeWriting(read), after);
      return true;
    }
    if (sheets.report !== null) await takeOut(context, sheets.report);
    saveMemory(context, after);
    await context.sync();
    return true;
  });
}

function beforeWriting({ open, session: { sheets, memory } }: ReadWorkbook): BeforeReport {
  const written = sheets.report === null ? null : open.remembered.report;
  return { sheets, memory, text: written === null ? null : mergeEdits(written, open.edits) };
}

/** Both; where both are about one text the later one. */
function joinEdits(earlier: readonly ReportEdit[], later: readonly ReportEdit[]): ReportEdit[] {
  const nameOf = ({ kind, key, text }: ReportEdit): string =>
    kind === "added" ? `+${key} ${text}` : key;
  const names = new Set(later.map(nameOf));
  return [...earlier.filter((edit) => !names.has(nameOf(edit))), ...later];
}

function undoOf(
  wasThere: boolean,
  composed: Report | null,
  edits: readonly ReportEdit[]
): ReportUndo | null {
  if (!wasThere) return { before: null };
  return composed === null ? null : { before: { composed, edits } };
}

/**
 * Queues that the report's sheet goes, unless a person has put something of their own on it: then only the report does.
 * First what Excel may refuse, a protected workbook or sheet: after that nothing else is done.
 */
async function takeOut(context: Excel.RequestContext, { sheet, address }: CellRef): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRange(true);
  const beyond = used.getBoundingRect(address);
  beyond.load("address");
  const report = worksheet.getRange(address);
  report.load("address");
  await context.sync();
  if (beyond.address === report.address) worksheet.delete();
  else {
    report.unmerge();
    report.clear("All");
  }
  context.workbook.names.getItemOrNullObject(reportMark).delete();
}
