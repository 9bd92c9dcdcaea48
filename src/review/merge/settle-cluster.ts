/** What becomes of the rows of a cluster: one product by itself, several where a person splits it, none of what is rejected. */
import { textsKey } from "../../catalogue/likeness/distinct-texts";
import type { RowCluster } from "./cluster-rows";
import { undecided, type Decision, type Decisions } from "./decision";
import { majorityOf } from "./majority";
import type { ClusterMember, Inconsistency, MergedProduct, SharedMeasure } from "./merged-catalogue";
import type { SourceRow } from "./source-row";

export type UnplacedProduct = Omit<MergedProduct, "part">;

export interface SettledCluster {
  readonly products: readonly UnplacedProduct[];
  /** In the order of the rows. */
  readonly members: readonly ClusterMember[];
  /** Of the rows that stay together. */
  readonly inconsistencies: readonly Inconsistency[];
}

const measures: readonly SharedMeasure[] = ["group", "band", "points"];

export function settleCluster(cluster: RowCluster, rows: readonly SourceRow[], decisions: Decisions): SettledCluster {
  const decisionOf = (place: number): Decision => decisions.get(place) ?? undecided;
  const kindOf = (place: number) => decisionOf(place).kind;
  const together = cluster.members.filter((place) => kindOf(place) !== "split" && kindOf(place) !== "reject");
  const asked = together.find((place) => kindOf(place) === "keep");
  const kept = asked ?? bestOf({ places: leadingOf(cluster, together, rows), together, rows });
  const scores = new Map(cluster.members.map((place, at) => [place, cluster.scores[at] ?? 1]));
  const products: UnplacedProduct[] = [];
  if (kept !== null) {
    const renamed = [kept, ...together].map(decisionOf);
    const isChosen = asked !== undefined;
    products.push(productOf({ kept, members: together, rows, scores, renamed, isChosen }));
  }
  for (const place of cluster.members) {
    if (kindOf(place) !== "split") continue;
    products.push(
      productOf({ kept: place, members: [place], rows, scores, renamed: [decisionOf(place)], isChosen: true }),
    );
  }
  const members = cluster.members.map((place): ClusterMember => {
    const kind = kindOf(place);
    const fate = kind === "reject" ? "rejected" : kind === "split" ? "split" : place === kept ? "kept" : "merged";
    return { place, score: scores.get(place) ?? 1, fate, decision: decisionOf(place) };
  });
  return { products, members, inconsistencies: inconsistenciesOf(together, rows) };
}

/** Rows of the wording that most of those have which stay together. */
function leadingOf(
  { leading }: RowCluster,
  together: readonly number[],
  rows: readonly SourceRow[],
): readonly number[] {
  const left = together.filter((place) => leading.includes(place));
  if (left.length > 0 || together.length === 0) return left;
  const byText = new Map<string, number[]>();
  for (const place of together) {
    const row = rows[place]?.row;
    const key = (row && textsKey(row)) ?? String(place);
    const places = byText.get(key);
    if (places) places.push(place);
    else byText.set(key, [place]);
  }
  return [...byText.values()].reduce((most, places) => (places.length > most.length ? places : most));
}

interface BestOf {
  readonly places: readonly number[];
  readonly together: readonly number[];
  readonly rows: readonly SourceRow[];
}

/** Of rows with the same words one that is not shouted, and of these the one whose measures most have; `null` of none. */
function bestOf({ places, together, rows }: BestOf): number | null {
  const common = measures.map((measure) => majorityOf(valuesOf(together, rows, measure), null).value);
  let best: { readonly place: number; readonly merit: number } | null = null;
  for (const place of places) {
    const row = rows[place];
    const agreeing = measures.filter((measure, at) => row?.[measure] === common[at]).length;
    const merit = agreeing - (row && isShouted(row) ? measures.length + 1 : 0);
    if (!best || merit > best.merit) best = { place, merit };
  }
  return best?.place ?? null;
}

/** A text in capital letters throughout, short forms alone not counted. */
function isShouted({ row: { detail, output } }: SourceRow): boolean {
  return [detail, output].some(
    (text) => text.includes(" ") && text === text.toUpperCase() && text !== text.toLowerCase(),
  );
}

function valuesOf(places: readonly number[], rows: readonly SourceRow[], measure: SharedMeasure) {
  return places.map((place): string | number | null => rows[place]?.[measure] ?? null);
}

interface ProductOptions {
  readonly kept: number;
  readonly members: readonly number[];
  readonly rows: readonly SourceRow[];
  readonly scores: ReadonlyMap<number, number>;
  /** Decisions that may name the product; the first name counts. */
  readonly renamed: readonly Decision[];
  /** A person chose the row: what it says holds, whatever most say. */
  readonly isChosen: boolean;
}

function productOf({ kept, members, rows, scores, renamed, isChosen }: ProductOptions): UnplacedProduct {
  const row = rows[kept];
  if (!row) throw new RangeError(`there is no row ${kept}`);
  const { task, detail, output } = row.row;
  const newDetail = renamed.find((decision) => decision.detail !== null)?.detail ?? null;
  const newOutput = renamed.find((decision) => decision.output !== null)?.output ?? null;
  const say = <Value>(valueOf: (row: SourceRow) => Value | null) => {
    const own = valueOf(row);
    if (isChosen && own !== null) return { value: own, isTied: false };
    return majorityOf(
      members.map((place) => {
        const member = rows[place];
        return member ? valueOf(member) : null;
      }),
      own,
    );
  };
  const said = { group: say(({ group }) => group), band: say(({ band }) => band), points: say(({ points }) => points) };
  const others = members.filter((place) => place !== kept);
  return {
    ...{ kept, members, task: detail === "" && newDetail !== null ? newDetail : task },
    ...{ detail: detail === "" ? "" : (newDetail ?? detail), output: newOutput ?? output },
    ...{ group: said.group.value, band: said.band.value, points: said.points.value },
    ties: measures.filter((measure) => said[measure].isTied),
    score: others.reduce((least, place) => Math.min(least, scores.get(place) ?? 1), 1),
    isExact: others.every((place) => haveSameWords(row, rows[place])),
  };
}

function haveSameWords(row: SourceRow, other: SourceRow | undefined): boolean {
  const key = textsKey(row.row);
  return key !== null && other !== undefined && key === textsKey(other.row);
}

/** Only what rows say counts: one that has no points is at odds with nobody. */
export function inconsistenciesOf(places: readonly number[], rows: readonly SourceRow[]): readonly Inconsistency[] {
  if (places.length < 2) return [];
  return measures.flatMap((field): readonly Inconsistency[] => {
    const values = places.flatMap((place) => {
      const value = rows[place]?.[field] ?? null;
      return value === null ? [] : [{ place, value }];
    });
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ field, values }] : [];
  });
}
