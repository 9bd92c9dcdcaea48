/** The merge of units held against a comparison of every row with every other: of few rows, for nobody waits for more. */
import { likenessOf } from "../../../src/catalogue/likeness/compare-products";
import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { clusterRows } from "../../../src/review/merge/cluster-rows";
import { runAtOnce } from "../../../src/workbook/slices";
import { productsOf } from "../../catalogue/likeness/products-of";
import { plantedUnits, type PlantedUnits } from "../../review/merge/planted-units";
import { readOneSheet } from "../../catalogue/read-one-sheet";
import type { BenchFamily, BenchTask } from "../bench-family";

const rowsOfUnit = 250;
const sheet = readOneSheet([["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm"]]);

function task(name: string, work: (units: PlantedUnits) => unknown): BenchTask {
  return {
    name,
    prepare: (size) => {
      const units = plantedUnits({ units: size / rowsOfUnit, rowsOfUnit, seed: 2 });
      return Promise.resolve(() => work(units));
    },
  };
}

function byEveryPair({ rows }: PlantedUnits): number {
  const { products, basis } = productsOf({ rows: rows.map(({ row }) => ({ row, sheet })), wording });
  let found = 0;
  for (const [number, one] of products.entries()) {
    for (let before = 0; before < number; before++) {
      const other = products[before];
      if (other && likenessOf(one, other, basis) !== null) found++;
    }
  }
  return found;
}

export const family: BenchFamily = {
  name: "merge of units, every pair",
  unit: "rows",
  sizes: [1_000, 3_000],
  tasks: [
    task("by rarest words", ({ rows }) => runAtOnce(clusterRows({ rows, wording })).length),
    task("by every pair", (units) => byEveryPair(units)),
  ],
  rounds: 3,
};
