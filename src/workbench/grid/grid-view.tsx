/** The workbook as a grid to type into. Until the grid has come up, and for screen readers, a plain table shows it. */
import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../strings/language";
import { workbenchTextOf } from "../../strings/workbench-text";
import { WorkbookTable } from "../workbook-table";
import type { RefusedKind } from "./commands";
import type { Grid, GridListener } from "./grid";
import { GridStrip } from "./grid-strip";
import type { WorkbenchHost } from "./workbench-host";

const useStyles = makeStyles({
  place: { position: "relative", flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  // The engine measures its place, so it is covered and not taken away.
  grid: { position: "absolute", inset: 0, isolation: "isolate" },
  covered: { visibility: "hidden" },
  table: {
    position: "absolute",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  loading: { position: "absolute", right: tokens.spacingHorizontalL, bottom: "48px" },
});

const loadGrid = () => import("./univer-grid");

export interface GridViewProps {
  readonly host: WorkbenchHost;
  readonly language: Language;
  readonly isDark: boolean;
  readonly onRefused: (what: RefusedKind | "locked") => void;
  readonly onFailed: () => void;
}

export function GridView({ host, language, isDark, onRefused, onFailed }: GridViewProps) {
  const styles = useStyles();
  const text = workbenchTextOf(language);
  const [isPlain, setPlain] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { grid, isShown } = useGrid({ host, language, isDark, onRefused, onFailed, place });
  const showsTable = isPlain || !isShown;
  return (
    <>
      <GridStrip
        text={text}
        isReady={isShown}
        isPlain={isPlain}
        onAct={(action) => grid?.act(action)}
        onPlain={setPlain}
      />
      <div className={styles.place}>
        <div
          ref={place}
          className={mergeClasses(styles.grid, showsTable && styles.covered)}
          role="application"
          aria-label={text.grid.name}
        />
        {showsTable ? (
          <div className={styles.table}>
            <WorkbookTable host={host} language={language} />
            {isPlain ? null : <Spinner className={styles.loading} size="tiny" delay={500} label={text.grid.loading} />}
          </div>
        ) : null}
      </div>
    </>
  );
}

interface GridUse extends GridViewProps {
  readonly place: React.RefObject<HTMLDivElement | null>;
}

/** One grid for the life of the page; each workbook is shown in it. */
function useGrid({ host, language, isDark, onRefused, onFailed, place }: GridUse) {
  const [grid, setGrid] = useState<Grid | null>(null);
  const [shown, setShown] = useState<WorkbenchHost | null>(null);
  const current = useRef({ host, onRefused, onFailed, language, isDark });
  useEffect(() => {
    current.current = { host, onRefused, onFailed, language, isDark };
  });
  useEffect(() => {
    let isGone = false;
    let made: Grid | null = null;
    const listener: GridListener = {
      onEdits: (edits) => current.current.host.takeEdits(edits),
      onSelect: (cell) => current.current.host.takeSelection(cell),
      onRefused: (what) => current.current.onRefused(what),
    };
    loadGrid().then(
      ({ UniverGrid }) => {
        if (isGone || !place.current) return;
        const { language: words, isDark: dark } = current.current;
        made = new UniverGrid({ container: place.current, language: words, isDark: dark, listener });
        setGrid(made);
      },
      () => current.current.onFailed(),
    );
    return () => {
      isGone = true;
      made?.dispose();
    };
  }, [place]);
  useEffect(() => {
    if (!grid) return;
    let isCurrent = true;
    host.attach(grid).then(
      () => {
        if (isCurrent) setShown(host);
      },
      () => current.current.onFailed(),
    );
    return () => {
      isCurrent = false;
      host.detach();
    };
  }, [grid, host]);
  useEffect(() => grid?.setLanguage(language), [grid, language]);
  useEffect(() => grid?.setDark(isDark), [grid, isDark]);
  return { grid, isShown: shown === host };
}
