/**
 * A mark that is typed in place. It counts when the keyboard leaves it; what is no mark stays, outlined, until it is
 * mended or dropped by Esc, and holds the write of the month so long.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { usePane } from "../../shared/pane-context";
import type { MarkPlace } from "./typed-marks";

const useStyles = makeStyles({
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "28px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "::placeholder": { color: tokens.colorNeutralForeground3 },
  },
  partly: { fontStyle: "italic" },
  refused: { outline: `2px solid ${tokens.colorStatusDangerBorder2}`, outlineOffset: "-1px" },
});

export interface MarkInputProps {
  readonly label: string;
  /** `null` = none. */
  readonly value: number | null;
  /** Greatest mark. */
  readonly most: number;
  /** What else is to be known of the mark: "còn 3 tiêu chí". */
  readonly note?: string | undefined;
  readonly onMark: (value: number | null) => void;
  /** What was typed here and is no mark; `null` for nothing. */
  readonly refused: string | null;
  /** Told of what is no mark, and with `null` that it is none no more. */
  readonly onRefused: (text: string | null) => void;
  /** Told of the arrow that leaves the row: -1 up, 1 down. */
  readonly onLeave?: (step: -1 | 1) => void;
  /** By which the mark is found again in its row. */
  readonly name: string;
}

export function markName({ column, criterion }: MarkPlace): string {
  return criterion === null ? column : `${column} ${criterion}`;
}

const leaving: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

export function MarkInput(props: MarkInputProps) {
  const { label, value, most, note, refused, onMark, onRefused, onLeave, name } = props;
  const styles = useStyles();
  const { state, format } = usePane();
  const { scoring } = state.score;
  const isClosed = scoring.kind === "ready" && scoring.report.closed !== undefined;
  const shown = value === null ? "" : format.typed(value);
  /** What is being typed; `null` while the mark is shown as it is. */
  const [draft, setDraft] = useState<string | null>(null);
  const isRefused = refused !== null;
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    const isEmpty = draft.trim() === "";
    const mark = isEmpty ? null : format.read(draft);
    if (!isEmpty && (mark === null || mark < 0 || mark > most)) onRefused(draft.trim());
    else if (mark !== value && draft !== shown) onMark(mark);
    else if (isRefused) onRefused(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && (draft !== null || isRefused)) {
      event.stopPropagation();
      setDraft(null);
      if (isRefused) onRefused(null);
    }
    const step = leaving[event.key];
    if (step === undefined || !onLeave) return;
    event.preventDefault();
    commit();
    onLeave(step);
  };
  return (
    <input
      className={mergeClasses(styles.input, note !== undefined && styles.partly, isRefused && styles.refused)}
      inputMode="decimal"
      autoComplete="off"
      aria-label={note === undefined ? label : `${label} (${note})`}
      aria-invalid={isRefused}
      title={note}
      placeholder="–"
      readOnly={isClosed}
      data-desk-column={name}
      value={draft ?? refused ?? shown}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={commit}
      onKeyDown={press}
    />
  );
}
