/** The few things that people do to rows, in words, above the grid. */
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { TableDismiss20Regular } from "@fluentui/react-icons/svg/table-dismiss";
import type { ReactElement } from "react";
import type { WorkbenchText } from "../../strings/vi/workbench";
import type { GridAction } from "./grid";

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
});

/** Of two buttons a finding has the like: what is meant here. */
const hints: Partial<Record<GridAction, "insertRowHint" | "deleteRowHint">> = {
  insertRow: "insertRowHint",
  deleteRow: "deleteRowHint",
};

const buttons: readonly (readonly [GridAction, ReactElement])[] = [
  ["undo", <ArrowUndo20Regular key="undo" />],
  ["redo", <ArrowRedo20Regular key="redo" />],
  ["insertRow", <TableAdd20Regular key="insertRow" />],
  ["deleteRow", <TableDismiss20Regular key="deleteRow" />],
  ["find", <Search20Regular key="find" />],
];

export interface GridStripProps {
  readonly text: WorkbenchText;
  /** False while the grid is not there to act. */
  readonly isReady: boolean;
  readonly isPlain: boolean;
  readonly onAct: (action: GridAction) => void;
  readonly onPlain: (isPlain: boolean) => void;
}

export function GridStrip({ text, isReady, isPlain, onAct, onPlain }: GridStripProps) {
  const styles = useStyles();
  const words = text.grid;
  return (
    <div className={styles.strip} role="toolbar" aria-label={words.tools}>
      {buttons.map(([action, icon]) => {
        const hint = hints[action];
        return (
          <Button
            key={action}
            size="small"
            appearance="subtle"
            icon={icon}
            title={hint && words[hint]}
            disabledFocusable={!isReady || isPlain}
            onClick={() => onAct(action)}
          >
            {words[action]}
          </Button>
        );
      })}
      <span className={styles.space} />
      <ToggleButton
        size="small"
        appearance="subtle"
        checked={isPlain}
        title={words.plainHint}
        onClick={() => onPlain(!isPlain)}
      >
        {words.plain}
      </ToggleButton>
    </div>
  );
}
