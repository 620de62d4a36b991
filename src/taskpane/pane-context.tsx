import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../strings/language";
import { paneText, type PaneTextKey } from "../strings/pane";
import type { PaneActions } from "./state/pane-actions";
import type { PaneState } from "./state/pane-state";
import type { PaneStore } from "./state/pane-store";

/** What every view gets. */
export interface PaneTools {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly language: Language;
}

const Context = createContext<PaneTools | null>(null);

export const PaneProvider = Context.Provider;

/** The pane's state, what a person can do, and its words. */
export function usePane() {
  const tools = useContext(Context);
  if (tools === null) throw new Error("usePane is called outside PaneProvider.");
  const { store, actions, language } = tools;
  const state: PaneState = useSyncExternalStore(store.subscribe, store.get);
  const say = (key: PaneTextKey, values?: Readonly<Record<string, string>>): string =>
    paneText(language, key, values);
  return { state, actions, language, say };
}
