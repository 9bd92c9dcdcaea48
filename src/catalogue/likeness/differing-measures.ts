/** What two rows that name the same product are given differently: group, time, points, level or coefficient. */
import { chosen, type CatalogueRow } from "../catalogue-row";
import { timeBand } from "../time-band";

export interface DifferingMeasure {
  readonly measure: "group" | "band" | "points" | "level" | "coefficient";
  readonly here: string | number;
  readonly there: string | number;
}

/** Of the one and the other row; only what both of them say. */
export function differingMeasures(here: CatalogueRow, there: CatalogueRow): readonly DifferingMeasure[] {
  const bandOf = ({ band }: CatalogueRow) => {
    const value = chosen(band);
    return value === null ? null : timeBand(value).label;
  };
  const measures = [
    ["group", chosen(here.group), chosen(there.group)],
    ["band", bandOf(here), bandOf(there)],
    ["points", here.points, there.points],
    ["level", here.level, there.level],
    ["coefficient", coefficientOf(here), coefficientOf(there)],
  ] as const;
  return measures.flatMap(([measure, one, other]) =>
    one === null || other === null || one === other ? [] : [{ measure, here: one, there: other }],
  );
}

/** Where there are points, it follows from them. */
function coefficientOf({ points, printedCoefficient }: CatalogueRow): number | null {
  return points === null ? printedCoefficient : null;
}
