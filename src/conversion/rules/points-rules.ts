/** E504, E511, E512: every row has points that its scale allows. */
import { remarkOnEach, rule } from "../../findings/rule";
import type { ConvertedRow } from "../converted-catalogue";
import type { ConversionContext } from "./conversion-context";

export const pointsOutsideFrame = rule("E504", "error", ({ conversion, cellOf }: ConversionContext) =>
  remarkOnEach(conversion.rows, ({ row, points, frame, group }) => {
    if (points === null || !frame || (points >= frame.min && points <= frame.max)) return null;
    const params = { row: row.source.row, points, min: frame.min, max: frame.max, group: group ?? "" };
    // Points may be the sum of four criteria, which have no column of their own here.
    return { at: cellOf(row, "points", "group", "detail"), params };
  }),
);

/** E511: `reason` is "points", "hours" (no time of the standard unit known) or "standard" (its points are not above 0). */
export const pointsMissing = rule("E511", "error", ({ conversion, use, cellOf }: ConversionContext) => {
  const unfit = use.kind === "unfit" && use.reason === "points" ? use.row : null;
  return remarkOnEach(conversion.rows, ({ id, row, code, basis, points, coefficient }) => {
    if (id === unfit?.id) {
      const params = { reason: "standard", code, points: points ?? "" };
      return { at: cellOf(row, "points", "band", "detail"), params };
    }
    if (basis === "frames" && points === null) {
      return { at: cellOf(row, "points", "detail"), params: { row: row.source.row, reason: "points" } };
    }
    if (basis === "hours" && use.kind === "used" && coefficient === null) {
      return { at: cellOf(row, "hours", "detail"), params: { row: row.source.row, reason: "hours" } };
    }
    return null;
  });
});

export const levelMissing = rule("E512", "error", ({ conversion, cellOf }: ConversionContext) =>
  remarkOnEach(conversion.rows, ({ row, basis, level }) =>
    basis === "levels" && level === null
      ? { at: cellOf(row, "level", "group", "detail"), params: { row: row.source.row } }
      : null,
  ),
);

/**
 * E314: a row that the scale cannot give a coefficient and that no other rule speaks of, so that a check never calls ready
 * what a conversion refuses. `reason` is "group" (a matrix without groups, where levels took their place), "coefficient"
 * (none is printed where they are given) or "hours" (support work, and no product tells the hours of a standard unit).
 */
export const nothingMeasures = rule("E314", "error", function* ({ conversion, use, cellOf }: ConversionContext) {
  const { rows, settings } = conversion;
  const isTimed =
    settings.standardHours !== null || use.kind === "used" || use.kind === "unfit" || rows.some(tellsTime);
  yield* remarkOnEach(rows, ({ row, basis, group, points, coefficient }) => {
    if (basis === "given" && coefficient === null) {
      return { at: cellOf(row, "coefficient", "detail"), params: { row: row.source.row, reason: "coefficient" } };
    }
    if (basis === "hours" && !isTimed) {
      return { at: cellOf(row, "hours", "detail"), params: { row: row.source.row, reason: "hours" } };
    }
    if (basis === "matrix" && points === null && group === null && row.group.kind === "missing" && row.level !== null) {
      return { at: cellOf(row, "group", "level", "detail"), params: { row: row.source.row, reason: "group" } };
    }
    return null;
  });
});

function tellsTime({ basis, hours, minutes }: ConvertedRow): boolean {
  return basis !== "hours" && (hours !== null || minutes !== null);
}
