/** a, b and c as three small bars with their figures. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ratios } from "../../scoring/monthly-score";
import type { PaneText } from "../../strings/vi/pane";
import type { NumberFormat } from "../shared/number-format";

const useStyles = makeStyles({
  bars: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS },
  ratio: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase100, lineHeight: "14px" },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: {
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
  },
  value: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

export interface RatioBarsProps {
  readonly ratios: Ratios;
  readonly text: PaneText["score"];
  readonly format: NumberFormat;
}

export function RatioBars({ ratios, text, format }: RatioBarsProps) {
  const styles = useStyles();
  const bars = [
    { key: "a", title: text.quantity, ratio: ratios.a },
    { key: "b", title: text.quality, ratio: ratios.b },
    { key: "c", title: text.progress, ratio: ratios.c },
  ];
  return (
    <span className={styles.bars}>
      {bars.map(({ key, title, ratio }) => (
        <span key={key} className={styles.ratio} title={title}>
          <span className={styles.figure}>
            {key} {format.percent(ratio)}
          </span>
          <span className={styles.track} aria-hidden>
            <span className={styles.value} style={{ display: "block", width: `${Math.min(100, ratio * 100)}%` }} />
          </span>
        </span>
      ))}
    </span>
  );
}
