/** One line below the top bar: what happened, or what a person can do about it. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
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
}

export function NoticeLine({ notice, close }: NoticeLineProps) {
  const styles = useStyles();
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
    <MessageBar className={styles.notice} intent={kind} layout="singleline">
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
