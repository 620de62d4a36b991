import { mergeAnswers, type Answers } from "../../evaluation/answers";
import type { CellRef } from "../../evaluation/cell-ref";
import type { GenerateOptions } from "../../excel/pane/generate-report-sheet";
import type { PaneMemory } from "../../excel/pane/pane-memory";
import type { ReportEdit } from "../../excel/report-sheet/edits/edits-of";
import type { CommandResult } from "../../excel/undo/command-result";
import { changeNames, skipReasons } from "../../strings/formula-results";
import type { Language } from "../../strings/language";
import { paneText, type PaneTextKey } from "../../strings/pane";
import { copyReport } from "../work/copy-report";
import type { PaneWork } from "../work/load-work";
import { saveFile, type SaveWay } from "../work/save-file";
import type { UserAnswers } from "../work/user-answers";
import type { WorkbookWork } from "../work/workbook-work";
import { faultMessage } from "./fault-message";
import type { PaneMessage, PaneState, Step } from "./pane-state";
import type { PaneStore } from "./pane-store";

/** What a person can do in the pane. Each shows its own progress and outcome; none throws. */
export type PaneActions = ReturnType<typeof createActions>;

export interface ActionTools {
  readonly work: PaneWork;
  readonly language: Language;
  readonly userAnswers: UserAnswers;
}

/** Milliseconds without another edit after which the workbook is read again. */
const settleTime = 400;

/** Milliseconds after which formulas just written have their values: Excel calculates ours outside its own process. */
const calculationTime = 1500;

