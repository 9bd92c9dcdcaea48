/** What the choices above give: figures, the map of groups and bands, and how the coefficients spread. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Conversion } from "../../conversion/conversion";
import { usePane } from "../shared/pane-context";
import { extremesOf } from "../shared/extremes";
import { CoefficientTable } from "./coefficient-table";
import { DistributionChart } from "./distribution-chart";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ConversionPreviewProps {
  readonly conversion: Conversion;
  /** The conversion that this one would replace; `null` when nothing is tried out. */
  readonly before: Conversion | null;
}

export function ConversionPreview({ conversion, before }: ConversionPreviewProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { standard, rows } = conversion;
  if (!standard) return null;
  const coefficients = rows.flatMap(({ coefficient }) => (coefficient === null ? [] : [coefficient]));
  const missing = rows.length - coefficients.length;
  const range = extremesOf(coefficients);
  return (
    <section className={styles.section} aria-label={text.convert.preview}>
      <h2 className={styles.heading}>{text.convert.preview}</h2>
      {range ? (
        <p className={styles.facts}>
          {text.convert.range(
            format.number(coefficients.length),
            format.number(range.least),
            format.number(range.most),
          )}
        </p>
      ) : null}
      {missing > 0 ? <p className={styles.facts}>{text.convert.notComputed(format.number(missing))}</p> : null}
      <h3 className={styles.part}>{text.convert.map}</h3>
      <p className={styles.facts}>
        {text.convert.mapHelp} {before ? text.convert.effect.mapHelp : ""}
      </p>
      <CoefficientTable conversion={conversion} before={before} />
      <h3 className={styles.part}>{text.convert.distribution}</h3>
      <DistributionChart coefficients={coefficients} />
    </section>
  );
}
