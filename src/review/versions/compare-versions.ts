/** Two versions of a catalogue held against each other: rows that came, went, changed and moved. */
import { inParts, type Slices } from "../../workbook/slices";
import { pairRows, type PairRowsOptions, type RowPair, type VersionRow } from "./pair-rows";
import { changedFields, type ChangedField } from "./row-content";

export interface ChangedRow extends RowPair {
  readonly fields: readonly ChangedField[];
}

/** All lists in the order of the later version; `gone` in that of the earlier one. */
export interface VersionComparison {
  readonly added: readonly VersionRow[];
  readonly gone: readonly VersionRow[];
  readonly changed: readonly ChangedRow[];
  /** Rows that say the same at another place: the fewest that, moved, put all others into their order. */
  readonly moved: readonly RowPair[];
  /** Rows that say the same in their order. */
  readonly same: readonly RowPair[];
}

/**
 * Every row of either version is in just one list: changed + moved + same = rows in both.
 *
 * @example
 * // Before: a, b, c, d; after: b, a, c with another group, e. → moved 1 (b or a), same 1, changed 1 (c), gone 1 (d), added 1 (e).
 */
export function* compareVersions(options: PairRowsOptions): Slices<VersionComparison> {
  const part = inParts({ pairs: 20, order: 1 });
  const { pairs, gone, added } = yield* part("pairs", pairRows(options));
  const inPlace = longestRising(pairs.map(({ old }) => old.place));
  const changed: ChangedRow[] = [];
  const moved: RowPair[] = [];
  const same: RowPair[] = [];
  pairs.forEach((pair, index) => {
    const fields = changedFields(pair.old.content, pair.now.content);
    if (fields.length > 0) changed.push({ ...pair, fields });
    else (inPlace.has(index) ? same : moved).push(pair);
  });
  return { added, gone, changed, moved, same };
}

/** Indexes of one of the longest rising rows of numbers among those given: in n × log n, by the least end of each length. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = index;
  });
  const found = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) found.add(index);
  return found;
}
