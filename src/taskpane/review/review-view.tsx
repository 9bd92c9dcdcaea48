/** Step 1: what was understood of the sheets, and what should be mended in them. */
import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { useMemo, useState } from "react";
import type { FindingCode } from "../../rulebook/rulebook";
import { OfficeSection } from "../office/office-section";
import { ReferencesEntry } from "../references/references-entry";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import type { CatalogueReading } from "../state/pane-state";
import { DoneLine } from "./done-line";
import { FindingList } from "./finding-list";
import { FirstRun } from "./first-run";
import { FindingToolbar } from "./finding-toolbar";
import { nextError } from "./next-error";
import { groupFindings, productIndex } from "./group-findings";
import { MarksSwitch } from "./marks-switch";
import { NoCatalogue } from "./no-catalogue";
import { ReadyConfirmation } from "./ready-confirmation";
import { PeopleAndWork } from "./people-and-work";
import { SilentRules } from "./silent-rules";
import { Understanding } from "./understanding";

export function ReviewView() {
  const { state } = usePane();
  switch (state.catalogue.kind) {
    case "loading":
      return <LoadingReview />;
    case "absent":
      return <NoCatalogue problem={state.catalogue.problem} />;
    case "ready":
      return <ReadyReview reading={state.catalogue.reading} />;
  }
}

function LoadingReview() {
  const { state, text, controller } = usePane();
  return (
    <ViewFrame
      label={text.views.review}
      footer={
        <ActionBar
          label={text.review.recheck}
          isDisabled={state.work !== null}
          onAct={() => void controller.recheck()}
        />
      }
    >
      <p>{text.firstRun}</p>
    </ViewFrame>
  );
}

function ReadyReview({ reading }: { readonly reading: CatalogueReading }) {
  // State, not a ref: the list must draw again once there is something to scroll in.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { state, text, messages, format, store, controller } = usePane();
  const [jump, setJump] = useState<{ readonly code: FindingCode } | null>(null);
  const { checked } = reading;
  const { review, selection } = state;
  const { severities, search, only } = review;
  const productOf = useMemo(() => productIndex(checked.catalogue.rows), [checked]);
  const groups = useMemo(
    () => groupFindings(checked.findings, { review: { severities, search, only }, messages, productOf }),
    [checked, severities, search, only, messages, productOf],
  );
  // Never past errors: first the next of them.
  const toMend = nextError(checked.findings, selection);
  const recheck = () => void controller.recheck();
  if (checked.summary.rows === 0) {
    // Rows that were taken for sections: nobody knows yet which column names the work.
    const isUntold = checked.catalogue.sheets.some(({ skipped }) => skipped.some(({ reason }) => reason === "section"));
    return (
      <ViewFrame label={text.views.review} footer={<ActionBar label={text.review.recheck} onAct={recheck} />}>
        <FirstRun />
        <Understanding catalogue={checked.catalogue} workbook={checked.workbook} startsOpen={isUntold} />
        <EmptyState
          icon={<DocumentAdd48Regular />}
          title={isUntold ? text.review.columnsUntold : text.review.noRows}
          body={isUntold ? text.review.columnsUntoldBody : text.review.noRowsBody}
        />
      </ViewFrame>
    );
  }
  return (
    <ViewFrame
      label={text.views.review}
      scrollRef={setScroller}
      footer={
        <ActionBar
          label={
            toMend
              ? text.fixing.fixNext(text.status.counts.error(format.number(checked.summary.errors)))
              : text.review.next
          }
          hint={<DoneLine findings={checked.findings} />}
          onAct={() =>
            toMend ? void controller.goTo(toMend.at) : store.dispatch({ type: "viewOpened", view: "convert" })
          }
          beside={
            <Button
              icon={<ArrowClockwise20Regular />}
              aria-label={text.review.recheck}
              title={text.review.recheck}
              onClick={recheck}
            />
          }
        />
      }
    >
      <FirstRun />
      <Understanding catalogue={checked.catalogue} workbook={checked.workbook} />
      <PeopleAndWork checked={checked} />
      <SilentRules rules={checked.silent} />
      {/* All that still stands between it and its submission. */}
      {checked.summary.ready && reading.office.office === "" ? <OfficeSection /> : null}
      <ReadyConfirmation reading={reading} />
      <MarksSwitch />
      <ReferencesEntry />
      {checked.findings.length === 0 ? (
        <EmptyState
          tone="isDone"
          icon={<CheckmarkCircle32Regular />}
          title={text.fixing.noFindings(format.number(reading.rulesOfCheck))}
          body={text.fixing.noFindingsBody}
        />
      ) : (
        <>
          <FindingToolbar
            reading={reading}
            groups={groups}
            onJump={(code) => {
              store.dispatch({ type: "groupsFolded", codes: [code], isOpen: true });
              setJump({ code });
            }}
          />
          <FindingList groups={groups} productOf={productOf} scroller={scroller} jump={jump} />
        </>
      )}
    </ViewFrame>
  );
}
