/** Rows in other words (W302, W303), held against MinHash; every pair of rows is in like-rows-pairs. */
import { likenessOf } from "../../../src/catalogue/likeness/compare-products";
import { defaultWording } from "../../../src/catalogue/likeness/default-wording";
import { findLikeRows } from "../../../src/catalogue/likeness/find-like-rows";
import { runAtOnce } from "../../../src/workbook/slices";
import { plantedCatalogue, type PlantedCatalogue } from "../../catalogue/likeness/planted-catalogue";
import { productsOf, type Products } from "../../catalogue/likeness/products-of";
import type { BenchFamily, BenchTask } from "../bench-family";
import { drawWork } from "../work-texts";

/** 10,000 rows and 100,000 rows take minutes by MinHash. */
const isLong = process.env["LONG_BENCH"] === "1";
let made: { readonly size: number; readonly catalogue: PlantedCatalogue } | null = null;

function catalogueOf(size: number): PlantedCatalogue {
  if (made?.size !== size) made = { size, catalogue: plantedCatalogue({ count: size, seed: 77, source: drawWork }) };
  return made.catalogue;
}

function task(name: string, work: (catalogue: PlantedCatalogue) => unknown): BenchTask {
  return {
    name,
    prepare: (size) => {
      const catalogue = catalogueOf(size);
      return Promise.resolve(() => work(catalogue));
    },
  };
}

const wording = defaultWording;

/** Sets that share four of the least hashes of sixteen fours, over words that stand in no more than 5 % of the rows. */
function byMinHash({ products, basis }: Products): number {
  const [bands, rows] = [16, 4];
  const buckets = new Map<number, number[]>();
  let found = 0;
  products.forEach((product, number) => {
    const words = product.units.filter((unit) => 2 ** basis.commonness(unit) <= Math.max(5, products.length / 20));
    const candidates = new Set<number>();
    for (let band = 0; band < bands; band++) {
      let key = band;
      for (let row = 0; row < rows; row++) key = mixed(key, leastHash(words, band * rows + row));
      const bucket = buckets.get(key) ?? [];
      for (const other of bucket.slice(-400)) candidates.add(other);
      bucket.push(number);
      buckets.set(key, bucket);
    }
    for (const other of candidates) {
      const before = products[other];
      if (!before || likenessOf(product, before, basis) === null) continue;
      found++;
      break;
    }
  });
  return found;
}

function leastHash(words: Int32Array, seed: number): number {
  let least = Infinity;
  for (const word of words) least = Math.min(least, mixed(seed + 1, word) >>> 0);
  return least;
}

function mixed(hash: number, word: number): number {
  let next = Math.imul(hash ^ word, 0x85ebca6b);
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35);
  return next ^ (next >>> 16);
}

const tasks: readonly [BenchTask, ...BenchTask[]] = [
  task("their words alone", ({ rows }) => productsOf({ rows, wording }).products.length),
  task("words and like rows", ({ rows }) => runAtOnce(findLikeRows({ rows, wording })).length),
  task("by MinHash 16 × 4", ({ rows }) => byMinHash(productsOf({ rows, wording }))),
];

export const family: BenchFamily = {
  name: "rows in other words",
  unit: "rows",
  sizes: [1_000, ...(isLong ? [10_000, 100_000] : [])],
  tasks,
  rounds: 3,
};
