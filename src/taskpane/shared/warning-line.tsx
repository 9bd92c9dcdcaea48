/** A line that warns and leads to what can be done about it, beside the work and never in its way. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

export function WarningLine({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.line} role="status">
      <Warning16Filled className={styles.icon} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
