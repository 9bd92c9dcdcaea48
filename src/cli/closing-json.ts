/** The JSON document of `kpi close`: the people as `kpi score` tells them, and what became of the period. */
import type { ClosingReport } from "../app/close";
import type { Messages } from "../strings/messages";
import { findingJson, personJson } from "./json";

export interface ClosingOutcome {
  /** False where errors kept the period from being closed. */
  readonly isDone: boolean;
  readonly written: readonly string[];
}

export function closingJson(report: ClosingReport, messages: Messages, { isDone, written }: ClosingOutcome) {
  const { period, act, stamp, scores, before, findings } = report;
  const oldOf = new Map(before.map(({ work, total }) => [work.person.id, total]));
  return {
    period,
    // How the period stands in what was written; before, where nothing was.
    closed: isDone === (act === "closed"),
    at: stamp.at,
    by: stamp.by,
    people: scores.map(personJson),
    ...(act === "closed"
      ? {}
      : {
          moved: scores.flatMap(({ work: { person }, total }) => {
            const old = oldOf.get(person.id) ?? null;
            return old === total ? [] : [{ name: person.name, old, new: total }];
          }),
        }),
    findings: findings.map((finding) => findingJson(finding, messages)),
    written,
  };
}
