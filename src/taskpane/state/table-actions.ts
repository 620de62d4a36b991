import { mergeAnswers, type Answers } from "../../evaluation/answers";
import type { PaneMemory } from "../../excel/pane/pane-memory";
import type { WorkbookWork } from "../work/workbook-work";
import type { PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";
import type { ActionTools, TaskRunner } from "./task-runner";

/** What a person says about the tables, the rules and the findings, and templates for new tables. */
export function tableActions(
  store: PaneStore,
  { language, userAnswers }: ActionTools,
  { run, read, say, done }: TaskRunner
) {
  const rememberIn = async (
    excel: WorkbookWork,
    change: (memory: PaneMemory) => PaneMemory
  ): Promise<void> => {
    await excel.remember(change);
    await read(excel);
  };

  const answersOf = (): Answers =>
    mergeAnswers(userAnswers.get(), store.get().workbook?.remembered.answers ?? { layouts: {} });

  return {
    /** Keeps an answer with the workbook and, for its layout, with the user. */
    answer: (answers: Answers) =>
      run("task-writing", false, async (excel) => {
        userAnswers.add(answers);
        await rememberIn(excel, (memory) => ({
          ...memory,
          answers: mergeAnswers(memory.answers, answers),
        }));
        const isForLayouts = Object.keys(answers.layouts).length > 0;
        return done(isForLayouts ? "remembered" : "remembered-here");
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
  };

  function namesOf(sheets: readonly string[]): string {
    return language === "zh-CN"
      ? sheets.map((sheet) => `“${sheet}”`).join("")
      : sheets.map((sheet) => `"${sheet}"`).join(", ");
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
