import type { Language } from "../../strings/language";
import { paneText, type PaneTextKey } from "../../strings/pane";
import type { PaneWork } from "../work/load-work";
import type { UserAnswers } from "../work/user-answers";
import type { WorkbookWork } from "../work/workbook-work";
import { faultMessage } from "./fault-message";
import type { PaneMessage } from "./pane-state";
import type { PaneStore } from "./pane-store";

export interface ActionTools {
  readonly work: PaneWork;
  readonly language: Language;
  readonly userAnswers: UserAnswers;
}

/** Milliseconds without another edit after which the workbook is read again. */
const settleTime = 400;

export type TaskRunner = ReturnType<typeof createRunner>;

/** Runs what a person asks for, one after the other, and follows what happens in the workbook meanwhile. */
export function createRunner(store: PaneStore, { work, language, userAnswers }: ActionTools) {
  let running: AbortController | null = null;
  let queue = Promise.resolve();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isSettling = false;
  let changedMeanwhile = false;
  let isFollowing = false;

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
    isSettling = true;
    settling = setTimeout(() => {
      isSettling = false;
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

  return {
    run,
    read,
    settle,
    say,
    done,
    known,
    /** Reads the workbook for the first time and follows its edits from then on; later only where edits are not read yet. */
    open: async (excel: WorkbookWork): Promise<void> => {
      if (isFollowing) {
        if (isSettling) await read(excel);
        return;
      }
      const workbook = await excel.openWorkbook({ userAnswers: userAnswers.get(), onChange });
      isFollowing = true;
      store.send({ type: "read", workbook });
    },
    cancel: () => running?.abort(),
    /** What has been read since is as new as the workbook. */
    isUpToDate: () => {
      changedMeanwhile = false;
    },
  };
}
