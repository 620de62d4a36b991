import { mergeAnswers, noAnswers } from "../../evaluation/answers";
import type { CommandResult } from "../../excel/undo/command-result";
import { skipReasons } from "../../strings/formula-results";
import type { PaneTextKey } from "../../strings/pane";
import type { WorkbookWork } from "../work/workbook-work";
import type { PaneMessage } from "./pane-state";
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
  const command = (
    name: PaneTextKey,
    write: (excel: WorkbookWork) => Promise<CommandResult>
  ): Promise<void> =>
    run("task-writing", false, async (excel) => {
      const result = await write(excel);
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

  const writeScores = (overwrite: boolean): Promise<void> =>
    command("write-scores", async (excel) => {
      await open(excel);
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
  };

  function placesOf(skipped: CommandResult["skipped"]): string {
    return skipped
      .map(({ cell: { sheet, address } }) => `${sheet}!${address}`)
      .join(language === "zh-CN" ? "、" : ", ");
  }
}
