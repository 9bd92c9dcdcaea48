/** Step 1: what was understood of the sheets, and what should be mended in them. */
import { Button, Link } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { useMemo, useState } from "react";
import { cellAddress } from "../../workbook/address";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import type { CatalogueReading } from "../state/pane-state";
import { FindingList } from "./finding-list";
import { FirstRun } from "./first-run";
import { FindingToolbar } from "./finding-toolbar";
import { concerns, groupFindings, productIndex } from "./group-findings";
import { NoCatalogue } from "./no-catalogue";
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
  const { checked } = reading;
  const { selection, review } = state;
  const productOf = useMemo(() => productIndex(checked.catalogue.rows), [checked]);
  const groups = useMemo(
    () => groupFindings(checked.findings, { review, selection, messages, productOf }),
    [checked, review, selection, messages, productOf],
  );
  const atSelection = selection ? checked.findings.filter((finding) => concerns(finding, selection)).length : 0;
  const hint =
    selection && (atSelection > 0 || review.onlySelection) ? (
      <>
        {text.review.atSelection(cellAddress(selection.row, selection.column), format.number(atSelection))}{" "}
        <Link as="button" onClick={() => store.dispatch({ type: "selectionFilterToggled" })}>
          {review.onlySelection ? text.review.showEverything : text.review.showSelection}
        </Link>
      </>
    ) : (
      text.review.nextHint
    );
  const recheck = () => void controller.recheck();
  if (checked.summary.rows === 0) {
    return (
      <ViewFrame label={text.views.review} footer={<ActionBar label={text.review.recheck} onAct={recheck} />}>
        <FirstRun />
        <Understanding catalogue={checked.catalogue} workbook={checked.workbook} />
        <EmptyState icon={<DocumentAdd48Regular />} title={text.review.noRows} body={text.review.noRowsBody} />
      </ViewFrame>
    );
  }
  return (
    <ViewFrame
      label={text.views.review}
      scrollRef={setScroller}
      footer={
        <ActionBar
          label={text.review.next}
          hint={hint}
          onAct={() => store.dispatch({ type: "viewOpened", view: "convert" })}
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
      {checked.findings.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircle32Regular />}
          title={text.review.noFindings}
          body={text.review.noFindingsBody}
        />
      ) : (
        <>
          <FindingToolbar summary={checked.summary} isEmpty={groups.length === 0} />
          <FindingList groups={groups} productOf={productOf} scroller={scroller} />
        </>
      )}
    </ViewFrame>
  );
}
