/** Catalogues of many units in which it is known which rows name the same product, and in which way it was said again. */
import { sourceRow, type SourceRow } from "../../../src/review/merge/source-row";
import { chosen } from "../../../src/catalogue/catalogue-row";
import { timeBands } from "../../../src/catalogue/time-band";
import { createRandom, type Random } from "../../bench/random";
import type { WorkTexts } from "../../bench/work-texts";
import { lookAlike, reworded, type Way, type WorkSource } from "../../catalogue/likeness/rewordings";
import { readOneSheet } from "../../catalogue/read-one-sheet";
import { departmentTexts } from "./department-texts";

export const plantedKinds = ["exact", "reworded", "abbreviated", "noDiacritics", "otherOrder"] as const;
export type PlantedKind = (typeof plantedKinds)[number];

const waysOf: Readonly<Record<Exclude<PlantedKind, "exact">, readonly Way[]>> = {
  reworded: ["synonyms", "fillers", "mixed"],
  abbreviated: ["abbreviations"],
  noDiacritics: ["noDiacritics"],
  otherOrder: ["wordOrder"],
};

export interface Plant {
  /** Places among the rows. */
  readonly original: number;
  readonly copy: number;
  readonly kind: PlantedKind;
}

export interface PlantedUnits {
  /** Unit by unit. */
  readonly rows: readonly SourceRow[];
  readonly plants: readonly Plant[];
}

export interface PlantedUnitsOptions {
  readonly units: number;
  readonly rowsOfUnit: number;
  readonly seed: number;
  readonly source?: WorkSource;
}

interface Drawn {
  readonly work: WorkTexts;
  readonly group: string;
  readonly band: string;
}

/**
 * One row in six says again what a row of another unit says, one in fifty only looks like one; the others are their
 * unit's own.
 */
export function plantedUnits(options: PlantedUnitsOptions): PlantedUnits {
  const { units, rowsOfUnit, seed, source = departmentTexts } = options;
  const random = createRandom(seed);
  const drawn: Drawn[] = [];
  const originals: number[] = [];
  const plants: Plant[] = [];
  const said = new Set<string>();
  const add = (work: WorkTexts, like: Drawn | null, mayRepeat: boolean): boolean => {
    const key = JSON.stringify(work).toLowerCase();
    if (said.has(key) && !mayRepeat) return false;
    said.add(key);
    drawn.push({ work, ...measuresOf(like, random) });
    return true;
  };
  while (drawn.length < units * rowsOfUnit) {
    const unit = Math.floor(drawn.length / rowsOfUnit);
    const original = unit === 0 ? undefined : originals[random.below(originals.length)];
    const like = original === undefined ? undefined : drawn[original];
    const isOfOther = original !== undefined && Math.floor(original / rowsOfUnit) !== unit;
    const draw = random.below(50);
    if (like && isOfOther && draw < 8) {
      const kind = plantedKinds[random.below(plantedKinds.length)] ?? "exact";
      const again = saidAgain(like.work, kind, random);
      if (again && add(again, like, true)) plants.push({ original, copy: drawn.length - 1, kind });
    } else if (like && draw === 8) {
      const other = lookAlike(like.work, source, random);
      if (other) add(other, null, false);
    } else if (add(source(random), null, false)) originals.push(drawn.length - 1);
  }
  return { rows: rowsOf(drawn, rowsOfUnit), plants };
}

function saidAgain(work: WorkTexts, kind: PlantedKind, random: Random): WorkTexts | null {
  if (kind === "exact") return random.chance(0.5) ? work : { ...work, detail: work.detail.toUpperCase() };
  const ways = waysOf[kind];
  const way = ways[random.below(ways.length)];
  return way ? reworded(work, way, random) : null;
}

/** One copy in ten has another group, one in ten another time. */
function measuresOf(like: Drawn | null, random: Random): Pick<Drawn, "group" | "band"> {
  const group = `N${random.below(5) + 1}`;
  const band = timeBands[random.below(timeBands.length)]?.label ?? "";
  return {
    group: like && !random.chance(0.1) ? like.group : group,
    band: like && !random.chance(0.1) ? like.band : band,
  };
}

/** Read as a unit's sheet is, so that the rows are as reading makes them. */
function rowsOf(drawn: readonly Drawn[], rowsOfUnit: number): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  for (let start = 0; start < drawn.length; start += rowsOfUnit) {
    const file = `don-vi-${start / rowsOfUnit + 1}.xlsx`;
    const head = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
    const lines = drawn
      .slice(start, start + rowsOfUnit)
      .map(({ work: { task, detail, output }, group, band }) => [task, detail, output, group, band]);
    for (const row of readOneSheet([head, ...lines]).rows) {
      const read = { row, group: chosen(row.group), band: chosen(row.band), coefficient: null };
      rows.push(sourceRow({ file, unit: file }, read));
    }
  }
  return rows;
}
