/** One finding: its cell, the row's product in a few words, what is wrong, and its fix as a button. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { excerpt } from "../../text/excerpt";
import type { Finding } from "../../rulebook/rulebook";
import { cellAddress } from "../../workbook/address";
import { usePane } from "../shared/pane-context";
import { concerns } from "../../findings/concerns";
import { FindingChoices } from "./finding-choices";
import { fixText } from "./fix-text";
import { RowsList } from "./rows-list";
import { StepChoices } from "./step-choices";

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    marginLeft: "6px",
  },
  selected: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  open: {
    display: "block",
    width: "100%",
    padding: "1px 2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  place: { display: "flex", gap: tokens.spacingHorizontalSNudge, fontSize: tokens.fontSizeBase200 },
  cell: { flexShrink: 0, color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  product: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  message: { display: "block", overflowWrap: "anywhere" },
  fix: {
    marginTop: tokens.spacingVerticalXXS,
    maxWidth: "100%",
    minWidth: 0,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

export interface FindingLineProps {
  readonly finding: Finding;
  readonly product: string;
  readonly tabIndex: 0 | -1;
}

export function FindingLine({ finding, product, tabIndex }: FindingLineProps) {
  const styles = useStyles();
  const { state, format, messages, controller } = usePane();
  const { at, code, params, fix } = finding;
  const isSelected = state.selection !== null && concerns(finding, state.selection);
  const reading = state.catalogue.kind === "ready" ? state.catalogue.reading : null;
  const [first, ...others] = reading?.assessment.catalogue.sheets ?? [];
  const hasManySheets = others.some(({ name }) => name !== first?.name);
  const address = cellAddress(at.row, at.column);
  return (
    <div className={mergeClasses(styles.line, isSelected && styles.selected)}>
      <button
        type="button"
        className={styles.open}
        tabIndex={tabIndex}
        title={code}
        aria-current={isSelected ? "true" : undefined}
        onClick={() => void controller.goTo(at)}
      >
        <span className={styles.place}>
          <span className={styles.cell}>{hasManySheets ? `${at.sheet}!${address}` : address}</span>
          <span className={styles.product}>{excerpt(product)}</span>
        </span>
        <span className={styles.message}>{messages.findings[code].message(params)}</span>
      </button>
      {fix && code !== "W202" ? (
        <>
          <RowsList finding={finding} />
          <Button
            className={styles.fix}
            size="small"
            tabIndex={tabIndex}
            onClick={() => void controller.applyFixes([finding])}
          >
            {messages.terms.fix[fix.kind].button(fixText(fix, format))}
          </Button>
        </>
      ) : null}
      {reading && code === "W202" ? <StepChoices finding={finding} reading={reading} tabIndex={tabIndex} /> : null}
      {reading ? <FindingChoices finding={finding} reading={reading} tabIndex={tabIndex} /> : null}
    </div>
  );
}
