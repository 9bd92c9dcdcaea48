/** The main action of the month: first the new people, then the score sheets, then, with nothing left to write, the summary. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { withTypedMarks } from "../../app/with-typed-marks";
import { ActionBar } from "../shared/action-bar";
import { DespiteErrors } from "../shared/despite-errors";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { planLine } from "../shared/plan-line";
import { useConsent } from "../shared/use-consent";
import type { PaneState, ScoringState } from "../state/pane-state";
import { typedNow } from "../state/typed-now";
import type { SoughtMark } from "./desk/desk-table";
import { refusedMarks } from "./desk/typed-marks";
import type { NewcomersToConfirm } from "./use-newcomers";

const useStyles = makeStyles({ press: { display: "contents" } });

export interface MonthActionProps {
  readonly scoring: ScoringState;
  readonly newcomers: NewcomersToConfirm;
  /** True for a month of which there is nothing yet, and no wish for empty score sheets. */
  readonly isEmpty: boolean;
  /** Gives a mark the keyboard. */
  readonly onSeek: (mark: SoughtMark) => void;
}

/**
 * Leaving a mark with a press on the main button may mend what held the month: a press that began as the way to the mark
 * must not end as a write.
 */
export function MonthAction(props: MonthActionProps) {
  const { state } = usePane();
  const { scoring } = props;
  const isHeld = scoring.kind === "ready" && refusedMarks(scoring.report, typedNow(state.score)).length > 0;
  const beganHeld = useRef(false);
  const begin = () => {
    beganHeld.current = isHeld;
  };
  return (
    <div className={useStyles().press} onPointerDownCapture={begin} onKeyDownCapture={begin}>
      <Action {...props} isPressForMark={() => beganHeld.current} />
    </div>
  );
}

interface ActionProps extends MonthActionProps {
  readonly isPressForMark: () => boolean;
}

function Action({ scoring, newcomers, isEmpty, onSeek, isPressForMark }: ActionProps) {
  const pane = usePane();
  const { state, text, format, store, controller } = pane;
  const { period, isStale } = state.score;
  const report = scoring.kind === "ready" ? scoring.report : null;
  const findings = report?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const [isForced, setForced] = useConsent(findings, period);
  const isBlocked = errors > 0 && !isForced;
  const written = report?.people.length ?? 0;
  const write = () => {
    if (!isPressForMark()) void controller.writeScores(isForced);
  };

  if (report?.closed) {
    const { at, by } = report.closed.stamp;
    return (
      <ActionBar
        label={text.score.next}
        hint={text.closing.stands(at, by)}
        onAct={() => store.dispatch({ type: "viewOpened", view: "summary" })}
      />
    );
  }
  if (report && !newcomers.isConfirmed && !isEmpty) {
    const count = format.number(newcomers.newcomers.length);
    return (
      <ActionBar
        label={text.score.newcomers.confirm(count)}
        hint={text.score.newcomers.first}
        isDisabled={isStale}
        onAct={newcomers.confirm}
      />
    );
  }
  const refused = report && !isEmpty ? refusedMarks(report, typedNow(state.score)) : [];
  const [toMend] = refused;
  if (toMend) {
    const { person, column, criterion } = toMend;
    const name = text.desk.columns[column];
    const place =
      criterion === null ? text.desk.markOf(name, person.name) : text.desk.criterionOf(name, criterion, person.name);
    return (
      <ActionBar
        label={text.desk.toRefused(format.number(refused.length))}
        hint={text.desk.held(place, toMend.text, format.number(toMend.most))}
        onAct={() => onSeek({ personId: person.id, column, criterion })}
      />
    );
  }
  if (report && errors === 0 && !isEmpty && written > 0 && isWritten(scoring, state)) {
    return (
      <ActionBar
        label={text.score.next}
        hint={text.score.nothingNew}
        beside={
          <Button disabledFocusable={isStale || state.work !== null} onClick={write}>
            {text.score.writeAgain}
          </Button>
        }
        onAct={() => store.dispatch({ type: "viewOpened", view: "summary" })}
      />
    );
  }
  const plan = scoring.kind === "ready" && !isEmpty ? planLine(scoring.planned, pane) : text.score.nothingToWrite;
  return (
    <ActionBar
      label={
        written > 0 && !isEmpty
          ? text.score.write(format.number(written), periodLabel(period))
          : text.score.writeNobody(periodLabel(period))
      }
      isDisabled={written === 0 || isEmpty || isStale || isBlocked}
      hint={
        errors === 0 ? (
          plan
        ) : (
          <DespiteErrors label={text.score.force} isForced={isForced} onForce={setForced}>
            {isBlocked ? text.score.blocked(format.number(errors)) : plan}
          </DespiteErrors>
        )
      }
      onAct={write}
    />
  );
}

/** True when every sheet is there and nothing was brought, typed or tried that they do not have. */
function isWritten(scoring: ScoringState, { score, options }: PaneState): boolean {
  if (scoring.kind !== "ready" || score.tables !== null || options.tried.settings !== undefined) return false;
  const isTyped = withTypedMarks(scoring.report, typedNow(score)) !== scoring.report;
  return !isTyped && scoring.planned.every(({ exists }) => exists);
}
