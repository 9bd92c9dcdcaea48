/** The rows that a fix makes or takes, as they will stand: seen before it is pressed. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { tableFinder } from "../../catalogue/catalogue-row";
import type { Finding } from "../../rulebook/rulebook";
import { findSheet } from "../../workbook/workbook-snapshot";
import { usePane } from "../shared/pane-context";
import { rowsAfter } from "./rows-after";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0`, padding: 0, listStyleType: "none" },
  row: {
    padding: "2px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground2 },
  product: { fontWeight: tokens.fontWeightSemibold },
  gone: { textDecorationLine: "line-through" },
});

/** Nothing for a fix that only sets cells. */
export function RowsList({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const { fix, at } = finding;
  const checked = state.catalogue.kind === "ready" ? state.catalogue.reading.checked : null;
  const table = checked && tableFinder(checked.catalogue)(at);
  const snapshot = checked && findSheet(checked.workbook, at.sheet);
  if (!fix || !table || !snapshot) return null;
  const rows = rowsAfter({ fix, table, snapshot });
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.fixing.rowsAfter}>
      {rows.map(({ row, change, texts }) => (
        <li key={`${change} ${row}`} className={styles.row}>
          <span className={styles.place}>{text.fixing.rowAfter[change](row)}: </span>
          <span className={mergeClasses((change === "old" || change === "gone") && styles.gone)}>
            {texts.slice(0, -1).map((each) => `${each} → `)}
            <span className={styles.product}>{texts.at(-1)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
