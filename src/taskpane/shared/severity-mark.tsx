/** A severity's sign: a shape of its own beside its colour. Its word is said by the text next to it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Filled } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../findings/finding";

// On a pressed button of a contrast theme only the button's own text colour is sure to be seen.
const inherited = { "@media (forced-colors: active)": { color: "inherit" } } as const;

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "inline-flex" },
  error: { color: tokens.colorStatusDangerForeground1, ...inherited },
  warning: { color: tokens.colorStatusWarningForeground3, ...inherited },
  hint: { color: tokens.colorNeutralForeground3, ...inherited },
});

const signs = { error: ErrorCircle16Filled, warning: Warning16Filled, hint: Lightbulb16Filled } as const;

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Sign = signs[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])} aria-hidden>
      <Sign />
    </span>
  );
}
