/** The main action of the month: first the new people, then the score sheets, then, with nothing left to write, the summary. */
import { Button } from "@fluentui/react-components";
import { hasForm } from "../../scoring/role-forms";
import { ActionBar } from "../shared/action-bar";
import { DespiteErrors } from "../shared/despite-errors";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { planLine } from "../shared/plan-line";
import { useConsent } from "../shared/use-consent";
import type { PaneState, ScoringState } from "../state/pane-state";
import type { NewcomersToConfirm } from "./use-newcomers";

export interface MonthActionProps {
  readonly scoring: ScoringState;
  readonly newcomers: NewcomersToConfirm;
  /** True for a month of which there is nothing yet, and no wish for empty score sheets. */
  readonly isEmpty: boolean;
}

export function MonthAction({ scoring, newcomers, isEmpty }: MonthActionProps) {
  const pane = usePane();
  const { state, text, format, store, controller } = pane;
  const { period, isStale } = state.score;
  const report = scoring.kind === "ready" ? scoring.report : null;
  const findings = report?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const [isForced, setForced] = useConsent(findings, period);
  const isBlocked = errors > 0 && !isForced;
  // Roles whose forms do not exist yet get no sheet.
  const written = (report?.people ?? []).filter(({ work: { person } }) => hasForm(person.role)).length;
  const write = () => void controller.writeScores(isForced);

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
  return Object.keys(score.typedMarks).length === 0 && scoring.planned.every(({ exists }) => exists);
}
