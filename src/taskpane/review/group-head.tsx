/** A rule with its count: opens and closes its lines, and offers to mend all of them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";
import type { FindingGroup } from "./group-findings";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalXXS}`,
  },
  toggle: {
    flexGrow: 1,
    // The button for the group goes below where both do not fit.
    flexBasis: "60%",
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "2px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
  title: { minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  fix: { flexShrink: 0 },
});

export interface GroupHeadProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
}

export function GroupHead({ group, isOpen, tabIndex }: GroupHeadProps) {
  const styles = useStyles();
  const { text, messages, format, store } = usePane();
  const { code, severity, findings, fixable } = group;
  const { title } = messages.findings[code];
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.head}>
      <button
        type="button"
        className={styles.toggle}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        title={code}
        onClick={() => store.dispatch({ type: "groupsFolded", codes: [code], isOpen: !isOpen })}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <SeverityMark severity={severity} />
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{format.number(findings.length)}</span>
      </button>
      {fixable.length > 1 ? (
        <Button
          className={styles.fix}
          size="small"
          tabIndex={tabIndex}
          onClick={() => store.dispatch({ type: "fixesPreviewed", code, findings: fixable })}
        >
          {text.review.fixAll(format.number(fixable.length))}
        </Button>
      ) : null}
    </div>
  );
}
