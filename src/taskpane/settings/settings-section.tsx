/** One part of the settings, folded away until it is wanted; what was changed in it is told from outside. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "../shared/disclosure";
import { ChangedBadge } from "./changed-badge";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

export interface SettingsSectionProps {
  readonly label: string;
  readonly isChanged?: boolean;
  readonly children: ReactNode;
}

export function SettingsSection({ label, isChanged = false, children }: SettingsSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={label}>
      <Disclosure
        label={
          <>
            <span className={styles.label}>{label}</span> {isChanged ? <ChangedBadge /> : null}
          </>
        }
      >
        <div className={styles.body}>{children}</div>
      </Disclosure>
    </section>
  );
}
