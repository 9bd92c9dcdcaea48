/**
 * Long pure work in pieces: a generator that stops at each `yield`, so that whoever runs it can let the page
 * paint and hear a cancel in between. The work itself knows nothing of time.
 *
 * A stop yields the share of the work's own that is done, 0–1, never less than before. What it is a part of is told
 * by whoever has the parts (`inParts`, `eachInSlices`), so that nobody counts the loops of another file.
 */
export type Slices<Result> = Generator<number, Result, undefined>;

/** Work that tells more than its share at a stop. */
export type Telling<Said, Result> = Generator<number | Said, Result, undefined>;

/** Items between two stops: a few milliseconds of work, also on a slow machine. */
export const sliceLength = 250;

/** For places where nobody waits: tests, the command line, short lists. */
export function runAtOnce<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/**
 * `items.forEach(visit)`, stopping before every `sliceLength` items. The items between two stops are gone over by a plain
 * function: engines make little of a long loop that is itself a generator.
 */
export function* forEachInSlices<Item>(
  items: readonly Item[],
  visit: (item: Item, index: number) => void,
): Slices<void> {
  for (let start = 0; start < items.length; start += sliceLength) {
    yield start / items.length;
    items.slice(start, start + sliceLength).forEach((item, place) => visit(item, start + place));
  }
}

/**
 * `visit` of 0, 1, 2 … `count` − 1; as `forEachInSlices` where there is no list to go over.
 *
 * @param length visits between two stops; fewer than usual where one of them is much work
 */
export function* countInSlices(
  count: number,
  visit: (index: number) => void,
  length: number = sliceLength,
): Slices<void> {
  for (let start = 0; start < count; start += length) {
    yield start / count;
    visitBetween(start, Math.min(start + length, count), visit);
  }
}

function visitBetween(start: number, end: number, visit: (index: number) => void): void {
  for (let index = start; index < end; index++) visit(index);
}

/** `items.map(change)`, stopping after every `sliceLength` items. */
export function* mapInSlices<Item, Result>(
  items: readonly Item[],
  change: (item: Item, index: number) => Result,
): Slices<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += sliceLength) {
    if (start > 0) yield start / items.length;
    for (const item of items.slice(start, start + sliceLength)) results.push(change(item, results.length));
  }
  return results;
}

/**
 * Work that is made of parts: what each weighs, in the order in which they run. A part yields its own shares, which
 * become shares of the whole, and stops at its end. What a part yields beside its shares (a check's remarks) is passed
 * on. A part that is left out is passed over: where that is known before, it should weigh nothing.
 *
 * @example
 * const part = inParts({ codes: 1, points: 3 });
 * const codes = yield* part("codes", giveCodesInSlices(options)); // half of it done is 0.125 of the whole
 * const points = yield* part("points", mapInSlices(rows, pointsOf)); // begins at 0.25
 */
export function inParts<Name extends string>(weights: Readonly<Record<Name, number>>) {
  const total = Object.values<number>(weights).reduce((sum, weight) => sum + weight, 0) || 1;
  const beginnings = new Map<string, number>();
  let begin = 0;
  for (const [name, weight] of Object.entries<number>(weights)) {
    // Added up as the parts themselves end, so that none begins a rounding error before the one in front of it has ended.
    beginnings.set(name, begin);
    begin += weight / total;
  }
  return function* part<Result, Said = never>(name: Name, work: Telling<Said, Result>): Telling<Said, Result> {
    return yield* between(work, beginnings.get(name) ?? 0, weights[name] / total);
  };
}

/**
 * One work for each item, one after another, with a stop after each.
 *
 * @param weightOf how much an item's work is beside that of the others; all alike when absent
 */
export function* eachInSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Slices<Result>,
  weightOf: (item: Item) => number = () => 1,
): Slices<Result[]> {
  // Nothing that weighs anything is done as soon as it begins.
  const total = items.reduce((sum, item) => sum + weightOf(item), 0) || 1;
  const results: Result[] = [];
  let begin = 0;
  for (const [index, item] of items.entries()) {
    const weight = weightOf(item) / total;
    results.push(yield* between(work(item, index), Math.min(begin, 1), weight));
    begin += weight;
  }
  return results;
}

/** The work with its shares counted from `begin` on, `weight` in all, and a stop at its end. */
function* between<Said, Result>(work: Telling<Said, Result>, begin: number, weight: number): Telling<Said, Result> {
  for (;;) {
    const { done, value } = work.next();
    // Sums of weights may be a rounding error above 1.
    if (done) {
      yield Math.min(1, begin + weight);
      return value;
    }
    yield typeof value === "number" ? Math.min(1, begin + weight * value) : value;
  }
}
