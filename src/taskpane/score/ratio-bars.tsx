/** The ratios of a form as small bars with their figures. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ratio } from "../../scoring/ratio-keys";
import type { PaneText } from "../../strings/vi/pane";
import type { NumberFormat } from "../shared/number-format";

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  ratio: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
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
  readonly ratios: readonly Ratio[];
  readonly text: PaneText["score"];
  readonly format: NumberFormat;
}

export function RatioBars({ ratios, text, format }: RatioBarsProps) {
  const styles = useStyles();
  return (
    <span className={styles.bars}>
      {ratios.map(({ key, value }) => (
        <span key={key} className={styles.ratio} title={text.ratios[key]}>
          <span className={styles.figure}>
            {key} {format.percent(value)}
          </span>
          <span className={styles.track} aria-hidden>
            <span className={styles.value} style={{ display: "block", width: `${Math.min(100, value * 100)}%` }} />
          </span>
        </span>
      ))}
    </span>
  );
}
