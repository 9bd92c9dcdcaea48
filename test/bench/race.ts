/**
 * Times tasks side by side: in each round every task runs once, so that what slows the machine slows all of them.
 * CPU milliseconds of the process, collecting garbage and compiling included: wall time says more about the neighbours.
 */
export type Work = () => unknown;

export interface RaceOptions {
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmRounds: number;
}

/** Median CPU milliseconds of each task, in their order. */
export async function race(works: readonly Work[], { rounds, warmRounds }: RaceOptions): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = -warmRounds; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times[index]?.push((user + system) / 1000);
    }
  }
  return times.map(median);
}

/** The middle one, or the mean of the two in the middle; `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
