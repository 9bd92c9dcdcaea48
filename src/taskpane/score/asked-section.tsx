/** What nobody but a person can tell of a table: asked once each; afterwards a button forgets what was answered. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityMark } from "../shared/severity-mark";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface AskedSectionProps {
  readonly title: string;
  readonly help: string;
  /** The questions, each a list item. */
  readonly children: ReactNode;
}

export function AskedSection({ title, help, children }: AskedSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        <SeverityMark severity="warning" />
        {title}
      </h2>
      <p className={styles.note}>{help}</p>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

export function ForgetAnswers({ label, onForget }: { readonly label: string; readonly onForget: () => void }) {
  return (
    <Button size="small" appearance="subtle" onClick={onForget}>
      {label}
    </Button>
  );
}
