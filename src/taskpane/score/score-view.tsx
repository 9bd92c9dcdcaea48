/** Step 3: the month, its assignments, what everybody's score is, and writing the score sheets. */
import { People32Regular } from "@fluentui/react-icons/svg/people";
import { TableCalculator20Regular } from "@fluentui/react-icons/svg/table-calculator";
import { hasForm } from "../../scoring/role-forms";
import type { UserErrorKey } from "../../workbook/user-error";
import { ActionBar } from "../shared/action-bar";
import { DespiteErrors } from "../shared/despite-errors";
import { EmptyState } from "../shared/empty-state";
import { periodLabel } from "../shared/number-format";
import { planLine } from "../shared/plan-line";
import { problemText } from "../shared/problem-text";
import { usePane } from "../shared/pane-context";
import { useConsent } from "../shared/use-consent";
import { ViewFrame } from "../shared/view-frame";
import type { ScoringState } from "../state/pane-state";
import { Assignments } from "./assignments";
import { MonthChoice } from "./month-choice";
import { PersonList } from "./person-list";
import { PersonSteps } from "./person-steps";
import { ScoreFindings } from "./score-findings";
import { BroughtCells } from "../differences/brought-cells";
import { StaleScores } from "../differences/stale-scores";
import { useMonth } from "./use-month";

export function ScoreView() {
  useMonth();
  const { state } = usePane();
  const { scoring, openPerson } = state.score;
  if (isUserProblem(scoring, "noConvertedCatalogue")) return <NeedsConversion />;
  if (scoring.kind === "ready") {
    const person = scoring.report.people.find(({ work }) => work.person.id === openPerson);
    if (person) return <PersonSteps score={person} settings={scoring.report.settings} />;
  }
  return <Month scoring={scoring} />;
}

function NeedsConversion() {
  const { text, store } = usePane();
  const toConvert = () => store.dispatch({ type: "viewOpened", view: "convert" });
  return (
    <ViewFrame label={text.views.score} footer={<ActionBar label={text.score.toConvert} onAct={toConvert} />}>
      <EmptyState
        icon={<TableCalculator20Regular />}
        title={text.score.needCatalogue}
        body={text.score.needCatalogueBody}
      />
    </ViewFrame>
  );
}

/** The month and its table stay in place whatever comes of them: a file dialog may be open meanwhile. */
function Month({ scoring }: { readonly scoring: ScoringState }) {
  const pane = usePane();
  const { state, text, format, controller } = pane;
  const { period, isStale } = state.score;
  const people = scoring.kind === "ready" ? scoring.report.people : [];
  const findings = scoring.kind === "ready" ? scoring.report.findings : [];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const [isForced, setForced] = useConsent(findings, period);
  const isBlocked = errors > 0 && !isForced;
  // Roles whose forms do not exist yet get no sheet.
  const written = people.filter(({ work: { person } }) => hasForm(person.role)).length;
  const plan = scoring.kind === "ready" ? planLine(scoring.planned, pane) : text.score.nothingToWrite;
  return (
    <ViewFrame
      label={text.views.score}
      footer={
        <ActionBar
          label={
            written > 0
              ? text.score.write(format.number(written), periodLabel(period))
              : text.score.writeNobody(periodLabel(period))
          }
          isDisabled={written === 0 || isStale || isBlocked}
          hint={
            errors === 0 ? (
              plan
            ) : (
              <DespiteErrors label={text.score.force} isForced={isForced} onForce={setForced}>
                {isBlocked ? text.score.blocked(format.number(errors)) : plan}
              </DespiteErrors>
            )
          }
          onAct={() => void controller.writeScores(isForced)}
        />
      }
    >
      <StaleScores people={people} />
      <MonthChoice />
      <Assignments />
      <BroughtCells />
      <ScoreFindings findings={findings} />
      {people.length > 0 ? <PersonList people={people} /> : <Nobody scoring={scoring} />}
    </ViewFrame>
  );
}

function Nobody({ scoring }: { readonly scoring: ScoringState }) {
  const { text, messages } = usePane();
  if (scoring.kind === "idle") return null;
  const isOther = scoring.kind === "absent" && !isUserProblem(scoring, "noAssignments");
  return (
    <EmptyState
      icon={<People32Regular />}
      title={text.score.noPeople}
      body={isOther ? problemText(scoring.problem, messages, text) : text.score.noPeopleBody}
    />
  );
}

function isUserProblem(scoring: ScoringState, key: UserErrorKey): boolean {
  return scoring.kind === "absent" && scoring.problem.kind === "user" && scoring.problem.key === key;
}
