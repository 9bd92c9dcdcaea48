/**
 * Under the summary of a month that is written: closing it, or opening it again. What that means is said before the press,
 * and who does it is asked for.
 */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { useState } from "react";
import type { ScoreReport } from "../../app/score-report";
import { isProvisional } from "../../scoring/provisional";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { WarningLine } from "../shared/warning-line";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignSelf: "stretch",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: "140px" },
  line: { margin: 0, overflowWrap: "anywhere" },
  mark: { verticalAlign: "text-bottom", marginRight: "4px" },
});

/** A name of this many letters is longer than any. */
const longestName = 120;

export function ClosePeriod({ report }: { readonly report: ScoreReport }) {
  const styles = useStyles();
  const { state, text, format } = usePane();
  const [isAsking, setAsking] = useState(false);
  const words = text.closing;
  const { closed, period } = report;
  const act = closed ? "reopened" : "closed";
  const label = closed ? words.reopen(periodLabel(period)) : words.close(periodLabel(period));
  return (
    <section
      className={styles.section}
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key === "Escape") setAsking(false);
      }}
    >
      {closed ? (
        <p className={styles.line}>
          <LockClosed16Regular className={styles.mark} aria-hidden />
          {words.stands(closed.stamp.at, closed.stamp.by)}
        </p>
      ) : null}
      {closed && closed.changed.length > 0 ? (
        <WarningLine>{words.changed(format.list(closed.changed.map(({ name }) => name)))}</WarningLine>
      ) : null}
      {isAsking ? (
        <ClosingForm report={report} act={act} label={label} onLeave={() => setAsking(false)} />
      ) : (
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
    </section>
  );
}

interface ClosingFormProps {
  readonly report: ScoreReport;
  readonly act: "closed" | "reopened";
  readonly label: string;
  readonly onLeave: () => void;
}

function ClosingForm({ report, act, label, onLeave }: ClosingFormProps) {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const [name, setName] = useState("");
  const words = text.closing;
  const by = name.trim();
  const isClosing = act === "closed";
  const hasErrors = isClosing && report.findings.some(({ severity }) => severity === "error");
  const provisional = isClosing ? report.people.filter(isProvisional).length : 0;
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (by === "" || hasErrors) return;
        onLeave();
        void controller.month.close({ act, by });
      }}
    >
      <p className={styles.line}>
        {isClosing ? words.closeEffect(format.number(report.people.length)) : words.reopenEffect}
      </p>
      {hasErrors ? <WarningLine>{words.errors}</WarningLine> : null}
      {provisional > 0 ? <WarningLine>{words.provisional(format.number(provisional))}</WarningLine> : null}
      <Field label={isClosing ? words.closeBy : words.reopenBy} size="small">
        <Input
          className={styles.name}
          lang="vi"
          size="small"
          autoFocus
          value={name}
          maxLength={longestName}
          placeholder={words.example}
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabled={by === "" || hasErrors || state.work !== null}
        >
          {label}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
