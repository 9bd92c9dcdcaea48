/** What is tried out and moves coefficients: each setting old → new. They are taken or taken back together. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";
import { triedChanges } from "./tried-changes";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function TrialBox({ reading }: { readonly reading: CatalogueReading }) {
  const styles = useStyles();
  const pane = usePane();
  const words = pane.text.differences;
  const changes = triedChanges(reading, pane);
  if (changes.length === 0) return null;
  return (
    <section className={styles.box} aria-label={words.trial}>
      <h3 className={styles.heading}>{words.trial}</h3>
      <ul className={styles.list}>
        {changes.map(({ label, old, now }) => (
          <li key={label} className={styles.line}>
            <span className={styles.quiet}>{label}:</span> {old} {words.arrow} <b>{now}</b>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.trialNote}</p>
    </section>
  );
}
