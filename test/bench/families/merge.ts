/**
 * The merge of many units' catalogues, 1,000 rows a unit, planted with duplicates in words that nobody tuned anything to;
 * LONG_BENCH=1 merges a province's 100 units. How well it finds them is told on stderr; every pair of rows is in merge-pairs.
 */
import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { clusterRows } from "../../../src/review/merge/cluster-rows";
import { mergeCatalogues } from "../../../src/review/merge/merge-rows";
import { runAtOnce } from "../../../src/workbook/slices";
import { judgeClusters } from "../../review/merge/judge-clusters";
import { plantedUnits, type PlantedUnits } from "../../review/merge/planted-units";
import type { BenchFamily, BenchTask } from "../bench-family";

const isLong = process.env["LONG_BENCH"] === "1";
const rowsOfUnit = 1_000;
let made: { readonly size: number; readonly units: PlantedUnits } | null = null;

function unitsOf(size: number): PlantedUnits {
  if (made?.size === size) return made.units;
  const units = plantedUnits({ units: Math.ceil(size / rowsOfUnit), rowsOfUnit: Math.min(size, rowsOfUnit), seed: 2 });
  made = { size, units };
  const before = process.memoryUsage().rss;
  const { planted, found, proposed, wrong } = judgeClusters(
    runAtOnce(clusterRows({ rows: units.rows, wording })),
    units,
  );
  const megabytes = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
  process.stderr.write(
    `merge of ${size} rows: ${found} of ${planted} planted pairs, ${wrong} of ${proposed} proposals wrong, +${megabytes} MB\n`,
  );
  return units;
}

function task(name: string, work: (units: PlantedUnits) => unknown): BenchTask {
  return {
    name,
    prepare: (size) => {
      const units = unitsOf(size);
      return Promise.resolve(() => work(units));
    },
  };
}

export const family: BenchFamily = {
  name: "merge of units",
  unit: "rows",
  sizes: [2_000, 10_000, ...(isLong ? [30_000, 100_000] : [])],
  tasks: [
    task("clusters", ({ rows }) => runAtOnce(clusterRows({ rows, wording })).length),
    task(
      "clusters, parts and account",
      ({ rows }) => runAtOnce(mergeCatalogues({ rows, wording, leading: { leading: [], operating: [] } })).merged,
    ),
  ],
  rounds: isLong ? 1 : 3,
};
