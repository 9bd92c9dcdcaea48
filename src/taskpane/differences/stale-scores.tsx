/** Above a month's scores: that they rest on coefficients that are no longer what they would be, and for how many people. */
import { useMemo } from "react";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { usePane } from "../shared/pane-context";
import { StaleLine } from "./stale-line";

export function StaleScores({ people }: { readonly people: readonly MonthlyScore[] }) {
  const { state, text, format } = usePane();
  const differences = state.catalogue.kind === "ready" ? state.catalogue.reading.differences : null;
  const touched = useMemo(() => {
    const codes = new Set(
      (differences?.rows ?? []).flatMap(({ product, old, now }) => (old === now ? [] : [product.code])),
    );
    return people.filter(({ work }) => work.lines.some(({ code }) => code !== null && codes.has(code))).length;
  }, [differences, people]);
  const { staleScores, staleScoresNobody } = text.differences;
  return (
    <StaleLine say={(count) => (touched > 0 ? staleScores(count, format.number(touched)) : staleScoresNobody(count))} />
  );
}
