/** One approved product, which can be chosen to become a row of the own catalogue. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { rowLabel } from "../../catalogue/catalogue-row";
import type { ReferenceRow } from "../../review/references/reference-catalogue";
import { usePane } from "../shared/pane-context";
import { measuresText, productText } from "./product-text";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { flexShrink: 0, width: "28px", display: "flex", justifyContent: "center" },
  body: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere", cursor: "pointer" },
  facts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ApprovedLineProps {
  readonly reference: ReferenceRow;
  readonly isChosen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onChoose: () => void;
}

export function ApprovedLine({ reference, isChosen, tabIndex, onChoose }: ApprovedLineProps) {
  const styles = useStyles();
  const pane = usePane();
  const { file, source, task, detail } = reference;
  const product = productText(reference);
  return (
    <div className={styles.line}>
      <span className={styles.box} data-row={rowLabel(source)}>
        <Checkbox
          checked={isChosen}
          input={{ tabIndex }}
          aria-label={pane.text.references.choose(product)}
          onChange={onChoose}
        />
      </span>
      <div className={styles.body} onClick={onChoose}>
        <span>{product}</span>
        {task === "" || detail === "" ? null : <span className={styles.quiet}>{task}</span>}
        <span className={styles.facts}>{measuresText(reference, pane)}</span>
        <span className={styles.quiet}>
          {file} · {rowLabel(source)}
        </span>
      </div>
    </div>
  );
}
