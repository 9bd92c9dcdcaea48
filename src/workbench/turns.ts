/** Works one after the other, in the order in which they were asked for. */

/** Each work begins when those before it have ended, also where they failed; what comes of it goes to whoever asked. */
export function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
