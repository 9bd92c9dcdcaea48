/** How many people have which level, as bars with their figures, and how many may be excellent. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Level, MonthlyScore } from "../../scoring/monthly-score";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  label: { overflowWrap: "anywhere" },
  count: { fontVariantNumeric: "tabular-nums" },
  track: {
    position: "relative",
    display: "flex",
    gridColumnStart: 1,
    gridColumnEnd: 3,
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  /** Beyond the mark of how many may be: never in the colour of what is right. */
  excess: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorStatusWarningBorderActive,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  cap: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "0px",
    borderLeft: `2px dashed ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  over: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
});

const levels: readonly Level[] = ["excellent", "good", "complete", "incomplete"];

export interface LevelChartProps {
  readonly people: readonly MonthlyScore[];
  /** How many may be excellent. */
  readonly excellentMost: number;
}

export function LevelChart({ people, excellentMost }: LevelChartProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const countOf = (level: Level | null) => people.filter((score) => score.level === level).length;
  const unrated = countOf(null);
  const share = (count: number) => `${(100 * count) / Math.max(1, people.length)}%`;
  return (
    <ul className={styles.list} aria-label={text.summary.counts}>
      {levels.map((level) => {
        const count = countOf(level);
        const isOver = level === "excellent" && count > excellentMost;
        return (
          <li key={level} className={styles.line}>
            <span className={styles.label}>{text.score.levels[level]}</span>
            <span className={mergeClasses(styles.count, isOver && styles.over)}>
              {count === 0
                ? text.summary.nobody
                : text.summary.share(format.number(count), format.percent(count / people.length))}
              {isOver ? ` · ${text.summary.most(format.number(excellentMost))}` : ""}
            </span>
            <span className={styles.track} aria-hidden>
              {isOver ? (
                <>
                  <span className={styles.bar} style={{ width: share(excellentMost) }} />
                  <span className={styles.excess} style={{ width: share(count - excellentMost) }} />
                </>
              ) : (
                <span className={styles.bar} style={{ width: share(count) }} />
              )}
              {level === "excellent" ? <span className={styles.cap} style={{ left: share(excellentMost) }} /> : null}
            </span>
          </li>
        );
      })}
      {unrated > 0 ? (
        <li className={styles.line}>
          <span className={styles.label}>{text.summary.unrated}</span>
          <span className={styles.count}>
            {text.summary.share(format.number(unrated), format.percent(unrated / people.length))}
          </span>
        </li>
      ) : null}
    </ul>
  );
}
