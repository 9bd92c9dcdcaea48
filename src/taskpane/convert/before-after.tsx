/** Before and after, while another standard unit or other figures are tried out and nothing is written yet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Conversion } from "../../conversion/conversion";
import { usePane } from "../shared/pane-context";
import { productName } from "./product-name";
import { ShortName } from "./short-name";
import { whatChanges } from "./what-changes";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightSemibold, textAlign: "right", padding: "2px 0 2px 8px", whiteSpace: "nowrap" },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left", padding: "3px 0", overflowWrap: "anywhere" },
  value: {
    textAlign: "right",
    verticalAlign: "top",
    padding: "3px 0 3px 8px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

export interface BeforeAfterProps {
  readonly before: Conversion;
  readonly after: Conversion;
}

export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const styles = useStyles();
  const { text, format, controller } = usePane();
  const { effect } = text.convert;
  const { up, down, same, oldStandard, most } = useMemo(() => whatChanges(before, after), [before, after]);
  return (
    <section className={styles.box} aria-label={effect.title}>
      <h2 className={styles.heading}>{effect.title}</h2>
      <p className={styles.facts} role="status">
        {effect.counts(format.number(up), format.number(down), format.number(same))}
      </p>
      {oldStandard ? <p className={styles.facts}>{effect.oldStandard(productName(oldStandard))}</p> : null}
      {most.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {effect.most}
              </th>
              <th scope="col" className={styles.head}>
                {effect.before}
              </th>
              <th scope="col" className={styles.head}>
                {effect.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {most.map(({ row, before: old, after: now }) => (
              <tr key={row.id}>
                <th scope="row" className={styles.name}>
                  <ShortName row={row} />
                </th>
                <td className={styles.value}>{format.number(old)}</td>
                <td className={styles.value}>{format.number(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div>
        <Button size="small" onClick={() => void controller.choose({ tried: {} })}>
          {effect.discard}
        </Button>
      </div>
    </section>
  );
}
