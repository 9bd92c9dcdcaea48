/** Step 3: the month, its assignments, its new people and its desk. */
import { Button } from "@fluentui/react-components";
import { People32Regular } from "@fluentui/react-icons/svg/people";
import { TableCalculator20Regular } from "@fluentui/react-icons/svg/table-calculator";
import { useState } from "react";
import { typedKey } from "../../app/typed-marks";
import { withTypedMarks } from "../../app/with-typed-marks";
import type { UserErrorKey } from "../../workbook/user-error";
import { OfficeSection } from "../office/office-section";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { periodLabel } from "../shared/number-format";
import { problemText } from "../shared/problem-text";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import type { ScoringState } from "../state/pane-state";
import { typedNow } from "../state/typed-now";
import { Assignments } from "./assignments";
import { AbsentMarks } from "./desk/absent-marks";
import type { SoughtMark } from "./desk/desk-table";
import { MonthDesk } from "./desk/month-desk";
import { MonthAction } from "./month-action";
import { MonthChoice } from "./month-choice";
import { Newcomers } from "./newcomers";
import { PersonSteps } from "./person-steps";
import { KindQuestions } from "./kind-questions";
import { ProductQuestions } from "./product-questions";
import { ScoreFindings } from "./score-findings";
import { BroughtCells } from "../differences/brought-cells";
import { StaleScores } from "../differences/stale-scores";
import { hasSheetsOf } from "./score-sheet-of";
import { useMonth } from "./use-month";
import { useNewcomers } from "./use-newcomers";

export function ScoreView() {
  useMonth();
  const { state } = usePane();
  const { scoring, openPerson } = state.score;
  if (isUserProblem(scoring, "noConvertedCatalogue")) return <NeedsConversion />;
  if (scoring.kind === "ready") {
    const { people, settings } = withTypedMarks(scoring.report, typedNow(state.score));
    const person = people.find(({ work }) => work.person.id === openPerson);
    if (person) return <PersonSteps score={person} settings={settings} />;
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
  const { state, text, format } = usePane();
  const { period, tables } = state.score;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const report = scoring.kind === "ready" ? scoring.report : null;
  const people = report?.people ?? [];
  const newcomers = useNewcomers(report?.newcomers ?? []);
  /** The month for which a person asked for empty score sheets. */
  const [emptyFor, setEmptyFor] = useState<string | null>(null);
  const typed = typedNow(state.score);
  const isTyped = people.some(({ work: { person } }) => Object.hasOwn(typed, typedKey(person)));
  const isEmpty = tables === null && !hasSheetsOf(state.outputs, period) && emptyFor !== period && !isTyped;
  const [sought, setSought] = useState<SoughtMark | null>(null);
  // What stands here as a table, or is counted live at the desk, needs no line of its own.
  const findings = (report?.findings ?? []).filter(({ code }) => code !== "W604" && code !== "W605");
  return (
    <ViewFrame
      label={text.views.score}
      scrollRef={setScroller}
      footer={<MonthAction scoring={scoring} newcomers={newcomers} isEmpty={isEmpty} onSeek={setSought} />}
    >
      <StaleScores people={people} />
      <OfficeSection />
      <MonthChoice />
      <Assignments isEmpty={isEmpty} />
      <BroughtCells />
      <KindQuestions questions={report?.kindQuestions ?? []} />
      <ProductQuestions questions={report?.questions ?? []} />
      <Newcomers {...newcomers} scroller={scroller} />
      <ScoreFindings findings={findings} />
      <AbsentMarks people={people} />
      {people.length === 0 ? <Nobody scoring={scoring} /> : null}
      {people.length > 0 && isEmpty ? (
        <EmptyMonth people={format.number(people.length)} onStart={() => setEmptyFor(period)} />
      ) : null}
      {report && people.length > 0 && !isEmpty ? (
        <MonthDesk report={report} scroller={scroller} sought={sought} />
      ) : null}
    </ViewFrame>
  );
}

/** A month without sheets and without a table: no empty form is written that nobody asked for. */
function EmptyMonth({ people, onStart }: { readonly people: string; readonly onStart: () => void }) {
  const { state, text } = usePane();
  return (
    <>
      <EmptyState
        icon={<People32Regular />}
        title={text.score.emptyMonth(periodLabel(state.score.period))}
        body={text.score.emptyMonthBody}
      />
      <Button onClick={onStart}>{text.score.startEmpty(people)}</Button>
    </>
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
