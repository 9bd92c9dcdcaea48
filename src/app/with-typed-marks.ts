/** A month's scores with marks that a person has typed and not written yet: what counts is seen at once. */
import { excellentCaps } from "../scoring/excellent-cap";
import { mergeMarks } from "../scoring/merge-marks";
import { scoreMonth } from "../scoring/score-month";
import type { ScoreReport, TypedMarks } from "./score-report";

/** Totals, levels and the cap by the typed marks; findings stay those of the report. */
export function withTypedMarks(report: ScoreReport, typed: TypedMarks): ScoreReport {
  if (Object.keys(typed).length === 0) return report;
  const { period, settings } = report;
  const people = report.people.map((score) => {
    const marks = typed[score.work.person.id];
    if (!marks) return score;
    return scoreMonth({ work: { ...score.work, marks: mergeMarks(score.work.marks, marks) }, period, settings });
  });
  return { ...report, people, excellentCaps: excellentCaps(people, settings) };
}
