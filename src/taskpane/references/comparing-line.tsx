/** How far reading or comparing is, with a way to stop it; nothing in the first half second. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../shared/pane-context";

const patience = 500;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

export function ComparingLine() {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const { busy } = state.references;
  const [isLong, setLong] = useState(false);
  const isBusy = busy !== null;
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBusy]);
  if (!busy || !isLong) return null;
  const { done, total, unit, overall } = busy.progress;
  const what = busy.kind === "open" ? text.references.opening : text.references.comparing;
  return (
    <div className={styles.line} role="status">
      <div className={styles.text}>
        <span>{unit ? `${what} ${text.work.count[unit](format.number(done), format.number(total))}` : what}</span>
        <ProgressBar aria-label={what} value={total > 0 ? (overall ?? done / total) : undefined} thickness="large" />
      </div>
      <Button size="small" onClick={() => controller.references.stop()}>
        {text.work.cancel}
      </Button>
    </div>
  );
}
