/** Least and greatest of many numbers. `Math.min(...values)` dies above some 65,000, which a catalogue may have. */
export interface Extremes {
  readonly least: number;
  readonly most: number;
}

/** `null` where there are no numbers. */
export function extremesOf(values: Iterable<number>): Extremes | null {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? { least, most } : null;
}
