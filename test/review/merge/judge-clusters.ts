/** How well clusters meet what was planted. */
import type { RowCluster } from "../../../src/review/merge/cluster-rows";
import { plantedKinds, type PlantedKind, type PlantedUnits } from "./planted-units";

export interface ClusterFigures {
  readonly planted: number;
  /** Planted pairs whose two rows are in one cluster. */
  readonly found: number;
  /** Share of the pairs found, by kind. */
  readonly byKind: Readonly<Record<PlantedKind, number>>;
  /** Rows that the clusters would have merged away. */
  readonly proposed: number;
  /** Of them those whose cluster is led by a row of another product. */
  readonly wrong: number;
}

export function judgeClusters(clusters: readonly RowCluster[], { rows, plants }: PlantedUnits): ClusterFigures {
  const clusterOf = new Int32Array(rows.length);
  clusters.forEach(({ members }, number) => {
    for (const place of members) clusterOf[place] = number;
  });
  const rootOf = Int32Array.from({ length: rows.length }, (_root, place) => place);
  for (const { original, copy } of plants) rootOf[copy] = rootOf[original] ?? original;
  const isFound = ({ original, copy }: PlantedUnits["plants"][number]) => clusterOf[original] === clusterOf[copy];
  const byKind = Object.fromEntries(
    plantedKinds.map((kind) => {
      const ofKind = plants.filter((plant) => plant.kind === kind);
      return [kind, ofKind.filter(isFound).length / ofKind.length];
    }),
  ) as Record<PlantedKind, number>;
  let [proposed, wrong] = [0, 0];
  for (const { members, leading } of clusters) {
    const head = rootOf[leading[0] ?? -1];
    for (const place of members) {
      if (place === leading[0]) continue;
      proposed++;
      if (rootOf[place] !== head) wrong++;
    }
  }
  return { planted: plants.length, found: plants.filter(isFound).length, byKind, proposed, wrong };
}
