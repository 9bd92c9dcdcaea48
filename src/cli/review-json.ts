/** The document of `kpi review`: names and shapes are a contract. */
import type { ChoicesReview } from "../app/review/review-choices";
import type { Conversion } from "../conversion/conversion";
import { standardJson } from "./json";

export function reviewJson({ before, after, rows, periods }: ChoicesReview, written: readonly string[]) {
  return {
    before: conversionFacts(before.conversion),
    after: conversionFacts(after.conversion),
    rows: rows.map(({ row, old, now, difference, oldRank, newRank }) => ({
      ...{ sheet: row.row.source.sheet, row: row.row.source.row, code: row.code },
      ...{ old, new: now, difference, oldRank, newRank },
    })),
    people: periods.flatMap(({ period, moved }) =>
      moved.map(({ name, old, now }) => ({ name, period, old, new: now })),
    ),
    written,
  };
}

function conversionFacts({ scale, standard, settings }: Conversion) {
  return { scale, standard: standard && standardJson(standard), digits: settings.digits };
}
