/** Opening and saving. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { useRef, type RefObject } from "react";
import type { WorkbenchText } from "../strings/vi/workbench";
import { timeText } from "./time-text";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    paddingRight: tokens.spacingHorizontalS,
    "@media (max-width: 720px)": { display: "none" },
  },
  file: {
    flexGrow: 1,
    minWidth: "120px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 720px)": { display: "none" },
  },
  hidden: { display: "none" },
});

export interface TopBarProps {
  readonly text: WorkbenchText;
  readonly file: string | null;
  readonly isOpening: boolean;
  readonly isChanged: boolean;
  /** When a copy of the unsaved changes was kept. */
  readonly keptAt: Date | null;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
  readonly onSave: () => void;
  readonly saveButton: RefObject<HTMLButtonElement | null>;
}

export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const { text, file } = props;
  const picker = useRef<HTMLInputElement>(null);
  const state = stateOf(props);
  return (
    <header className={styles.bar}>
      <span className={styles.title}>{text.title}</span>
      <Button size="small" icon={<FolderOpen20Regular />} onClick={() => picker.current?.click()}>
        {text.open}
      </Button>
      <Button size="small" icon={<Table20Regular />} onClick={props.onSample}>
        {text.sample}
      </Button>
      <Button size="small" icon={<DocumentAdd20Regular />} onClick={props.onTemplate}>
        {text.template}
      </Button>
      <span className={styles.file} role="status" title={state}>
        {state}
      </span>
      <Button
        ref={props.saveButton}
        size="small"
        icon={<Save20Regular />}
        disabledFocusable={file === null}
        onClick={props.onSave}
      >
        {text.save}
      </Button>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // The same file chosen again must count as a change.
          event.target.value = "";
          if (chosen) props.onOpen(chosen);
        }}
      />
    </header>
  );
}

function stateOf({ text, file, isOpening, isChanged, keptAt }: TopBarProps): string {
  if (isOpening) return text.opening;
  if (file === null) return "";
  if (!isChanged) return text.file(file);
  return `${text.file(file)} · ${keptAt ? text.kept(timeText(keptAt)) : text.unsaved}`;
}
