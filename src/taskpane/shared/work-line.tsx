/** Progress of the running work with its count and a way to stop it; nothing in the first half second. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Work } from "../state/pane-state";
import { usePane, type Pane } from "./pane-context";

const patience = 500;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  text: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

export function WorkLine({ fallback }: { readonly fallback: ReactNode }) {
  const styles = useStyles();
  const pane = usePane();
  const { state, text, controller } = pane;
  const { work } = state;
  const isShown = useLongerThanPatience(work !== null);
  if (!work || !isShown) return fallback;
  return (
    <div className={styles.line} role="status">
      <div className={styles.text}>
        <span>{labelOf(work, pane)}</span>
        <ProgressBar
          aria-label={whatIsDone(work, pane)}
          value={work.total > 0 ? (work.overall ?? work.done / work.total) : undefined}
          thickness="large"
        />
      </div>
      {work.canStop ? (
        <Button size="small" onClick={() => controller.cancel()}>
          {text.work.cancel}
        </Button>
      ) : null}
    </div>
  );
}

/** "Đang rà soát 1.240 / 5.000 dòng". */
function labelOf(work: Work, pane: Pane): string {
  const { text, format } = pane;
  const { done, total, unit } = work;
  if (pane.state.remarks.some(({ kind }) => kind === "waitsForCell")) return text.remarks.waitsForCell;
  const what = whatIsDone(work, pane);
  return unit ? `${what} ${text.work.count[unit](format.number(done), format.number(total))}` : what;
}

/** A check begins by reading the sheets, which are counted in something else than rows. */
function whatIsDone({ kind, unit }: Work, { text }: Pane): string {
  return kind === "read" && (unit === "cells" || unit === "sheets") ? text.work.open : text.work[kind];
}

/** True once work has run for longer than people like to wait, whatever its parts. */
function useLongerThanPatience(isWorking: boolean): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setTimeout(() => setShown(true), patience);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [isWorking]);
  return isWorking && isShown;
}
