/**
 * Findings grouped by rule, of which only the lines in sight are in the page: thousands stay smooth. Arrows
 * walk the lines, Enter goes to the cell; the Tab key meets one line only.
 */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { concerns } from "../../findings/concerns";
import type { Finding, FindingCode } from "../../rulebook/rulebook";
import { sameCell } from "../../workbook/address";
import { usePane } from "../shared/pane-context";
import { useTopOf } from "../shared/use-top-of";
import { focusWhenDrawn, rowAfterKey, rowIndexOf } from "../shared/walk-rows";
import { FindingLine } from "./finding-line";
import { FixPreview } from "./fix-preview";
import type { FindingGroup } from "./group-findings";
import { GroupHead } from "./group-head";
import { isOpen, listItems, type ListItem } from "./list-items";

const useStyles = makeStyles({
  list: { position: "relative", flexShrink: 0, width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

const estimatedHeight: Readonly<Record<ListItem["kind"], number>> = { group: 40, preview: 220, finding: 84 };

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly productOf: (finding: Finding) => string;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
  /** The group to bring into sight, each time that a person asks for it. */
  readonly jump: { readonly code: FindingCode } | null;
}

export function FindingList({ groups, productOf, scroller, jump }: FindingListProps) {
  const styles = useStyles();
  const { state, text, store } = usePane();
  const { review, selection } = state;
  const { folds, preview, fixing } = review;
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const items = useMemo(() => listItems(groups, { folds, preview }), [groups, folds, preview]);
  const top = useTopOf(list, scroller);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => estimatedHeight[items[index]?.kind ?? "finding"],
    getItemKey: (index) => items[index]?.key ?? index,
    scrollMargin: top,
    overscan: 6,
  });
  const drawn = virtualizer.getVirtualItems();

  // A cell picked in the sheet brings its finding into sight; the focus stays where it is.
  const shownSelection = useRef(selection);
  useEffect(() => {
    if (!selection || shownSelection.current === selection) return;
    const index = items.findIndex((item) => item.kind === "finding" && concerns(item.finding, selection));
    const folded = index < 0 && groups.find((group) => group.findings.some((finding) => concerns(finding, selection)));
    if (folded && !isOpen(folded, { folds })) {
      store.dispatch({ type: "groupsFolded", codes: [folded.code], isOpen: true });
      return;
    }
    shownSelection.current = selection;
    if (list.current?.contains(document.activeElement)) return;
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "center" });
  }, [selection, items, groups, folds, store, virtualizer]);

  const shownJump = useRef(jump);
  useEffect(() => {
    if (!jump || shownJump.current === jump) return;
    shownJump.current = jump;
    const index = items.findIndex((item) => item.kind === "group" && item.group.code === jump.code);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "start" });
  }, [jump, items, virtualizer]);

  const focusItem = (index: number) => {
    const target = Math.max(0, Math.min(items.length - 1, index));
    setActive(target);
    virtualizer.scrollToIndex(target);
    focusWhenDrawn(() => list.current?.querySelector<HTMLElement>(`[data-index="${target}"] button`));
  };
  // What had the keyboard is gone with its finding: the next one takes it, else it would be nowhere.
  const hasKeyboard = useRef(false);
  const shownMended = useRef(fixing.mended);
  useEffect(() => {
    const { mended } = fixing;
    if (shownMended.current === mended) return;
    shownMended.current = mended;
    const { next } = mended ?? {};
    if (!next || !hasKeyboard.current || document.activeElement !== document.body) return;
    const index = items.findIndex((item) => item.kind === "finding" && sameCell(item.finding.at, next.at));
    if (index >= 0) focusItem(index);
  });
  const walk = (event: KeyboardEvent) => {
    const from = rowIndexOf(event.target);
    const target = from === null ? null : rowAfterKey(event.key, from, items.length);
    if (target === null) return;
    event.preventDefault();
    focusItem(target);
  };
  const isActiveDrawn = drawn.some(({ index }) => index === active);
  const tabStop = isActiveDrawn ? active : (drawn[0]?.index ?? 0);
  return (
    <div
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      role="list"
      aria-label={text.review.findings}
      onKeyDown={walk}
      onFocus={(event) => {
        hasKeyboard.current = true;
        setActive(rowIndexOf(event.target) ?? active);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) hasKeyboard.current = false;
      }}
    >
      {drawn.map(({ index, key, start }) => {
        const item = items[index];
        if (!item) return null;
        return (
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
            <Item item={item} productOf={productOf} tabIndex={index === tabStop ? 0 : -1} />
          </div>
        );
      })}
    </div>
  );
}

interface ItemProps {
  readonly item: ListItem;
  readonly productOf: (finding: Finding) => string;
  readonly tabIndex: 0 | -1;
}

function Item({ item, productOf, tabIndex }: ItemProps) {
  switch (item.kind) {
    case "group":
      return <GroupHead group={item.group} isOpen={item.isOpen} tabIndex={tabIndex} />;
    case "preview":
      return <FixPreview findings={item.findings} />;
    case "finding":
      return <FindingLine finding={item.finding} product={productOf(item.finding)} tabIndex={tabIndex} />;
  }
}
