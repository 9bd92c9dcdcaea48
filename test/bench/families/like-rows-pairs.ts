/** Rows in other words, held against a comparison of every row with every other, whose work grows with the square of the rows. */
import { likenessOf } from "../../../src/catalogue/likeness/compare-products";
import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { findLikeRows } from "../../../src/catalogue/likeness/find-like-rows";
import type { PlacedRow } from "../../../src/catalogue/placed-row";
import { runAtOnce } from "../../../src/workbook/slices";
import { plantedCatalogue } from "../../catalogue/likeness/planted-catalogue";
import { productsOf, type Products } from "../../catalogue/likeness/products-of";
import type { BenchFamily, BenchTask } from "../bench-family";
import { drawWork } from "../work-texts";

const isLong = process.env["LONG_BENCH"] === "1";

function task(name: string, work: (rows: readonly PlacedRow[]) => unknown): BenchTask {
  return {
    name,
    prepare: (size) => {
      const { rows } = plantedCatalogue({ count: size, seed: 77, source: drawWork });
      return Promise.resolve(() => work(rows));
    },
  };
}

function byEveryPair({ products, basis }: Products): number {
  let found = 0;
  for (const [number, one] of products.entries()) {
    for (let before = 0; before < number; before++) {
      const other = products[before];
      if (!other || likenessOf(one, other, basis) === null) continue;
      found++;
      break;
    }
  }
  return found;
}

export const family: BenchFamily = {
  name: "rows in other words, every pair",
  unit: "rows",
  // Of 10,000 rows every pair takes a minute and more.
  sizes: [1_000, 3_000, ...(isLong ? [10_000, 20_000] : [])],
  tasks: [
    task("by rarest words", (rows) => runAtOnce(findLikeRows({ rows, wording })).length),
    task("by every pair", (rows) => byEveryPair(productsOf({ rows, wording }))),
  ],
  rounds: isLong ? 1 : 3,
};
