/** E504, E511, E512: every row has points that its scale allows. */
import { remarkOnEach, rule } from "../../findings/rule";
import type { ConversionContext } from "./conversion-context";

export const pointsOutsideFrame = rule("E504", "error", ({ conversion, cellOf }: ConversionContext) =>
  remarkOnEach(conversion.rows, ({ row, points, frame, group }) => {
    if (points === null || !frame || (points >= frame.min && points <= frame.max)) return null;
    const params = { points, min: frame.min, max: frame.max, group: group ?? "" };
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
      return { at: cellOf(row, "points", "detail"), params: { reason: "points" } };
    }
    if (basis === "hours" && use.kind === "used" && coefficient === null) {
      return { at: cellOf(row, "hours", "detail"), params: { reason: "hours" } };
    }
    return null;
  });
});

export const levelMissing = rule("E512", "error", ({ conversion, cellOf }: ConversionContext) =>
  remarkOnEach(conversion.rows, ({ row, basis, level }) =>
    basis === "levels" && level === null ? { at: cellOf(row, "level", "group", "detail") } : null,
  ),
);
