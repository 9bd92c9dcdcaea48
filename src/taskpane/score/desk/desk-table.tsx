/**
 * The rows of the desk, of which only those in sight are in the page: four hundred people stay smooth. Arrows and Enter
 * walk the marks of a column, Esc drops what is being typed.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import type { GeneralCriterion } from "../../../profiles/profile";
import { usePane } from "../../shared/pane-context";
import { useTopOf } from "../../shared/use-top-of";
import { focusWhenDrawn } from "../../shared/walk-rows";
import { useDeskLook } from "./desk-look";
import { DeskRow } from "./desk-row";
import type { DeskChoice, DeskColumn, DeskRow as Row, MarkColumn } from "./desk-rows";
import type { TypedInto } from "./typed-marks";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: "-8px",
    zIndex: 1,
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sort: {
    width: "100%",
    padding: 0,
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  right: { textAlign: "right" },
  list: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

const columns: readonly DeskColumn[] = ["name", "self", "authority", "a", "b", "c", "total", "level"];
/** Those that a narrow pane has room for. */
const always: readonly DeskColumn[] = ["name", "authority", "total"];
const words: readonly DeskColumn[] = ["name", "level"];
const estimatedHeight = 58;

export interface DeskTableProps {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly criteria: readonly GeneralCriterion[];
  readonly sort: DeskChoice["sort"];
  readonly onSort: (by: DeskColumn) => void;
  readonly onMark: (typed: TypedInto) => void;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
}

export function DeskTable({ rows, label, criteria, sort, onSort, onMark, scroller }: DeskTableProps) {
  const styles = useStyles();
  const look = useDeskLook();
  const { text } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<readonly string[]>([]);
  const top = useTopOf(list, scroller);
  const idOf = (index: number) => rows[index]?.score.work.person.id ?? "";
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimatedHeight,
    getItemKey: idOf,
    scrollMargin: top,
    overscan: 8,
  });
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
  const leave = (index: number, column: MarkColumn) => {
    const target = Math.max(0, Math.min(rows.length - 1, index));
    const find = () =>
      list.current?.querySelector<HTMLElement>(`[data-index="${target}"] [data-desk-column="${column}"]`);
    const drawn = find();
    if (drawn) {
      drawn.focus();
      return;
    }
    virtualizer.scrollToIndex(target, { align: "center" });
    focusWhenDrawn(find);
  };
  return (
    <div role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={look.grid}>
          {columns.map((column) => {
            const isSorted = sort?.by === column;
            const direction = sort?.isFalling === true ? "descending" : "ascending";
            return (
              <div
                key={column}
                role="columnheader"
                aria-sort={isSorted ? direction : "none"}
                className={mergeClasses(!always.includes(column) && look.roomy)}
              >
                <button
                  type="button"
                  className={mergeClasses(styles.sort, !words.includes(column) && styles.right)}
                  title={text.desk.sortBy(text.desk.columns[column])}
                  onClick={() => onSort(column)}
                >
                  {text.desk.columns[column]}
                  {isSorted ? sort.isFalling ? <ArrowSortDown16Regular /> : <ArrowSortUp16Regular /> : null}
                </button>
              </div>
            );
          })}
        </div>
      </div>
      <div ref={list} role="rowgroup" className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const id = idOf(index);
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={styles.item}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <DeskRow
                row={row}
                criteria={criteria}
                isOpen={open.includes(id)}
                onToggle={() => toggle(id)}
                onMark={onMark}
                onLeave={(step, column) => leave(index + step, column)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
