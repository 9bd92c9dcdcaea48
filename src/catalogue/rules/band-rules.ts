/**
 * E108, E109, W110: the time is one of the 14 bands, only one, and written as the template writes it (LC point 1).
 */
import { remarkOnEach, rule } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import { choiceCellOf } from "../placed-row";
import { usesBareNumbers, writesTimesInNumbers } from "../plain-columns";
import { timeBand } from "../time-band";
import type { CatalogueContext } from "./catalogue-context";
import { setBand } from "./choice-fix";

export const bandUnknown = rule("E108", "error", ({ rows, tablesWithBands }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const { band, source } = place.row;
    if (band.kind !== "unknown" || !tablesWithBands.has(place.sheet)) return null;
    return {
      at: choiceCellOf(place, "band"),
      params: {
        row: source.row,
        text: excerpt(band.text),
        suggestion: band.nearest === null ? "" : timeBand(band.nearest).label,
        reason: band.asDate ? "date" : "unreadable",
      },
      fix: band.nearest && setBand(place, band.nearest, false),
    };
  }),
);

export const severalBands = rule("E109", "error", ({ rows, tablesWithBands }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const { band, source } = place.row;
    if (band.kind !== "several" || !tablesWithBands.has(place.sheet)) return null;
    const choices = band.values.map((number) => timeBand(number).label).join("; ");
    return { at: choiceCellOf(place, "band", band.values), params: { row: source.row, choices } };
  }),
);

/**
 * Nothing where the whole column is numbers. A number of which nobody wrote what it counts is for a person to judge: in
 * the words of the template it would be minutes for good.
 */
export const bandNotOfTemplate = rule("W110", "warning", ({ rows, catalogue }: CatalogueContext) => {
  const plain = new Set(catalogue.sheets.filter(writesTimesInNumbers));
  const guessed = new Set(catalogue.sheets.filter(usesBareNumbers));
  return remarkOnEach(rows, (place) => {
    const { band, source } = place.row;
    if (band.kind !== "read" || band.exact || plain.has(place.sheet)) return null;
    return {
      at: choiceCellOf(place, "band"),
      params: { row: source.row, text: excerpt(band.text), suggestion: timeBand(band.value).label },
      fix: setBand(place, band.value, !guessed.has(place.sheet)),
    };
  });
});
