/** What every view needs: the state, the controller, the words and the number form of the chosen language. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Messages } from "../../strings/messages";
import { messagesOf } from "../../strings/messages";
import type { PaneText } from "../../strings/vi/pane";
import { paneTextOf } from "../../strings/pane-text";
import type { PaneController } from "../control/pane-controller";
import type { PaneEnvironment } from "../control/environment";
import type { PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { numberFormatOf, type NumberFormat } from "./number-format";

export interface PaneServices {
  readonly store: PaneStore;
  readonly controller: PaneController;
  readonly environment: PaneEnvironment;
}

export interface Pane extends PaneServices {
  readonly state: PaneState;
  readonly text: PaneText;
  readonly messages: Messages;
  readonly format: NumberFormat;
}

export const PaneContext = createContext<PaneServices | null>(null);

/** @throws Error outside the pane's provider: a mistake of ours. */
export function usePane(): Pane {
  const services = useContext(PaneContext);
  if (!services) throw new Error("usePane is called outside the pane");
  const state = useSyncExternalStore(services.store.subscribe, services.store.state);
  const { language } = state;
  return {
    ...services,
    state,
    text: paneTextOf(language),
    messages: messagesOf(language),
    format: numberFormatOf(language),
  };
}
