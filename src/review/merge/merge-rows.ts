/**
 * Several units' catalogues become one (LC point 3, LCP 2.3, ST phần II): what is the same stands once, what several
 * units do is shared work, and the fate of every row is told.
 */
import type { Wording } from "../../catalogue/likeness/wording";
import type { LeadingWords } from "../../catalogue/rules/leading-work";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { clusterRows, type RowCluster } from "./cluster-rows";
import { isDecided, type Decisions } from "./decision";
import type { EarlierLine } from "./earlier-line";
import { carryDecisions, type CarriedDecisions } from "./carry-decisions";
import { joinAccepted } from "./join-accepted";
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
  /** How leading work begins (W401). */
  readonly leading: LeadingWords;
}

export interface MergeCataloguesOptions extends Pick<MergeRowsOptions, "rows" | "leading"> {
  readonly wording: Wording;
  /** What people decided in an earlier merge; nothing when absent. */
  readonly earlier?: readonly EarlierLine[];
}

export interface MergeResult {
  readonly merged: MergedCatalogue;
  readonly carried: Pick<CarriedDecisions, "carried" | "lost">;
}

/** Clusters first, then what was decided of their rows, then what becomes of them. */
export function* mergeCatalogues(options: MergeCataloguesOptions): Slices<MergeResult> {
  const { rows, leading, wording, earlier = [] } = options;
  const part = inParts({ clusters: 10, decisions: earlier.length > 0 ? 1 : 0, merge: 1 });
  const found = yield* part("clusters", clusterRows({ rows, wording }));
  const carried = yield* part("decisions", carryDecisions({ lines: earlier, rows, wording }));
  const clusters = joinAccepted(found, carried.joins);
  const merged = yield* part("merge", mergeRows({ rows, clusters, leading, decisions: carried.decisions }));
  return { merged, carried };
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
    // A decided row stays in sight where nothing is like it any more: its like may come again.
    if (members.length > 1 || members.some(({ decision }) => isDecided(decision))) {
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
