/** What support needs to know, folded away, shown before it is copied. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneProblem } from "../state/pane-state";
import { CopyableText } from "./copyable-text";
import { usePane } from "./pane-context";
import { supportReport } from "./support-report";

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
});

export function SupportInfo({ problem = null }: { readonly problem?: PaneProblem | null }) {
  const styles = useStyles();
  const { text, state, controller, environment } = usePane();
  /** As things stood when it was opened; `null` while it is closed. */
  const [report, setReport] = useState<string | null>(null);
  const newReport = () => {
    const { language } = state;
    const browser = navigator.userAgent;
    return supportReport({ diagnosis: controller.diagnose(), problem, language, browser, at: environment.today() });
  };
  const { title, note, copy, copied } = text.support;
  return (
    <details onToggle={(event) => setReport(event.currentTarget.open ? newReport() : null)}>
      <summary>{title}</summary>
      <p className={styles.note}>{note}</p>
      {report === null ? null : <CopyableText name={title} content={report} copyLabel={copy} copiedLabel={copied} />}
    </details>
  );
}
