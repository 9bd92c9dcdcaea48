/** W506, W507: points that tell nothing apart, or that contradict group and time. */
import { complexityGroups, groupIndex } from "../../catalogue/complexity-group";
import { timeBands } from "../../catalogue/time-band";
import type { ConvertedRow } from "../conversion";
import { cellOf, conversionRule, type Remark } from "./conversion-rule";

/** Two rows may well be alike; from three on the same points look copied down. Ours, no source gives a number. */
const leastRowsToCompare = 3;

/** W506. Levels are few and follow the group by design, so equal points say nothing on that scale. */
export const samePointsInGroup = conversionRule({
  code: "W506",
  severity: "hint",
  check({ catalogue, conversion: { rows, scale } }) {
    if (scale === "levels") return [];
    return complexityGroups.flatMap((group): Remark[] => {
      const members = rows.filter((row) => row.group === group && row.points !== null);
      const [first, ...others] = members;
      if (!first || first.points === null || members.length < leastRowsToCompare) return [];
      if (others.some(({ points }) => points !== first.points)) return [];
      const cell = ({ row }: ConvertedRow) => cellOf(catalogue, row, "points", "band", "detail");
      const params = { group, points: first.points, count: members.length };
      return [{ at: cell(first), related: others.map(cell), params }];
    });
  },
});

/** W507: some row of a lower group takes no longer and still has more points. */
export const higherGroupHasLowerPoints = conversionRule({
  code: "W507",
  severity: "hint",
  check({ catalogue, conversion: { rows } }) {
    const best = bestOfLowerGroups(rows);
    return rows.flatMap((row): Remark[] => {
      if (row.group === null || row.band === null || row.points === null) return [];
      const rival = best[groupIndex(row.group)]?.[row.band - 1];
      if (!rival || rival.points === null || rival.points <= row.points) return [];
      const at = cellOf(catalogue, row.row, "points", "group", "detail");
      const related = [cellOf(catalogue, rival.row, "points", "group", "detail")];
      const params = { group: row.group, points: row.points, otherGroup: rival.group ?? "", otherPoints: rival.points };
      return [{ at, related, params }];
    });
  },
});

type Best = ConvertedRow | null;

/** For each group and band the row with most points among lower groups and the same or shorter bands. */
function bestOfLowerGroups(rows: readonly ConvertedRow[]): readonly (readonly Best[])[] {
  const own = complexityGroups.map(() => timeBands.map((): Best => null));
  for (const row of rows) {
    const bands = row.group === null ? undefined : own[groupIndex(row.group)];
    if (!bands || row.band === null) continue;
    bands[row.band - 1] = better(bands[row.band - 1] ?? null, row);
  }
  let lower: readonly Best[] = timeBands.map(() => null);
  return own.map((bands) => {
    const before = lower;
    let upToBand: Best = null;
    lower = bands.map((row, index) => {
      upToBand = better(upToBand, row);
      return better(before[index] ?? null, upToBand);
    });
    return before;
  });
}

function better(left: Best, right: Best): Best {
  if (left?.points === null || left === null) return right;
  return right?.points !== null && right !== null && right.points > left.points ? right : left;
}
