/** "Đã dừng rà soát: các nội dung đang hiện là của lần trước. · Rà soát lại": after a person stopped a look at the sheets. */
import { Link } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";
import { WarningLine } from "../shared/warning-line";

export function StoppedLine() {
  const { state, text, controller } = usePane();
  if (!state.isLookStopped || state.work !== null) return null;
  const { stopped, stoppedFirst } = text.status;
  return (
    <WarningLine>
      {state.catalogue.kind === "loading" ? stoppedFirst : stopped}{" "}
      <Link as="button" onClick={() => void controller.recheck()}>
        {text.review.recheck}
      </Link>
    </WarningLine>
  );
}
