/** W506, W507: points that tell nothing apart, or that contradict group and time. */
import { complexityGroups, groupIndex, type ComplexityGroup } from "../../catalogue/complexity-group";
import { timeBands } from "../../catalogue/time-band";
import { remarkOnEach, rule, type Remarks } from "../../findings/rule";
import type { CellRef } from "../../workbook/address";
import { forEachInSlices, inParts, mapInSlices, type Slices } from "../../workbook/slices";
import type { Scale } from "../../profiles/profile";
import type { ConvertedCatalogue, ConvertedRow } from "../converted-catalogue";
import type { ConversionContext } from "./conversion-context";

/** Two rows may well be alike; from three on the same points look copied down. Ours, no source gives a number. */
const leastRowsToCompare = 3;

/** W506. Levels are few and follow the group by design, so equal points say nothing on that scale. */
export const samePointsInGroup = rule("W506", "hint", function* ({ conversion, cellOf }: ConversionContext) {
  for (const scale of conversion.scales) {
    if (scale !== "levels") yield* samePointsOn(rowsOn(scale, conversion), cellOf);
  }
});

/** Points of different scales are not compared with one another. */
function rowsOn(scale: Scale, { rows, scales }: ConvertedCatalogue): readonly ConvertedRow[] {
  return scales.length === 1 ? rows : rows.filter((row) => row.scale === scale);
}

function* samePointsOn(rows: readonly ConvertedRow[], cellOf: ConversionContext["cellOf"]): Remarks {
  const part = inParts({ alike: 1, cells: 1 });
  const alike = yield* part("alike", groupsAlike(rows));
  const cells = new Map([...alike.keys()].map((group): [ComplexityGroup, CellRef[]] => [group, []]));
  const addCell = ({ row, group, points }: ConvertedRow): void => {
    if (group !== null && points !== null) cells.get(group)?.push(cellOf(row, "points", "band", "detail"));
  };
  if (alike.size > 0) yield* part("cells", mapInSlices(rows, addCell));
  for (const [group, [at, ...related]] of cells) {
    if (at) yield { at, related, params: { group, points: alike.get(group) ?? 0, count: related.length + 1 } };
  }
}

/** The groups with enough rows that have points, and all of them the same; by group those points. */
function* groupsAlike(rows: readonly ConvertedRow[]): Slices<ReadonlyMap<ComplexityGroup, number>> {
  const known = complexityGroups.map((group) => ({ group, count: 0, points: 0, isAlike: true }));
  yield* forEachInSlices(rows, ({ group, points }) => {
    const own = group === null ? undefined : known[groupIndex(group)];
    if (!own || points === null) return;
    if (own.count === 0) own.points = points;
    own.isAlike &&= own.points === points;
    own.count++;
  });
  const alike = known.filter(({ count, isAlike }) => isAlike && count >= leastRowsToCompare);
  return new Map(alike.map(({ group, points }) => [group, points]));
}

/** W507: some row of a lower group takes no longer and still has more points. */
export const higherGroupHasLowerPoints = rule("W507", "hint", function* ({ conversion, cellOf }: ConversionContext) {
  for (const scale of conversion.scales) yield* lowerPointsOn(rowsOn(scale, conversion), cellOf);
});

function* lowerPointsOn(rows: readonly ConvertedRow[], cellOf: ConversionContext["cellOf"]): Remarks {
  const part = inParts({ best: 1, rows: 1 });
  const best = yield* part("best", bestOfLowerGroups(rows));
  yield* part(
    "rows",
    remarkOnEach(rows, (row) => {
      if (row.group === null || row.band === null || row.points === null) return null;
      const rival = best[groupIndex(row.group)]?.[row.band - 1];
      if (!rival || rival.points === null || rival.points <= row.points) return null;
      const at = cellOf(row.row, "points", "group", "detail");
      const related = [cellOf(rival.row, "points", "group", "detail")];
      const params = {
        ...{ row: row.row.source.row, group: row.group, points: row.points },
        ...{ otherGroup: rival.group ?? "", otherPoints: rival.points, otherRow: rival.row.source.row },
      };
      return { at, related, params };
    }),
  );
}

type Best = ConvertedRow | null;

/** For each group and band the row with most points among lower groups and the same or shorter bands. */
function* bestOfLowerGroups(rows: readonly ConvertedRow[]): Slices<readonly (readonly Best[])[]> {
  const own = complexityGroups.map(() => timeBands.map((): Best => null));
  yield* forEachInSlices(rows, (row) => {
    const bands = row.group === null ? undefined : own[groupIndex(row.group)];
    if (!bands || row.band === null) return;
    bands[row.band - 1] = better(bands[row.band - 1] ?? null, row);
  });
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
