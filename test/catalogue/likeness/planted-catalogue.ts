/** A catalogue in which it is known which rows name the same product. */
import type { CatalogueSheet } from "../../../src/catalogue/catalogue-row";
import type { PlacedRow } from "../../../src/catalogue/placed-row";
import { createRandom } from "../../bench/random";
import type { WorkTexts } from "../../bench/work-texts";
import { readOneSheet } from "../read-one-sheet";
import { lookAlike, reworded, ways, type Way, type WorkSource } from "./rewordings";

export interface PlantedCatalogue {
  readonly rows: readonly PlacedRow[];
  /** By row: what it says in other words, and how. */
  readonly plants: ReadonlyMap<number, { readonly original: number; readonly way: Way }>;
  /** Rows that only look like another. */
  readonly lookAlikes: ReadonlySet<number>;
}

export interface PlantedOptions {
  readonly count: number;
  readonly seed: number;
  readonly source: WorkSource;
}

/** One row in ten says an earlier one in other words, one in ten only looks like one. Rows count from 0. */
export function plantedCatalogue({ count, seed, source }: PlantedOptions): PlantedCatalogue {
  const random = createRandom(seed);
  const works: WorkTexts[] = [];
  const originals: number[] = [];
  const plants = new Map<number, { original: number; way: Way }>();
  const lookAlikes = new Set<number>();
  const said = new Set<string>();
  const add = (work: WorkTexts): boolean => {
    const key = JSON.stringify(work);
    if (said.has(key)) return false;
    said.add(key);
    works.push(work);
    return true;
  };
  while (works.length < count) {
    const original = originals[random.below(originals.length)];
    const work = original === undefined ? undefined : works[original];
    const kind = random.below(10);
    if (work && original !== undefined && kind === 0) {
      const way = ways[random.below(ways.length)] ?? "mixed";
      const again = reworded(work, way, random);
      if (again && add(again)) plants.set(works.length - 1, { original, way });
    } else if (work && kind === 1) {
      const other = lookAlike(work, source, random);
      if (other && add(other)) lookAlikes.add(works.length - 1);
    } else if (add(source(random))) originals.push(works.length - 1);
  }
  return { rows: placed(works), plants, lookAlikes };
}

/** Read once, so that the rows are as reading makes them. */
function placed(works: readonly WorkTexts[]): readonly PlacedRow[] {
  const head = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm"];
  const sheet: CatalogueSheet = readOneSheet([
    head,
    ...works.map(({ task, detail, output }) => [task, detail, output, "N2"]),
  ]);
  return sheet.rows.map((row) => ({ row, sheet }));
}
