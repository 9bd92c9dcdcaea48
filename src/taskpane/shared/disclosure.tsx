/** A line that opens more below it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, display: "inline-flex", paddingTop: "2px" },
  body: { paddingLeft: "20px" },
  // Lines inside lines: a second step inwards would leave no room in a narrow pane.
  flush: { paddingLeft: 0 },
});

export interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** Open when it is first drawn; closed when absent. */
  readonly startsOpen?: boolean;
  /** Its content stands below the line itself, not further in; false when absent. */
  readonly isFlush?: boolean;
}

export function Disclosure({ label, children, startsOpen = false, isFlush = false }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.icon} aria-hidden>
          {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
        <span>{label}</span>
      </button>
      {isOpen ? (
        <div id={id} className={mergeClasses(styles.body, isFlush && styles.flush)}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
