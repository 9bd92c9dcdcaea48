/** The JSON document of `kpi year`. Numbers are unrounded; not rated: total and level are null, and the reason says why. */
import type { YearReport } from "../app/year";
import type { YearScore } from "../scoring/year-score";
import type { Words } from "./words";

export function yearJson({ year, people, excellentCaps }: YearReport, written: readonly string[], words: Words) {
  const { rated, literal, inclusive, over, tied } = excellentCaps.office;
  return {
    year: Number(year),
    people: people.map((score) => personJson(score, words)),
    excellentCap: { rated, literal, inclusive, over },
    tied,
    written,
  };
}

function personJson(score: YearScore, words: Words) {
  const { name, role } = score.work.person;
  return {
    name,
    role,
    months: keyed(score.months, (place) => String(place).padStart(2, "0")),
    quarters: keyed(score.quarters, String),
    halves: keyed(score.halves, String),
    total: score.total,
    rated: score.rated,
    reason: reasonOf(score, words),
    level: score.level,
  };
}

/** Why somebody has no level of the year; `null` for rated people. */
export function reasonOf({ reason, monthsScored }: YearScore, { text: { yearly } }: Words): string | null {
  if (reason === null) return null;
  return reason === "nothingScored" ? yearly.nothingScored : yearly.fewerThanSixMonths({ count: monthsScored });
}

/** Figures by the number of their place, from 1 on. */
function keyed(figures: readonly (number | null)[], keyOf: (place: number) => string) {
  return Object.fromEntries(figures.map((figure, index) => [keyOf(index + 1), figure]));
}
