/** One box of the settings. What is typed counts when the box is left or Enter is pressed; Escape takes it back. */
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellInput } from "./pane-settings";

const useStyles = makeStyles({
  input: { width: "84px", minWidth: 0 },
  text: { width: "112px" },
  // Also while it is being typed into: the sentence below says why.
  refused: {
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineColor: tokens.colorStatusDangerBorder2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface FigureInputProps {
  readonly label: string;
  readonly kind: CellInput["kind"];
  readonly value: string;
  readonly isRefused: boolean;
  /** Id of the sentence that says why it is refused. */
  readonly problemId: string;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function FigureInput({ label, kind, value, isRefused, problemId, onType, onDone, onCancel }: FigureInputProps) {
  const styles = useStyles();
  return (
    <Input
      className={mergeClasses(styles.input, kind === "text" && styles.text, isRefused && styles.refused)}
      // Fluent's box is wider than the figures in it.
      input={{ style: { minWidth: 0, width: "100%" } }}
      size="small"
      aria-label={label}
      aria-invalid={isRefused}
      aria-describedby={isRefused ? problemId : undefined}
      inputMode={kind === "text" ? "text" : "decimal"}
      contentAfter={kind === "percent" ? "%" : undefined}
      value={value}
      onChange={(_event, { value: typed }) => onType(typed)}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === "Enter") onDone();
        if (event.key === "Escape") onCancel();
      }}
    />
  );
}
