/** Opening and saving. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { useRef, type RefObject } from "react";
import type { WorkbenchText } from "../strings/vi/workbench";
import type { OpenWorkbook } from "./open-workbook";
import { timeText } from "./time-text";
import { useFileKeys } from "./use-file-keys";
import type { FileState } from "./use-workbook";

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
    // The browser's tab says it, too; the row has to hold the file's state and the button that saves it.
    "@media (max-width: 1100px)": { display: "none" },
  },
  file: {
    flexGrow: 1,
    flexBasis: "120px",
    minWidth: "120px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // There it stands below the buttons, and what is not saved yet is never cut off.
    "@media (max-width: 720px)": { order: 1, flexBasis: "100%", whiteSpace: "normal", overflowWrap: "anywhere" },
  },
  sample: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  hidden: { display: "none" },
});

export interface TopBarProps {
  readonly text: WorkbenchText;
  /** `null` while there is none. */
  readonly opened: OpenWorkbook | null;
  readonly isOpening: boolean;
  readonly state: FileState;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
  readonly onSave: () => void;
  readonly saveButton: RefObject<HTMLButtonElement | null>;
}

export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const { text, opened, state, onSave } = props;
  const picker = useRef<HTMLInputElement>(null);
  const onPick = () => picker.current?.click();
  useFileKeys({ onSave, onOpen: onPick });
  const sentence = sentenceOf(props);
  const isExample = opened?.isSample === true && state.kind === "unchanged";
  return (
    <header className={styles.bar}>
      <span className={styles.title}>{text.title}</span>
      <Button
        size="small"
        icon={<FolderOpen20Regular />}
        title="Ctrl+O"
        aria-keyshortcuts="Control+O Meta+O"
        onClick={onPick}
      >
        {text.open}
      </Button>
      <Button size="small" icon={<Table20Regular />} onClick={props.onSample}>
        {text.sample}
      </Button>
      <Button size="small" icon={<DocumentAdd20Regular />} onClick={props.onTemplate}>
        {text.template}
      </Button>
      <span className={mergeClasses(styles.file, isExample && styles.sample)} role="status" title={sentence}>
        {sentence}
      </span>
      <Button
        ref={props.saveButton}
        size="small"
        icon={<Save20Regular />}
        title="Ctrl+S"
        aria-keyshortcuts="Control+S Meta+S"
        disabledFocusable={opened === null}
        onClick={onSave}
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

function sentenceOf({ text, opened, isOpening, state }: TopBarProps): string {
  if (isOpening) return text.opening;
  if (opened === null) return "";
  const { file, isSample } = opened;
  if (state.kind === "unchanged") return isSample ? text.exampleFile(file) : text.file(file);
  return `${isSample ? text.exampleChanged(file) : text.file(file)} · ${stateText(state, text)}`;
}

function stateText(state: Exclude<FileState, { readonly kind: "unchanged" }>, text: WorkbenchText): string {
  if (state.kind === "saved") return text.savedAt(timeText(state.at));
  return state.keptAt ? text.kept(timeText(state.keptAt)) : text.unsaved;
}
