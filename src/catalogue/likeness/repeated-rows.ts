/** Rows whose task, detail and output an earlier row has, whatever the case, spacing or Unicode form. */
import { comparisonHash } from "../../text/normalize";
import { searchKey } from "../../text/search-key";
import { roughHash } from "../../text/plain-text";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import type { CatalogueRow } from "../catalogue-row";
import type { PlacedRow } from "../placed-row";
import { differingMeasures } from "./differing-measures";
import { textsKey } from "./distinct-texts";

export interface RepeatedRow {
  readonly place: PlacedRow;
  /** The first that says the same with the same group, time and points, if there is one; else the first of its words. */
  readonly first: PlacedRow;
  /** Whether group, time and points are the same too, as far as both rows have them. */
  readonly agrees: boolean;
  /** Both name a position and not the same: work that several positions do is listed for each of them. */
  readonly isElsewhere: boolean;
}

/** In their order. */
export function* findRepeatedRows(rows: readonly PlacedRow[]): Slices<readonly RepeatedRow[]> {
  const part = inParts({ rough: 8, whole: 1, texts: 1 });
  // Only rows that share a hash with another can repeat one another, and only their texts are cleaned and compared.
  const alike = yield* part("rough", sharingHash(rows, roughHash));
  const suspects = yield* part("whole", sharingHash(alike, comparisonHash));
  const earlierByKey = new Map<string, PlacedRow[]>();
  const repeated: RepeatedRow[] = [];
  const look = (place: PlacedRow): void => {
    const key = textsKey(place.row);
    if (key === null) return;
    const earlier = earlierByKey.get(key);
    const [first] = earlier ?? [];
    if (!earlier || !first) {
      earlierByKey.set(key, [place]);
      return;
    }
    const alike = earlier.filter(({ row }) => differingMeasures(place.row, row).length === 0);
    const here = alike.find((other) => !isElsewhere(place, other));
    const same = here ?? alike[0] ?? first;
    if (!here && earlier.length < mostKept) earlier.push(place);
    repeated.push({ place, first: same, agrees: alike.length > 0, isElsewhere: isElsewhere(place, same) });
  };
  yield* part("texts", forEachInSlices(suspects, look));
  return repeated;
}

/** Positions and measures of one product that are told apart; more would make each row be held against thousands. */
const mostKept = 64;

function isElsewhere({ row: { position } }: PlacedRow, { row: other }: PlacedRow): boolean {
  return position !== null && other.position !== null && searchKey(position) !== searchKey(other.position);
}

/** The rows, in their order, whose texts have the hash of another row's. */
function* sharingHash(rows: readonly PlacedRow[], hashOf: (text: string) => number): Slices<readonly PlacedRow[]> {
  const hashOfRow = rowHasher(hashOf);
  const hashes = new Int32Array(rows.length);
  const once = new Set<number>();
  const again = new Set<number>();
  yield* forEachInSlices(rows, ({ row }, index) => {
    const hash = hashOfRow(row);
    hashes[index] = hash;
    if (once.has(hash)) again.add(hash);
    else once.add(hash);
  });
  return again.size === 0 ? [] : rows.filter((_place, index) => again.has(hashes[index] ?? Number.NaN));
}

/** One hash of a row's three texts. Steps of one task share its text, whose hash is kept for the next row. */
function rowHasher(hashOf: (text: string) => number): (row: CatalogueRow) => number {
  let task = { text: "", hash: hashOf("") };
  return (row) => {
    if (row.task !== task.text) task = { text: row.task, hash: hashOf(row.task) };
    return joined(joined(task.hash, hashOf(row.detail)), hashOf(row.output));
  };
}

/** Two hashes as one of 32 bits, in which their order counts. */
function joined(left: number, right: number): number {
  return (Math.imul(left, 31) + right) | 0;
}
