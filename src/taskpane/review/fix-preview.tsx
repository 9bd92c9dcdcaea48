/** What mending a whole group would change, before it is done. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../rulebook/rulebook";
import { cellAt, findSheet } from "../../workbook/workbook-snapshot";
import { cellAddress } from "../../workbook/address";
import { readableCell } from "../shared/readable-cell";
import { findingKey } from "../../findings/finding-key";
import { fixText } from "./fix-text";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  box: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  changes: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
  change: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Enough to judge by; the rest is the same in kind. */
const mostShown = 6;

export function FixPreview({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { state, text, format, messages, store, controller } = usePane();
  if (state.catalogue.kind !== "ready") return null;
  const { workbook } = state.catalogue.reading.assessment;
  const close = () => store.dispatch({ type: "previewClosed" });
  const current = ({ at }: Finding) => {
    const sheet = findSheet(workbook, at.sheet);
    const shown = sheet ? readableCell(cellAt(sheet, at.row, at.column), state.language) : "";
    return shown === "" ? "" : `“${shown}” `;
  };
  const title = text.review.previewTitle(format.number(findings.length));
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <p className={styles.title}>{title}</p>
      <ul className={styles.changes}>
        {findings.slice(0, mostShown).map((finding) => (
          <li key={findingKey(finding)} className={styles.change}>
            <strong>{cellAddress(finding.at.row, finding.at.column)}</strong> {current(finding)}
            {finding.fix ? messages.terms.fix[finding.fix.kind].becomes(fixText(finding.fix, format)) : null}
          </li>
        ))}
        {findings.length > mostShown ? (
          <li>{text.review.previewRows(format.number(findings.length - mostShown))}</li>
        ) : null}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" onClick={() => void controller.applyFixes(findings)}>
          {text.review.applyAll(format.number(findings.length))}
        </Button>
        <Button size="small" onClick={close}>
          {text.review.keep}
        </Button>
      </div>
    </div>
  );
}
