/** A month's scores with marks that a person has typed and not written yet: what counts is seen at once. */
import { excellentCaps } from "../scoring/excellent-cap";
import type { MonthlyScore } from "../scoring/monthly-score";
import { scoreMonth } from "../scoring/score-month";
import { rescoreLeaders } from "../scoring/score-office";
import type { ScoreReport } from "./score-report";
import { countTyped, typedKey, type TypedByPerson, type TypedMarks } from "./typed-marks";

/** What each score came to with what was typed last, so that one mark costs one person. A score belongs to one report. */
const lastCounted = new WeakMap<MonthlyScore, { readonly typed: TypedByPerson; readonly score: MonthlyScore }>();

/** Totals, levels and the cap by the typed marks; findings stay those of the report, and a closed period as it is. */
export function withTypedMarks(report: ScoreReport, typed: TypedMarks): ScoreReport {
  if (report.closed) return report;
  const marked = report.people.map((score) => {
    const marks = typed[typedKey(score.work.person)];
    return marks ? withMarksOf(score, marks, report) : score;
  });
  if (marked.every((score, index) => score === report.people[index])) return report;
  const people = rescoreLeaders(marked, report);
  return { ...report, people, excellentCaps: excellentCaps(people, report.settings) };
}

function withMarksOf(score: MonthlyScore, typed: TypedByPerson, { period, settings }: ScoreReport): MonthlyScore {
  const last = lastCounted.get(score);
  if (last?.typed === typed) return last.score;
  const { marks, counted } = countTyped({ typed, work: score.work });
  const work = { ...score.work, marks };
  const { managed } = score;
  const withMarks =
    counted.length === 0 ? score : scoreMonth({ work, period, settings, ...(managed ? { managed } : {}) });
  lastCounted.set(score, { typed, score: withMarks });
  return withMarks;
}
