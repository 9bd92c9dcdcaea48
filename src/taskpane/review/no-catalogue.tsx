/** The workbook holds no catalogue, or could not be read: why, and a blank form to begin with. */
import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { OfficeSection } from "../office/office-section";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { usePane } from "../shared/pane-context";
import { ProblemDetail } from "../shared/problem-detail";
import { problemText } from "../shared/problem-text";
import { ViewFrame } from "../shared/view-frame";
import type { PaneProblem } from "../state/pane-state";

/** The row that comes nearest to a header, to be looked at or read as one. */
function NearestRow({ problem }: { readonly problem: PaneProblem }) {
  const { text, messages, controller } = usePane();
  if (problem.kind !== "user") return null;
  const { near: sheet, row } = problem.params;
  if (typeof sheet !== "string" || typeof row !== "number") return null;
  return (
    <>
      <p>{messages.nearestRow(problem.params).trim()}</p>
      <Button onClick={() => void controller.nameHeader(sheet, row)}>{text.review.readAsHeader(`${row}`)}</Button>
      <Button appearance="subtle" onClick={() => void controller.goTo({ sheet, row, column: 1 })}>
        {text.review.goToRow(`${row}`)}
      </Button>
    </>
  );
}

export function NoCatalogue({ problem }: { readonly problem: PaneProblem }) {
  const { text, messages, controller, store } = usePane();
  const isMissing = problem.kind === "user" && problem.key === "noCatalogue";
  const again = (
    <Button
      icon={<ArrowClockwise20Regular />}
      aria-label={text.empty.again}
      title={text.empty.again}
      onClick={() => void controller.recheck()}
    />
  );
  if (isMissing) {
    return (
      <ViewFrame
        label={text.views.review}
        footer={
          <ActionBar
            label={text.empty.template}
            hint={text.empty.templatePlan}
            onAct={() => void controller.createTemplate()}
            beside={again}
          />
        }
      >
        <EmptyState icon={<DocumentAdd48Regular />} title={text.empty.title} body={text.empty.body}>
          <NearestRow problem={problem} />
          <p>{text.firstRun}</p>
        </EmptyState>
        <OfficeSection isFolded />
      </ViewFrame>
    );
  }
  // Choices of the user's own (a profile, columns, a sheet that is gone) may be what stands in the way.
  const startOver = () => {
    void controller.choose({ reading: {}, tried: {} });
    store.dispatch({ type: "filterCleared" });
  };
  return (
    <ViewFrame
      label={text.views.review}
      footer={<ActionBar label={text.empty.again} onAct={() => void controller.recheck()} />}
    >
      <EmptyState
        tone="isWrong"
        icon={<DocumentAdd48Regular />}
        title={text.empty.unreadable}
        body={problemText(problem, messages, text)}
      >
        {problem.kind === "unknown" ? <ProblemDetail detail={problem.detail} /> : null}
        <Button onClick={startOver}>{text.review.resetColumns}</Button>
      </EmptyState>
    </ViewFrame>
  );
}
