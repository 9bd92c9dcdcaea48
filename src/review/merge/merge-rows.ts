/**
 * Several units' catalogues become one (LC point 3, LCP 2.3, ST phần II): what is the same stands once, what several
 * units do is shared work, and the fate of every row is told.
 */
import type { Wording } from "../../catalogue/likeness/wording";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { clusterRows, type RowCluster } from "./cluster-rows";
import type { Decisions } from "./decision";
import { leadersWorkTeller } from "./leaders-work";
import {
  mergedParts,
  type MergedCatalogue,
  type MergedCluster,
  type MergedPart,
  type MergedProduct,
} from "./merged-catalogue";
import { settleCluster, type UnplacedProduct } from "./settle-cluster";
import type { SourceRow } from "./source-row";

export interface MergeRowsOptions {
  /** File by file, each in its order. */
  readonly rows: readonly SourceRow[];
  readonly clusters: readonly RowCluster[];
  readonly decisions: Decisions;
  /** Phrases that open leading work (W401). */
  readonly leading: readonly string[];
}

export interface MergeCataloguesOptions extends Omit<MergeRowsOptions, "clusters"> {
  readonly wording: Wording;
}

/** Clusters first, then what becomes of them. */
export function* mergeCatalogues({ wording, ...options }: MergeCataloguesOptions): Slices<MergedCatalogue> {
  const part = inParts({ clusters: 10, merge: 1 });
  const clusters = yield* part("clusters", clusterRows({ rows: options.rows, wording }));
  return yield* part("merge", mergeRows({ ...options, clusters }));
}

/**
 * @example
 * // Unit a: "Lập báo cáo" N2; unit b: "Xây dựng báo cáo" N3, "Chấm công" N1.
 * // → B.I "Lập báo cáo" (2 members, N2 and N3 tied), B.II "Chấm công"; source 3 = kept 2 + merged 1 + rejected 0.
 */
export function* mergeRows({ rows, clusters, decisions, leading }: MergeRowsOptions): Slices<MergedCatalogue> {
  const isLeaders = leadersWorkTeller(leading);
  const byPart = new Map<MergedPart, MergedProduct[]>(mergedParts.map((part) => [part, []]));
  const shown: MergedCluster[] = [];
  let rejected = 0;
  const settle = (cluster: RowCluster): void => {
    const { products, members, inconsistencies } = settleCluster(cluster, rows, decisions);
    for (const product of products) {
      const part = partOf(product, rows, isLeaders);
      byPart.get(part)?.push({ ...product, part });
    }
    for (const { fate } of members) if (fate === "rejected") rejected++;
    if (members.length > 1) {
      shown.push({ members, inconsistencies, isExact: cluster.isExact, ties: products[0]?.ties ?? [] });
    }
  };
  yield* forEachInSlices(clusters, settle);
  const products = mergedParts.flatMap((part) => inOrder(byPart.get(part) ?? []));
  const merged = products.reduce((sum, { members }) => sum + members.length - 1, 0);
  return {
    rows,
    products,
    clusters: shown,
    account: { source: rows.length, kept: products.length, merged, rejected },
  };
}

function inOrder(products: readonly MergedProduct[]): readonly MergedProduct[] {
  return [...products].sort((one, other) => one.kept - other.kept);
}

/** Leaders' work is what most of its rows are; shared is what stands in several units. */
function partOf(
  { members }: UnplacedProduct,
  rows: readonly SourceRow[],
  isLeaders: (row: SourceRow) => boolean,
): MergedPart {
  let ofLeaders = 0;
  const units = new Set<string>();
  for (const place of members) {
    const row = rows[place];
    if (!row) continue;
    units.add(row.unit);
    if (isLeaders(row)) ofLeaders++;
  }
  if (ofLeaders * 2 > members.length) return "A";
  return units.size > 1 ? "B.I" : "B.II";
}
