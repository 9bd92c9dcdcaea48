/**
 * For each row the earlier row that names the same product: in the same words (E301, W303) or in others (W302, W303).
 * Nothing here judges whether their groups, times and points agree.
 */
import type { Slices } from "../../workbook/slices";
import type { PlacedRow } from "../placed-row";
import { LikeRowSearch } from "./like-row-search";
import type { Wording } from "./wording";

export interface LikeRow {
  readonly place: PlacedRow;
  /** The earlier one. */
  readonly other: PlacedRow;
  /** 0–1; below 1 words differ that are no synonyms, fillers or order. */
  readonly score: number;
}

export interface FindLikeRowsOptions {
  readonly rows: readonly PlacedRow[];
  readonly wording: Wording;
}

/**
 * Remembers what it was last asked, so that a person who types waits for the rows that a cell touches and no others.
 * What it finds does not depend on it: `like-row-search.test.ts` holds every answer against that of a new one.
 */
export class LikeRowFinder {
  #kept: LikeRowSearch | null = null;

  /** Rows in other words than an earlier one, in their order; of several earlier ones the likest. */
  *find({ rows, wording }: FindLikeRowsOptions): Slices<readonly LikeRow[]> {
    const kept = this.#kept?.canFollow({ rows, wording }) ? this.#kept : null;
    // Taken out while it works: who is stopped in the middle leaves nothing half done behind, and two never share it.
    this.#kept = null;
    const search = kept ?? new LikeRowSearch({ rows, wording });
    const found = yield* search.follow(rows);
    this.#kept = search;
    return found;
  }
}

/** As a finder that was never asked before. */
export function findLikeRows(options: FindLikeRowsOptions): Slices<readonly LikeRow[]> {
  return new LikeRowFinder().find(options);
}
