import { initialState, type PaneState } from "./pane-state";
import { reduce, type PaneEvent } from "./reduce";

/** Holds the pane's state; views subscribe, actions send events. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** @returns what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createStore(first: PaneState = initialState): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send(event) {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
