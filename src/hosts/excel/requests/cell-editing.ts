/**
 * While somebody types into a cell Excel answers nothing, and clicking into the pane does not end the typing (office-js
 * #806). So a request without an answer is told of after a while, and reading can be given up; Excel carries it out later.
 */
import type { WorkOptions } from "../../../workbook/workbook-host";

/** In milliseconds; a slow answer takes less than this, people wonder after more. */
export const waitingIsTold = 2_500;

export type Waiting = Pick<WorkOptions, "signal" | "onRemark">;

/** Tells of every request of the context that waits for its answer. */
export function tellWaiting(context: Excel.RequestContext, onRemark: WorkOptions["onRemark"]): void {
  if (!onRemark) return;
  const sync = context.sync.bind(context);
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    const seen: { isTold: boolean } = { isTold: false };
    const timer = setTimeout(() => {
      seen.isTold = true;
      onRemark({ kind: "waitsForCell", isWaiting: true });
    }, waitingIsTold);
    try {
      return await sync(passThrough);
    } finally {
      clearTimeout(timer);
      if (seen.isTold) onRemark({ kind: "waitsForCell", isWaiting: false });
    }
  };
}

/**
 * The result of the work, or the signal's reason as soon as that comes. What goes on behind must do no harm: reading, or
 * a write that somebody else takes care of.
 */
export async function orStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  // After a stop nobody waits for it, and what it says then is no news.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(reasonOf(signal));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  const thrown: unknown = reason;
  return thrown instanceof Error ? thrown : new DOMException("stopped", "AbortError");
}

/**
 * Runs work that can be given up only while Excel does not answer; between its requests it looks at the signal itself.
 * Nobody knows then what Excel will still do, so `onLate` gets the work to take care of what comes of it.
 */
export async function stoppable<T, W extends Waiting>(
  act: (work: W) => Promise<T>,
  work: W,
  onLate: (late: Promise<T>) => void = () => undefined,
): Promise<T> {
  const { signal, onRemark } = work;
  if (!signal) return act(work);
  const gaveUp = new AbortController();
  let isWaiting = false;
  const look = (): void => {
    if (isWaiting && signal.aborted) gaveUp.abort(signal.reason);
  };
  signal.addEventListener("abort", look);
  const acting = act({
    ...work,
    onRemark: (remark) => {
      if (remark.kind === "waitsForCell") isWaiting = remark.isWaiting;
      look();
      onRemark?.(remark);
    },
  });
  try {
    return await orStopped(acting, gaveUp.signal);
  } catch (error) {
    if (gaveUp.signal.aborted && error === gaveUp.signal.reason) onLate(acting);
    throw error;
  } finally {
    signal.removeEventListener("abort", look);
  }
}
