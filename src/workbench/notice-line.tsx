/** One line below the top bar: what happened, or what a person can do about it. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useLayoutEffect, useRef, type RefObject } from "react";

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    // Beside its buttons a sentence would be a column of single words there.
    "@media (max-width: 720px)": {
      gridTemplateColumns: "auto 1fr auto",
      gridTemplateAreas: `"icon body actions" "secondaryActions secondaryActions secondaryActions"`,
      paddingTop: "6px",
      paddingBottom: "6px",
    },
  },
  text: { whiteSpace: "normal" },
});

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

export interface PageNotice {
  readonly kind: "error" | "warning" | "success" | "info";
  readonly text: string;
  readonly actions?: readonly NoticeAction[];
  /** Goes by itself with the next change of the workbook. */
  readonly isPassing?: boolean;
}

export interface NoticeLineProps {
  readonly notice: PageNotice;
  /** Absent for a line that only its actions answer. */
  readonly close?: NoticeAction;
  /** Where the keyboard goes when the line goes with it. */
  readonly after: RefObject<HTMLElement | null>;
}

export function NoticeLine({ notice, close, after }: NoticeLineProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => () => {
      if (bar.current?.contains(document.activeElement)) after.current?.focus();
    },
    [after],
  );
  const { kind, text, actions = [] } = notice;
  const cross = close ? (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={close.label}
      onClick={close.act}
    />
  ) : undefined;
  return (
    <MessageBar
      ref={bar}
      // A part of the page of its own: it stands between the top bar and the pane.
      role="region"
      className={styles.notice}
      intent={kind}
      layout="singleline"
      onKeyDown={(event) => {
        if (event.key === "Escape") close?.act();
      }}
    >
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      <MessageBarActions containerAction={cross}>
        {actions.map(({ label, act }) => (
          <Button key={label} size="small" onClick={act}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
