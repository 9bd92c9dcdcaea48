/** What the last action did, with links to what was written and the way back; or what went wrong. */
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { cellAddress, parseCellAddress, type CellRef } from "../../workbook/address";
import type { Notice } from "../state/pane-state";
import { clockTime } from "./clock-time";
import { usePane, type Pane } from "./pane-context";
import { ProblemDetail } from "./problem-detail";
import { problemText } from "./problem-text";
import { SupportInfo } from "./support-info";

const useStyles = makeStyles({
  bar: { alignItems: "center", paddingTop: "2px", paddingBottom: "2px" },
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  sheet: { paddingRight: tokens.spacingHorizontalS, textAlign: "left" },
});

/** More links than this would push the view away. */
const mostLinks = 2;
/** Cells that a notice names. */
const mostCells = 3;

export function NoticeBar() {
  const styles = useStyles();
  const pane = usePane();
  const { state, text, store, controller } = pane;
  const { notice } = state;
  if (!notice) return null;
  const isProblem = notice.kind === "problem";
  const close = () => store.dispatch({ type: "noticeClosed" });
  return (
    <MessageBar
      // A second notice in the same words is a new one: it comes anew, and is read out anew.
      key={state.noticeNumber}
      className={styles.bar}
      intent={isProblem ? "error" : notice.kind === "cancelled" ? "warning" : "success"}
      layout="singleline"
      politeness={isProblem ? "assertive" : "polite"}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <MessageBarBody className={styles.body}>
        <Told notice={notice} pane={pane} />
        <NoticeText notice={notice} pane={pane} />
        <Place notice={notice} pane={pane} />
        {isProblem && notice.problem.kind === "unknown" ? <ProblemDetail detail={notice.problem.detail} /> : null}
        {isProblem ? <SupportInfo problem={notice.problem} /> : null}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={text.notice.close}
            onClick={close}
          />
        }
      >
        {isProblem && notice.problem.kind === "user" && notice.problem.key === "formulasLocked" ? (
          <Button size="small" onClick={() => void controller.insist()}>
            {text.notice.insist}
          </Button>
        ) : null}
        {isUndoable(notice) && state.canUndo ? (
          <Button size="small" onClick={() => void controller.undo()}>
            {text.notice.undo}
          </Button>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Also after an undo that was refused for what people typed: they may take that back themselves. */
function isUndoable(notice: Notice): boolean {
  if (notice.kind === "problem") return notice.problem.kind === "user" && notice.problem.key === "typedSince";
  return notice.kind === "written" || ["fixed", "removed", "takenBack", "takenOver", "rowsAdded"].includes(notice.kind);
}

interface PartProps {
  readonly notice: Notice;
  readonly pane: Pane;
}

/** When it was done: the same words a second time are told apart by it. */
function Told({ notice, pane }: PartProps) {
  const styles = useStyles();
  const latest = pane.state.history.at(-1);
  if (!latest || notice.kind === "problem" || !isUndoable(notice)) return null;
  return <span className={styles.time}>{clockTime(latest.at, pane.state.language)} </span>;
}

/** The way to the cell that the notice speaks of. */
function Place({ notice, pane }: PartProps) {
  const styles = useStyles();
  const at = placeOf(notice, pane);
  if (!at) return null;
  const name = `${at.sheet} · ${cellAddress(at.row, at.column)}`;
  return (
    <>
      {" "}
      <Link as="button" className={styles.sheet} onClick={() => void pane.controller.goTo(at)}>
        {name}
      </Link>
    </>
  );
}

function placeOf(notice: Notice, { state }: Pane): CellRef | null {
  if (["fixed", "takenBack", "takenOver", "rowsAdded"].includes(notice.kind))
    return state.history.at(-1)?.first ?? null;
  if (notice.kind === "undoneBut") return notice.left[0] ?? null;
  if (notice.kind !== "problem" || notice.problem.kind !== "user") return null;
  const { sheet, cell } = notice.problem.params;
  const place = typeof cell === "string" ? parseCellAddress(cell) : null;
  return typeof sheet === "string" && place ? { sheet, ...place } : null;
}

function NoticeText({ notice, pane }: { readonly notice: Notice; readonly pane: Pane }) {
  const styles = useStyles();
  const { text, format, messages, controller } = pane;
  switch (notice.kind) {
    case "written":
      return (
        <>
          {text.notice.written}{" "}
          {linked(notice.sheets).map((sheet) => (
            <Link
              key={sheet}
              as="button"
              className={styles.sheet}
              title={text.notice.goToSheet(sheet)}
              onClick={() => void controller.goTo({ sheet, row: 1, column: 1 })}
            >
              {sheet}
            </Link>
          ))}
          {notice.sheets.length > mostLinks ? (
            <Link
              as="button"
              className={styles.sheet}
              onClick={() => pane.store.dispatch({ type: "viewOpened", view: "history" })}
            >
              {text.notice.andMore(format.number(notice.sheets.length - 1))}
            </Link>
          ) : null}
        </>
      );
    case "fixed":
      return text.notice.fixed(format.number(notice.count), notice.left === 0 ? null : format.number(notice.left));
    case "removed":
      return text.notice.removed(format.number(notice.count));
    case "takenOver":
      return text.references.takenOver(format.number(notice.count));
    case "rowsAdded":
      return text.references.added(format.number(notice.count));
    case "takenBack":
      return takenBackText(notice, pane);
    case "nothingToRemove":
      return text.notice.nothingToRemove;
    case "undone":
      return text.notice.undone;
    case "undoneBut":
      return text.notice.undoneBut(cellsText(notice.left, pane));
    case "wentBack":
      return text.history.wentBack(format.number(notice.count), notice.left === 0 ? null : format.number(notice.left));
    case "putBack":
      return text.notice.putBack;
    case "leftAsIs":
      return text.notice.leftAsIs;
    case "cancelled":
      return text.work.cancelled;
    case "problem":
      return problemText(notice.problem, messages, text);
  }
}

/** "D7, D8 và 3 ô khác". */
function cellsText(cells: readonly CellRef[], { text, format }: Pane): string {
  const named = cells
    .slice(0, mostCells)
    .map(({ row, column }) => cellAddress(row, column))
    .join(", ");
  return cells.length > mostCells ? text.notice.andCells(named, format.number(cells.length - mostCells)) : named;
}

function takenBackText({ cells, stuck }: Extract<Notice, { kind: "takenBack" }>, { text, format }: Pane): string {
  const { takenBack, takenBackLeft, nothingTakenBack, stuck: reasons } = text.differences;
  if (cells === 0) return nothingTakenBack(format.list([...new Set(stuck.map(({ reason }) => reasons[reason]))]));
  const count = format.number(cells);
  return stuck.length === 0 ? takenBack(count) : takenBackLeft(count, format.number(stuck.length));
}

/** Of many sheets the last one, which sums up the others. */
function linked(sheets: readonly string[]): readonly string[] {
  return sheets.length > mostLinks ? sheets.slice(-1) : sheets;
}
