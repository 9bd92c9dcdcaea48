/**
 * Sending work to Excel in portions that it accepts. Excel for the web refuses requests over 5 MB; about
 * 1 MB or 5,000 rows a sync stays clear of that and lets progress and cancelling through in between.
 */
import type { WorkOptions } from "../../../workbook/workbook-host";
import { stoppable, tellWaiting, type Waiting } from "./cell-editing";
import { isReadTooLarge, isRequestTooLarge, toUserError } from "./excel-error";

/** One thing to do, small enough to travel alone; it makes its proxies anew each time it is tried. */
export interface WriteStep {
  readonly rows: number;
  /** Estimated size on the wire, in bytes. */
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

interface Budget {
  readonly bytes: number;
  readonly rows: number;
}

const usualBudget: Budget = { bytes: 1_000_000, rows: 5_000 };
/** What the library adds around one step. */
const stepOverhead = 300;

/**
 * Runs `work` on a fresh context, waiting until the user has left the cell being edited; errors become `UserError`s.
 * A `signal` ends that waiting: only for work that writes nothing, because Excel goes on with it later.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  waiting: Waiting = {},
): Promise<T> {
  const run = ({ onRemark }: Waiting): Promise<T> =>
    Excel.run({ delayForCellEdit: true }, (context) => {
      tellWaiting(context, onRemark);
      return work(context);
    });
  try {
    return await stoppable(run, waiting);
  } catch (error) {
    throw toUserError(error);
  }
}

/**
 * Carries out all steps in order. Excel does the actions of one request one after another, so a failure may
 * leave part of a portion done: taking it back is the caller's business. Throws the signal's reason when cancelled.
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  { signal, onProgress }: WorkOptions = {},
): Promise<void> {
  const total = steps.reduce((sum, { rows }) => sum + rows, 0);
  // One sync follows another by recursion, never in a loop: each portion must be accepted before the next is made.
  const sendFrom = async (start: number, done: number, budget: Budget): Promise<void> => {
    if (start >= steps.length) return;
    signal?.throwIfAborted();
    const portion = portionFrom(steps, start, budget);
    try {
      await sendPortion(context, portion);
    } catch (error) {
      if (!isRequestTooLarge(error) || portion.length === 1) throw error;
      await sendFrom(start, done, halfOf(portion));
      return;
    }
    const sent = done + portion.reduce((sum, { rows }) => sum + rows, 0);
    onProgress?.({ done: sent, total, unit: "rows" });
    await sendFrom(start + portion.length, sent, budget);
  };
  await sendFrom(0, 0, usualBudget);
}

/** Excel on the web takes no more than 5 MB at once. */
const mostAtOnce = 4_000_000;

/** The same steps as one, which travels alone; those that are too long for that stay as they are. */
export function joinSteps(steps: readonly WriteStep[]): WriteStep[] {
  const bytes = steps.reduce((sum, step) => sum + step.bytes + stepOverhead, 0);
  if (steps.length < 2 || bytes > mostAtOnce) return [...steps];
  const write: WriteStep["write"] = (context) => {
    for (const step of steps) step.write(context);
  };
  return [{ rows: steps.reduce((sum, { rows }) => sum + rows, 0), bytes, write }];
}

/** The steps of all pieces, in their order. */
export function runPieces(
  context: Excel.RequestContext,
  pieces: readonly { readonly steps: readonly WriteStep[] }[],
): Promise<void> {
  return sendSteps(
    context,
    pieces.flatMap(({ steps }) => steps),
  );
}

/** Our own writes must not come back to us as changes of the user's, hence the switch around them (ExcelApi 1.8). */
async function sendPortion(context: Excel.RequestContext, portion: readonly WriteStep[]): Promise<void> {
  context.runtime.enableEvents = false;
  for (const { write } of portion) write(context);
  context.runtime.enableEvents = true;
  await context.sync();
}

/** The next steps that fit the budget; at least one. */
function portionFrom(steps: readonly WriteStep[], start: number, budget: Budget): readonly WriteStep[] {
  let bytes = 0;
  let rows = 0;
  let end = start;
  for (let step = steps[end]; step; step = steps[++end]) {
    bytes += step.bytes + stepOverhead;
    rows += step.rows;
    if (end > start && (bytes > budget.bytes || rows > budget.rows)) break;
  }
  return steps.slice(start, end);
}

function halfOf(portion: readonly WriteStep[]): Budget {
  const bytes = portion.reduce((sum, step) => sum + step.bytes + stepOverhead, 0);
  const rows = portion.reduce((sum, step) => sum + step.rows, 0);
  return { bytes: bytes / 2, rows: Math.max(rows / 2, 1) };
}

export interface ReadOptions<I, R> {
  readonly items: readonly I[];
  /** What an item costs of the budget, in cells. */
  readonly cellsOf: (item: I) => number;
  /** Asks Excel for the item; the function that comes back is called after the sync and fetches the answer. */
  readonly ask: (context: Excel.RequestContext, item: I) => () => R;
  /** Smaller items that together are this one; `null` when it cannot be cut any further. */
  readonly split: (item: I) => readonly I[] | null;
  readonly work?: WorkOptions;
}

/** Some 80 bytes a cell: 2 MB of the 5 MB that an answer may have. */
const cellsPerRead = 24_000;

/** Reads all items in as few syncs as the size of Excel's answers allows; a cut item gives several answers. */
export async function readInPortions<I, R>(
  context: Excel.RequestContext,
  { items, cellsOf, ask, split, work = {} }: ReadOptions<I, R>,
): Promise<R[]> {
  const answers: R[] = [];
  const total = items.reduce((sum, item) => sum + cellsOf(item), 0);
  const readFrom = async (rest: readonly I[], done: number): Promise<void> => {
    if (rest.length === 0) return;
    work.signal?.throwIfAborted();
    const count = countWithin(rest, cellsOf);
    const portion = rest.slice(0, count);
    const fetchers = portion.map((item) => ask(context, item));
    try {
      await context.sync();
    } catch (error) {
      const smaller = isReadTooLarge(error) ? cut(portion, split) : null;
      if (smaller === null) throw error;
      for (const part of smaller)
        answers.push(...(await readInPortions(context, { items: part, cellsOf, ask, split })));
      await readFrom(rest.slice(count), done);
      return;
    }
    for (const fetch of fetchers) answers.push(fetch());
    const read = done + portion.reduce((sum, item) => sum + cellsOf(item), 0);
    work.onProgress?.({ done: read, total, unit: "cells" });
    await readFrom(rest.slice(count), read);
  };
  await readFrom(items, 0);
  return answers;
}

/** How many of the items one read can ask for; at least one. */
function countWithin<I>(items: readonly I[], cellsOf: (item: I) => number): number {
  let sum = 0;
  const over = items.findIndex((item) => (sum += cellsOf(item)) > cellsPerRead);
  return over === -1 ? items.length : Math.max(over, 1);
}

/** Two or more portions in place of one that was too large. */
function cut<I>(portion: readonly I[], split: (item: I) => readonly I[] | null): readonly (readonly I[])[] | null {
  if (portion.length > 1) {
    const middle = Math.ceil(portion.length / 2);
    return [portion.slice(0, middle), portion.slice(middle)];
  }
  const [only] = portion;
  const parts = only === undefined ? null : split(only);
  return parts?.map((part) => [part]) ?? null;
}
