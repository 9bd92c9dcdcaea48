/**
 * Long pure work in pieces: a generator that stops at each `yield`, so that whoever runs it can let the page
 * paint and hear a cancel in between. The work itself knows nothing of time.
 * A number that is yielded says how many items were passed since the last stop.
 */
export type Slices<Result> = Generator<number | undefined, Result, undefined>;

/** Items between two stops: a few milliseconds of work, also on a slow machine. */
export const sliceLength = 250;

/** For places where nobody waits: tests, the command line, short lists. */
export function runAtOnce<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** `items.map(change)`, stopping after every `sliceLength` items. */
export function* mapInSlices<Item, Result>(
  items: readonly Item[],
  change: (item: Item, index: number) => Result,
): Slices<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % sliceLength === 0) yield sliceLength;
    results.push(change(item, index));
  }
  return results;
}
