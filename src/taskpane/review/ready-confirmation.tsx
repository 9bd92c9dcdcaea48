/**
 * The team lead's word before a catalogue is submitted: asked for once nothing stands in the way, shown while it holds, and
 * said to be void as soon as the sheet is no longer what was confirmed.
 */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { usePane } from "../shared/pane-context";
import { WarningLine } from "../shared/warning-line";
import { isReadyToSubmit } from "../state/done";
import type { CatalogueReading } from "../state/pane-state";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS + " " + tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: "140px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { margin: 0, overflowWrap: "anywhere" },
  mark: { color: tokens.colorStatusSuccessForeground1, verticalAlign: "text-bottom", marginRight: "4px" },
});

/** A name of this many letters is longer than any. */
const longestName = 120;

export function ReadyConfirmation({ reading }: { readonly reading: CatalogueReading }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const words = text.review.confirming;
  const { confirmation } = reading;
  if (confirmation?.holds === true) {
    return (
      <p className={styles.line}>
        <CheckmarkCircle16Filled className={styles.mark} aria-hidden />
        {words.holds(confirmation.by, confirmation.at)}
      </p>
    );
  }
  return (
    <>
      {confirmation ? <WarningLine>{words.isVoid(confirmation.by, confirmation.at)}</WarningLine> : null}
      {isReadyToSubmit(state) ? <ConfirmForm before={confirmation?.by ?? ""} /> : null}
    </>
  );
}

/** @param before who confirmed last, who will most likely do so again */
function ConfirmForm({ before }: { readonly before: string }) {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  const words = text.review.confirming;
  const [name, setName] = useState(before);
  const by = name.trim();
  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (by !== "") void controller.confirm(by);
      }}
    >
      <Field label={words.by} size="small">
        <div className={styles.row}>
          <Input
            className={styles.name}
            lang="vi"
            size="small"
            value={name}
            maxLength={longestName}
            placeholder={words.example}
            onChange={(_event, { value }) => setName(value)}
          />
          <Button type="submit" size="small" disabled={by === "" || state.work !== null}>
            {words.confirm}
          </Button>
        </div>
      </Field>
      <p className={styles.note}>{words.effect}</p>
    </form>
  );
}
