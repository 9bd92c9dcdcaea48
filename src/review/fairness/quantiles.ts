/** Where a distribution has its middle and its quarters. */

export interface Quartiles {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** As Excel's QUARTILE.INC: between two values the share of the way. `null` of nothing. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  return { low: at(sorted, 0.25), middle: at(sorted, 0.5), high: at(sorted, 0.75) };
}

/** Values outside of these are far from the others (Tukey): 1.5 times the middle half beyond its ends. */
export function fencesOf({ low, high }: Quartiles): { readonly from: number; readonly to: number } {
  const reach = 1.5 * (high - low);
  return { from: low - reach, to: high + reach };
}

/**
 * For each value the median of all others, in the order given; of one value alone nothing.
 *
 * @example
 * mediansOfOthers([1, 2, 10]); // [6, 5.5, 1.5]
 */
export function mediansOfOthers(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const left = values.length - 1;
  if (left < 1) return [];
  const medians: number[] = new Array<number>(values.length).fill(0);
  order.forEach((place, rank) => {
    /** The value of that rank among the others. */
    const other = (among: number) => values[order[among < rank ? among : among + 1] ?? 0] ?? 0;
    medians[place] = (other(Math.floor((left - 1) / 2)) + other(Math.ceil((left - 1) / 2))) / 2;
  });
  return medians;
}

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
