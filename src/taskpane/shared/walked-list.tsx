/** A long list of which only the rows in sight are in the page. Arrows walk it; the Tab key meets the row that is walked to. */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTopOf } from "./use-top-of";
import { focusWhenDrawn, rowAfterKey, rowIndexOf } from "./walk-rows";

const useStyles = makeStyles({
  list: { position: "relative", flexShrink: 0, width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

export interface WalkedListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly estimatedHeight: number;
  /** The button with `data-row`, or the tick in it, gets the focus. */
  readonly children: (item: Item, tabIndex: 0 | -1) => ReactNode;
  /** What another key than those that walk does to an item; true where it does something. */
  readonly onKey?: (key: string, item: Item) => boolean;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
}

export function WalkedList<Item>(props: WalkedListProps<Item>) {
  const { label, items, keyOf, estimatedHeight, children, onKey, scroller } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const top = useTopOf(list, scroller);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    scrollMargin: top,
    overscan: 6,
  });
  const drawn = virtualizer.getVirtualItems();
  const focusRow = (index: number) => {
    const target = Math.max(0, Math.min(items.length - 1, index));
    setActive(target);
    virtualizer.scrollToIndex(target);
    focusWhenDrawn(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${target}"] :is(button[data-row], [data-row] input)`),
    );
  };
  const walk = (event: KeyboardEvent) => {
    const from = rowIndexOf(event.target);
    if (from === null) return;
    const target = rowAfterKey(event.key, from, items.length);
    const item = items[from];
    if (target !== null) focusRow(target);
    else if (item === undefined || onKey?.(event.key, item) !== true) return;
    event.preventDefault();
  };
  const isActiveDrawn = drawn.some(({ index }) => index === active);
  const tabStop = isActiveDrawn ? active : (drawn[0]?.index ?? 0);
  return (
    <div
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      role="list"
      aria-label={label}
      onKeyDown={walk}
      onFocus={(event) => setActive(rowIndexOf(event.target) ?? active)}
    >
      {drawn.map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {children(item, index === tabStop ? 0 : -1)}
          </div>
        );
      })}
    </div>
  );
}
