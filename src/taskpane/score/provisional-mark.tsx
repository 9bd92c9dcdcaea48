/** "tạm tính" beside a figure that rests on an assumption: a word, a shape and a tone of its own, and why on hover. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { assumptionsOf } from "../../scoring/provisional";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    padding: "0 5px",
    border: `1px dashed ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { color: "CanvasText", borderTopColor: "CanvasText" },
  },
});

/** Nothing for a score that stands. */
export function ProvisionalMark({ score }: { readonly score: MonthlyScore }) {
  const styles = useStyles();
  const { text, format } = usePane();
  const assumptions = assumptionsOf(score);
  if (assumptions.length === 0) return null;
  const why = format.list(assumptions.map((assumption) => text.desk.assumptions[assumption]));
  return (
    <span className={styles.mark} title={why}>
      {text.desk.provisional}
    </span>
  );
}
