/** What a person says of the new people of a month, before they are confirmed and written. */
import { useState } from "react";
import type { NewcomerFacts } from "../../app/score-report";
import type { Newcomer } from "../../scoring/rules/month-rules";
import { comparisonKey } from "../../text/normalize";
import { usePane } from "../shared/pane-context";
import { factsOf, type NewcomersProps } from "./newcomers";

export interface NewcomersToConfirm extends NewcomersProps {
  readonly confirm: () => void;
}

export function useNewcomers(newcomers: readonly Newcomer[]): NewcomersToConfirm {
  const { state, store } = usePane();
  const { newcomers: confirmed } = state.score;
  const [drafts, setDrafts] = useState<NewcomerFacts>(confirmed);
  const [isChanging, setChanging] = useState(false);
  const keys = newcomers.map(({ name }) => comparisonKey(name));
  return {
    newcomers,
    isConfirmed: !isChanging && keys.every((key) => Object.hasOwn(confirmed, key)),
    drafts,
    onDraft: setDrafts,
    onChange: () => setChanging(true),
    confirm: () => {
      setChanging(false);
      const facts = Object.fromEntries(
        newcomers.map((newcomer) => {
          const key = comparisonKey(newcomer.name);
          return [key, drafts[key] ?? factsOf(newcomer)];
        }),
      );
      store.dispatch({ type: "newcomersConfirmed", newcomers: facts });
    },
  };
}
