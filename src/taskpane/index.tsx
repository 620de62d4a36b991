import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/register-commands";
import type { Language } from "../strings/language";
import { paneText } from "../strings/pane";
import { App } from "./app";
import { createActions } from "./state/pane-actions";
import { createStore } from "./state/pane-store";
import { loadRestWhenIdle, loadWork } from "./work/load-work";
import { createUserAnswers } from "./work/user-answers";
import { whenVisible } from "./work/when-visible";

void start();

/** Shows the pane and gives the ribbon its commands; reads the workbook once the pane can be seen. */
async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null || !("Office" in window)) return;
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  const language = languageOf(host === null ? navigator.language : Office.context.displayLanguage);
  document.documentElement.lang = language;
  document.title = paneText(language, "title");
  if (host === null) {
    place.textContent = paneText(language, "no-excel");
    return;
  }
  const store = createStore();
  const userAnswers = createUserAnswers(storage(), partition());
  const actions = createActions(store, { work: loadWork, language, userAnswers });
  /** A result that needs a person opens the pane; anything else shows in the sheets themselves. */
  const fromRibbon = (action: () => Promise<void>) => async (): Promise<void> => {
    await action();
    const { message, asking, file } = store.get();
    if (asking === null && file === null && (message === null || message.tone === "done")) return;
    // Where Excel cannot open the pane from here, a person finds the outcome on opening it.
    await Office.addin.showAsTaskpane().catch(() => undefined);
  };
  registerCommands({
    writeScoreFormulas: fromRibbon(actions.writeScores),
    generateReport: fromRibbon(actions.generate),
    exportWord: fromRibbon(actions.exportWord),
    freezeFormulas: fromRibbon(actions.freeze),
  });
  createRoot(place).render(<App tools={{ store, actions, language }} />);
  whenVisible(() => void actions.open().then(loadRestWhenIdle));
}

/** Chinese unless Excel speaks another language. */
function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^zh/i.test(displayLanguage) ? "zh-CN" : "en-US";
}

/** Null where the host forbids storage. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function partition(): string {
  // Typed as always there; hosts before 2021 have none.
  const key: unknown = Reflect.get(Office.context, "partitionKey");
  return typeof key === "string" ? key : "";
}
