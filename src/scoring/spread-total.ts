/**
 * A total of the general criteria that a person typed at once, as marks for each of them (Mẫu số 01 asks for all): full
 * marks less what is missing, shared out by what each criterion is worth. People see the shares and may change them.
 */
import type { GeneralCriterion } from "../profiles/profile";
import type { CriterionMark } from "./assignment";

export interface SpreadTotalOptions {
  /** 0 to the sum of what the criteria are worth. */
  readonly total: number;
  readonly criteria: readonly GeneralCriterion[];
}

/** Marks are given in quarters of a point; what a total has beyond them goes to the first criterion that has room. */
const step = 0.25;
const noise = 1e-9;

/**
 * Marks by the number of their criterion; they sum to the total, and none is above what its criterion is worth.
 *
 * @example
 * // 30 points over 2 × 5 and 8 × 2.5: 27.5 takes a quarter off each, full marks stay full marks.
 * spreadTotal({ total: 27.5, criteria }).get("I.1") // 4.5
 */
export function spreadTotal({ total, criteria }: SpreadTotalOptions): ReadonlyMap<string, number> {
  const scored = criteria.filter(({ isHeading }) => !isHeading);
  const most = scored.reduce((sum, { max }) => sum + max, 0);
  const shares = scored.map(({ number, max }) => {
    const exact = (max * total) / most;
    const mark = Math.floor(exact / step + noise) * step;
    return { number, max, mark, rest: exact - mark };
  });
  let left = total - shares.reduce((sum, { mark }) => sum + mark, 0);
  for (const share of [...shares].sort((one, other) => other.rest - one.rest)) {
    const more = Math.max(0, Math.min(step, left, share.max - share.mark));
    share.mark += more;
    left -= more;
  }
  return new Map(shares.map(({ number, mark }) => [number, Number(mark.toFixed(6))]));
}

/** Marks of one column, self or authority, beside what the other column holds already. */
export function withColumn(
  marks: readonly CriterionMark[],
  column: "self" | "authority",
  values: ReadonlyMap<string, number | null>,
): CriterionMark[] {
  const known = new Map(marks.map((mark) => [mark.criterion, mark]));
  return [...values].map(([criterion, value]) => ({
    ...(known.get(criterion) ?? { criterion, self: null, authority: null }),
    [column]: value,
  }));
}
