/** Walking a long list by keys, of which only the rows in sight are in the page; each has its place as `data-index`. */

/** Rows that a page key goes over. */
const page = 8;
const jumps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + page,
  PageUp: (from) => from - page,
  Home: () => 0,
  End: (_from, count) => count - 1,
};

/** Where the key leads from a row, 0-based and perhaps beyond the list; `null` for a key that does not walk. */
export function rowAfterKey(key: string, from: number, count: number): number | null {
  return jumps[key]?.(from, count) ?? null;
}

/** 0-based place of the row in which something happened; `null` outside of the rows. */
export function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest("[data-index]") : null;
  return row ? Number(row.getAttribute("data-index")) : null;
}

/** Frames within which a row comes up that has to be opened and measured first. */
const mostFrames = 30;

/** For what comes up a few frames after the list was scrolled to it. */
export function focusOnceDrawn(find: () => HTMLElement | null | undefined, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const drawn = find();
    if (drawn) drawn.focus();
    else if (frames > 0) focusOnceDrawn(find, frames - 1);
  });
}

/** A row is drawn in the frame after the list was scrolled to it. */
export function focusWhenDrawn(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
}
