/**
 * The rows that differ, of which only those in sight are in the page. Arrows walk them, the space bar takes one into the
 * choice, Enter goes to its cell; the Tab key meets one row only.
 */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type KeyboardEvent } from "react";
import type { CatalogueDifference } from "../../app/catalogue-differences";
import { usePane } from "../shared/pane-context";
import { useTopOf } from "../shared/use-top-of";
import { focusWhenDrawn, rowAfterKey, rowIndexOf } from "../shared/walk-rows";
import type { CellRef } from "../../workbook/address";
import { DifferenceLine } from "./difference-line";
import { isOwnChoice } from "./shown-differences";

const useStyles = makeStyles({
  list: { position: "relative", flexShrink: 0, width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

const estimatedHeight = 84;

export interface DifferenceListProps {
  readonly rows: readonly CatalogueDifference[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
  /** The cell that a row speaks of; `null` where there is none any more. */
  readonly cellOf: (row: CatalogueDifference) => CellRef | null;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
}

export function DifferenceList({ rows, ticked, onTick, cellOf, scroller }: DifferenceListProps) {
  const styles = useStyles();
  const { text, controller } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const top = useTopOf(list, scroller);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: top,
    overscan: 6,
  });
  const drawn = virtualizer.getVirtualItems();
  const focusRow = (index: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, index));
    setActive(target);
    virtualizer.scrollToIndex(target);
    focusWhenDrawn(() => list.current?.querySelector<HTMLElement>(`[data-index="${target}"] [data-row]`));
  };
  const walk = (event: KeyboardEvent) => {
    const from = rowIndexOf(event.target);
    if (from === null) return;
    const target = rowAfterKey(event.key, from, rows.length);
    const row = rows[from];
    if (target !== null) focusRow(target);
    else if (event.key === " " && row && isOwnChoice(row)) onTick(row.id, !ticked.has(row.id));
    else return;
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
      aria-label={text.differences.list}
      onKeyDown={walk}
      onFocus={(event) => setActive(rowIndexOf(event.target) ?? active)}
    >
      {drawn.map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        const cell = cellOf(row);
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            <DifferenceLine
              row={row}
              isTicked={ticked.has(row.id)}
              tabIndex={index === tabStop ? 0 : -1}
              onTick={(isTicked) => onTick(row.id, isTicked)}
              {...(cell ? { onOpen: () => void controller.goTo(cell) } : {})}
            />
          </div>
        );
      })}
    </div>
  );
}
