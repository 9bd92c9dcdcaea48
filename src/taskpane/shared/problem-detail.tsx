/** The technical detail of an unexpected failure, folded away, to be copied for support. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  detail: {
    maxHeight: "96px",
    overflow: "auto",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "pre-wrap",
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: "all",
  },
});

export function ProblemDetail({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  const { text } = usePane();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(detail);
    setCopied(true);
  };
  return (
    <details>
      <summary>{text.notice.detail}</summary>
      <pre className={styles.detail} tabIndex={0}>
        {detail}
      </pre>
      {/* A web view may refuse the clipboard; the text above can still be marked by hand. */}
      <Button size="small" onClick={() => void copy().catch(() => setCopied(false))}>
        {isCopied ? text.notice.copied : text.notice.copyDetail}
      </Button>
    </details>
  );
}
