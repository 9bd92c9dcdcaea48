/** How much is mended, as a ring with its figures. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  box: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge, minWidth: 0 },
  ring: { flexShrink: 0, transform: "rotate(-90deg)", fill: "none" },
  track: { stroke: tokens.colorNeutralStroke1 },
  done: { stroke: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { stroke: "Highlight" } },
  text: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

const size = 24;
const thickness = 4;
const radius = (size - thickness) / 2;
const around = 2 * Math.PI * radius;

export interface ProgressRingProps {
  readonly done: number;
  readonly total: number;
  /** "3/11". */
  readonly figures: string;
  /** The whole sentence. */
  readonly label: string;
}

export function ProgressRing({ done, total, figures, label }: ProgressRingProps) {
  const styles = useStyles();
  const circle = { cx: size / 2, cy: size / 2, r: radius, strokeWidth: thickness };
  const share = total === 0 ? 1 : done / total;
  return (
    <span
      className={styles.box}
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={label}
      aria-label={label}
      title={label}
    >
      <svg className={styles.ring} width={size} height={size} aria-hidden>
        <circle className={styles.track} {...circle} />
        <circle className={styles.done} {...circle} strokeDasharray={`${share * around} ${around}`} />
      </svg>
      <span className={styles.text} aria-hidden>
        {figures}
      </span>
    </span>
  );
}
