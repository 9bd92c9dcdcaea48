/** One sheet as a plain read-only table; only the rows in sight are drawn. Arrows move the selection. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from "react";
import type { Language } from "../strings/language";
import { workbenchTextOf } from "../strings/workbench-text";
import { columnLetters, type CellRef } from "../workbook/address";
import { cellAt, lastColumnOf, lastRowOf, type SheetSnapshot } from "../workbook/workbook-snapshot";
import { readableCell } from "../taskpane/shared/readable-cell";

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  body: { position: "relative" },
  row: { display: "flex", position: "absolute", left: 0, top: 0 },
  head: { display: "flex", position: "sticky", top: 0, zIndex: 2 },
  heading: {
    boxSizing: "border-box",
    flexShrink: 0,
    height: "24px",
    lineHeight: "23px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { position: "sticky", left: 0, zIndex: 1 },
  cell: {
    boxSizing: "border-box",
    flexShrink: 0,
    height: "24px",
    lineHeight: "23px",
    padding: "0 4px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "cell",
  },
  figure: { textAlign: "right" },
  selected: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-2px",
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

const rowHeight = 24;
const numberWidth = 44;
const narrowest = 40;
const widest = 320;
/** Roughly the width of a letter at 12 px. */
const letterWidth = 6.4;
/** Rows that the width of a column is judged by. */
const sampleRows = 200;
/** A few blank rows and columns around the used ones, as a spreadsheet has. */
const spare = { rows: 5, columns: 2 };

export interface SheetTableProps {
  readonly sheet: SheetSnapshot;
  readonly selection: CellRef | null;
  readonly language: Language;
  readonly onSelect: (cell: CellRef) => void;
}

export function SheetTable({ sheet, selection, language, onSelect }: SheetTableProps) {
  const styles = useStyles();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const rowCount = Math.max(lastRowOf(sheet), 0) + spare.rows;
  const widths = useMemo(() => columnWidths(sheet, language), [sheet, language]);
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    paddingStart: 0,
    scrollPaddingStart: rowHeight,
  });
  const selected = selection?.sheet === sheet.name ? selection : null;
  useEffect(() => {
    if (!selected || selected.row > rowCount) return;
    virtualizer.scrollToIndex(selected.row - 1, { align: "auto" });
    const left = widths.slice(0, selected.column - 1).reduce((sum, width) => sum + width, numberWidth);
    const view = frame.current;
    const width = widths[selected.column - 1] ?? narrowest;
    if (!view) return;
    if (left - numberWidth < view.scrollLeft) view.scrollLeft = left - numberWidth;
    else if (left + width > view.scrollLeft + view.clientWidth) view.scrollLeft = left + width - view.clientWidth;
  }, [selected, rowCount, widths, virtualizer]);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const from = selected ?? { sheet: sheet.name, row: 1, column: 1 };
    const row = Math.min(Math.max(1, from.row + step.rows), rowCount);
    const column = Math.min(Math.max(1, from.column + step.columns), widths.length);
    onSelect({ sheet: sheet.name, row, column });
  };
  const totalWidth = widths.reduce((sum, width) => sum + width, numberWidth);
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-readonly
      aria-label={workbenchTextOf(language).table(sheet.name)}
      aria-rowcount={rowCount + 1}
      aria-colcount={widths.length + 1}
      aria-activedescendant={selected ? `${id}-cell` : undefined}
      tabIndex={0}
      onKeyDown={move}
    >
      <div className={styles.head} role="row" aria-rowindex={1} style={{ width: totalWidth }}>
        <div className={mergeClasses(styles.heading, styles.number)} style={{ width: numberWidth }} role="columnheader">
          #
        </div>
        {widths.map((width, index) => (
          <div key={columnLetters(index + 1)} className={styles.heading} style={{ width }} role="columnheader">
            {columnLetters(index + 1)}
          </div>
        ))}
      </div>
      <div className={styles.body} role="rowgroup" style={{ height: virtualizer.getTotalSize(), width: totalWidth }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            role="row"
            aria-rowindex={index + 2}
          >
            <div
              className={mergeClasses(styles.heading, styles.number)}
              style={{ width: numberWidth }}
              role="rowheader"
            >
              {index + 1}
            </div>
            {widths.map((width, column) => {
              const cell = { sheet: sheet.name, row: index + 1, column: column + 1 };
              const value = cellAt(sheet, cell.row, cell.column);
              const isSelected = selected?.row === cell.row && selected.column === cell.column;
              const text = readableCell(value, language);
              return (
                <div
                  key={column}
                  id={isSelected ? `${id}-cell` : undefined}
                  className={mergeClasses(
                    styles.cell,
                    typeof value === "number" && styles.figure,
                    isSelected && styles.selected,
                  )}
                  style={{ width }}
                  role="gridcell"
                  aria-selected={isSelected}
                  title={text.length * letterWidth > width ? text : undefined}
                  onClick={() => onSelect(cell)}
                >
                  {text}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
  PageDown: { rows: 20, columns: 0 },
  PageUp: { rows: -20, columns: 0 },
};

/** Wide enough for most cells of the column: a title above the table must not widen its first column. */
function columnWidths(sheet: SheetSnapshot, language: Language): number[] {
  const count = Math.max(lastColumnOf(sheet), 1) + spare.columns;
  const last = Math.min(lastRowOf(sheet), sheet.firstRow + sampleRows);
  return Array.from({ length: count }, (_width, index) => {
    const lengths: number[] = [];
    for (let row = sheet.firstRow; row <= last; row++) {
      const { length } = readableCell(cellAt(sheet, row, index + 1), language);
      if (length > 0) lengths.push(length);
    }
    const usual = lengths.sort((left, right) => left - right)[Math.floor(lengths.length * 0.8)] ?? 0;
    return Math.round(Math.min(widest, Math.max(narrowest, usual * letterWidth + 10)));
  });
}
