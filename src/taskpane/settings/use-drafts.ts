/** What is being typed for one parameter, until it is valid and counts. */
import { useState } from "react";
import type { ParameterKey, Settings } from "../../profiles/profile";
import { usePane } from "../shared/pane-context";
import { pathKey, readDrafts, valueWithDrafts, type Draft, type Drafts } from "./draft-values";
import { settingsInForce } from "./settings-in-force";
import { trySettings } from "./tried-settings";

export interface DraftsInUse {
  readonly drafts: Drafts;
  /** Why what is typed does not count; `null` while it does, or while somebody still types. */
  readonly problem: string | null;
  /** Whether the problem is with what is typed there. */
  readonly isRefused: (path: Draft["path"]) => boolean;
  /** The settings with everything that is typed, right or wrong. */
  readonly typed: Settings;
  readonly type: (draft: Draft) => void;
  readonly done: () => void;
  readonly cancel: () => void;
}

const none: Drafts = new Map();

export function useDrafts(key: ParameterKey): DraftsInUse {
  const { state, text, format, controller } = usePane();
  const [drafts, setDrafts] = useState<Drafts>(none);
  const [problem, setProblem] = useState<string | null>(null);
  const { base, settings } = settingsInForce(state);
  const forget = () => {
    setDrafts(none);
    setProblem(null);
  };
  return {
    drafts,
    problem,
    isRefused: (path) => problem !== null && drafts.has(pathKey(path)),
    typed: valueWithDrafts(settings, drafts, format),
    type: (draft) => setDrafts(new Map(drafts).set(pathKey(draft.path), draft)),
    done() {
      if (drafts.size === 0) return;
      const result = readDrafts({ key, settings, drafts, text, format });
      if (result.kind === "refused") {
        setProblem(result.problem);
        return;
      }
      forget();
      if (JSON.stringify(result.changed[key]) === JSON.stringify(settings[key])) return;
      void controller.choose({ tried: trySettings(state.options.tried, base, result.changed) });
    },
    cancel: forget,
  };
}
