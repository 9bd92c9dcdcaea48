/**
 * A stable sort that stops in its middle, for lists as long as a catalogue. Such lists come in a few runs that are in
 * order already (the findings of rule after rule), so it merges runs: n comparisons for each doubling of their number.
 */
import { sliceLength, type Slices } from "./slices";

type Compare<Item> = (left: Item, right: Item) => number;

/** `[...items].sort(compare)`. */
export function* sortInSlices<Item extends object>(items: readonly Item[], compare: Compare<Item>): Slices<Item[]> {
  let runs = yield* runsOf(items, compare);
  const merges = Math.ceil(Math.log2(runs.length));
  for (let merge = 0; runs.length > 1; merge++) {
    const merged: Item[][] = [];
    let done = 0;
    for (let index = 0; index < runs.length; index += 2) {
      const [left = [], right = []] = runs.slice(index, index + 2);
      const run: Item[] = [];
      for (let fromLeft = 0, fromRight = 0; run.length < left.length + right.length;) {
        if (done++ % sliceLength === 0) yield 0.5 + (0.5 * (merge + done / items.length)) / merges;
        const one = left[fromLeft];
        const other = right[fromRight];
        if (one && (!other || compare(one, other) <= 0)) fromLeft = run.push(one) - fromRight;
        else if (other) fromRight = run.push(other) - fromLeft;
      }
      merged.push(run);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** The list cut wherever an item belongs before the one above it. */
function* runsOf<Item extends object>(items: readonly Item[], compare: Compare<Item>): Slices<Item[][]> {
  const runs: Item[][] = [];
  let run: Item[] = [];
  let last: Item | null = null;
  for (const [index, item] of items.entries()) {
    // How many merges will follow is not known yet: they are the other half.
    if (index % sliceLength === 0) yield (0.5 * index) / items.length;
    if (last && compare(last, item) > 0) {
      runs.push(run);
      run = [];
    }
    run.push(item);
    last = item;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
