/** What a person accepted as one stays one, also where its words have moved away since. */
import type { AcceptedJoin } from "./carry-decisions";
import type { RowCluster } from "./cluster-rows";

/** The accepted row alone changes its cluster: what came to it since is a proposal of its own. */
export function joinAccepted(clusters: readonly RowCluster[], joins: readonly AcceptedJoin[]): readonly RowCluster[] {
  if (joins.length === 0) return clusters;
  const byRow = new Map<number, RowCluster>();
  const wanted = new Set(joins.flatMap(({ place, kept }) => [place, kept]));
  for (const cluster of clusters) for (const place of cluster.members) if (wanted.has(place)) byRow.set(place, cluster);
  const changed = new Map<RowCluster, RowCluster>();
  const now = (cluster: RowCluster): RowCluster => changed.get(cluster) ?? cluster;
  for (const { place, kept, score } of joins) {
    const [from, to] = [byRow.get(place), byRow.get(kept)];
    if (!from || !to || from === to) continue;
    changed.set(from, without(now(from), place));
    changed.set(to, withMember(now(to), place, score));
    byRow.set(place, to);
  }
  return clusters
    .map(now)
    .filter(({ members }) => members.length > 0)
    .sort((one, other) => (one.members[0] ?? 0) - (other.members[0] ?? 0));
}

function without({ members, scores, leading, ...cluster }: RowCluster, place: number): RowCluster {
  const at = members.indexOf(place);
  return {
    ...cluster,
    members: members.filter((each) => each !== place),
    scores: scores.filter((_score, index) => index !== at),
    leading: leading.filter((each) => each !== place),
  };
}

function withMember({ members, scores, ...cluster }: RowCluster, place: number, score: number): RowCluster {
  const at = members.findIndex((each) => each > place);
  const index = at < 0 ? members.length : at;
  return {
    ...cluster,
    isExact: false,
    members: [...members.slice(0, index), place, ...members.slice(index)],
    scores: [...scores.slice(0, index), score, ...scores.slice(index)],
  };
}
