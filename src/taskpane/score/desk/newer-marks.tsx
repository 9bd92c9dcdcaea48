/** Typed marks that score sheets have gone past meanwhile: what was typed and what stands there now, and the choice. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScoreReport } from "../../../app/score-report";
import type { TypedMarks } from "../../../app/typed-marks";
import { usePane } from "../../shared/pane-context";
import { SeverityMark } from "../../shared/severity-mark";
import { newerMarks, settleNewer } from "./typed-marks";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "6px 8px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Enough to decide by; the rest is counted in the title. */
const mostShown = 12;

export interface NewerMarksProps {
  /** As it was computed, without what is typed. */
  readonly report: ScoreReport;
  readonly typed: TypedMarks;
  readonly onSettled: (typed: TypedMarks) => void;
}

export function NewerMarks({ report, typed, onSettled }: NewerMarksProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { desk } = text;
  const newer = useMemo(() => newerMarks(report, typed), [report, typed]);
  if (newer.length === 0) return null;
  const title = desk.newer.title(format.number(newer.length));
  return (
    <section className={styles.box} aria-label={title}>
      <p className={styles.title} role="status">
        <SeverityMark severity="warning" />
        <span>{title}</span>
      </p>
      <ul className={styles.list}>
        {newer.slice(0, mostShown).map(({ person, column, criterion, value, inSheet }) => (
          <li key={`${person.id} ${column} ${criterion}`}>
            {desk.newer.line(
              desk.criterionOf(desk.columns[column], criterion, person.name),
              value === null ? desk.newer.none : format.number(value),
              format.number(inSheet),
            )}
          </li>
        ))}
        {newer.length > mostShown ? <li>… {format.number(newer.length - mostShown)}</li> : null}
      </ul>
      <div className={styles.ways}>
        <Button size="small" onClick={() => onSettled(settleNewer(typed, newer, "sheet"))}>
          {desk.newer.takeSheet}
        </Button>
        <Button size="small" onClick={() => onSettled(settleNewer(typed, newer, "typed"))}>
          {desk.newer.takeTyped}
        </Button>
      </div>
    </section>
  );
}
