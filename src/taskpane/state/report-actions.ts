import type { GenerateOptions, WrittenReport } from "../../excel/pane/generate-report-sheet";
import type { ReportEdit } from "../../excel/report-sheet/edits/edits-of";
import { copyReport } from "../work/copy-report";
import { saveFile, type SaveWay } from "../work/save-file";
import type { WorkbookWork } from "../work/workbook-work";
import { faultMessage } from "./fault-message";
import type { PaneMessage } from "./pane-state";
import type { PaneStore } from "./pane-store";
import type { ActionTools, TaskRunner } from "./task-runner";

/** What makes the report, takes it back and hands it on. */
export function reportActions(
  store: PaneStore,
  { work, language, userAnswers }: ActionTools,
  { run, read, open, isUpToDate, say, done, known }: TaskRunner
) {
  const generate = (giveBack?: GenerateOptions["giveBack"]): Promise<void> =>
    run("task-reading", true, async (excel, signal) => {
      const written = await generating(excel, signal, {
        userAnswers: userAnswers.get(),
        knownSheets: known(),
        signal,
        onPhase(phase) {
          const canCancel = phase === "reading";
          store.send({ type: "began", task: { text: say(`task-${phase}`), canCancel } });
        },
        ...(giveBack !== undefined && { giveBack }),
      });
      if ("tone" in written) return written;
      isUpToDate();
      store.send({ type: "read", workbook: written.open });
      const { report, undo, open } = written;
      if (report === null) return { tone: "note", text: say("report-impossible"), detail: "" };
      store.send({ type: "wrote-report", report, undo });
      const sheet = open.reportPlace?.sheet ?? "";
      if (written.gaveWay.length > 0) {
        const text = say("generated-gave-way", { sheet, count: String(written.gaveWay.length) });
        const lost = written.gaveWay.map((edit) => `${edit.composed} → ${edit.text}`);
        return { tone: "note", text, detail: lost.join("\n") };
      }
      if (giveBack !== undefined) return done("given-back");
      const count = String(open.edits.length);
      return open.edits.length > 0
        ? done("generated-kept", { sheet, count })
        : done("generated", { sheet });
    });

  /** What came of it, or what to say where nothing did: a report is written whole or not at all. */
  const generating = async (
    excel: WorkbookWork,
    signal: AbortSignal,
    options: GenerateOptions
  ): Promise<WrittenReport | PaneMessage> => {
    try {
      return await excel.generateReportSheet(options);
    } catch (error) {
      if (signal.aborted) throw error;
      const fault = faultMessage(error, language);
      return fault.text === say("fault-unknown")
        ? { ...fault, text: say("report-failed") }
        : {
            ...fault,
            text: isComplete(error) ? fault.text : `${fault.text}${say("report-unwritten")}`,
          };
    }
  };

  /** The report as it stands on the sheet, or as the data give it where there is none. */
  const reportToGive = (excel: WorkbookWork) => {
    const { workbook } = store.get();
    if (workbook === null) return null;
    const { reportPlace, remembered, composed, edits } = workbook;
    const report = (reportPlace === null ? null : remembered.report) ?? composed;
    return report === null ? null : excel.mergeEdits(report, edits).report;
  };

  return {
    generate: () => generate(),
    giveBack: (edit: ReportEdit) =>
      generate(
        (each) => each.kind === edit.kind && each.key === edit.key && each.text === edit.text
      ),
    exportWord: () =>
      run("task-word", false, async (excel) => {
        await open(excel);
        const report = reportToGive(excel);
        if (report === null) return { tone: "note", text: say("report-impossible"), detail: "" };
        const name = say("word-file", { title: fileName(report.title.join("")) });
        const bytes = new Uint8Array(await work.word(report));
        const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        store.send({ type: "made-file", file: { name, type, bytes, outcome: "waiting" } });
        return null;
      }),
    save: async (way: SaveWay) => {
      const { file } = store.get();
      if (file === null) return;
      const outcome = await saveFile(file, way).catch(() => "waiting" as const);
      store.send({ type: "made-file", file: { ...file, outcome } });
    },
    dismissFile: () => {
      store.send({ type: "made-file", file: null });
    },
    copy: async () => {
      const excel = await work.workbook();
      const report = reportToGive(excel);
      if (report === null) return;
      const isCopied = await copyReport(report);
      store.send({
        type: "told",
        message: isCopied ? done("copied") : { tone: "note", text: say("copy-failed"), detail: "" },
      });
    },
    undoReport: () =>
      run("task-writing", false, async (excel) => {
        const undo = store.get().reportBefore;
        if (undo === null) return null;
        const options = { userAnswers: userAnswers.get(), knownSheets: known() };
        const isBack = await excel.putBackReport(undo.before, options);
        if (!isBack) return { tone: "note", text: say("undo-report-edited"), detail: "" };
        store.send({ type: "undid-report" });
        await read(excel);
        return done("undone-report");
      }),
  };
}

/** Faults of writing a report say themselves what became of it. */
const isComplete = (error: unknown): boolean =>
  /^(?:report-too-long|half-written)$/.test(String(Reflect.get(Object(error), "key")));

/** A name every system takes. @example fileName("改造/一期") // "改造_一期" */
export function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_").slice(0, 100);
}
