/** Coefficients counted into doubling bins around the standard's 1, for a chart on a log scale. Pure. */
import { extremesOf } from "../shared/extremes";

export interface Bin {
  /** Lower bound, included. */
  readonly from: number;
  /** Upper bound, excluded. */
  readonly to: number;
  readonly count: number;
}

export interface Distribution {
  readonly bins: readonly Bin[];
  readonly below: number;
  readonly above: number;
}

/** Bins from the least to the greatest coefficient without gaps, always with those on both sides of 1. */
export function distributionOf(coefficients: readonly number[]): Distribution {
  const positive = coefficients.filter((coefficient) => coefficient > 0);
  const counts = new Map([
    [-1, 0],
    [0, 0],
  ]);
  for (const coefficient of positive) {
    const power = Math.floor(Math.log2(coefficient));
    counts.set(power, (counts.get(power) ?? 0) + 1);
  }
  const { least: first, most: last } = extremesOf(counts.keys()) ?? { least: -1, most: 0 };
  const bins: Bin[] = [];
  for (let power = first; power <= last; power++) {
    bins.push({ from: 2 ** power, to: 2 ** (power + 1), count: counts.get(power) ?? 0 });
  }
  return {
    bins,
    below: positive.filter((coefficient) => coefficient < 1).length,
    above: positive.filter((coefficient) => coefficient > 1).length,
  };
}
