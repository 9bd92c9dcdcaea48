/**
 * The bottom of every view: what happened or is happening, what the main action will do, and the action
 * itself. Its height does not change when work begins or ends, so nothing above it jumps.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isHeld } from "../state/busy";
import { NoticeBar } from "./notice-bar";
import { usePane } from "./pane-context";
import { RemarkBar } from "./remark-bar";
import { WorkLine } from "./work-line";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  line: { minHeight: "32px", display: "flex", flexDirection: "column", justifyContent: "center" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1, minWidth: 0 },
});

export interface ActionBarProps {
  readonly label: string;
  readonly onAct: () => void;
  readonly isDisabled?: boolean;
  /** What the action will do, or why it cannot. */
  readonly hint?: ReactNode;
  /** Smaller actions beside the main one. */
  readonly beside?: ReactNode;
}

export function ActionBar({ label, onAct, isDisabled = false, hint, beside }: ActionBarProps) {
  const styles = useStyles();
  const { state } = usePane();
  const isBusy = isHeld(state.work);
  return (
    <footer className={styles.bar}>
      <NoticeBar />
      <RemarkBar />
      <div className={styles.line}>
        <WorkLine fallback={<p className={styles.hint}>{hint}</p>} />
      </div>
      <div className={styles.actions}>
        {beside}
        <Button
          className={styles.main}
          appearance="primary"
          disabledFocusable={isDisabled || isBusy}
          onClick={onAct}
          data-main-action
        >
          {label}
        </Button>
      </div>
    </footer>
  );
}
