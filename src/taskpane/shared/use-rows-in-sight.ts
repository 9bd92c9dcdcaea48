/** A long list of which only the rows in sight are in the page, and the one that somebody types into, wherever it is. */
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useRef, useState, type FocusEvent } from "react";
import { useTopOf } from "./use-top-of";
import { rowIndexOf } from "./walk-rows";

export interface RowsInSightOptions {
  readonly count: number;
  /** What tells a row from the others when they are sorted, by its place from 0. */
  readonly keyOf: (index: number) => string;
  /** Pixels of a row that was not measured yet. */
  readonly estimatedHeight: number;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
}

/** Rows stand in `list`, each with its place as `data-index`, `start - top` pixels below its upper edge. */
export function useRowsInSight({ count, keyOf, estimatedHeight, scroller }: RowsInSightOptions) {
  const list = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState<number | null>(null);
  const top = useTopOf(list, scroller);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => estimatedHeight,
    getItemKey: keyOf,
    scrollMargin: top,
    overscan: 8,
    rangeExtractor: (range) => withRow(range, busy),
  });
  return {
    list,
    top,
    virtualizer,
    held: {
      onFocus: ({ target }: FocusEvent) => setBusy(rowIndexOf(target)),
      onBlur: () => setBusy(null),
    },
  };
}

function withRow(range: Range, row: number | null): number[] {
  const drawn = defaultRangeExtractor(range);
  if (row === null || row >= range.count || drawn.includes(row)) return drawn;
  return [...drawn, row].sort((one, other) => one - other);
}
