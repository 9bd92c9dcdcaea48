/** Technical text to be read, and copied for support. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "./copy-text";

const useStyles = makeStyles({
  text: {
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

export interface CopyableTextProps {
  readonly name: string;
  readonly content: string;
  readonly copyLabel: string;
  readonly copiedLabel: string;
}

export function CopyableText({ name, content, copyLabel, copiedLabel }: CopyableTextProps) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    setCopied(await copyText(content));
  };
  return (
    <>
      <pre className={styles.text} tabIndex={0} aria-label={name}>
        {content}
      </pre>
      <Button size="small" onClick={() => void copy()}>
        {isCopied ? copiedLabel : copyLabel}
      </Button>
    </>
  );
}
