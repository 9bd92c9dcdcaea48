/** The open workbook: its visible sheets as tabs, the active one as a table that follows the pane. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../strings/language";
import { workbenchTextOf } from "../strings/workbench-text";
import { walkButtons } from "../taskpane/shared/walk-buttons";
import type { CellRef } from "../workbook/address";
import type { WorkbookHost } from "../workbook/workbook-host";
import { findSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { SheetTable } from "./sheet-table";

const useStyles = makeStyles({
  tabs: { flexShrink: 0, display: "flex", overflowX: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderTop: "3px solid transparent",
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

export interface WorkbookTableProps {
  readonly host: WorkbookHost;
  readonly language: Language;
  /** The cell that was selected before the table came up. */
  readonly selected?: CellRef | null;
}

export function WorkbookTable({ host, language, selected = null }: WorkbookTableProps) {
  const styles = useStyles();
  const { workbook, selection } = useWorkbook(host, selected);
  if (!workbook) return null;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const shown =
    findSheet(workbook, selection?.sheet ?? "") ?? findSheet(workbook, workbook.activeSheet ?? "") ?? visible[0];
  if (!shown) return null;
  const select = (cell: CellRef) => void host.select(cell);
  return (
    <>
      <SheetTable key={shown.name} sheet={shown} selection={selection} language={language} onSelect={select} />
      <div className={styles.tabs} role="tablist" aria-label={workbenchTextOf(language).sheets} onKeyDown={walkButtons}>
        {visible.map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            className={mergeClasses(styles.tab, name === shown.name && styles.current)}
            aria-selected={name === shown.name}
            onClick={() => select({ sheet: name, row: 1, column: 1 })}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

interface ShownWorkbook {
  readonly workbook: WorkbookSnapshot | null;
  readonly selection: CellRef | null;
}

/** The workbook as it is now, and the cell that was selected last. */
function useWorkbook(host: WorkbookHost, selected: CellRef | null): ShownWorkbook {
  const [workbook, setWorkbook] = useState<WorkbookSnapshot | null>(null);
  const [selection, setSelection] = useState<CellRef | null>(selected);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const snapshot = await host.read();
      if (isCurrent) setWorkbook(snapshot);
    };
    void read();
    const stops = [host.onChange(() => void read()), host.onSelect(setSelection)];
    return () => {
      isCurrent = false;
      for (const stop of stops) stop();
    };
  }, [host]);
  return { workbook, selection };
}
