/**
 * Two conversions of one catalogue side by side, before and after a change of weights, points or standard unit:
 * reviewers see old k, new k, difference and change of rank before they accept.
 */
import type { Conversion } from "./conversion";
import type { ConvertedRow } from "./converted-catalogue";
import { roundAsExcel } from "./round-as-excel";

export interface ComparedRow {
  readonly id: string;
  /** `null` when the row is only in the other conversion. */
  readonly before: ConvertedRow | null;
  readonly after: ConvertedRow | null;
  /** New k less old k; `null` unless both are known. */
  readonly difference: number | null;
  /** 1 = greatest coefficient; rows with equal ones share a rank. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** Above 0 when the row moved up; `null` unless both ranks are known. */
  readonly rankChange: number | null;
}

/** In the order of `after`; rows that are gone come last. */
export function compareConversions(before: Conversion, after: Conversion): readonly ComparedRow[] {
  const oldRows = new Map(before.rows.map((row) => [row.id, row]));
  const newRows = new Map(after.rows.map((row) => [row.id, row]));
  const oldRanks = ranksOf(before.rows);
  const newRanks = ranksOf(after.rows);
  const ids = [...newRows.keys(), ...[...oldRows.keys()].filter((id) => !newRows.has(id))];
  return ids.map((id) => {
    const oldRow = oldRows.get(id) ?? null;
    const newRow = newRows.get(id) ?? null;
    const rankBefore = oldRanks.get(id) ?? null;
    const rankAfter = newRanks.get(id) ?? null;
    return {
      id,
      before: oldRow,
      after: newRow,
      difference: differenceOf(oldRow?.coefficient ?? null, newRow?.coefficient ?? null),
      rankBefore,
      rankAfter,
      rankChange: subtract(rankBefore, rankAfter),
    };
  });
}

/** More decimals than any published coefficient has, so that only binary noise goes. */
const differenceDigits = 9;

/** New less old, without binary noise; `null` unless both are known. */
export function differenceOf(before: number | null, after: number | null): number | null {
  const difference = subtract(after, before);
  return difference === null ? null : roundAsExcel(difference, differenceDigits);
}

function subtract(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left - right;
}

/** 1 = greatest coefficient, by id; rows with equal ones share a rank, rows without one have none. */
export function ranksOf(rows: readonly Pick<ConvertedRow, "id" | "coefficient">[]): ReadonlyMap<string, number> {
  const known = rows.flatMap(({ id, coefficient }) => (coefficient === null ? [] : [{ id, coefficient }]));
  known.sort((left, right) => right.coefficient - left.coefficient);
  const ranks = new Map<string, number>();
  let rank = 1;
  known.forEach(({ id, coefficient }, index) => {
    if (index > 0 && known[index - 1]?.coefficient !== coefficient) rank = index + 1;
    ranks.set(id, rank);
  });
  return ranks;
}
