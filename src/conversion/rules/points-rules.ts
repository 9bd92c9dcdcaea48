/** E504, E511, E512: every row has points that its scale allows. */
import { cellOf, conversionRule } from "./conversion-rule";

export const pointsOutsideFrame = conversionRule({
  code: "E504",
  severity: "error",
  check({ catalogue, conversion }) {
    return conversion.rows.flatMap(({ row, points, frame, group }) => {
      if (points === null || !frame || (points >= frame.min && points <= frame.max)) return [];
      const params = { points, min: frame.min, max: frame.max, group: group ?? "" };
      // Points may be the sum of four criteria, which have no column of their own here.
      return [{ at: cellOf(catalogue, row, "points", "group", "detail"), params }];
    });
  },
});

/** E511: `reason` is "points", "hours" (no time of the standard unit known) or "standard" (its points are not above 0). */
export const pointsMissing = conversionRule({
  code: "E511",
  severity: "error",
  check({ catalogue, conversion, use }) {
    const unfit = use.kind === "unfit" && use.reason === "points" ? use.row : null;
    return conversion.rows.flatMap(({ id, row, code, basis, points, coefficient }) => {
      if (id === unfit?.id) {
        const params = { reason: "standard", code, points: points ?? "" };
        return [{ at: cellOf(catalogue, row, "points", "band", "detail"), params }];
      }
      if (basis === "frames" && points === null) {
        return [{ at: cellOf(catalogue, row, "points", "detail"), params: { reason: "points" } }];
      }
      if (basis === "hours" && use.kind === "used" && coefficient === null) {
        return [{ at: cellOf(catalogue, row, "hours", "detail"), params: { reason: "hours" } }];
      }
      return [];
    });
  },
});

export const levelMissing = conversionRule({
  code: "E512",
  severity: "error",
  check({ catalogue, conversion }) {
    return conversion.rows.flatMap(({ row, basis, level }) =>
      basis === "levels" && level === null ? [{ at: cellOf(catalogue, row, "level", "group", "detail") }] : [],
    );
  },
});
