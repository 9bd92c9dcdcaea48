/**
 * The workbook as a grid to type into. Its frame stands from the start and is filled when the grid has come up; a plain
 * table shows the workbook to screen readers, and where there is no grid.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer, useRef, useState, type RefObject } from "react";
import type { Language } from "../../strings/language";
import { workbenchTextOf } from "../../strings/workbench-text";
import { cellAddress } from "../../workbook/address";
import { startSliceClock } from "../../workbook/slice-clock";
import { UserError } from "../../workbook/user-error";
import { WorkbookTable } from "../workbook-table";
import type { Refusal } from "./access/commands";
import { engineWords } from "./engine/engine-words";
import type { Grid, GridListener } from "./grid";
import { GridFrame } from "./grid-frame";
import { GridStrip } from "./grid-strip";
import { loadGrid } from "./load-grid";
import { FindingCard } from "./marks/finding-card";
import type { MarkCard } from "./marks/mark-pointer";
import { KeyboardHint } from "./keyboard-hint";
import type { WorkbenchHost } from "../host/workbench-host";

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
  // For screen readers; what it says stands in the card.
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
  reason: {
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface GridViewProps {
  readonly host: WorkbenchHost;
  readonly language: Language;
  readonly isDark: boolean;
  /** What goes before the grid, which keeps the page busy while it comes up. */
  readonly after: Promise<void>;
  /** Set to what brings the keyboard into the workbook. */
  readonly enter: RefObject<() => void>;
  readonly onRefused: (what: Refusal) => void;
  /** `again` fetches a grid that did not come; `null` where it broke, which only a new page mends. */
  readonly onFailed: (again: (() => void) | null) => void;
}

export function GridView({ host, language, isDark, after, enter, onRefused, onFailed }: GridViewProps) {
  const styles = useStyles();
  const text = workbenchTextOf(language);
  const [isPlain, setPlain] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const [card, setCard] = useState<MarkCard | null>(null);
  const { grid, isShown, hasFailed } = useGrid({
    host,
    language,
    isDark,
    after,
    onRefused,
    onFailed,
    onCard: setCard,
    place,
  });
  const showsTable = isPlain || hasFailed;
  const isWaiting = !showsTable && !isShown;
  useEffect(() => {
    enter.current = () => {
      if (showsTable) table.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
      else if (!isWaiting) grid?.focus();
    };
  }, [enter, grid, showsTable, isWaiting]);
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
          className={mergeClasses(styles.grid, !(isShown && !isPlain) && styles.covered)}
          role="application"
          aria-label={text.grid.name}
        />
        {card && !showsTable ? (
          <FindingCard
            mark={card.mark}
            place={card.place}
            isSelected={card.isSelected}
            keys={text.grid.cardKeys}
            onFix={(mark) => host.fix(mark)}
            onLeave={() => grid?.focus()}
            onHold={(isHeld) => grid?.holdCard(isHeld)}
          />
        ) : null}
        <p className={styles.said} role="status">
          {card?.isSelected && !showsTable
            ? text.grid.cellHas(cellAddress(card.mark.at.row, card.mark.at.column), card.mark)
            : null}
        </p>
        <KeyboardHint place={place} text={text.grid.keys} />
        {showsTable ? (
          <div ref={table} className={styles.table}>
            {isPlain ? <p className={styles.reason}>{text.grid.plainReason}</p> : null}
            <WorkbookTable host={host} language={language} selected={host.selection} />
          </div>
        ) : null}
        {isWaiting ? <GridFrame text={text} /> : null}
      </div>
    </>
  );
}

interface GridUse extends Omit<GridViewProps, "enter"> {
  readonly onCard: (card: MarkCard | null) => void;
  readonly place: RefObject<HTMLDivElement | null>;
}

/** One grid for the life of the page; each workbook is shown in it. */
function useGrid({ host, language, isDark, after, onRefused, onFailed, onCard, place }: GridUse) {
  const [grid, setGrid] = useState<Grid | null>(null);
  const [shown, setShown] = useState<WorkbenchHost | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const current = useRef({ host, onRefused, onFailed, language, isDark });
  const isBroken = useRef(false);
  const fail = useCallback(() => {
    isBroken.current = true;
    setFailed(true);
    current.current.onFailed(null);
    // Saving and writing would wait for results that do not come any more.
    void current.current.host.giveUp();
  }, []);
  const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0);
  const fetchAgain = useCallback(() => {
    setFailed(false);
    tryAgain();
  }, []);
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
      onCard,
      onBroken: fail,
    };
    const make = async () => {
      await after;
      const { language: spoken } = current.current;
      const [{ UniverGrid }, words] = await Promise.all([loadGrid(), engineWords[spoken].load()]);
      if (isGone || !place.current) return;
      const { isDark: dark } = current.current;
      made = new UniverGrid({ container: place.current, language: spoken, words, isDark: dark, listener });
      // Which may be another one by now.
      made.setLanguage(current.current.language);
      setGrid(made);
    };
    make().catch((error: unknown) => {
      if (!(error instanceof UserError)) {
        fail();
        return;
      }
      setFailed(true);
      current.current.onFailed(fetchAgain);
    });
    return () => {
      isGone = true;
      made?.dispose();
    };
  }, [place, after, fail, fetchAgain, onCard, attempt]);
  useEffect(() => {
    if (!grid) return;
    let isCurrent = true;
    const isLeft = () => !isCurrent || isBroken.current;
    // One workbook after the other: the one that was opened last must be the one that stays.
    const attach = async () => {
      // The page is drawn and hears of keys before the workbook comes into the grid.
      await startSliceClock().pause();
      if (isLeft()) return;
      await host.attach(grid);
      if (isLeft()) host.detach();
      else setShown(host);
    };
    turn.current = turn.current.then(attach).catch(() => {
      // A grid that was taken away in the middle did not fail.
      if (!isLeft()) fail();
    });
    return () => {
      isCurrent = false;
      host.detach();
    };
  }, [grid, host, fail]);
  useEffect(() => grid?.setLanguage(language), [grid, language]);
  useEffect(() => grid?.setDark(isDark), [grid, isDark]);
  return { grid, isShown: shown === host && !hasFailed, hasFailed };
}
