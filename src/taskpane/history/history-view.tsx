/** What was done to the workbook in this session, the latest first, typing included, and the way back to any point. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { History32Regular } from "@fluentui/react-icons/svg/history";
import { useRef } from "react";
import { cellAddress } from "../../workbook/address";
import { ActionBar } from "../shared/action-bar";
import { clockTime } from "../shared/clock-time";
import { EmptyState } from "../shared/empty-state";
import { usePane, type Pane } from "../shared/pane-context";
import { walkButtons } from "../shared/walk-buttons";
import { ViewFrame } from "../shared/view-frame";
import type { HistoryEntry } from "../state/history-entry";
import type { ViewId } from "../state/pane-state";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  time: {
    flexShrink: 0,
    width: "44px",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  body: { flexGrow: 1, flexBasis: "150px", minWidth: 0 },
  what: { display: "block", overflowWrap: "anywhere" },
  places: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  place: { textAlign: "left", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function HistoryView() {
  const styles = useStyles();
  const pane = usePane();
  const { state, text, controller } = pane;
  const words = text.history;
  const list = useRef<HTMLOListElement>(null);
  const { history } = state;
  const isBusy = state.work !== null;
  const oldest = history.find(({ canGoBack }) => canGoBack);
  const isWhole = history.every(({ canGoBack }) => canGoBack);
  if (history.length === 0) {
    return (
      <ViewFrame label={text.views.history} footer={<BackBar />}>
        <EmptyState icon={<History32Regular />} title={words.empty} body={words.emptyBody} />
      </ViewFrame>
    );
  }
  return (
    <ViewFrame label={text.views.history} footer={<BackBar />}>
      <h2 className={styles.heading}>{text.views.history}</h2>
      <p className={styles.meaning}>{words.meaning}</p>
      <ol ref={list} className={styles.list} aria-label={words.list} onKeyDown={walkButtons}>
        {[...history].reverse().map((entry) => (
          <Line key={entry.id} entry={entry} isBusy={isBusy} isBlocked={isBehindMoved(history, entry)} />
        ))}
      </ol>
      {oldest && isWhole ? (
        <div>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void controller.undoTo(oldest.id)}>
            {words.backAll}
          </Button>
        </div>
      ) : null}
    </ViewFrame>
  );
}

/** Rows that a person moved by hand since lie between: cells would come back in other rows. */
function isBehindMoved(history: readonly HistoryEntry[], entry: HistoryEntry): boolean {
  return entry.what === "typed" && history.slice(history.indexOf(entry)).some(({ what }) => what === "moved");
}

interface LineProps {
  readonly entry: HistoryEntry;
  readonly isBusy: boolean;
  readonly isBlocked: boolean;
}

function Line({ entry, isBusy, isBlocked }: LineProps) {
  const styles = useStyles();
  const pane = usePane();
  const { text, controller } = pane;
  const words = text.history;
  const [what, time] = [whatText(entry, pane), clockTime(entry.at, pane.state.language)];
  const { first, sheets, canGoBack } = entry;
  const open = (sheet: string) => void controller.goTo(first?.sheet === sheet ? first : { sheet, row: 1, column: 1 });
  return (
    <li className={styles.line}>
      <span className={styles.time}>{time}</span>
      <span className={styles.body}>
        <span className={styles.what}>{what}</span>
        <span className={styles.places}>
          {placesOf(entry).map((sheet) => (
            <Link key={sheet} as="button" className={styles.place} onClick={() => open(sheet)}>
              {first?.sheet === sheet ? `${sheet} · ${cellAddress(first.row, first.column)}` : sheet}
            </Link>
          ))}
          {sheets.length > mostPlaces ? <span>…</span> : null}
        </span>
      </span>
      {canGoBack && !isBlocked ? (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={words.backOf(what, time)}
          onClick={() => void controller.undoTo(entry.id)}
        >
          {words.back}
        </Button>
      ) : (
        <span className={styles.note}>{entry.what === "moved" || isBlocked ? words.byHand : words.gone}</span>
      )}
    </li>
  );
}

/** A month of 200 people has as many sheets. */
const mostPlaces = 12;

function placesOf({ sheets, first }: HistoryEntry): readonly string[] {
  const all = sheets.length > 0 ? sheets : first ? [first.sheet] : [];
  return all.slice(0, mostPlaces);
}

function whatText({ what, sheets, cells }: HistoryEntry, { text, format }: Pane): string {
  return text.history.what[what](format.number(sheets.length), format.number(cells));
}

/** Back to where the person came from. */
function BackBar() {
  const { state, text, store } = usePane();
  const view: ViewId = state.viewBefore;
  return <ActionBar label={text.history.close} onAct={() => store.dispatch({ type: "viewOpened", view })} />;
}
