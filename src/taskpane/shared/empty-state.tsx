/** A view that has nothing to show yet: why, and what to do about it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
  icon: { fontSize: "32px", lineHeight: 1 },
  // Green is what is right, amber what is not.
  invites: { color: tokens.colorNeutralForeground3 },
  isDone: { color: tokens.colorBrandForeground1 },
  isWrong: { color: tokens.colorStatusWarningForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface EmptyStateProps {
  /** What the picture says without words; it invites to go on when absent. */
  readonly tone?: "invites" | "isDone" | "isWrong";
  readonly icon: ReactNode;
  readonly title: string;
  readonly body: string;
  readonly children?: ReactNode;
}

export function EmptyState({ tone = "invites", icon, title, body, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>{body}</p>
      {children}
    </div>
  );
}
