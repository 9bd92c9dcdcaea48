/** Progress of the running work with its count and a way to stop it; nothing in the first half second. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { WorkKind } from "../state/pane-state";
import { usePane } from "./pane-context";

const patience = 500;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  text: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

export function WorkLine({ fallback }: { readonly fallback: ReactNode }) {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const { work } = state;
  const isShown = useLongerThan(work?.kind ?? null);
  if (!work || !isShown) return fallback;
  // A total of a few is a count of stages, which says nothing to people.
  const hasCount = work.total > 10;
  const label = hasCount
    ? `${text.work[work.kind]} ${text.work.progress(format.number(work.done), format.number(work.total))}`
    : text.work[work.kind];
  return (
    <div className={styles.line} role="status">
      <div className={styles.text}>
        <span>{label}</span>
        <ProgressBar
          aria-label={text.work[work.kind]}
          value={work.total > 0 ? work.done / work.total : undefined}
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

/** True once the same work has run for longer than people like to wait. */
function useLongerThan(kind: WorkKind | null): boolean {
  const [shown, setShown] = useState<WorkKind | null>(null);
  useEffect(() => {
    if (kind === null) return undefined;
    const timer = setTimeout(() => setShown(kind), patience);
    return () => {
      clearTimeout(timer);
      setShown(null);
    };
  }, [kind]);
  return kind !== null && shown === kind;
}
