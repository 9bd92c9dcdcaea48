/**
 * Rows of several catalogues that name one product, each cluster around one wording: the one that most rows have. Every
 * other wording of a cluster was judged to say the same as that one itself; no chain of small steps leads away from it.
 */
import type { Wording } from "../../catalogue/likeness/wording";
import { textsKey } from "../../catalogue/likeness/distinct-texts";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { findLikeTexts, type LikeTexts } from "./like-texts";
import type { SourceRow } from "./source-row";

export interface RowCluster {
  /** Places among the rows, rising; at least one. */
  readonly members: readonly number[];
  /** By member: 1 for the wording of the cluster, below that for others. */
  readonly scores: readonly number[];
  /** Members of the wording that most rows have; at equal counts of that with diacritics, then of the first. */
  readonly leading: readonly number[];
  /** All say the same but for case, spacing and Unicode form. */
  readonly isExact: boolean;
}

export interface ClusterRowsOptions {
  readonly rows: readonly SourceRow[];
  readonly wording: Wording;
}

/** In the order of their first rows; every row is in one. */
export function* clusterRows({ rows, wording }: ClusterRowsOptions): Slices<readonly RowCluster[]> {
  const part = inParts({ same: 2, like: 10, clusters: 1 });
  const { groups, alone } = yield* part("same", sameTexts(rows));
  const texts = groups.flatMap(([first = -1]) => rows[first]?.row ?? []);
  const like = yield* part("like", findLikeTexts({ texts, wording }));
  const clusters = starsOf(groups, like);
  yield 1;
  return [...clusters, ...alone.map(clusterOfOne)].sort((one, other) => firstOf(one) - firstOf(other));
}

interface SameTexts {
  /** Places of rows of the same words. */
  readonly groups: readonly (readonly number[])[];
  /** Rows that name no work, which is nobody's duplicate. */
  readonly alone: readonly number[];
}

function* sameTexts(rows: readonly SourceRow[]): Slices<SameTexts> {
  const byKey = new Map<string, number[]>();
  const alone: number[] = [];
  yield* forEachInSlices(rows, ({ row }, place) => {
    const key = textsKey(row);
    if (key === null) {
      alone.push(place);
      return;
    }
    const group = byKey.get(key);
    if (group) group.push(place);
    else byKey.set(key, [place]);
  });
  return { groups: [...byKey.values()], alone };
}

interface Neighbour {
  readonly group: number;
  readonly score: number;
}

/** The wording of most rows first takes what is like it, then the next one of what is left. */
function starsOf(groups: readonly (readonly number[])[], { pairs, bareWords }: LikeTexts): readonly RowCluster[] {
  const near = new Map<number, Neighbour[]>();
  const note = (group: number, neighbour: Neighbour): void => {
    const known = near.get(group);
    if (known) known.push(neighbour);
    else near.set(group, [neighbour]);
  };
  for (const { one, other, score } of pairs) {
    note(one, { group: other, score });
    note(other, { group: one, score });
  }
  const sizeOf = (group: number) => groups[group]?.length ?? 0;
  const degreeOf = (group: number) => near.get(group)?.length ?? 0;
  // Only groups with neighbours need an order: the others are a cluster each.
  const inOrder = [...near.keys()].sort(
    (one, other) =>
      sizeOf(other) - sizeOf(one) ||
      degreeOf(other) - degreeOf(one) ||
      bareWords(one) - bareWords(other) ||
      one - other,
  );
  const taken = new Set<number>();
  const clusters: RowCluster[] = [];
  for (const head of inOrder) {
    if (taken.has(head)) continue;
    taken.add(head);
    const others = (near.get(head) ?? []).filter(({ group }) => !taken.has(group));
    for (const { group } of others) taken.add(group);
    clusters.push(clusterOf(groups, head, others));
  }
  groups.forEach((_group, place) => {
    if (!taken.has(place)) clusters.push(clusterOf(groups, place, []));
  });
  return clusters;
}

function clusterOf(groups: readonly (readonly number[])[], head: number, others: readonly Neighbour[]): RowCluster {
  const leading = groups[head] ?? [];
  const scored = [
    ...leading.map((place) => ({ place, score: 1 })),
    ...others.flatMap(({ group, score }) => (groups[group] ?? []).map((place) => ({ place, score }))),
  ].sort((one, other) => one.place - other.place);
  return {
    members: scored.map(({ place }) => place),
    scores: scored.map(({ score }) => score),
    leading,
    isExact: others.length === 0,
  };
}

function clusterOfOne(place: number): RowCluster {
  return { members: [place], scores: [1], leading: [place], isExact: true };
}

function firstOf({ members }: RowCluster): number {
  return members[0] ?? 0;
}
