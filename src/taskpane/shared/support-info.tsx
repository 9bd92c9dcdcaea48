/** What support needs to know, folded away, shown before it is copied. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneProblem } from "../state/pane-state";
import { usePane } from "./pane-context";
import { supportReport } from "./support-report";

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
  report: {
    maxHeight: "120px",
    overflow: "auto",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    userSelect: "all",
  },
});

export function SupportInfo({ problem = null }: { readonly problem?: PaneProblem | null }) {
  const styles = useStyles();
  const { text, state, controller, environment } = usePane();
  const [report, setReport] = useState("");
  const [isCopied, setCopied] = useState(false);
  const open = (isOpen: boolean) => {
    setCopied(false);
    if (!isOpen) return;
    const { language } = state;
    const browser = navigator.userAgent;
    setReport(supportReport({ diagnosis: controller.diagnose(), problem, language, browser, at: environment.today() }));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <details onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{text.support.title}</summary>
      <p className={styles.note}>{text.support.note}</p>
      <pre className={styles.report} tabIndex={0} aria-label={text.support.title}>
        {report}
      </pre>
      {/* A web view may refuse the clipboard; the text above can still be marked by hand. */}
      <Button size="small" onClick={() => void copy().catch(() => setCopied(false))}>
        {isCopied ? text.support.copied : text.support.copy}
      </Button>
    </details>
  );
}
