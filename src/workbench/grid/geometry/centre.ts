/** Where a sheet has to be scrolled to, so that a cell stands in the middle of what is in sight. Pure. */

/** In pixels, all of them of the same kind. */
export interface CentreOptions {
  /** Where the cell begins and ends. */
  readonly from: number;
  readonly to: number;
  /** All that is in sight, what always stays included. */
  readonly size: number;
  /** What stays in sight once the scroll is behind its beginning; 0 pixels for nothing. */
  readonly kept: { readonly from: number; readonly to: number };
}

/**
 * The scroll that brings the cell to the middle, never before the beginning.
 *
 * @example
 * // A cell at 1,000–1,048 in 400 pixels, of which a header from 200 to 300 takes 100.
 * centred({ from: 1000, to: 1048, size: 400, kept: { from: 200, to: 300 } }) // 774: the header, then 874–1,174
 */
export function centred({ from, to, size, kept }: CentreOptions): number {
  const middle = (from + to) / 2;
  const isBehind = from >= kept.to;
  const taken = isBehind ? kept.to - kept.from : 0;
  const scroll = middle - size / 2 - taken / 2;
  // Behind the header nothing is gained by what stands above it, and in front of it nothing stays.
  return isBehind ? Math.max(kept.from, scroll) : Math.max(0, Math.min(kept.from, scroll));
}

/** The scroll that shows the cell with as little movement as possible: none where it is in sight, else to the middle. */
export function shown(options: CentreOptions & { readonly scroll: number }): number {
  const { from, to, size, kept, scroll } = options;
  if (to <= kept.to && from >= kept.from) return scroll;
  const first = scroll + kept.to - kept.from;
  return from >= first && to <= scroll + size ? scroll : Math.max(0, centred(options));
}
