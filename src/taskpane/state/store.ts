/** The smallest store that React can subscribe to: one state, one reducer, listeners. */
import { initialState, type PaneState } from "./pane-state";
import type { PaneAction } from "./pane-action";
import { reducePane } from "./reduce-pane";

export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(...start: Parameters<typeof initialState>): PaneStore {
  let state = initialState(...start);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      state = reducePane(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
