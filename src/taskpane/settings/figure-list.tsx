/** A table of figures to edit: each says whether it is our proposal or was changed. */
import { Badge, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingRight: "2px" },
  field: { gridTemplateColumns: "92px minmax(0, 1fr)" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  input: { width: "76px", flexShrink: 0 },
  badge: { flexShrink: 0, height: "auto", minHeight: "20px" },
});

export interface FigureListProps {
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** The profile's own figures. */
  readonly defaults: readonly number[];
  readonly isSuggested: boolean;
  readonly onChange: (values: number[]) => void;
}

export function FigureList({ labels, values, defaults, isSuggested, onChange }: FigureListProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {values.map((value, index) => (
        <Figure
          key={labels[index]}
          label={labels[index] ?? ""}
          value={value}
          isChanged={value !== defaults[index]}
          isSuggested={isSuggested}
          onChange={(changed) => onChange(values.map((old, place) => (place === index ? changed : old)))}
        />
      ))}
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number;
  readonly isChanged: boolean;
  readonly isSuggested: boolean;
  readonly onChange: (value: number) => void;
}

function Figure({ label, value, isChanged, isSuggested, onChange }: FigureProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  /** What is being typed; `null` while nobody types. */
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : format.read(draft);
  const isValid = typed !== null && typed > 0;
  const commit = () => {
    if (isValid && typed !== value) onChange(typed);
    if (isValid) setDraft(null);
  };
  const badge = isChanged ? text.settings.changed : isSuggested ? text.convert.suggested : null;
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={{ children: label, size: "small" }}
      validationMessage={isValid ? undefined : text.settings.invalid}
    >
      {(field) => (
        <span className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            size="small"
            inputMode="decimal"
            value={draft ?? format.typed(value)}
            onChange={(_event, { value: input }) => setDraft(input)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === "Enter") commit();
              if (event.key === "Escape") setDraft(null);
            }}
          />
          {badge === null ? null : (
            <Badge className={styles.badge} appearance={isChanged ? "tint" : "outline"} color="informative">
              {badge}
            </Badge>
          )}
        </span>
      )}
    </Field>
  );
}
