/** One line below the top bar: what happened, or what a person can do about it. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

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
  // What comes while a person works lies over the foot of the grid: nothing moves away under their hands, and no tool
  // is covered. The pane alone has no such place.
  floating: {
    "@media (min-width: 721px)": {
      position: "fixed",
      left: tokens.spacingHorizontalM,
      bottom: "44px",
      zIndex: 10,
      width: "max-content",
      maxWidth: "min(720px, calc(100vw - 24px))",
      boxShadow: tokens.shadow8,
    },
  },
});

/** Milliseconds after which what a person need not answer goes by itself. */
const passing = 12_000;

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

export interface PageNotice {
  readonly kind: "error" | "warning" | "success" | "info";
  readonly text: string;
  readonly actions?: readonly NoticeAction[];
  /** Goes by itself: after a while, or with the next change of the workbook. */
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
  usePassing(notice, close, bar);
  useLayoutEffect(
    () => () => {
      if (bar.current?.contains(document.activeElement)) after.current?.focus();
    },
    [after],
  );
  const { kind, text, actions = [], isPassing = false } = notice;
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
      className={mergeClasses(styles.notice, isPassing && styles.floating)}
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

/** A line under the mouse or with the keyboard in it is being read. */
function usePassing(
  { isPassing = false }: PageNotice,
  close: NoticeAction | undefined,
  bar: RefObject<HTMLDivElement | null>,
): void {
  const act = useRef(close?.act);
  useEffect(() => {
    act.current = close?.act;
  });
  useEffect(() => {
    if (!isPassing) return;
    const timer = setInterval(() => {
      const isRead = bar.current?.matches(":hover") === true || bar.current?.contains(document.activeElement) === true;
      if (!isRead) act.current?.();
    }, passing);
    return () => clearInterval(timer);
  }, [isPassing, bar]);
}
