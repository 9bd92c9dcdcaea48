/**
 * E108, E109, W110: the time is one of the 14 bands, only one, and written as the template writes it (LC point 1).
 */
import { excerpt } from "../../text/excerpt";
import type { Fix } from "../../findings/finding";
import { timeBand } from "../time-band";
import type { TimeBandNumber } from "../time-band";
import { catalogueRule, cellOf, tickedCellOf } from "./catalogue-rule";
import type { PlacedRow } from "./catalogue-rule";
import { choiceFix } from "./choice-fix";

export const bandUnknown = catalogueRule({
  code: "E108",
  severity: "error",
  *check({ rows, sheetsWithBands }) {
    for (const place of rows) {
      const { band, source } = place.row;
      if (band.kind !== "unknown" || !sheetsWithBands.has(source.sheet)) continue;
      yield {
        at: cellOf(place, "band"),
        params: {
          row: source.row,
          text: excerpt(band.text),
          suggestion: band.nearest === null ? "" : timeBand(band.nearest).label,
          reason: band.asDate ? "date" : "unreadable",
        },
        fix: band.nearest && setBand(place, band.nearest),
      };
    }
  },
});

export const severalBands = catalogueRule({
  code: "E109",
  severity: "error",
  *check({ rows, sheetsWithBands }) {
    for (const place of rows) {
      const { band, source } = place.row;
      if (band.kind !== "several" || !sheetsWithBands.has(source.sheet)) continue;
      const choices = band.values.map((number) => timeBand(number).label).join("; ");
      const at = tickedCellOf(place, "band", place.sheet.bandTicks, band.values);
      yield { at, params: { row: source.row, choices } };
    }
  },
});

export const bandNotOfTemplate = catalogueRule({
  code: "W110",
  severity: "warning",
  *check({ rows }) {
    for (const place of rows) {
      const { band, source } = place.row;
      if (band.kind !== "read" || band.exact) continue;
      yield {
        at: cellOf(place, "band"),
        params: { row: source.row, text: excerpt(band.text), suggestion: timeBand(band.value).label },
        fix: setBand(place, band.value),
      };
    }
  },
});

/**
 * In the open band the label alone would lose how long "7 ngày" is, so its minutes move to their own column;
 * where there is none, people must decide.
 */
function setBand(place: PlacedRow, band: TimeBandNumber): Fix | null {
  const { row, sheet } = place;
  const at = cellOf(place, "band");
  const { label, fromMinutes, toMinutes } = timeBand(band);
  const options = { sheet, at, label, tickColumn: sheet.bandTicks.get(band) };
  const isOpen = toMinutes === Infinity;
  if (!isOpen || row.minutes === null || row.minutes === fromMinutes) return choiceFix(options);
  const column = sheet.columns.minutes;
  if (column === undefined) return null;
  return choiceFix({ ...options, more: [{ kind: "setCell", ...row.source, column, value: row.minutes }] });
}
