/** "0,07 → 0,25 · +0,18": the old figure, the new one and by how much; never the old one alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  figures: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  now: { fontWeight: tokens.fontWeightSemibold },
  by: { color: tokens.colorNeutralForeground2 },
});

export interface ChangeFiguresProps {
  /** `null` where it is not known. */
  readonly old: number | null;
  readonly now: number | null;
  readonly difference: number | null;
}

export function ChangeFigures({ old, now, difference }: ChangeFiguresProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const shown = (value: number | null) => (value === null ? text.differences.blank : format.number(value, 4));
  return (
    <span className={styles.figures}>
      {shown(old)} {text.differences.arrow} <span className={styles.now}>{shown(now)}</span>
      {difference === null || difference === 0 ? null : (
        <span className={styles.by}>
          {" · "}
          {signed(difference, (value) => format.number(value, 4))}
        </span>
      )}
    </span>
  );
}

/** "+0,18", "−0,4". */
export function signed(value: number, write: (value: number) => string): string {
  return `${value < 0 ? "−" : "+"}${write(Math.abs(value))}`;
}
