/**
 * What a benchmark is: some tasks that do comparable work on the same data at several sizes. `npm run bench` runs every
 * family of `families/`; figures are CPU time, told as ratios within one run, so that the machine drops out.
 */
export interface BenchTask {
  readonly name: string;
  /** Makes the data for a size, untimed, and returns the work that is timed. */
  readonly prepare: (size: number) => Promise<() => unknown>;
}

export interface BenchFamily {
  readonly name: string;
  /** What a size counts: "rows", "people". */
  readonly unit: string;
  readonly sizes: readonly number[];
  /** The first one is what the others are held against. */
  readonly tasks: readonly [BenchTask, ...BenchTask[]];
  /** Timed rounds; 5 where nothing else is said. */
  readonly rounds?: number;
}
