/** Stands where a part of the page could not be loaded or drawn: what happened, and the way to try it again. */
import { Button } from "@fluentui/react-components";
import { Warning24Regular } from "@fluentui/react-icons/svg/warning";
import { problemOf } from "../control/problem-of";
import { EmptyState } from "./empty-state";
import { usePane } from "./pane-context";
import { ProblemDetail } from "./problem-detail";
import { problemText } from "./problem-text";
import { ViewFrame } from "./view-frame";

export interface FailedPartProps {
  /** What the part is called. */
  readonly name: string;
  readonly error: unknown;
  readonly onAgain: () => void;
}

export function FailedPart({ name, error, onAgain }: FailedPartProps) {
  const { text, messages } = usePane();
  const problem = problemOf(error);
  return (
    <ViewFrame label={name}>
      <div role="alert">
        <EmptyState
          tone="isWrong"
          icon={<Warning24Regular />}
          title={text.part.failed(name)}
          body={problemText(problem, messages, text)}
        >
          <Button appearance="primary" onClick={onAgain}>
            {text.part.again}
          </Button>
          {problem.kind === "unknown" ? <ProblemDetail detail={problem.detail} /> : null}
        </EmptyState>
      </div>
    </ViewFrame>
  );
}
