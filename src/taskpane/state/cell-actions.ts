import { mergeAnswers, noAnswers } from "../../evaluation/answers";
import type { CommandResult } from "../../excel/undo/command-result";
import { skipReasons } from "../../strings/formula-results";
import type { PaneTextKey } from "../../strings/pane";
import type { WorkbookWork } from "../work/workbook-work";
import type { PaneMessage, PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";
import type { ActionTools, TaskRunner } from "./task-runner";

/** Milliseconds after which formulas just written have their values: Excel calculates ours outside its own process. */
const calculationTime = 1500;

/** What writes into cells of the user's tables, and takes it back. */
export function cellActions(
  store: PaneStore,
  { language, userAnswers }: ActionTools,
  { run, read, open, settle, say, done }: TaskRunner
) {
  const write = async (
    excel: WorkbookWork,
    name: PaneTextKey,
    change: () => Promise<CommandResult>
  ): Promise<PaneMessage> => {
    const result = await change();
    await read(excel);
    if (result.changed.length > 0) settle(calculationTime);
    return resultMessage(say(name), result);
  };

  const command = (
    name: PaneTextKey,
    change: (excel: WorkbookWork) => Promise<CommandResult>
  ): Promise<void> =>
    run("task-writing", false, (excel) => write(excel, name, () => change(excel)));

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

  const writeScores = (excel: WorkbookWork, overwrite: boolean): Promise<PaneMessage> =>
    write(excel, "write-scores", () => {
      const remembered = store.get().workbook?.remembered ?? { scheme: null, answers: noAnswers };
      return excel.writeScoreFormulas(excel.schemeOf(remembered), {
        overwrite,
        answers: mergeAnswers(userAnswers.get(), remembered.answers),
      });
    });

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

  return {
    /** Asks first where scores were typed; reads the workbook for that where the ribbon came before the pane. */
    writeScores: () =>
      run("task-writing", false, async (excel) => {
        await open(excel);
        const typed = typedScores(store.get().workbook);
        if (typed === 0) return writeScores(excel, false);
        const text = say("write-scores-ask", { count: String(typed) });
        const choices = [
          { text: say("write-scores-keep"), kind: "keep" as const },
          { text: say("write-scores-over"), kind: "overwrite" as const },
        ];
        store.send({ type: "asked", asking: { text, choices, change: null } });
        return null;
      }),
    choose: (kind: "overwrite" | "keep" | "undo-anyway") => {
      const change = store.get().asking?.change ?? null;
      store.send({ type: "asked", asking: null });
      if (kind === "undo-anyway") return change === null ? undefined : undoCells(change, true);
      return run("task-writing", false, (excel) => writeScores(excel, kind === "overwrite"));
    },
    leave: () => {
      store.send({ type: "asked", asking: null });
    },
    freeze: () => command("freeze", (excel) => excel.freezeFormulas("workbook")),
    restore: () => command("restore", (excel) => excel.restoreFormulas()),
    repair: () => command("repair", (excel) => excel.repairFormulas()),
    undoCells: (id: number) => undoCells(id, false),
  };

  function placesOf(skipped: CommandResult["skipped"]): string {
    return skipped
      .map(({ cell: { sheet, address } }) => `${sheet}!${address}`)
      .join(language === "zh-CN" ? "、" : ", ");
  }
}

/** How many scores a person wrote as plain numbers. */
function typedScores(workbook: PaneState["workbook"]): number {
  const indicators = workbook?.evaluation.indicators ?? [];
  return indicators.filter(
    ({ reportedScore, reportedByFormula }) =>
      (reportedScore?.value ?? null) !== null && !reportedByFormula
  ).length;
}
