/** On the view of the conversion: what the choices and edits change, in a few figures, and the way to every row. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";
import { ChangeFigures } from "./change-figures";
import { filterCounts, shownDifferences } from "./shown-differences";
import { TrialBox } from "./trial-box";
import { isTrial } from "./tried-changes";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
    padding: "2px 0",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Enough to see the direction; the view of differences has all of them. */
const mostShown = 3;

/** Nothing while there is nothing to compare or nothing differs. */
export function EffectBox({ reading }: { readonly reading: CatalogueReading }) {
  const styles = useStyles();
  const { text, format, store, controller } = usePane();
  const { differences } = reading;
  const rows = useMemo(() => differences?.rows ?? [], [differences]);
  const most = useMemo(
    () => shownDifferences({ rows, filter: "all", search: "", order: "size" }).slice(0, mostShown),
    [rows],
  );
  const counts = useMemo(() => filterCounts(rows), [rows]);
  if (!differences || (rows.length === 0 && !isTrial(reading))) return null;
  const { effect } = text.convert;
  return (
    <section className={styles.box} aria-label={effect.title}>
      <h2 className={styles.heading}>{effect.title}</h2>
      <p className={styles.facts} role="status">
        {effect.counts(
          format.number(counts.get("up") ?? 0),
          format.number(counts.get("down") ?? 0),
          format.number(differences.same),
        )}
      </p>
      <TrialBox reading={reading} />
      <ul className={styles.list} aria-label={effect.most}>
        {most.map(({ id, product, old, now, difference }) => (
          <li key={id} className={styles.line}>
            <span className={styles.name} title={`${product.detail || product.task} — ${product.output}`}>
              {product.code} {product.detail || product.task}
            </span>
            <ChangeFigures old={old} now={now} difference={difference} />
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        {rows.length > 0 ? (
          <Button size="small" onClick={() => store.dispatch({ type: "viewOpened", view: "differences" })}>
            {effect.all(format.number(rows.length))}
          </Button>
        ) : null}
        {isTrial(reading) ? (
          <Button size="small" onClick={() => void controller.discardTrial()}>
            {effect.discard}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
