/**
 * The rows of the desk, of which only those in sight are in the page: four hundred people stay smooth. Arrows and Enter
 * walk the marks of a column, Esc drops what is being typed.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import { useEffect, useRef, useState } from "react";
import type { GeneralCriterion } from "../../../profiles/profile";
import type { MarkColumn } from "../../../app/typed-marks";
import type { MonthlyWork } from "../../../scoring/assignment";
import { usePane } from "../../shared/pane-context";
import { useRowsInSight } from "../../shared/use-rows-in-sight";
import { focusOnceDrawn } from "../../shared/walk-rows";
import { useDeskLook } from "./desk-look";
import { DeskRow } from "./desk-row";
import { markName } from "./mark-input";
import type { DeskChoice, DeskColumn, DeskRow as Row } from "./desk-rows";
import type { MarkPlace, TypedInto } from "./typed-marks";

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
  readonly onMark: (work: MonthlyWork, typed: TypedInto) => void;
  readonly onRefused: (work: MonthlyWork, place: MarkPlace, text: string | null) => void;
  /** The mark that gets the keyboard as soon as it is drawn; a new one each time it is sought. */
  readonly sought: SoughtMark | null;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
}

export interface SoughtMark extends MarkPlace {
  readonly personId: string;
}

export function DeskTable(props: DeskTableProps) {
  const { rows, label, criteria, sort, onSort, onMark, onRefused, sought, scroller } = props;
  const styles = useStyles();
  const look = useDeskLook();
  const { text } = usePane();
  const [open, setOpen] = useState<readonly string[]>([]);
  const found = useRef<SoughtMark | null>(null);
  const idOf = (index: number) => rows[index]?.score.work.person.id ?? "";
  const { list, top, virtualizer, held } = useRowsInSight({
    count: rows.length,
    keyOf: idOf,
    estimatedHeight,
    scroller,
  });
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
  const goTo = (target: number, name: string) => {
    const find = () =>
      list.current?.querySelector<HTMLElement>(`[data-index="${target}"] [data-desk-column="${name}"]`);
    const drawn = find();
    if (drawn) {
      drawn.focus();
      return;
    }
    virtualizer.scrollToIndex(target, { align: "center" });
    focusOnceDrawn(find);
  };
  const leave = (index: number, column: MarkColumn) => goTo(Math.max(0, Math.min(rows.length - 1, index)), column);
  const go = useRef(goTo);
  useEffect(() => {
    go.current = goTo;
  });
  useEffect(() => {
    if (sought === null || sought === found.current) return;
    const target = rows.findIndex(({ score }) => score.work.person.id === sought.personId);
    // A filter that hides the person is let go first.
    if (target < 0) return;
    found.current = sought;
    if (sought.criterion !== null && !open.includes(sought.personId)) setOpen([...open, sought.personId]);
    go.current(target, markName(sought));
  }, [sought, rows, open, setOpen]);
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
      <div ref={list} role="rowgroup" className={styles.list} style={{ height: virtualizer.getTotalSize() }} {...held}>
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
                onMark={(typed) => onMark(row.score.work, typed)}
                onRefused={(place, text) => onRefused(row.score.work, place, text)}
                onLeave={(step, column) => leave(index + step, column)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