/** @param tools - doors to the workbook, to files and to what is kept for the user; tests bring their own. */
export function createActions(store: PaneStore, { work, language, userAnswers }: ActionTools) {
  let running: AbortController | null = null;
  let queue = Promise.resolve();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let changedMeanwhile = false;

  const say = (key: PaneTextKey, values?: Readonly<Record<string, string>>): string =>
    paneText(language, key, values);
  const done = (key: PaneTextKey, values?: Readonly<Record<string, string>>): PaneMessage => ({
    tone: "done",
    text: say(key, values),
    detail: "",
  });

  /** Runs one piece of work after the other, each with its progress and outcome. */
  function run(
    text: PaneTextKey,
    canCancel: boolean,
    steps: (excel: WorkbookWork, signal: AbortSignal) => Promise<PaneMessage | null>
  ): Promise<void> {
    queue = queue.then(async () => {
      const controller = new AbortController();
      running = controller;
      store.send({ type: "began", task: { text: say(text), canCancel } });
      let message: PaneMessage | null;
      try {
        message = await steps(await work.workbook(), controller.signal);
      } catch (error) {
        message = controller.signal.aborted
          ? { tone: "note", text: say("cancelled"), detail: "" }
          : faultMessage(error, language);
      }
      running = null;
      store.send({ type: "ended", message });
      if (changedMeanwhile) settle();
    });
    return queue;
  }

  /** Sheets worth reading in the first request; the report's own is not read. */
  const known = (): readonly string[] => {
    const { sheetNames = [], reportPlace = null } = store.get().workbook ?? {};
    return sheetNames.filter((name) => name !== reportPlace?.sheet);
  };

  async function read(excel: WorkbookWork): Promise<void> {
    changedMeanwhile = false;
    const options = { userAnswers: userAnswers.get(), knownSheets: known() };
    store.send({ type: "read", workbook: await excel.openWorkbook(options) });
  }

  /** Reads again once edits have settled, without hiding the last action's outcome. */
  function settle(after = settleTime): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      queue = queue.then(async () => {
        try {
          await read(await work.workbook());
        } catch (error) {
          store.send({ type: "told", message: faultMessage(error, language) });
        }
      });
    }, after);
  }

  function onChange(): void {
    if (running === null) settle();
    else changedMeanwhile = true;
  }

  const rememberIn = async (
    excel: WorkbookWork,
    change: (memory: PaneMemory) => PaneMemory
  ): Promise<void> => {
    await excel.remember(change);
    await read(excel);
  };

  const command = (
    name: PaneTextKey,
    write: (excel: WorkbookWork, state: PaneState) => Promise<CommandResult>
  ): Promise<void> =>
    run("task-writing", false, async (excel) => {
      const result = await write(excel, store.get());
      await read(excel);
      if (result.changed.length > 0) settle(calculationTime);
      return resultMessage(say(name), result);
    });

  function resultMessage(name: string, { changed, skipped }: CommandResult): PaneMessage {
    const [first] = skipped;
    const wrote =
      changed.length === 0
        ? say("wrote-none", { name })
        : say("wrote-cells", { name, count: String(changed.length) });
    if (first === undefined) return { tone: "done", text: wrote, detail: "" };
    const left = say("left-cells", {
      count: String(skipped.length),
      reason: skipReasons[language][first.reason],
    });
    return { tone: "note", text: `${wrote} ${left}`, detail: placesOf(skipped) };
  }

  const answersOf = (): Answers =>
    mergeAnswers(userAnswers.get(), store.get().workbook?.remembered.answers ?? { layouts: {} });

  const writeScores = (overwrite: boolean): Promise<void> =>
    command("write-scores", (excel, { workbook }) =>
      excel.writeScoreFormulas(excel.schemeOf(workbook?.remembered ?? { scheme: null }), {
        overwrite,
        answers: answersOf(),
      })
    );

  const undoCells = (id: number, overwrite: boolean): Promise<void> =>
    run("task-writing", false, async (excel) => {
      const { changed, skipped } = await excel.undoChange(id, { overwrite });
      await read(excel);
      const [first] = skipped;
      const count = String(changed.length);
      if (first === undefined) return done("undone", { count });
      const text = say("undone-partly", {
        count,
        skipped: String(skipped.length),
        reason: skipReasons[language][first.reason],
      });
      if (!overwrite && skipped.some(({ reason }) => reason === "changed-since")) {
        const choices = [{ text: say("undo-anyway"), kind: "undo-anyway" as const }];
        store.send({ type: "asked", asking: { text, choices, change: id } });
        return null;
      }
      return { tone: "note", text, detail: placesOf(skipped) };
    });

  const generate = (giveBack?: GenerateOptions["giveBack"]): Promise<void> =>
    run("task-reading", true, async (excel, signal) => {
      const written = await excel.generateReportSheet({
        userAnswers: userAnswers.get(),
        knownSheets: known(),
        signal,
        onPhase(phase) {
          const canCancel = phase === "reading";
          store.send({ type: "began", task: { text: say(`task-${phase}`), canCancel } });
        },
        ...(giveBack !== undefined && { giveBack }),
      });
      changedMeanwhile = false;
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

  /** The report as it stands on the sheet, or as the data give it where there is none. */
  const reportToGive = (excel: WorkbookWork) => {
    const { workbook } = store.get();
    if (workbook === null) return null;
    const { reportPlace, remembered, composed, edits } = workbook;
    const report = (reportPlace === null ? null : remembered.report) ?? composed;
    return report === null ? null : excel.mergeEdits(report, edits).report;
  };

  return {
    goTo: (step: Step) => {
      store.send({ type: "went-to", step });
    },
    /** Reads the workbook for the first time and follows its edits from then on. */
    open: () =>
      run("opening", false, async (excel) => {
        const workbook = await excel.openWorkbook({ userAnswers: userAnswers.get(), onChange });
        store.send({ type: "read", workbook });
        return null;
      }),
    readAgain: () =>
      run("opening", false, async (excel) => {
        await read(excel);
        return null;
      }),
    cancel: () => running?.abort(),
    dismiss: () => {
      store.send({ type: "told", message: null });
    },
    select: async (cell: CellRef) => {
      try {
        await (await work.workbook()).selectCells(cell);
      } catch (error) {
        store.send({ type: "told", message: faultMessage(error, language) });
      }
    },
    /** Keeps an answer with the workbook and, for its layout, with the user. */
    answer: (answers: Answers) =>
      run("task-writing", false, async (excel) => {
        userAnswers.add(answers);
        await rememberIn(excel, (memory) => ({
          ...memory,
          answers: mergeAnswers(memory.answers, answers),
        }));
        return done("remembered");
      }),
    forgetAnswers: () =>
      run("task-writing", false, async (excel) => {
        userAnswers.forget(fingerprintsOf(store.get().workbook));
        await rememberIn(excel, (memory) => ({ ...memory, answers: { layouts: {} } }));
        return done("forgotten");
      }),
    exportAnswers: () => {
      const file = userAnswers.toFile(answersOf());
      store.send({
        type: "made-file",
        file: {
          name: say("answers-file"),
          type: "application/json",
          bytes: file,
          outcome: "waiting",
        },
      });
    },
    importAnswers: async (file: Blob) => {
      const answers = userAnswers.fromFile(await file.text());
      const count = Object.keys(answers.layouts).length;
      if (count === 0)
        store.send({
          type: "told",
          message: { tone: "note", text: say("import-none"), detail: "" },
        });
      else
        await run("opening", false, async (excel) => {
          userAnswers.add(answers);
          await read(excel);
          return done("imported", { count: String(count) });
        });
    },
    chooseScheme: (scheme: string) =>
      run("task-reading", false, async (excel) => {
        await rememberIn(excel, (memory) => ({ ...memory, scheme }));
        return null;
      }),
    addTemplate: (id: string) =>
      run("task-writing", false, async (excel) => {
        const sheets = await excel.writeTemplate(id);
        store.send({ type: "added-sheets", sheets });
        await read(excel);
        return done("template-written", { sheets: namesOf(sheets) });
      }),
    undoTemplate: () =>
      run("task-writing", false, async (excel) => {
        const kept = await excel.forgetSheets(store.get().templateSheets);
        store.send({ type: "added-sheets", sheets: [] });
        await read(excel);
        if (kept.length === 0) return done("undone-template");
        const text = say("template-kept", { sheets: namesOf(kept) });
        return { tone: "note", text, detail: "" };
      }),
    /** Asks first where scores were typed. */
    writeScores: () => {
      const typed = store
        .get()
        .workbook?.evaluation.indicators.filter(
          ({ reportedScore, reportedByFormula }) =>
            (reportedScore?.value ?? null) !== null && !reportedByFormula
        ).length;
      if (typed === undefined || typed === 0) return writeScores(false);
      store.send({
        type: "asked",
        asking: {
          text: say("write-scores-ask", { count: String(typed) }),
          choices: [
            { text: say("write-scores-keep"), kind: "keep" },
            { text: say("write-scores-over"), kind: "overwrite" },
          ],
          change: null,
        },
      });
      return Promise.resolve();
    },
    choose: (kind: "overwrite" | "keep" | "undo-anyway") => {
      const change = store.get().asking?.change ?? null;
      store.send({ type: "asked", asking: null });
      if (kind === "undo-anyway") return change === null ? undefined : undoCells(change, true);
      return writeScores(kind === "overwrite");
    },
    leave: () => {
      store.send({ type: "asked", asking: null });
    },
    freeze: () => command("freeze", (excel) => excel.freezeFormulas("workbook")),
    restore: () => command("restore", (excel) => excel.restoreFormulas()),
    repair: () => command("repair", (excel) => excel.repairFormulas()),
    undoCells: (id: number) => undoCells(id, false),
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
    /** @param note - "" takes the explanation away. */
    explain: (finding: string, note: string) =>
      run("task-writing", false, async (excel) => {
        await rememberIn(excel, (memory) => {
          const others = Object.entries(memory.explained).filter(([key]) => key !== finding);
          const notes = note === "" ? others : [...others, [finding, note]];
          return { ...memory, explained: Object.fromEntries(notes) as PaneMemory["explained"] };
        });
        return null;
      }),
    generate: () => generate(),
    giveBack: (edit: ReportEdit) =>
      generate(
        (each) => each.kind === edit.kind && each.key === edit.key && each.text === edit.text
      ),
    exportWord: () =>
      run("task-word", false, async (excel) => {
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
  };

  function namesOf(sheets: readonly string[]): string {
    return language === "zh-CN"
      ? sheets.map((sheet) => `“${sheet}”`).join("")
      : sheets.map((sheet) => `"${sheet}"`).join(", ");
  }

  function placesOf(skipped: CommandResult["skipped"]): string {
    return skipped
      .map(({ cell: { sheet, address } }) => `${sheet}!${address}`)
      .join(language === "zh-CN" ? "、" : ", ");
  }
}

/** The layouts of the open workbook's tables, answered ones included. */
function fingerprintsOf(workbook: PaneState["workbook"]): readonly string[] {
  if (workbook === null) return [];
  const { indicators, funds } = workbook.evaluation.recognition;
  const tables = [indicators, funds].flatMap((table) =>
    table === null ? [] : [table.fingerprint]
  );
  return [...tables, ...Object.keys(workbook.remembered.answers.layouts)];
}

/** A name every system takes. @example fileName("改造/一期") // "改造_一期" */
export function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_").slice(0, 100);
}

/** Name of a change that can be undone. */
export function changeName(
  command: keyof (typeof changeNames)["zh-CN"],
  language: Language
): string {
  return changeNames[language][command];
}
